import {countBefore} from "./counts.js";
import {type DateRule, lowerAt, type Scan} from "./scan.js";
import {durationOf} from "./units.js";

/** How old somebody or something is: "a 10-year-old boy", "20 years old", "12 years of age", "the month-old truce". */
export const age: DateRule = {
  name: "age",
  at: ["unit"],
  read(scan, i) {
    const last = ageEnd(scan, i);
    if (last === null) return null;
    const counted = countBefore(scan, i);
    const article = counted && /^an?$/.test(lowerAt(scan, counted.first, i)) && scan.tokens[last]!.glued;
    const length = counted && !article ? counted : {count: 1, first: i};
    return {first: length.first, last, period: null, timex: durationOf(length.count, scan.words[i]!.value) ?? undefined, role: "duration"};
  }
};

const OLD = new Set(["old", "olds"]);

/** The last word of an age, or null. */
function ageEnd(scan: Scan, i: number): number | null {
  const next = lowerAt(scan, i + 1, i);
  if (OLD.has(next)) return i + 1;
  return next === "of" && lowerAt(scan, i + 2, i) === "age" ? i + 2 : null;
}
