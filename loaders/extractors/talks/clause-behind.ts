import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Document} from "../../model/document.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import type {Governance} from "./governed.js";
import {governorOf} from "./governor.js";
import type {Reading} from "./reading.js";
import {isDrop} from "./standing.js";

/** "refused to join talks which began on Friday": the clause about the talks tells how far they are. */
export function withRelative(reading: Reading, governance: Governance, phrase: Phrase): Governance {
  const {last, sentence} = phrase;
  const {document} = reading.scene;
  const clause = clausesOf(document, sentence).find((d) => isRightBehind(document, d, last));
  if (!clause || !isPlain(clause) || clause.verb.passive || clause.subject?.last !== last) return calledOff(reading, governance, phrase);
  const governor = governorOf(reading, clause, "subject");
  if (governor?.status !== "ongoing" && governor?.status !== "held") return governance;
  return {...governance, standing: {status: governor.status}, outcome: governor.outcome ?? governance.outcome, vague: false};
}

/** "talks which began", "talks, which will begin", "talks that open": a clause about the phrase that ends with token `last`. */
function isRightBehind({tokens}: Document, {kind, marker, first, verb, subject}: Clause, last: number): boolean {
  const from = tokens[last + 1]?.text === "," ? last + 2 : last + 1;
  if (kind === "relative") return first === from;
  return marker === "that" && subject?.last === last && tokens[from]!.lower === "that" && verb.first === from + 1;
}

/** "the summit between the two, which he cancelled on Thursday", "the talks, which were put off"; not "talks with the rebels, which cancelled a truce". */
export function calledOff(reading: Reading, governance: Governance, {last, sentence}: Phrase): Governance {
  const clause = clausesOf(reading.scene.document, sentence).find((d) => {
    if (d.kind !== "relative" || d.verb.first <= last || d.object || !isPlain(d)) return false;
    return d.verb.first <= last + (d.verb.passive && d.marker !== "which" ? 3 : BESIDE);
  });
  const ahead = governance.role === "adjunct" && !isDrop(governance.standing) && governance.standing.status === "scheduled";
  const over = ahead && clause?.verb.perfect; // "met ahead of talks, which have been frozen for a year"
  const off =
    (clause && !over && governorOf(reading, clause, "object")?.status === "cancelled") || isUndone(reading, governance, {last, sentence});
  return off ? {...governance, standing: {status: "cancelled"}, vague: false} : governance;
}

/** "were to open on Friday but they have been put off": of what was planned, what the same sentence goes on to tell. */
function isUndone(reading: Reading, {standing, role}: Governance, {last, sentence}: Pick<Phrase, "last" | "sentence">): boolean {
  return role === "subject" && !isDrop(standing) && standing.status === "scheduled" && isTakenBack(reading, sentence, last);
}

/** "… but the meeting was put off", "… but the Kosovo leader pulled out", "… but he called it off": whether a clause behind token `after` undoes a plan. */
export function isTakenBack(reading: Reading, sentence: number, after: number): boolean {
  const {document} = reading.scene;
  const {quit} = reading.lexicon.words;
  return clausesOf(document, sentence).some((d) => {
    if (d.verb.first <= after || !isPlain(d)) return false;
    const {lemma, main, passive} = d.verb;
    if (quit.has(lemma) || quit.has(`${lemma} ${document.tokens[main + 1]?.lower}`)) return !passive && d.object === null;
    const split = d.object ? reading.lexicon.governors.object.get(`${lemma} ${document.tokens[d.object.last + 1]?.lower}`) : undefined; // "called it off"
    return (split ?? governorOf(reading, d, "object"))?.status === "cancelled" && isThis(reading, passive ? d.subject : d.object);
  });
}

/** "it", "they", "the meeting": takes up the plan. */
function isThis({scene: {document}, lexicon}: Reading, phrase: Phrase | null): boolean {
  if (!phrase) return false;
  const {lower} = document.tokens[phrase.head]!;
  return lower === "it" || lower === "they" || lower === "them" || longestMatch(lexicon.nouns, document.tokens, phrase.head) !== null;
}

/** Tokens within which those who meet stand, between the noun and the verb of what takes it up. */
const BESIDE = 10;

const isPlain = ({verb}: Clause): boolean => verb.finite && !verb.negated && verb.modal === null;

/** "talks held in Sochi", "a meeting planned for Monday": the participle after the noun tells more than the verb before. */
export function withReduced(reading: Reading, governance: Governance, clause: Clause): Governance {
  const governor = governorOf(reading, clause, "object");
  if (!governor || governor.status === "series" || governor.status === "none") return governance;
  const outer = governance.standing;
  if (governor.status === "tense" && governance.apart && !isDrop(outer) && outer.status === "scheduled")
    return {...governance, standing: {status: "held"}, past: true}; // "will meet following talks held by their ministers"
  if (!governance.vague && !isDrop(outer) && outer.status !== "held") return governance;
  return {...governance, standing: governor.status === "tense" ? outer : {status: governor.status}, vague: false};
}
