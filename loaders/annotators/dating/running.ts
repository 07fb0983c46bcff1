import type {DateMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {type Dated, fits, isAhead, LONGEST, mentionsIn, modifies} from "./clause.js";

/** How many sentences back a day still holds while the same incident is told. */
const REACH = 2;

/**
 * The last day told in the sentences before: in the same paragraph, or in the sentence right before it where this one goes on
 * with what that one told ("The attack ...", "They ..."). A short period holds for one sentence.
 */
export function runningMention(scene: Dated, clause: Clause): DateMention | null {
  const {document} = scene;
  if (isAhead(clause) || clause.verb.tense === "present") return null;
  const {paragraph, first} = document.sentences[clause.sentence]!;
  for (let s = clause.sentence - 1; s >= Math.max(0, clause.sentence - REACH); --s) {
    const sentence = document.sentences[s]!;
    const near = s === clause.sentence - 1;
    if (sentence.zone !== "body" || (sentence.paragraph !== paragraph && !(near && goesOn(document.tokens[first]!)))) return null;
    if (sentence.last - sentence.first > LONGEST) return null;
    const told = mentionsIn(scene, sentence.first, sentence.last).filter((d) => holds(d, near) && !modifies(scene, d));
    const day = told.findLast((d) => fits(scene, clause, d));
    if (day || told.length) return day ?? null;
  }
  return null;
}

/** A pronoun or definite noun at the head of a sentence takes up what was told before. */
const goesOn = ({tag, lower}: Token): boolean =>
  tag === "pron" || lower === "the" || lower === "that" || lower === "those" || lower === "these";

const holds = ({date_precision, role}: DateMention, near: boolean): boolean =>
  role === "date" && (date_precision === "day" || (near && (date_precision === "span" || date_precision === "week")));
