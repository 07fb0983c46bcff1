import {type Count, countBefore} from "./counts.js";
import {type Period, spanPeriod} from "./periods.js";
import {anchorOf, type DateRule, lowerAt, type Scan, tokenAt, wordAt} from "./scan.js";
import {shiftDay, unitAround} from "./units.js";

/**
 * So many units before or after a day: "two weeks ago" from publication; "three days earlier", "a year later" from the day
 * told last. Days give a day, weeks the week, months the month, years the year. "Several days ago" has no day.
 */
export const ago: DateRule = {
  name: "ago",
  at: ["unit"],
  read(scan, i) {
    const shift = wordAt(scan, i + 1, i);
    if (shift?.kind !== "shift") return null;
    const counted = countBefore(scan, i) ?? bare(scan, i);
    if (!counted) return null;
    if ((shift.value === "before" || shift.value === "after") && !endsThere(scan, i + 2, i)) return null;
    const {count} = counted;
    const back = shift.value === "ago" || shift.value === "earlier" || shift.value === "before";
    const timex = back ? "PAST_REF" : "FUTURE_REF";
    const reading = {first: counted.first, last: i + 1};
    if (Number.isNaN(count)) return {...reading, period: null, timex};
    const anchor = dayOfShift(scan, shift.value, wordAt(scan, i, i)!.value);
    if (anchor === null) return {...reading, period: null};
    return {...reading, period: periodAt(anchor, back ? -count : count, wordAt(scan, i, i)!.value)};
  }
};

/** "the year-ago quarter", "the year earlier period". */
function bare(scan: Scan, i: number): Count | null {
  return scan.tokens[i + 1]!.glued || (lowerAt(scan, i - 1, i) === "the" && tokenAt(scan, i + 2, i)?.tag === "noun")
    ? {count: 1, first: i}
    : null;
}

/** Where nothing was told before, "a year earlier" is a year before publication, and "a year later" is not told. */
function dayOfShift(scan: Scan, shift: string, unit: string): number | null {
  if (shift === "ago" || shift === "hence") return scan.published;
  return anchorOf(scan, unit) ?? (shift === "earlier" || unit === "hour" || unit === "minute" ? scan.published : null);
}

function periodAt(anchor: number, count: number, unit: string): Period {
  const day = shiftDay(anchor, count, unit);
  if (unit === "half" || unit === "century") return spanPeriod(Math.min(day, anchor), Math.max(day, anchor));
  if (unit === "decade") return unitAround(day, "year");
  return unitAround(day, Number.isInteger(count) || unit !== "year" ? unit : "month");
}

/** "two days before." stands alone; in "two days before the summit" it hangs on the summit. */
function endsThere(scan: Scan, k: number, i: number): boolean {
  const token = tokenAt(scan, k, i);
  return !token || token.kind === "punct" || ["in", "at", "when", "and", "but", "by"].includes(lowerAt(scan, k, i));
}
