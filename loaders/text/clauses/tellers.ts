import type {Clause, VerbGroup} from "../../model/syntax.js";
import type {Scope} from "./scope.js";

/**
 * The clause of who spoke, where a verb behind "and" or "but" goes on with that and not with what was said: "said that four had died,
 * but put the toll at six", "has said they were no slights and has praised them"; else null.
 */
export function tellerAgain(
  scope: Scope,
  before: readonly Clause[],
  previous: Clause,
  verb: VerbGroup,
  conjunction: string
): Clause | null {
  const main = lastMain(before);
  if (!main) return null;
  const turns = conjunction === "but" || (verb.takesClause && previous.kind === "complement");
  return isAgain(main, previous, verb) ||
    (turns && turnsBack(scope, previous, verb)) ||
    isOfForm(main, previous, verb) ||
    isEarlier(main, previous, verb) ||
    isReal(main, previous, verb)
    ? main
    : null;
}

/** "declined to say if it was true, but said", "said that four had died, but put the toll at six". */
const turnsBack = ({tokens}: Scope, previous: Clause, verb: VerbGroup): boolean =>
  (previous.kind === "subordinate" && tokens[verb.main]!.word?.frame === "s") ||
  (previous.kind === "complement" && isAway(previous.verb) && verb.form === "past" && !verb.perfect && !verb.modal);

/** "said that two had died and said who they were", "told reporters it was over and said why". */
const isAgain = ({verb: {lemma, tense, takesClause}}: Clause, previous: Clause, verb: VerbGroup): boolean =>
  takesClause && (verb.lemma === lemma || verb.lemma === "say") && verb.tense === tense && previous.kind === "complement";

/** "has said they were not and has called it": of the form of who tells it, not of what is told. */
const isOfForm = ({verb: {perfect, tense}}: Clause, previous: Clause, verb: VerbGroup): boolean =>
  previous.kind === "complement" && verb.perfect && !previous.verb.perfect && perfect && verb.tense === tense;

/** "hit a tent where people had gathered and wounded ten": of the time of the main verb, before which the clause between lies. */
const isEarlier = (main: Clause, {kind, verb: {perfect, tense}}: Clause, verb: VerbGroup): boolean =>
  kind === "subordinate" &&
  perfect &&
  tense === "past" &&
  !verb.perfect &&
  verb.form === "past" &&
  main.verb.form === "past" &&
  !main.verb.perfect;

/** "said they must leave and shelled the town": the past does not go with a modal. */
const isReal = (main: Clause, {kind, verb: {modal}}: Clause, verb: VerbGroup): boolean =>
  kind === "complement" && modal !== null && !verb.modal && verb.form === "past" && main.verb.form === "past" && !main.verb.modal;

/** "had died", "would meet": told from another time than that of who tells it. */
const isAway = ({perfect, tense, modal}: VerbGroup): boolean => (perfect && tense === "past") || modal === "would";

/** The main clause before whose subject somebody is named by. */
const lastMain = (before: readonly Clause[]): Clause | null =>
  before.findLast((d) => d.kind === "main" && d.verb.finite && d.subject) ?? null;
