import {partsOf} from "../../text/calendar.js";
import {kindAt, lowerAt, type Scan, tokenAt, wordAt, yearAt} from "./scan.js";
import {shortYearAt} from "./short-year.js";

/** A year told after a month, quarter or day: null where it hangs on a publication day that is not known. */
export interface StatedYear {
  year: number | null;
  last: number;
}

/** Reads a year from token `at` on: "2018", ", 2018", "of 2018", "of '18", "of fiscal 2018", "last year", "of this year", "of the year", "of that year". */
export function statedYear(scan: Scan, at: number, i: number): StatedYear | null {
  const link = lowerAt(scan, at, i);
  const start = link === "of" || link === "in" || tokenAt(scan, at, i)?.text === "," ? at + 1 : at;
  const figures = kindAt(scan, start, i) === "fiscal" ? start + 1 : start;
  const year = yearAt(scan, figures, i);
  if (!Number.isNaN(year)) return tokenAt(scan, figures, i)!.glued ? null : {year, last: figures};
  const short = link === "," ? Number.NaN : shortYearAt(scan, start, i);
  if (!Number.isNaN(short)) return {year: short, last: start + 1};
  const unit = wordAt(scan, start + 1, i);
  if (link === "of" && lowerAt(scan, start, i) === "that" && unit?.value === "year")
    return {year: scan.runningYear === null ? null : partsOf(scan.runningYear).year, last: start + 1};
  const step = stepOf(wordAt(scan, start, i)?.value ?? "") ?? (lowerAt(scan, start, i) === "the" && link === "of" ? 0 : null);
  if (unit?.value !== "year" || step === null || link === "," || (link === "in" && step === 0)) return null;
  return {year: scan.published === null ? null : partsOf(scan.published).year + step, last: start + 1};
}

/** How many units away a word puts what follows it from publication: last -1, this 0, next 1. */
export const stepOf = (turn: string): number | null => STEPS[turn] ?? null;
const STEPS: Record<string, number> = {last: -1, latest: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1};
