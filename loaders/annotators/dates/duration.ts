import {countBefore} from "./counts.js";
import {governorOf, lastsUntilNow} from "./lean.js";
import {spanPeriod} from "./periods.js";
import {type DateRule, lowerAt, type Reading, type Scan} from "./scan.js";
import {durationOf, shiftDay} from "./units.js";

/**
 * A length of time: "for two years", "a three-day truce", "for months". It has no days, unless it runs up to publication:
 * "have been fighting for a week". It keeps its number from being read as an amount of people.
 */
export const duration: DateRule = {
  name: "duration",
  at: ["unit"],
  read(scan, i) {
    const unit = scan.words[i]!.value;
    const plural = scan.tokens[i]!.lower.endsWith("s");
    if (isAge(scan, i) || unit === "half" || unit === "quarter" || unit === "weekend") return null;
    if (EVERY.has(lowerAt(scan, i - 1, i)) && !plural) return lengthOf(scan, i - 1, i, 1);
    if (!plural && lowerAt(scan, i + 1, i) === "long" && scan.tokens[i + 1]!.glued) return lengthOf(scan, i, i, 1);
    const counted = countBefore(scan, i);
    if (!counted) return plural && OPENERS.has(lowerAt(scan, i - 1, i)) ? lengthOf(scan, i, i, Number.NaN) : null;
    if (!plural && !scan.tokens[i]!.glued && (counted.count > 1 || !isLength(scan, counted.first, i))) return null;
    return lengthOf(scan, counted.first, i, counted.count);
  }
};

function lengthOf(scan: Scan, first: number, i: number, count: number): Reading {
  const unit = scan.words[i]!.value;
  const timex = durationOf(count, unit) ?? undefined;
  const {published} = scan;
  const open = published !== null && count > 0 && count < 3000 && governorOf(scan, first) === "for" && lastsUntilNow(scan, i);
  if (!open) return {first, last: i, period: null, timex, role: "duration"};
  return {first, last: i, period: spanPeriod(shiftDay(published, -count, unit), published, timex)};
}

/** "every day", "each year": how often, as ISO-TimeML tells it by the length between. */
const EVERY = new Set(["every", "each"]);

/** Words before a bare plural that make it a length: "for months", "in decades". */
const OPENERS = new Set(["for", "in", "within"]);

/** Words before "a year" that make it a length rather than an event's name. */
const MEASURES = new Set(["for", "in", "within", "over", "after", "about", "than", "nearly", "almost", "least", "lasted", "some"]);

/** "for a year", "one day", "half a century", "a day after"; "a day of mourning" is none. */
function isLength(scan: Scan, first: number, i: number): boolean {
  const [word, next] = [lowerAt(scan, first, i), lowerAt(scan, i + 1, i)];
  return (
    next !== "of" &&
    (MEASURES.has(lowerAt(scan, first - 1, i)) || word === "one" || word === "half" || next === "after" || next === "before")
  );
}

/** "10-year-old", "aged 20 years", "20 years old". */
function isAge(scan: Scan, i: number): boolean {
  const next = lowerAt(scan, i + 1, i);
  return next === "old" || next === "olds" || next === "age" || (next === "of" && lowerAt(scan, i + 2, i) === "age");
}
