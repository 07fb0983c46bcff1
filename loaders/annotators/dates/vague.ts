import {countBefore} from "./counts.js";
import {type DateRule, lowerAt, type Scan, tokenAt, wordAt} from "./scan.js";
import {durationOf} from "./units.js";

/** A time without days: "recently", "now", "currently", "in the future". */
export const vague: DateRule = {
  name: "vague",
  at: ["vague"],
  read(scan, i) {
    const {value} = wordAt(scan, i, i)!;
    const {tag} = scan.tokens[i]!;
    if (value === "future" && (lowerAt(scan, i - 1, i) !== "the" || tokenAt(scan, i + 1, i)?.lower === "of")) return null;
    if (value === "present" && tag !== "adv") return null;
    return {first: value === "future" ? i - 1 : i, last: i, period: null, timex: `${value.toUpperCase()}_REF`};
  }
};

/** A length of time without a place in the calendar: "for two years", "a three-day truce". It keeps its number from being read as an amount of people. */
export const duration: DateRule = {
  name: "duration",
  at: ["unit"],
  read(scan, i) {
    const unit = wordAt(scan, i, i)!.value;
    const counted = countBefore(scan, i);
    if (!counted || isAge(scan, i) || unit === "half" || unit === "quarter" || unit === "weekend") return null;
    if (!scan.tokens[i]!.lower.endsWith("s") && !scan.tokens[i]!.glued && (counted.count > 1 || !isSpan(scan, counted.first, i)))
      return null;
    return {first: counted.first, last: i, period: null, timex: durationOf(counted.count, unit) ?? undefined, role: "duration"};
  }
};

/** "a year" is a length after "for", "in", "half" or a word of measure; "a day of mourning" is none. */
const isSpan = (scan: Scan, first: number, i: number): boolean =>
  (["for", "in", "within", "over", "after", "about", "than", "nearly", "almost", "least"].includes(lowerAt(scan, first - 1, i)) ||
    lowerAt(scan, first, i) === "one" ||
    lowerAt(scan, first, i) === "half") &&
  lowerAt(scan, i + 1, i) !== "of";

/** "10-year-old", "aged 20 years", "20 years old". */
function isAge(scan: Scan, i: number): boolean {
  const next = lowerAt(scan, i + 1, i);
  return next === "old" || next === "olds" || next === "age" || (next === "of" && lowerAt(scan, i + 2, i) === "age");
}
