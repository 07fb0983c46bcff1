import type {DateMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import {type Dated, fits, isAhead, mentionsIn, modifies} from "./clause.js";

/** How many sentences back a day still holds while the same incident is told. */
const REACH = 2;

/** The last day told in the sentences before, in the same paragraph. */
export function runningMention(scene: Dated, clause: Clause): DateMention | null {
  const {document} = scene;
  if (isAhead(clause) || clause.verb.tense === "present") return null;
  const {paragraph} = document.sentences[clause.sentence]!;
  for (let s = clause.sentence - 1; s >= Math.max(0, clause.sentence - REACH); --s) {
    const sentence = document.sentences[s]!;
    if (sentence.paragraph !== paragraph) return null;
    const days = mentionsIn(scene, sentence.first, sentence.last).filter(
      (d) => d.date_precision === "day" && d.role === "date" && !modifies(scene, d)
    );
    const day = days.findLast((d) => fits(scene, clause, d));
    if (day) return day;
    if (days.length) return null;
  }
  return null;
}
