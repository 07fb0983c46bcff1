import {partsOf} from "../../text/calendar.js";
import {leanOf} from "./lean.js";
import {centuryPeriod, halfPeriod, type Period, quarterPeriod} from "./periods.js";
import {type DateRule, kindAt, lowerAt, type Scan, wordAt} from "./scan.js";
import {statedYear} from "./stated-year.js";

/** A numbered part of a year: "the first quarter", "the third quarter of 1989", "fiscal second quarter", "the second half of the year", "Q3 2018". */
export const quarter: DateRule = {
  name: "quarter",
  at: ["unit"],
  read(scan, i) {
    const unit = wordAt(scan, i, i)!.value;
    if (unit !== "quarter" && unit !== "half") return null;
    const at = kindAt(scan, i - 1, i) === "fiscal" ? i - 2 : i - 1;
    const ordinal = wordAt(scan, at, i);
    const n =
      ordinal?.kind === "ordinal" ? ordinal.n : ordinal?.value === "last" || ordinal?.value === "final" ? (unit === "quarter" ? 4 : 2) : 0;
    if (ordinal?.kind !== "ordinal" || n < 1 || n > (unit === "quarter" ? 4 : 2)) return null;
    const before = kindAt(scan, at - 1, i) === "fiscal" ? at - 1 : at;
    const first = lowerAt(scan, before - 1, i) === "the" ? before - 1 : before;
    const year = statedYear(scan, i + 1, i);
    if (unit === "half" && !year && (lowerAt(scan, i + 1, i) === "of" || kindAt(scan, first - 1, i) !== "role")) return null;
    const of = unit === "quarter" ? quarterPeriod : halfPeriod;
    if (year) return {first, last: year.last, period: year.year === null ? null : of(year.year, n)};
    return {first, last: i, period: scan.published === null ? null : nearest(scan, i, first, (y) => of(y, n))};
  }
};

/** "Q3", "Q3 2018". */
export const quarterSign: DateRule = {
  name: "quarter",
  at: ["quarter"],
  read(scan, i) {
    const {n} = wordAt(scan, i, i)!;
    const year = statedYear(scan, i + 1, i);
    if (year) return {first: i, last: year.last, period: year.year === null ? null : quarterPeriod(year.year, n)};
    return {first: i, last: i, period: scan.published === null ? null : nearest(scan, i, i, (y) => quarterPeriod(y, n))};
  }
};

/** "the 19th century", "the seventeenth century". */
export const century: DateRule = {
  name: "century",
  at: ["unit"],
  read(scan, i) {
    if (wordAt(scan, i, i)!.value !== "century") return null;
    const word = wordAt(scan, i - 1, i);
    const figure = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(lowerAt(scan, i - 1, i));
    const n = word?.kind === "ordinal" ? word.n : figure ? Number(figure[1]) : 0;
    if (n < 1 || n > 22) return null;
    return {first: lowerAt(scan, i - 2, i) === "the" ? i - 2 : i - 1, last: i, period: centuryPeriod(n)};
  }
};

/** The part that began last by publication; told as ahead, the one that ends next. */
function nearest(scan: Scan, i: number, first: number, of: (year: number) => Period): Period {
  const published = scan.published!;
  const {year} = partsOf(published);
  const ahead = leanOf(scan, i, first) === "ahead";
  const near = [year + 1, year, year - 1].map(of);
  return (ahead ? near.findLast((d) => d.to >= published) : near.find((d) => d.from <= published)) ?? of(year);
}
