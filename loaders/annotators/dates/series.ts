import {governorOf} from "./governor.js";
import {spanPeriod} from "./periods.js";
import {type DateRule, lowerAt, type Scan, wordAt} from "./scan.js";
import {durationOf, unitBeside} from "./units.js";

/** A run of units that ends with the one of publication: "for the third day in a row", "a second straight week", "the fourth consecutive year". */
export const series: DateRule = {
  name: "series",
  at: ["unit"],
  read(scan, i) {
    const unit = wordAt(scan, i, i)!.value;
    const inRow = lowerAt(scan, i + 1, i) === "in" && lowerAt(scan, i + 2, i) === "a" && wordAt(scan, i + 3, i)?.kind === "series";
    const running = lowerAt(scan, i + 1, i) === "running";
    const between = wordAt(scan, i - 1, i)?.kind === "series";
    const told = !inRow && !running && !between; // "for an 11th day"
    if (told && governorOf(scan, i - 2) !== "for") return null;
    const at = between ? i - 2 : i - 1;
    const count = ordinalAt(scan, at, i);
    if (Number.isNaN(count)) return null;
    const article = lowerAt(scan, at - 1, i);
    if (told && article !== "a" && article !== "an") return null;
    const first = article === "the" || article === "a" || article === "an" ? at - 1 : at;
    const last = inRow ? i + 3 : running ? i + 1 : i;
    if (scan.published === null) return {first, last, period: null};
    const from = unitBeside(scan.published, 1 - count, unit).from;
    return {first, last, period: spanPeriod(from, scan.published, durationOf(count, unit)), role: "series"};
  }
};

/** An ordinal at `k`, in words or figures: "third", "twenty-third", "23rd"; or NaN. */
function ordinalAt(scan: Scan, k: number, i: number): number {
  const word = wordAt(scan, k, i);
  if (word?.kind === "ordinal") return word.n + (scan.tokens[k]!.glued && word.n < 10 ? (wordAt(scan, k - 1, i)?.n ?? 0) : 0);
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(lowerAt(scan, k, i));
  return match ? Number(match[1]) : Number.NaN;
}
