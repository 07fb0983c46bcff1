import type {Governor} from "../../lexicon/talks.js";
import type {Clause} from "../../model/syntax.js";
import {SUPPOSED} from "../../text/conditions.js";
import {clausesOf} from "../../text/document.js";
import {isNone, opensHeadline, wordBefore} from "./before-infinitive.js";
import {isConditional} from "./conditional.js";
import {governorOf, parentOf} from "./governor.js";
import type {Reading} from "./reading.js";
import {combine, flip, isDrop, NOT_SO, type Standing} from "./standing.js";

/** Before an act that is only spoken about. */
export const TOPICS: ReadonlySet<string> = new Set(["on", "about", "over", "toward", "towards", "for", "at"]);

/**
 * How far the act of a clause has come, by tense, modality, negation and what governs it: "met" is held, "will meet" and
 * "is due to meet" scheduled, "could meet" and "offered to meet" proposed, "refuses to meet" rejected.
 */
export function standingOf(reading: Reading, clause: Clause, depth = 0): Standing {
  if (depth > 4) return {status: "held"};
  return clause.verb.finite ? finite(reading, clause) : nonFinite(reading, clause, depth);
}

/** "should have met", "could have met"; but who "may have met" perhaps did. */
const UNREAL = new Set(["should", "could"]);

/** How far the act of a finite clause has come: by tense, modal, negation and marker. */
function finite(reading: Reading, clause: Clause): Standing {
  const {verb} = clause;
  const parent = parentOf(reading, clause);
  if (clause.marker && SUPPOSED.has(clause.marker) && clause.kind === "subordinate") return {drop: `only supposed: "${clause.marker}"`};
  if (parent && clause.kind === "complement" && reading.lexicon.words.denial.has(parent.verb.lemma) && !parent.verb.negated)
    return {drop: "denied"};
  const future = verb.modal === "will" || verb.modal === "shall";
  if (verb.negated && verb.modal && isConditional(reading, clause, ["if"])) return {drop: "only threatened"}; // "will not return for talks if nothing moves"
  if (verb.negated) return future || verb.modal ? {status: "rejected"} : NOT_SO;
  const wished = parent !== null && clause.kind === "complement" && reading.lexicon.words.wish.has(parent.verb.lemma);
  if ((wished || isConditional(reading, clause)) && (future || verb.modal === "would")) return {status: "proposed"};
  if (verb.tense === "present" && parent && clause.kind === "complement" && isAimedAt(reading, parent)) return {status: "proposed"};
  if (future) return {status: "scheduled"};
  if (verb.modal === "would") return {status: "scheduled"};
  if (verb.perfect && UNREAL.has(verb.modal ?? "")) return NOT_SO;
  if (verb.modal) return {status: "proposed"};
  const first = verb.perfect && !isAside(clause) ? firstTime(reading, clause) : null;
  if (first) return standingOf(reading, first);
  const awaits = clause.marker === "before" || (clause.marker === "when" && verb.lemma !== "be");
  if (verb.tense === "present" && clause.kind === "subordinate" && awaits) return {status: "scheduled"};
  if (verb.tense === "present" && verb.progressive) return {status: "ongoing"};
  return {status: "held"};
}

/** "to ensure that they meet", "insist that they meet": what somebody works for. */
const isAimedAt = ({scene: {document}, lexicon}: Reading, {verb: {lemma, main}}: Clause): boolean =>
  lexicon.words.aim.has(lemma) || lexicon.words.aim.has(`${lemma} ${document.tokens[main + 1]?.lower}`);

/** "…, although they have spoken": a clause with a marker of its own is none of what the time is of. */
const isAside = ({marker}: Clause): boolean => marker !== null && marker !== "that";

/** "It will be the first time the two have met": as far as the time is. */
function firstTime({scene: {document}}: Reading, {sentence, i}: Clause): Clause | null {
  const be = clausesOf(document, sentence).find((d) => d.i < i && d.verb.lemma === "be" && d.verb.modal !== null);
  if (!be?.object) return null;
  for (let k = be.object.first + 1; k <= be.object.last; ++k) if (document.tokens[k]!.lower === "time") return be;
  return null;
}

/** How far the act of an infinitive or gerund has come: as the verb above it tells. */
function nonFinite(reading: Reading, clause: Clause, depth: number): Standing {
  if (clause.kind === "infinitive") return infinitive(reading, clause, depth);
  return clause.kind === "gerund" ? gerund(reading, clause, depth) : {status: "held"};
}

