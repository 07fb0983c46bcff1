import {partsOf} from "../../text/calendar.js";
import {yearAfter} from "./calendar-day.js";
import {leanOf} from "./lean.js";
import {isMonth} from "./month-name.js";
import {monthPeriod} from "./periods.js";
import {yearOfMonth} from "./resolve.js";
import {type DateRule, lowerAt, type Scan, wordAt, yearAt} from "./scan.js";

/** A month with or without its year: "February", "January of 2018", "April last year", "last April". */
export const month: DateRule = {
  name: "month",
  at: ["month", "month-word", "month-short"],
  read(scan, i) {
    if (!isMonth(scan, i)) return null;
    const {n} = wordAt(scan, i, i)!;
    const stated = yearStated(scan, i);
    if (stated) return {first: i, last: stated.last, period: stated.year === null ? null : monthPeriod(stated.year, n)};
    const turn = wordAt(scan, i - 1, i);
    const turned = turn?.kind === "turn" ? turn.value : null;
    const last =
      scan.tokens[i + 1]?.text === "." &&
      scan.words[i]!.kind === "month-short" &&
      scan.tokens[i + 1]!.sentence === scan.tokens[i]!.sentence &&
      scan.tokens[i + 2]?.sentence === scan.tokens[i]!.sentence
        ? i + 1
        : i;
    const first = turned && turned !== "same" && turned !== "that" ? i - 1 : i;
    if (scan.published === null) return {first, last, period: null};
    const now = partsOf(scan.published);
    let year = yearOfMonth(scan.published, n, leanOf(scan, i, first));
    if (turned === "last" || turned === "past" || turned === "previous") year = n < now.month ? now.year : now.year - 1;
    else if (turned === "next" || turned === "coming") year = n > now.month ? now.year : now.year + 1;
    else if (turned === "this") year = now.year;
    return {first, last, period: monthPeriod(year, n)};
  }
};

/** "January 2018", "January, 2018", "January of 2018", "April last year", "April of this year". */
function yearStated(scan: Scan, i: number): {year: number | null; last: number} | null {
  const plain = yearAfter(scan, i, i);
  if (!Number.isNaN(plain.year)) return plain;
  const at = lowerAt(scan, i + 1, i) === "of" ? i + 2 : i + 1;
  const year = yearAt(scan, at, i);
  if (!Number.isNaN(year) && at === i + 2) return {year, last: at};
  const turn = wordAt(scan, at, i);
  const unit = wordAt(scan, at + 1, i);
  if (turn?.kind !== "turn" || unit?.kind !== "unit" || unit.value !== "year") return null;
  const shift = turn.value === "last" || turn.value === "previous" ? -1 : turn.value === "next" ? 1 : turn.value === "this" ? 0 : null;
  if (shift === null) return null;
  return {year: scan.published === null ? null : partsOf(scan.published).year + shift, last: at + 1};
}
