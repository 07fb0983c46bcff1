import {addMonths, partsOf} from "../../text/calendar.js";
import {type Period, yearPeriod} from "./periods.js";
import {type DateRule, lowerAt, type Scan, withArticle, wordAt} from "./scan.js";
import {statedYear} from "./stated-year.js";
import {unitAround} from "./units.js";

/** "the same period last year", "the same period of 1998": the quarter told last, in another year; else that year. */
export const samePeriod: DateRule = {
  name: "beside",
  at: ["turn"],
  read(scan, i) {
    if (wordAt(scan, i, i)!.value !== "same" || lowerAt(scan, i + 1, i) !== "period") return null;
    const first = withArticle(scan, i, i);
    const stated = statedYear(scan, i + 2, i);
    return stated && {first, last: stated.last, period: stated.year === null ? null : inYear(scan, stated.year)};
  }
};

/** The same part of another year: its quarter where a quarter was told last, else the whole year. */
function inYear({runningQuarter, told}: Scan, year: number): Period {
  if (runningQuarter === null || !told?.includes("-Q")) return yearPeriod(year);
  return unitAround(addMonths(runningQuarter, 12 * (year - partsOf(runningQuarter).year)), "quarter");
}
