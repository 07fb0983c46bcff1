import type {DateMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import {clauseAround, parentOf} from "../../text/clause-at.js";
import {DEFINITE, DEMONSTRATIVE} from "../../text/determiners.js";
import {type Dated, fits, isAhead, LONGEST, mentionsIn, modifies} from "./clause.js";
import {takesUp} from "./named.js";
import {isForce} from "./sentence.js";

/** How many sentences back a day still holds while the same incident is told. */
const REACH = 2;

/**
 * The last day told in the sentences before: in the same paragraph, or in the one before it where a sentence between takes up
 * an attack that it told ("In the aftermath of the attack"), or in the sentence right before where this one goes on with what
 * that one told ("The town ...", "They ..."). A short period holds for one sentence.
 */
export function runningMention(scene: Dated, clause: Clause): DateMention | null {
  const {document} = scene;
  if (isAhead(clause) || clause.verb.tense === "present") return null;
  for (let s = clause.sentence - 1; s >= Math.max(0, clause.sentence - REACH); --s) {
    const sentence = document.sentences[s]!;
    const near = s === clause.sentence - 1;
    const after = document.sentences[s + 1]!;
    if (sentence.paragraph !== after.paragraph && !takesUp(scene, s + 1)) {
      if (!goesOn(document, after.first)) return null;
    }
    if (sentence.zone !== "body") return null;
    if (sentence.last - sentence.first > LONGEST) return null;
    const told = mentionsIn(scene, sentence.first, sentence.last).filter(
      (d) => holds(d, near) && !modifies(scene, d) && !isAside(scene, d)
    );
    const day = told.findLast((d) => fits(scene, clause, d));
    if (day || told.length) return day ?? null;
  }
  return null;
}

/** "a hill that rebels seized on Monday": when something else was, told of a thing in passing; not of an attack. */
function isAside(scene: Dated, {first}: DateMention): boolean {
  const clause = clauseAround(scene.document, first);
  if (clause?.verb.tense !== "past" || !describes(scene.document, clause)) return false;
  const before = scene.document.tokens[clause.first - 1]?.text === "," ? clause.first - 2 : clause.first - 1;
  return ![before, clause.subject?.head ?? -1].some((noun) => noun >= 0 && isForce(scene, clause.sentence, noun));
}

/** A relative clause, or one with "that" right behind a noun, and a verb above that tells no content: "near a hill that rebels seized". */
const describes = (document: Dated["document"], clause: Clause): boolean =>
  clause.kind === "relative" ||
  (clause.marker === "that" && document.tokens[clause.first - 1]?.tag === "noun" && !parentOf(document, clause)?.verb.takesClause);

/** A pronoun or definite noun at the head of a sentence takes up what was told before: "He also met", "Among those meetings". */
function goesOn({tokens}: Dated["document"], first: number): boolean {
  const {tag, lower} = tokens[first]!;
  return tag === "pron" || DEFINITE.has(lower) || (tag === "prep" && DEMONSTRATIVE.has(tokens[first + 1]?.lower ?? ""));
}

const holds = ({date_precision, role}: DateMention, near: boolean): boolean =>
  role === "date" && (date_precision === "day" || (near && (date_precision === "span" || date_precision === "week")));
