import type {Acts} from "../lexicon/acts.js";
import type {Document} from "../model/document.js";
import type {EventStatus, EventType} from "../model/report.js";
import type {Clause} from "../model/syntax.js";
import {parentOf} from "../text/clause-at.js";
import {CONDITIONS} from "../text/conditions.js";

/** Prepositions before a gerund that tells what happened: "after capturing". */
const TELLING = new Set(["after", "following", "while", "when", "since", "besides"]);

/**
 * How an act stands that a clause tells: occurred, ongoing or planned; null where it did not happen, or is only wished for,
 * tried, demanded, supposed or told in passing. An infinitive or gerund goes by the verb that it hangs on.
 */
export function statusOf(document: Document, clause: Clause, acts: Acts): EventStatus | null {
  const {clauses, clauseStart} = document;
  if (clause.kind === "reduced") {
    const teller = parentOf(document, clause);
    if (teller && isReported(teller, clause)) return finite(teller, parentOf(document, teller), "occurred", acts);
    if (clauses.slice(clauseStart[clause.sentence], clauseStart[clause.sentence + 1]).some((d) => d.verb.finite)) return null; // "civilians abducted by rebels were freed": told in passing
  }
  let step: Step = upWith("occurred");
  for (let [at, depth] = [clause, 0]; depth < DEEPEST; ++depth, at = clauses[at.parent]!) {
    step = stepOf(document, at, step.status!, acts);
    if (!step.up) return step.status;
  }
  return null;
}

/** How many verbs up an act is followed. */
const DEEPEST = 5;

/** What a clause makes of an act's status, and whether the verb that it hangs on has a say as well. */
interface Step {
  status: EventStatus | null;
  up: boolean;
}

const upWith = (status: EventStatus): Step => ({status, up: true});
const endsWith = (status: EventStatus | null): Step => ({status, up: false});

/** What one clause on the way up says of the act: how it stands so far, and whether that is the last word. */
function stepOf({clauses, clauseStart, tokens}: Document, at: Clause, status: EventStatus, acts: Acts): Step {
  const {verb, kind, marker} = at;
  const parent = parentOf({clauses}, at);
  if (verb.negated || (marker !== null && CONDITIONS.has(marker))) return endsWith(null);
  if (kind === "reduced") return endsWith(status);
  const worded = kind === "complement" ? acts.nouns.get(tokens[at.first - 1]?.lemma ?? "") : undefined;
  if (worded?.has("worry")) return endsWith(null); // "in fear that fire would resume"
  if (worded?.has("claim") && parent && acts.verbs.get(parent.verb.lemma)?.has("REJECT")) return endsWith(null); // "dismissed as lies reports that it attacked"
  if (kind === "complement" && isWish(tokens, at)) return endsWith(null);
  if (isHelped({clauses}, at)) return endsWith(null);
  if (verb.finite) return endsWith(isConditional(clauses, clauseStart, at) ? null : finite(at, parent, status, acts));
  if (!parent) return endsWith(kind === "infinitive" && isOfNoun(clauses, at) ? null : status);
  return kind === "infinitive" ? ofInfinitive(tokens, at, parent, status, acts) : ofGerund({clauses, tokens}, at, parent, status, acts);
}

/** "the decision to send troops", "the army's drive to take the town goes on": an infinitive that only says what a noun is for. */
const isOfNoun = (clauses: Document["clauses"], {i, subject}: Clause): boolean => !subject || clauses[i + 1]?.subject === subject;

/** "demand that the troops be pulled out": a bare "be" tells what is wanted. */
const isWish = (tokens: Document["tokens"], {marker, verb}: Clause): boolean =>
  marker === "that" && verb.modal === null && tokens[verb.first]!.lower === "be";

/** "helps the army fight the rebels", "to help them take the town": what help is for; who "helped them take it" tells that they did. */
function isHelped({clauses}: Pick<Document, "clauses">, {i, sentence, verb}: Clause): boolean {
  const helper = clauses[i - 1];
  if (helper?.sentence !== sentence || helper.verb.lemma !== "help" || verb.form !== "base") return false;
  return helper.object !== null && helper.object.last === verb.first - 1 && (helper.verb.tense !== "past" || helper.verb.progressive);
}

