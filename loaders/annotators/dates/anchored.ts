import type {Document} from "../../model/document.js";
import type {DateMention} from "../../model/mention.js";
import {spanOf} from "../../model/span.js";
import {dayOf, isoOf} from "../../text/calendar.js";

/**
 * Gives days to a length that is counted from a day told after it: "two days after Monday's raid", "the day before the Feb. 5
 * vote". Its TIMEX3 value stays that of the length.
 */
export function anchorLengths(document: Document, mentions: readonly DateMention[]): DateMention[] {
  const anchored: DateMention[] = [];
  for (const mention of mentions) {
    const sign = signBefore(document, mention);
    const before = anchored.at(-1);
    const told = sign && before && before.last === sign.at - 1 ? before : null;
    const count = told ? daysIn(told.timex ?? "") : null;
    if (sign && told && told.role === "duration" && count) anchored[anchored.length - 1] = dated(told, mention, sign.step * count);
    else if (sign && !told) anchored.push(...theDay(document, mention, sign));
    anchored.push(mention);
  }
  return anchored;
}

interface Sign {
  /** Token of "after" or "before". */
  at: number;
  step: number;
}

/** "after" or "before" in front of a day, with nothing but articles between. */
function signBefore({tokens}: Document, {first, date_precision, role}: DateMention): Sign | null {
  if (date_precision !== "day" || role !== "date") return null;
  const at = tokens[first - 1]?.tag === "det" ? first - 2 : first - 1;
  const sign = tokens[at];
  if (!sign || sign.sentence !== tokens[first]!.sentence) return null;
  return sign.lower === "after" ? {at, step: 1} : sign.lower === "before" ? {at, step: -1} : null;
}

/** "the day after". */
function theDay({text, tokens}: Document, anchor: DateMention, {at, step}: Sign): DateMention[] {
  if (tokens[at - 1]?.lower !== "day" || tokens[at - 2]?.lower !== "the" || tokens[at - 2]!.sentence !== tokens[at]!.sentence) return [];
  const span = spanOf(text, tokens[at - 2]!.start, tokens[at - 1]!.end);
  const day: DateMention = {...anchor, ...span, first: at - 2, last: at - 1, rule: "anchored", timex: null, parts: undefined};
  const moved = dated(day, anchor, step);
  return [{...moved, timex: moved.date_start}];
}

/** A length as the day that lies so many days from another: "three days after the raid of 4 May". */
function dated(length: DateMention, {date_start}: DateMention, days: number): DateMention {
  const day = isoOf(dayOf(date_start!)! + days);
  return {...length, role: "date", rule: "anchored", date_start: day, date_end: day, date_precision: "day"};
}

/** Whole days of "P2D" or "P1W", else null. */
function daysIn(timex: string): number | null {
  const match = /^P(\d+)([DW])$/.exec(timex);
  return match ? Number(match[1]) * (match[2] === "W" ? 7 : 1) : null;
}
