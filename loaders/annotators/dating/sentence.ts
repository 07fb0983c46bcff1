import type {DateMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import {clauseAround, clausesNear} from "../../text/clause-at.js";
import {type Dated, fits, isAhead, LONGEST, mentionsIn, modifies, ownMention} from "./clause.js";

/** How many clauses away the same moment is still told. */
const NEAR = 8;

/** Words that introduce a clause of the same moment. */
const SAME_TIME = new Set(["when", "as", "while", "after", "before", "until", "once"]);

/** Whether a clause tells of the same moment as the one it hangs on. */
export function sharesTime({document}: Pick<Dated, "document">, clause: Clause): boolean {
  if (clause.kind === "subordinate") return SAME_TIME.has(clause.marker ?? "") || goesOnThere(document, clause);
  return clause.kind !== "main" && clause.kind !== "relative";
}

/** "flew to Cairo on Monday, where he met Mubarak": what those did next who are told of; not "where rebels held a base". */
const goesOnThere = ({tokens}: Dated["document"], {marker, verb, subject}: Clause): boolean =>
  marker === "where" && verb.tense === "past" && !verb.perfect && subject !== null && tokens[subject.head]!.tag === "pron";

/** The day at the head of the sentence, where the clause belongs to the telling that it frames: "On Friday, rebels shelled X and killed Y". */
export function frameMention(scene: Dated, clause: Clause): DateMention | null {
  const {document} = scene;
  const sentence = document.sentences[clause.sentence]!;
  const [head] = mentionsIn(scene, sentence.first, Math.min(sentence.last, sentence.first + 3));
  if (!head || modifies(scene, head) || !fits(scene, clause, head)) return null;
  const first = document.clauses[document.clauseStart[clause.sentence]!];
  return first && isAhead(first) === isAhead(clause) ? head : null;
}

/** A mention elsewhere in the sentence: of a clause above that shares its time, of one that tells how or when it came about, of one joined to it. */
export function sentenceMention(scene: Dated, clause: Clause): DateMention | null {
  return above(scene, clause) ?? below(scene, clause) ?? beside(scene, clause) ?? alone(scene, clause);
}

/** The date of a clause above that shares its time: "killed ten when it hit" on the day of the hit. */
function above(scene: Dated, clause: Clause): DateMention | null {
  let at = clause;
  for (let depth = 0; depth < 4 && at.parent >= 0 && sharesTime(scene, at); ++depth) {
    at = scene.document.clauses[at.parent]!;
    const mention = isAhead(at) === isAhead(clause) ? ownMention(scene, at) : null;
    if (mention && fits(scene, clause, mention)) return mention;
  }
  return null;
}

/** "were killed in strikes carried out on Tuesday", "in an attack that hit the town on Tuesday", "when planes bombed it on Tuesday". */
function below(scene: Dated, clause: Clause): DateMention | null {
  for (const child of clausesNear(scene.document, clause, NEAR)) {
    const ofAct = tellsAct(scene, child);
    const hangs = child.parent === clause.i && child.kind !== "complement" && (sharesTime(scene, child) || ofAct);
    if (!hangs && !tellsWhen(scene, clause, child)) continue;
    const mention = ownMention(scene, child);
    const isExact = mention?.date_precision === "day" || child.kind === "infinitive" || ofAct;
    if (mention && isExact && fits(scene, clause, mention)) return mention;
  }
  return null;
}

/** "in an attack that hit the town", "in raids launched by the army in May", "in the attack, which came on Monday": the act itself. */
function tellsAct(scene: Dated, {kind, subject, marker, verb, object, sentence}: Clause): boolean {
  if (!subject || subject.prep < 0 || verb.perfect) return false;
  const onlyWhen = marker === "which" && !verb.passive && (object === null || object.head === verb.last + 1);
  if (kind === "relative" ? verb.tense !== "past" || (marker !== "that" && !onlyWhen) : kind !== "reduced" || !verb.passive) return false;
  if (scene.document.tokens[subject.prep]!.lower === "of") return false;
  return isForce(scene, sentence, subject.head);
}

/** Whether a noun of a sentence is a word of force that is no matter of months. */
export const isForce = ({forces, index}: Pick<Dated, "forces" | "index">, sentence: number, noun: number): boolean =>
  forces !== undefined &&
  index !== undefined &&
  forces
    .slice(index.forceStart[sentence], index.forceStart[sentence + 1])
    .some((d) => d.noun && d.mode !== "offensive" && d.first <= noun && noun <= d.last);

/** "The raid, which came on Monday, left four dead": of the word of force that is the subject, only when it was. */
function tellsWhen(scene: Dated, clause: Clause, {kind, subject, verb, object}: Clause): boolean {
  if (kind !== "relative" || !subject || subject !== clause.subject || verb.tense !== "past" || verb.passive) return false;
  const hasObject = object !== null && object.head !== verb.last + 1; // "hit the town", not "took place"
  return !hasObject && isForce(scene, clause.sentence, subject.head);
}

/** Clauses joined on one level share the day of the one before. */
function beside(scene: Dated, clause: Clause): DateMention | null {
  const joined = clausesNear(scene.document, clause, NEAR).filter(
    (d) => d.i !== clause.i && d.kind === clause.kind && d.parent === clause.parent && isAhead(d) === isAhead(clause)
  );
  for (const other of joined.reverse()) {
    const mention = ownMention(scene, other);
    const precision = mention?.date_precision;
    const isExact = precision === "day" || (precision === "week" && other.i === clause.i - 1 && isOfSame(other, clause));
    if (mention && isExact && fits(scene, clause, mention)) return mention;
  }
  return null;
}

/** "flew to Oslo last week and met him": what the same subject does next. */
const isOfSame = (before: Clause, {subject, marker}: Clause): boolean => subject !== null && subject === before.subject && marker === null;

/** The only day of the sentence, unless a relative clause or a reason claims it. */
function alone(scene: Dated, clause: Clause): DateMention | null {
  const {first, last} = scene.document.sentences[clause.sentence]!;
  if (last - first > LONGEST) return null;
  const days = mentionsIn(scene, first, last).filter((d) => d.date_precision === "day" && d.role === "date");
  const holder = days.length === 1 ? clauseAround(scene.document, days[0]!.first) : null;
  if (!holder || modifies(scene, days[0]!) || !fits(scene, clause, days[0]!) || isAhead(holder) !== isAhead(clause)) return null;
  return (holder.kind === "main" || sharesTime(scene, holder)) && (clause.kind === "main" || sharesTime(scene, clause)) ? days[0]! : null;
}