/** "continued to shell", "plans to send": the verb above tells how it stands. */
function ofInfinitive(tokens: Document["tokens"], {verb}: Clause, parent: Clause, status: EventStatus, acts: Acts): Step {
  if (parent.verb.lemma === "go" && tokens[parent.verb.last + 1]?.lower !== "on") return endsWith(null); // "went there to clear a camp"
  if (parent.verb.first > verb.first) return endsWith(null); // "the decision to send troops was made"
  const sense = verb.perfect ? "does" : acts.governors.get(parent.verb.lemma); // "are said to have captured it"
  if (sense === undefined || sense === "tries" || sense === "vows" || verb.first - parent.verb.last > 8) return endsWith(null);
  const means = parent.verb.lemma === "use"; // "used helicopters to strafe them", but "use tunnels to attack": a habit
  if (means && parent.verb.tense === "present" && !parent.verb.progressive && !parent.verb.perfect) return endsWith(null);
  if ((sense === "does" || sense === "goes on") && !means && !verb.perfect && isBetween(parent, verb.first)) return endsWith(null); // "began a push to seize the town"
  return upWith(sense === "goes on" ? "ongoing" : sense === "plans" ? "planned" : status);
}

/** "after capturing the town", "kept shelling", "advanced taking two hills", "shelled the town, killing ten". */
function ofGerund(
  {clauses, tokens}: Pick<Document, "clauses" | "tokens">,
  {verb, marker}: Clause,
  parent: Clause,
  status: EventStatus,
  acts: Acts
): Step {
  if (marker === "by") return upWith(status);
  if (marker !== null) return endsWith(TELLING.has(marker) ? status : null);
  if (!follows(tokens, verb.first, parent.verb.last)) return tokens[verb.first - 1]?.text === "," ? upWith(status) : endsWith(status);
  const sense = acts.governors.get(parent.verb.lemma);
  if (sense === "tries" || sense === "vows") return endsWith(null);
  if (sense === undefined) return endsWith(finite(parent, parentOf({clauses}, parent), status, acts)); // "advanced taking two hills"
  return upWith(sense === "goes on" ? "ongoing" : status);
}

/** "Medics reported ten villagers killed in the raid". */
const isReported = ({verb, object}: Clause, {subject}: Clause): boolean =>
  verb.takesClause && verb.finite && !verb.negated && subject !== null && subject === object;

/** "If the city falls, the north will be cut off": only supposed. */
function isConditional(clauses: Document["clauses"], clauseStart: Document["clauseStart"], {verb, sentence}: Clause): boolean {
  if (verb.modal !== "will") return false;
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c) if (clauses[c]!.marker === "if") return true;
  return false;
}

/** Whether a verb's object stands before a token. */
const isBetween = ({object, verb}: Clause, token: number): boolean => object !== null && object.first > verb.last && object.last < token;

/** Right behind a verb, or with adverbs between: "denies deliberately targeting". */
function follows(tokens: Document["tokens"], token: number, verb: number): boolean {
  let before = token - 1;
  while (before > verb && tokens[before]!.tag === "adv") --before;
  return before === verb;
}

/** How an act stands under the finite clause that tells it; null where the clause above denies, demands or only supposes it. */
function finite({verb, kind}: Clause, parent: Clause | null, status: EventStatus, acts: Acts): EventStatus | null {
  if (kind === "complement" && parent) {
    if (acts.governors.get(parent.verb.lemma) === "supposes") return null; // "use the word to imply that they surrendered"
    const told = acts.verbs.get(parent.verb.lemma);
    const bare = (type: EventType, frame: string) =>
      told?.get(type)?.some((d) => d.particle === null && !d.object.length && d.frame === frame) ?? false;
    if (bare("REJECT", "deny")) return null; // "denied that it had bombed the town"
    if (verb.form === "base" && bare("DEMAND", "want")) return null; // "demanded that the army withdraw"
  }
  if (verb.modal === "will" || verb.modal === "shall") return "planned";
  if (verb.modal === "would") return kind === "complement" || kind === "relative" ? "planned" : null;
  if (verb.modal) return null;
  if (verb.progressive && status === "occurred") return "ongoing";
  return status;
}
