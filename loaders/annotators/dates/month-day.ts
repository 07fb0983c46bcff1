import {addMonths, dayFrom, partsOf} from "../../text/calendar.js";
import {leanOf} from "./lean.js";
import {dayPeriod} from "./periods.js";
import {type DateRule, kindAt, lowerAt, type Scan, tokenAt, withArticle} from "./scan.js";

/** A day by its number alone: "on the 15th", "by the 3rd": of this month, the one before or the one after, as its clause leans. */
export const monthDay: DateRule = {
  name: "month-day",
  at: ["digits"],
  read(scan, i) {
    const match = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(scan.tokens[i]!.text);
    const first = withArticle(scan, i, i);
    if (!match || !OPENERS.has(lowerAt(scan, first - 1, i)) || (first === i && lowerAt(scan, i - 1, i) === "of") || !endsThere(scan, i))
      return null;
    const {published} = scan;
    if (published === null) return {first, last: i, period: null};
    const ahead = leanOf(scan, i, first) === "ahead";
    for (const step of ahead ? [0, 1, 2] : [0, -1, -2]) {
      const {year, month} = partsOf(addMonths(published, step));
      const day = dayFrom(year, month, Number(match[1]));
      if (day !== null && (ahead ? day >= published : day <= published)) return {first, last: i, period: dayPeriod(day)};
    }
    return null;
  }
};

const OPENERS = new Set(["on", "by", "until", "since", "of"]);

/** No noun follows that the number could belong to: "on the 15th floor", "the 28th of May". */
function endsThere(scan: Scan, i: number): boolean {
  const next = tokenAt(scan, i + 1, i);
  return (
    !next ||
    next.kind === "punct" ||
    (next.lower !== "of" &&
      ["prep", "conj", "sub", "aux", "modal"].includes(next.tag) &&
      kindAt(scan, i + 1, i)?.startsWith("month") !== true)
  );
}
