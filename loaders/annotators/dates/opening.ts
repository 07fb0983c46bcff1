import {addMonths} from "../../text/calendar.js";
import {countBefore} from "./counts.js";
import {spanPeriod, yearPeriod} from "./periods.js";
import {type DateRule, lowerAt, wordAt} from "./scan.js";
import {statedYear} from "./stated-year.js";
import {durationOf} from "./units.js";

/** Months counted from either end of a year: "the first nine months of 1989", "the last two months of this year", "the first few months of 2012". */
export const opening: DateRule = {
  name: "opening",
  at: ["unit"],
  read(scan, i) {
    if (scan.words[i]!.value !== "month" || lowerAt(scan, i + 1, i) !== "of") return null;
    const counted = countBefore(scan, i);
    const side = counted && wordAt(scan, counted.first - 1, i);
    const fromStart = side?.kind === "ordinal" && side.n === 1;
    if (!counted || !side || (!fromStart && side.value !== "last" && side.kind !== "closing") || counted.count < 1 || counted.count > 12)
      return null;
    const year = statedYear(scan, i + 1, i);
    if (!year) return null;
    const at = counted.first - 1;
    const first = lowerAt(scan, at - 1, i) === "the" ? at - 1 : at;
    if (year.year === null) return {first, last: year.last, period: null};
    const {from, to} = yearPeriod(year.year);
    const timex = durationOf(counted.count, "month");
    if (Number.isNaN(counted.count)) return {first, last: year.last, period: null, timex: timex ?? undefined, role: "duration"};
    const period = fromStart
      ? spanPeriod(from, addMonths(from, counted.count) - 1, timex)
      : spanPeriod(addMonths(to + 1, -counted.count), to, timex);
    return {first, last: year.last, period};
  }
};
