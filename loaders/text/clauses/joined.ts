import type {Clause, VerbGroup} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isDay} from "../tags/times.js";
import {makeMain} from "./main-verb.js";
import {lastFinite, type Scope} from "./scope.js";

/**
 * Reads a clause that goes on with the one before, and takes its subject from there: "retook the city and lifted the siege",
 * "to arrive and meet him". Writes into `clause`; false where it stands by itself.
 * @param left the token that stands before the clause, adverbs and commas passed over
 */
export function joins(scope: Scope, clause: Clause, left: number, before: readonly Clause[]): boolean {
  const {tokens, sentence} = scope;
  const {verb} = clause;
  const previous = before.at(-1) ?? null;
  const word = left >= sentence.first ? tokens[left]! : null;
  if (!previous) return false;
  const isJoined = word?.tag === "conj" && !joinsDays(tokens, left);
  if (isJoined && previous.kind === "infinitive" && verb.form === "base" && !verb.modal) joinInfinitive(clause, previous);
  else {
    const turns = word?.lower === "but" || (word?.lower === "and" && verb.takesClause && previous.kind === "complement");
    const teller = (turns && turnsBack(scope, previous, verb)) || isOfTeller(before, previous, verb) ? lastMain(before) : null;
    if (teller) clause.subject = teller.subject;
    else if (isJoined) {
      if (before.length === 1 && isPastOfTwo(scope, previous, verb)) makeMain(previous);
      if (shares(scope, previous, left, verb)) previous.object = clause.object;
      joinClause(clause, previous, before);
    } else return goesOn(scope, verb, previous) && resume(clause, previous);
  }
  clause.first = left;
  return true;
}

/** "sales in October and November had risen": of two times no verb goes on with the one before. */
const joinsDays = (tokens: readonly Token[], conj: number): boolean => [conj - 1, conj + 1].every((i) => isTime(tokens[i]));

const isTime = (token: Token | undefined): boolean => isDay(token) || token?.lower === "today" || token?.lower === "tomorrow";

/** Goes on with who spoke: "declined to say if it was true, but said", "said that four had died, but put the toll at six". */
const turnsBack = ({tokens}: Scope, previous: Clause, verb: VerbGroup): boolean =>
  (previous.kind === "subordinate" && tokens[verb.main]!.word?.frame === "s") ||
  (previous.kind === "complement" && isAway(previous.verb) && verb.form === "past" && !verb.perfect && !verb.modal);

/** "has said they were not and has called it": of the form of who tells it, not of what is told. */
const isOfTeller = (before: readonly Clause[], previous: Clause, {perfect, tense}: VerbGroup): boolean =>
  previous.kind === "complement" &&
  perfect &&
  !previous.verb.perfect &&
  lastMain(before)?.verb.perfect === true &&
  tense === lastMain(before)!.verb.tense;

/** "had died", "would meet": told from another time than that of who tells it. */
const isAway = ({perfect, tense, modal}: VerbGroup): boolean => (perfect && tense === "past") || modal === "would";

/** "The blast struck near the gate and damaged a wall": of two verbs that share a subject the first is no participle. */
const isPastOfTwo = ({tokens, groups, phrases}: Scope, {kind, subject, verb}: Clause, next: VerbGroup): boolean =>
  kind === "reduced" &&
  subject !== null &&
  subject.prep < 0 &&
  next.form === "past" &&
  tokens[verb.main]!.word?.forms.includes("past") === true &&
  !phrases.some((d) => d.prep === verb.last + 1 && tokens[d.prep]!.lower === "by") &&
  !groups.some((d) => d.first > next.last && d.finite && tokens[d.first - 1]!.tag !== "rel"); // "The men shot in the raid and buried on Monday were"

/** "to arrive and meet him" */
function joinInfinitive(clause: Clause, previous: Clause): void {
  clause.verb.finite = false;
  clause.verb.tense = "none";
  clause.kind = "infinitive";
  clause.marker = "to";
  clause.subject = previous.subject;
  clause.parent = previous.parent;
}