/** "agreed to meet", "a plan to meet", "Putin to meet Erdoğan": as the word before it tells, else as its verb does. */
function infinitive(reading: Reading, clause: Clause, depth: number): Standing {
  const parent = parentOf(reading, clause);
  const {k, word, noun} = wordBefore(reading, clause);
  const isNoun = word?.tag === "noun";
  if (noun && isNoun && isNone(reading, word)) return {drop: "none planned"};
  if (noun && parent?.object && reading.lexicon.governors.to.get(reading.scene.document.tokens[parent.object.head]!.lemma) === noun) {
    const refusal = governorOf(reading, parent, "object"); // "rejected an offer to meet"
    if (refusal?.status === "rejected" || refusal?.status === "cancelled")
      return parent.verb.negated ? flip(refusal.status) : combine(refusal.status, standingOf(reading, parent, depth + 1));
  }
  if (isNoun && !noun && parent?.verb.negated && parent.verb.lemma === "be") return {drop: "none planned"};
  const next = parent?.verb.last === k ? governorOf(reading, parent, "next") : undefined; // "Abbas said to meet Kerry"
  const moves = parent !== null && reading.lexicon.words.motion.has(parent.verb.lemma); // "drove north to visit him"
  const governor = noun ?? next ?? (parent && !moves ? governorOf(reading, parent, "to") : undefined);
  if (!noun && parent?.verb.lemma === "go" && parent.verb.progressive && parent.verb.last === k) return {status: "scheduled"}; // "are going to meet"
  const apart = parent?.verb.lemma === "be" && !noun && parent.verb.last < k; // "was in Sanaa to meet", not "was to meet"
  if (governor && !apart) return govern(governor, isNoun ? null : parent, reading, depth);
  if (opensHeadline(reading, clause)) return {status: "scheduled"};
  return parent ? purpose(reading, parent, depth) : unbound(reading, clause);
}

/** An infinitive that hangs on no clause. */
const unbound = ({scene}: Reading, {subject, sentence}: Clause): Standing =>
  subject || scene.document.sentences[sentence]!.zone === "headline" ? {status: "scheduled"} : {drop: "no clause tells it"};

/** "after meeting him", "talks on meeting him", "considers meeting him": as its marker tells, else as its verb does. */
function gerund(reading: Reading, clause: Clause, depth: number): Standing {
  const parent = parentOf(reading, clause);
  const {marker} = clause;
  if (marker === "after" || marker === "following" || marker === "since" || isNounless(reading, clause)) return {status: "held"};
  if (marker === "before") return {status: isToCome(reading, clause, depth) ? "scheduled" : "held"};
  if (marker === "without" || marker === "instead") return NOT_SO;
  if (marker !== null && TOPICS.has(marker)) return {status: "proposed"}; // "talks on resuming the dialogue"
  const ready =
    marker === "to" ? reading.lexicon.governors.to.get(reading.scene.document.tokens[clause.first - 1]?.lower ?? "") : undefined;
  if (ready) return govern(ready, null, reading, depth); // "is committed to meeting him"
  const own = clause.subject?.last === clause.verb.first - 1; // "began with Putin meeting him"
  const governor = parent && !own ? governorOf(reading, parent, "gerund") : undefined;
  if (governor && parent) return govern(governor, parent, reading, depth);
  const noun = reading.scene.document.tokens[clause.verb.first - 2];
  const named = marker === "of" && noun?.tag === "noun" ? reading.lexicon.governors.noun.get(noun.lemma) : undefined;
  if (named) return govern(named, null, reading, depth);
  if (parent?.verb.negated) return NOT_SO; // "will give nothing, returning to talks"
  return parent ? standingOf(reading, parent, depth + 1) : {status: "held"};
}

/** "warns Paris at meeting with envoy": in a headline a noun without its article, but "aims at meeting him". */
const isNounless = ({scene: {document}}: Reading, {marker, sentence, first}: Clause): boolean =>
  marker === "at" && document.sentences[sentence]!.zone === "headline" && document.tokens[first - 1]?.tag !== "verb";

/**
 * "will speak before meeting him", "was due to see him before meeting her": what is done before is to come, as its main clause or what
 * it hangs on is; else both are told as over.
 */
function isToCome(reading: Reading, clause: Clause, depth: number): boolean {
  const main = clausesOf(reading.scene.document, clause.sentence).find((d) => d.verb.finite && d.kind === "main");
  if (main?.verb.tense !== "past") return true;
  const parent = parentOf(reading, clause);
  const above = parent?.kind === "infinitive" ? standingOf(reading, parent, depth + 1) : null;
  return above !== null && !isDrop(above) && above.status === "scheduled";
}

/** "arrived in Moscow to meet him": on arrival the talk is under way or ahead, as the tense tells. */
function purpose(reading: Reading, parent: Clause, depth: number): Standing {
  const standing = standingOf(reading, parent, depth + 1);
  if (isDrop(standing) || standing.status !== "held" || !reading.lexicon.words.motion.has(parent.verb.lemma)) return standing;
  return {status: parent.verb.tense === "present" || reading.lexicon.words.departure.has(parent.verb.lemma) ? "scheduled" : "held"};
}

/** What a word tells of the act that it governs; where that word is the verb of a clause, `verbs`, that act can lie no nearer than it. */
function govern({status}: Governor, verbs: Clause | null, reading: Reading, depth: number): Standing {
  if (status === "none") return NOT_SO;
  if (!verbs) return {status: status === "tense" || status === "series" ? "held" : status};
  if (verbs.verb.negated) return flip(status);
  const act = standingOf(reading, verbs, depth + 1);
  return status === "tense" || status === "series" ? act : combine(status, act);
}
