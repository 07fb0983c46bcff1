import type {Holiday} from "../../lexicon/dates.js";
import {type Day, dayFrom, easterOf, monthLength, partsOf, weekdayFrom, weekdayUntil} from "../../text/calendar.js";
import {leanOf} from "./lean.js";
import {dayPeriod} from "./periods.js";
import {type Reading, type Scan, tokenAt, yearAt} from "./scan.js";

/** A day of the year with a name: "Christmas Eve", "New Year's Day 2014", "Easter Monday". Tried at every word that begins such a name. */
export function readHoliday(scan: Scan, i: number): Reading | null {
  const token = scan.tokens[i]!;
  const names = token.capital && scan.lexicon.holidays.get(token.lower);
  if (!names) return null;
  for (const holiday of names) {
    const last = matchEnd(scan, i, holiday.words);
    if (last < 0) continue;
    const stated = yearAt(scan, last + 1, i);
    if (!Number.isNaN(stated)) return reading(i, last + 1, dayIn(holiday, stated, scan.lexicon.words));
    return reading(i, last, nearest(scan, holiday, leanOf(scan, i)));
  }
  return null;
}

const reading = (first: number, last: number, day: Day | null): Reading => ({first, last, period: day === null ? null : dayPeriod(day)});

/** The last token of the name, or -1. A plural s may be a lost apostrophe: "New Years Day". */
function matchEnd(scan: Scan, i: number, words: readonly string[]): number {
  let k = i;
  for (const word of words) {
    while (k > i && tokenAt(scan, k, i)?.text === "'") ++k;
    const token = tokenAt(scan, k, i);
    if (!token || (!token.capital && word !== "of") || (token.lower !== word && token.lower !== `${word}s`)) return -1;
    ++k;
  }
  return k - 1;
}

/** Told as ahead the next, else the latest; within ten days to come it is the coming one either way. */
function nearest({published, lexicon}: Scan, holiday: Holiday, lean: string): Day | null {
  if (published === null) return null;
  const {year} = partsOf(published);
  const days = [year - 1, year, year + 1].flatMap((y) => dayIn(holiday, y, lexicon.words) ?? []);
  const next = days.find((d) => d >= published) ?? null;
  const latest = days.findLast((d) => d <= published) ?? null;
  return lean === "ahead" || (next !== null && next - published <= 10) ? next : latest;
}

/** The day of a holiday in a year. */
function dayIn({month, day, rule}: Holiday, year: number, words: Scan["lexicon"]["words"]): Day | null {
  const [name, which] = (rule ?? "").split(" ");
  if (name === "easter") return easterOf(year) + Number(which);
  if (month === null) return null;
  if (!name) return day === null ? null : dayFrom(year, month, day);
  const weekday = words.get(name)!.n;
  if (which === "last") return weekdayUntil(dayFrom(year, month, monthLength(year, month))!, weekday);
  return weekdayFrom(dayFrom(year, month, 1)!, weekday) + 7 * (Number(which) - 1);
}
