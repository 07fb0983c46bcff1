import type {DateValue} from "../../model/date.js";
import type {Document} from "../../model/document.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {addMonths, type Day, dayOf, isoOf, monthsOf, partsOf} from "../../text/calendar.js";
import {parentOf} from "../../text/clause-at.js";
import type {Draft, Reading} from "./reading.js";

/** Days of a week. */
const WEEK = 7;

/**
 * "met two days after talks with him", "a day before the summit", "comes a month after they met": so many days or months from the
 * day of what the clause before tells.
 */
export function stepTo({scene, tools}: Reading, {trigger}: Draft): DateValue | null {
  const {document, dateAt, article} = scene;
  const {clause, last} = trigger;
  if (!clause) return null;
  const own = stepBefore(document, document.phraseAt[last] ?? null);
  const link = own > 0 ? own : linkBefore(scene, clause);
  const length = link > 0 ? /^P(\d+)([DWM])$/.exec(dateAt[link - 1]?.timex ?? "") : null;
  const above = own > 0 ? clause : parentOf(document, clause);
  if (!length || !above) return null;
  const sign = AHEAD.has(document.tokens[link]!.lower) ? 1 : -1;
  const told = tools.dateOf(scene, above).value;
  const from = dayOf((told.date_precision === "day" ? told.date_start : article.published) ?? "");
  if (from === null) return null;
  const count = sign * Number(length[1]);
  if (length[2] === "M") return monthAround(addMonths(from, count));
  const day = isoOf(from + count * (length[2] === "W" ? WEEK : 1));
  return {date_start: day, date_end: day, date_precision: "day"};
}

/** The month that a day lies in: "a month after they met" tells no day. */
function monthAround(day: Day): DateValue {
  const {year, month} = partsOf(day);
  const {from, to} = monthsOf(year, month);
  return {date_start: isoOf(from), date_end: isoOf(to), date_precision: "month"};
}

/** The word behind "a day" that leads to a talk: "after talks", "before the resumption of talks", "ahead of a summit"; -1 where none does. */
function stepBefore(document: Document, phrase: Phrase | null): number {
  const {tokens, phraseAt} = document;
  const prep = phrase?.prep ?? -1;
  if (prep <= 0) return -1;
  const {lower} = tokens[prep]!;
  if (lower === "after" || lower === "following" || lower === "before") return prep;
  if (lower !== "of") return -1;
  if (tokens[prep - 1]!.lower === "ahead") return prep - 1;
  const outer = phraseAt[prep - 1];
  return outer && outer.prep > 0 && tokens[outer.prep]!.lower !== "of" ? stepBefore(document, outer) : -1;
}

/** Words that lead from an act to one that is later. */
const AHEAD = new Set(["before", "ahead"]);

/** The "after" or "before" that a clause begins with, or -1. */
function linkBefore({document: {tokens}}: Reading["scene"], {marker, first, subject}: Clause): number {
  if (marker !== "after" && marker !== "before") return -1;
  for (let i = Math.min(first, subject?.first ?? first), back = 0; back < 3; ++back)
    if (tokens[i - back]?.lower === marker) return i - back;
  return -1;
}
