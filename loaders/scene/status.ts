import type {Acts} from "../lexicon/acts.js";
import type {Document} from "../model/document.js";
import type {EventStatus, EventType} from "../model/report.js";
import type {Clause} from "../model/syntax.js";
import {CONDITIONS} from "./realis.js";

/** Prepositions before a gerund that tells what happened: "after capturing". */
const TELLING = new Set(["after", "following", "while", "when", "since", "besides"]);

/**
 * How an act stands that a clause tells: occurred, ongoing or planned; null where it did not happen, or is only wished for,
 * tried, demanded, supposed or told in passing. An infinitive or gerund goes by the verb that it hangs on.
 */
export function statusOf({clauses, clauseStart, tokens}: Document, clause: Clause, acts: Acts): EventStatus | null {
  if (clause.kind === "reduced") {
    const teller = clauses[clause.parent];
    if (teller && isReported(teller, clause)) return finite(teller, clauses[teller.parent] ?? null, "occurred", acts);
    if (clauses.slice(clauseStart[clause.sentence], clauseStart[clause.sentence + 1]).some((d) => d.verb.finite)) return null; // "civilians abducted by rebels were freed": told in passing
  }
  let status: EventStatus = "occurred";
  let at: Clause = clause;
  for (let depth = 0; depth < 5; ++depth) {
    const {verb, kind, marker} = at;
    const parent = at.parent >= 0 ? clauses[at.parent]! : null;
    if (marker !== null && CONDITIONS.has(marker)) return null;
    if (verb.negated) return null;
    if (kind === "reduced") return status;
    if (kind === "complement" && acts.nouns.get(tokens[at.first - 1]?.lemma ?? "")?.has("worry")) return null; // "in fear that fire would resume"
    if (verb.finite) return isConditional(clauses, clauseStart, at) ? null : finite(at, parent, status, acts);
    if (!parent && kind === "infinitive" && !at.subject) return null; // "the decision to send troops"
    if (!parent) return status;
    if (kind === "infinitive" && parent.verb.lemma === "go" && tokens[parent.verb.last + 1]?.lower !== "on") return null; // "went there to clear a camp"
    if (kind === "infinitive" && parent.verb.first > verb.first) return null; // "the decision to send troops was made"
    if (kind === "infinitive") {
      const sense = verb.perfect ? "does" : acts.governors.get(parent.verb.lemma); // "are said to have captured it"
      if (sense === undefined || sense === "tries" || sense === "vows" || verb.first - parent.verb.last > 8) return null;
      if ((sense === "does" || sense === "goes on") && !verb.perfect && isBetween(parent, verb.first)) return null; // "began a push to seize the town"
      if (sense === "goes on") status = "ongoing";
      if (sense === "plans") status = "planned";
    } else {
      if (marker !== null && marker !== "by" && !TELLING.has(marker)) return null;
      if (marker !== null && marker !== "by") return status;
      if (marker === null && follows(tokens, verb.first, parent.verb.last)) {
        const sense = acts.governors.get(parent.verb.lemma);
        if (sense === "tries" || sense === "vows") return null;
        if (sense === undefined) return finite(parent, clauses[parent.parent] ?? null, status, acts); // "advanced taking two hills"
        if (sense === "goes on") status = "ongoing";
      } else if (marker === null && tokens[verb.first - 1]?.text !== ",") return status;
    }
    at = parent;
  }
  return null;
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
