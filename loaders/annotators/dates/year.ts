import {type Day, partsOf, yearsOf} from "../../text/calendar.js";
import {type Period, spanPeriod, yearPeriod} from "./periods.js";
import {type DateRule, figureAt, kindAt, lowerAt, type Reading, type Scan, tokenAt, wordAt, yearAt} from "./scan.js";
import {shortYearAt} from "./short-year.js";
import {fiscalStart, isYear} from "./year-sign.js";

/** A year in figures where it can be no amount: "in 2018", "2018-2019", "fiscal 1990", "the 2011 protests", "late 2018", "in '99". */
export const year: DateRule = {
  name: "year",
  at: ["digits"],
  read(scan, i) {
    const value = yearAt(scan, i, i);
    if (Number.isNaN(value)) return behindApostrophe(scan, i);
    if (scan.tokens[i]!.glued && kindAt(scan, i - 1, i) !== "part") return null;
    const range = rangeAfter(scan, i, value);
    if (!range && !isYear(scan, i)) return null;
    const named = lowerAt(scan, i - 1, i) === "year" && lowerAt(scan, i - 2, i) === "the" ? i - 2 : i; // "the year 2020"
    const first = fiscalStart(scan, i) ?? named;
    const parts = range && [
      {first, last: i, period: yearPeriod(value)},
      {first: i + 1, last: i + 1, period: yearPeriod(yearOf(range.to))}
    ];
    return {first, last: range ? i + 1 : i, period: range ?? yearPeriod(value), parts: parts ?? undefined};
  }
};

const yearOf = (day: Day): number => partsOf(day).year;

/** "2018-2019", "2018-19", "2018/19". */
function rangeAfter(scan: Scan, i: number, from: number): Period | null {
  const next = tokenAt(scan, i + 1, i);
  if (!next?.glued) return null;
  const figure = figureAt(scan, i + 1, i);
  const to = next.text.length === 2 ? from - (from % 100) + figure : yearAt(scan, i + 1, i);
  return to > from && to - from < 100 ? spanPeriod(yearsOf(from).from, yearsOf(to).to) : null;
}

/** "in '99", "the class of '68". */
function behindApostrophe(scan: Scan, i: number): Reading | null {
  const year = shortYearAt(scan, i - 1, i);
  if (Number.isNaN(year)) return null;
  const before = wordAt(scan, i - 2, i);
  const isTold =
    before?.kind === "role" || before?.kind === "season" || before?.kind.startsWith("month") || lowerAt(scan, i - 2, i) === "of";
  return isTold ? {first: i - 1, last: i, period: yearPeriod(year)} : null;
}