/** "will arrive on Monday and meet him": a modal holds for both verbs. */
function joinClause(clause: Clause, previous: Clause, before: readonly Clause[]): void {
  const {verb} = clause;
  clause.subject = previous.verb.finite ? previous.subject : (lastFinite(before)?.subject ?? previous.subject);
  if (verb.form === "base" && !verb.modal && previous.verb.finite && previous.verb.modal) {
    verb.modal = previous.verb.modal;
    verb.tense = previous.verb.tense;
  }
  const nonFinite = NON_FINITE.has(previous.kind);
  clause.kind = nonFinite ? "main" : previous.kind;
  clause.marker = nonFinite ? null : previous.marker;
  clause.parent = previous.kind === "main" ? -1 : previous.parent;
}

/** "retake the city, lift the siege": without a conjunction. */
function resume(clause: Clause, previous: Clause): true {
  clause.subject = previous.subject;
  clause.kind = previous.kind;
  clause.parent = previous.kind === "main" ? -1 : previous.parent;
  return true;
}

const NON_FINITE = new Set<Clause["kind"]>(["infinitive", "reduced", "gerund"]);

/** "targeted and destroyed the hideouts": two verbs that meet their object together. */
const shares = ({tokens}: Scope, {verb, object}: Clause, conj: number, next: VerbGroup): boolean =>
  object === null &&
  !verb.passive &&
  !next.passive &&
  verb.form === next.form &&
  verb.last === conj - 1 &&
  next.first === conj + 1 &&
  tokens[verb.main]!.word?.frame === "t";

/** The main clause before whose subject somebody is named by. */
const lastMain = (before: readonly Clause[]): Clause | null =>
  before.findLast((d) => d.kind === "main" && d.verb.finite && d.subject) ?? null;

/** "retake the city, lift the siege and cut the road": a verb right after a comma, of the same form as the one before. */
const goesOn = (scope: Scope, verb: VerbGroup, previous: Clause): boolean =>
  (previous.kind === "main" && previous.verb.finite && previous.subject !== null && isThen(scope.tokens, verb.first - 1)) ||
  (followsAlike(scope, verb, previous) &&
    ((previous.verb.main === previous.verb.first && verb.main === verb.first) || sharesModal(scope, verb, previous)));

/** "will see him in Bonn on Friday, will hold talks": behind the time or place of the first verb, with the same modal. */
function sharesModal({tokens, phrases}: Scope, {first, modal}: VerbGroup, {verb}: Clause): boolean {
  if (modal === null || modal !== verb.modal || tokens[first]!.tag !== "modal") return false;
  const last = phrases.findLast((d) => d.last < first);
  if (!last || last.prep <= verb.last || !SETTING.has(tokens[last.prep]!.lower)) return false;
  for (let i = last.last + 1; i < first - 1; ++i) if (tokens[i]!.tag !== "adv" && tokens[i]!.tag !== "prep") return false; // "in Bonn on Friday"
  for (let i = verb.last + 1; i < first; ++i) if (tokens[i]!.tag === "conj" && tokens[i - 1]!.text === ",") return false; // "and Kohl, the host in Bonn, will"
  return true;
}

const SETTING = new Set(["at", "in", "on", "during", "after", "before"]);

const followsAlike = ({tokens, sentence}: Scope, verb: VerbGroup, previous: Clause): boolean =>
  verb.first - 1 > sentence.first &&
  tokens[verb.first - 1]!.text === "," &&
  previous.verb.finite &&
  !previous.verb.takesClause && // "said two people, one of them a child, died"
  previous.kind !== "relative" &&
  previous.subject !== null &&
  previous.verb.form === verb.form &&
  !opensBetween(tokens, previous.verb.last, verb.first) &&
  (previous.object !== null || previous.kind === "main"); // "arrived on Monday, met Putin"

/** "met for two hours, then left". */
const isThen = (tokens: readonly Token[], i: number): boolean => tokens[i]?.lower === "then" && tokens[i - 1]?.text === ",";

/** "spoke while Ali, a lawyer, urged": a subordinator between the two verbs. */
function opensBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; ++i) if (tokens[i]!.tag === "sub") return true;
  return false;
}
