import {partsOf} from "../../text/calendar.js";
import {leanOf} from "./lean.js";
import {monthPeriod} from "./periods.js";
import {type DateRule, lowerAt, yearAt} from "./scan.js";

/** December as the close of a year: "year-end 1989", "at year-end", "by the year's end". */
export const yearEnd: DateRule = {
  name: "year-end",
  at: ["unit"],
  read(scan, i) {
    const one = scan.tokens[i]!.lower === "yearend";
    if (!one && (scan.words[i]!.value !== "year" || lowerAt(scan, i + 1, i) !== "end")) return null;
    const last = one ? i : i + 1;
    const first = lowerAt(scan, i - 1, i) === "the" ? i - 1 : i;
    const stated = yearAt(scan, last + 1, i);
    if (!Number.isNaN(stated)) return {first, last: last + 1, period: {...monthPeriod(stated, 12), timex: String(stated)}};
    if (scan.published === null) return {first, last, period: null};
    const {year, month} = partsOf(scan.published);
    const told = month < 12 && leanOf(scan, i, first) === "past" ? year - 1 : year;
    return {first, last, period: {...monthPeriod(told, 12), timex: String(told)}};
  }
};
