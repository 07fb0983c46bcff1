import {type Count, countBefore, halfAfter} from "./counts.js";
import {type Period, spanPeriod} from "./periods.js";
import {anchorOf, type DateRule, isSeveral, lowerAt, type Scan, tokenAt, withArticle, wordAt} from "./scan.js";
import {shiftDay, unitAround} from "./units.js";

/**
 * So many units before or after a day: "two weeks ago", "four years from now" from publication; "three days earlier", "a year later" from the day
 * told last. Days give a day, weeks the week, months the month, years the year. "Several days ago" has no day.
 */
export const ago: DateRule = {
  name: "ago",
  at: ["unit"],
  read(scan, i) {
    const unit = scan.words[i]!.value;
    const end = halfAfter(scan, i);
    const shift = shiftAt(scan, end + 1, i);
    if (!shift || unit === "half") return null;
    const bareName = bare(scan, i);
    const counted = countBefore(scan, i) ?? bareName ?? manyOf(scan, i);
    if (!counted) return null;
    if ((shift.way === "before" || shift.way === "after") && !endsThere(scan, shift.last + 1, i)) return null;
    const count = end > i ? counted.count + 0.5 : counted.count;
    const back = shift.way === "ago" || shift.way === "earlier" || shift.way === "before";
    const reading = {first: counted.first, last: bareName ? nameEnd(scan, i) : shift.last};
    if (!(count < MOST)) return {...reading, period: null, timex: back ? "PAST_REF" : "FUTURE_REF"};
    const ofQuarter =
      unit === "year" && shift.way !== "later" && (bareName || scan.told?.includes("-Q") || comparesQuarter(scan, counted.first, i));
    const quarter = ofQuarter ? scan.runningQuarter : null;
    if (quarter !== null) return {...reading, period: unitAround(shiftDay(quarter, -count, unit), "quarter")}; // "from $2 million a year earlier"
    const anchor = dayOfShift(scan, shift.way, unit);
    return {...reading, period: anchor === null ? null : periodAt(anchor, back ? -count : count, unit)};
  }
};

/** Which way it is counted, "ago" or "from now" ("hence"), and the last token of what tells it; null where nothing does. */
function shiftAt(scan: Scan, k: number, i: number): {way: string; last: number} | null {
  if (lowerAt(scan, k, i) === "from" && FROM.has(lowerAt(scan, k + 1, i))) return {way: "hence", last: k + 1};
  const word = wordAt(scan, k, i);
  return word?.kind === "shift" ? {way: word.value, last: k} : null;
}

/** The days that so many units are counted "from". */
const FROM = new Set(["now", "today"]);

/** Counts beyond the calendar: "3.5 billion years ago" is past, and no more. */
const MOST = 3000;

/** How far before "a year ago" the sum stands that it is compared with, in tokens: "from $694 million, or 89 cents a share, a year ago". */
const SUM_REACH = 12;

/** "the same period" or a sum of money before token `at`. */
function comparesQuarter(scan: Scan, at: number, i: number): boolean {
  const {tokens} = scan;
  if (lowerAt(scan, at - 2, i) === "same") return true;
  for (let k = at - 1; k >= Math.max(0, at - SUM_REACH) && tokens[k]!.sentence === tokens[i]!.sentence; --k)
    if (/^\p{Sc}/u.test(tokens[k]!.text)) return true;
  return false;
}

/** "the year-ago quarter", "the year earlier period": a name of the same stretch a year before. */
function bare(scan: Scan, i: number): Count | null {
  const named = scan.tokens[i + 1]?.glued || tokenAt(scan, i + 2, i)?.tag === "noun";
  return named && !isSeveral(scan, i) ? {count: 1, first: withArticle(scan, i, i)} : null;
}

const nameEnd = (scan: Scan, i: number): number =>
  wordAt(scan, i + 2, i)?.kind === "unit" || lowerAt(scan, i + 2, i) === "period" ? i + 2 : i + 1;

/** "years ago", "hours earlier". */
const manyOf = (scan: Scan, i: number): Count | null => (isSeveral(scan, i) ? {count: Number.NaN, first: i} : null);

/** Where nothing was told before, "a year earlier" is a year before publication, and "a year later" is not told. */
function dayOfShift(scan: Scan, shift: string, unit: string): number | null {
  if (shift === "ago" || shift === "hence") return scan.published;
  return anchorOf(scan, unit) ?? (shift === "earlier" || unit === "hour" || unit === "minute" ? scan.published : null);
}

/** The unit that lies `count` units from an anchor: "two years ago" is a year; half a year and a century are the time in between. */
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
