import type {CasualtyTerm, ForceWords} from "../../lexicon/force.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {OF} from "../../scene/phrases.js";
import {phrasesOf} from "../../text/document.js";
import {amountIn, type Counts} from "./counts.js";
import {MEMBERSHIP} from "./whose.js";

/** A verb of harm as its clause uses it. */
export interface Harm {
  term: CasualtyTerm;
  /** The term is the verb with its particle: "shot dead". */
  withParticle: boolean;
  /** Two verbs of harm share their victims: "killed and wounded". */
  joined: boolean;
}

/** Whom the verb of a clause befalls, with those "along with" them; empty where it tells nobody. */
export function patientsOf(
  scene: Scene,
  clause: Clause,
  {term, withParticle, joined}: Harm,
  {idioms, casualties}: ForceWords,
  counts: Counts
): Phrase[] {
  const patient =
    headlined(scene, clause, casualties, counts) ??
    patientOf(clause, term, joined) ??
    (withParticle ? behindParticle(scene, clause) : reportedOf(scene, clause, idioms)) ??
    countedBefore(scene, clause, term, counts);
  if (!patient) return [];
  const whom = pastRemains(scene, outOfBrackets(scene, patient), counts);
  return [membersBefore(scene, clause, whom, counts), ...alongWith(scene, clause, patient, counts)];
}

/** "Three farmers killed 15 others hurt in raids", where the comma of a headline is lost: the first number was killed. */
function headlined(scene: Scene, {i, verb, subject, object, sentence}: Clause, casualties: ForceWords["casualties"], counts: Counts) {
  if (verb.passive || verb.form !== "past" || !subject || !object || !amountIn(counts, subject) || !amountIn(counts, object)) return null;
  const next = scene.document.clauses[i + 1];
  const isHarmed = next?.sentence === sentence && next.kind === "reduced" && next.subject === object && next.verb.first === object.last + 1;
  return isHarmed && casualties.get(next.verb.lemma)?.some((d) => d.kind === "verb" && d.outcome === "wounded") ? subject : null;
}

/** "were killed along with six militants", "five officers, as well as a driver, died": behind the victims, or behind the verb. */
function alongWith({document}: Scene, {sentence, verb, first, last}: Clause, patient: Phrase, {words}: Counts): Phrase[] {
  const {tokens} = document;
  const from = Math.max(first, Math.min(patient.last, verb.last));
  return phrasesOf(document, sentence).filter(
    ({prep, first: opens, last: end}) =>
      prep > from &&
      end <= last &&
      !words.fate.has(tokens[opens]!.lower) && // "in addition to 16 others injured" tells how they fared
      !words.fate.has(tokens[end + 1]?.lower ?? "") &&
      ADDED.some((n) =>
        words.beside.has(
          tokens
            .slice(prep - n, prep + 1)
            .map((d) => d.lower)
            .join(" ")
        )
      )
  );
}

/** How many words stand before the last of "besides", "along with", "as well as". */
const ADDED = [0, 1, 2];

/** Whom the verb befalls: the object, in the passive and of "die" the subject. */
function patientOf({verb, subject, object}: Clause, {kind}: CasualtyTerm, joined: boolean): Phrase | null {
  if (kind === "verb-i" || kind === "suffer") return verb.passive ? null : subject;
  if (kind === "loss") return verb.passive ? null : object;
  return verb.passive ? subject : (object ?? (joined ? subject : null)); // "200 civilians killed and wounded"
}

/** "received six bodies and 29 others injured": whom more can befall. */
function pastRemains({document: {tokens, phrases}}: Scene, phrase: Phrase, {words}: Counts): Phrase {
  let at = phrase;
  while (at.next >= 0 && words.remains.has(tokens[at.head]!.lemma)) at = phrases[at.next]!;
  return at;
}

/** "14 civilians (five children) were killed", "two men, aged 34 and 41, were killed": not whom the brackets single out, nor how old they are. */
function outOfBrackets({document: {tokens, phraseAt}}: Scene, phrase: Phrase): Phrase {
  if (tokens[phrase.first]!.lower === "aged") return phraseAt[phrase.first - (tokens[phrase.first - 1]?.text === "," ? 2 : 1)] ?? phrase;
  const bracketed = tokens[phrase.first - 1]?.text === "(" && tokens[phrase.last + 1]?.text === ")";
  return (bracketed && phraseAt[phrase.first - 2]) || phrase;
}

/**
 * "three members of the force who were killed", "nine soldiers from the garrison killed in clashes", "20 people, including four
 * women, who were killed": those counted, not whom they are of, nor a share of them.
 */
function membersBefore({document: {tokens, phrases}}: Scene, {kind}: Clause, phrase: Phrase, counts: Counts): Phrase {
  const links = kind === "relative" ? OF : kind === "reduced" ? MEMBERSHIP : undefined;
  if (kind === "relative" && counts.words.part.has(tokens[phrase.first - 1]?.lower ?? "")) return phrases[phrase.i - 1] ?? phrase;
  const before = links && !amountIn(counts, phrase) ? phrases[phrase.i - 1] : undefined;
  const isShare = kind === "relative" && tokens[phrase.first]!.lower === "those"; // "two of those who died were nurses"
  const isOf = before && !isShare && phrase.prep === before.last + 1 && links!.has(tokens[phrase.prep]!.lower);
  return isOf && amountIn(counts, before) ? before : phrase;
}

/** "shot dead three policemen". */
const behindParticle = ({document: {phraseAt}}: Scene, {verb}: Clause): Phrase | null =>
  verb.passive ? null : (phraseAt[verb.last + 2] ?? null);

/** "with dozens of villagers reported killed": whom a verb of report before the participle tells of. */
function reportedOf({document: {tokens, phraseAt}}: Scene, {verb, subject}: Clause, idioms: ForceWords["idioms"]): Phrase | null {
  const report = tokens[verb.first - 1];
  const reports = report?.tag === "verb" && idioms.get(report.lemma)?.some((d) => d.complement[0] === tokens[verb.main]!.lower);
  return (verb.passive && !subject && reports && phraseAt[report.i - 1]) || null;
}

/** "south of the lake and two men of the crew were hurt": the number right before the verb, where it lost its subject. */
function countedBefore({document}: Scene, {verb, subject}: Clause, {kind}: CasualtyTerm, counts: Counts): Phrase | null {
  if (subject || (!verb.passive && kind !== "verb-i")) return null;
  const {tokens, phrases, phraseAt} = document;
  const phrase = phraseAt[verb.first - 1];
  if (!phrase || amountIn(counts, phrase)) return phrase ?? null;
  const before = phrases[phrase.i - 1];
  const isOf = before && phrase.prep === before.last + 1 && tokens[phrase.prep]!.lower === "of";
  return isOf && amountIn(counts, before) ? before : null;
}
