import {dayPeriod, type Period} from "./periods.js";
import {type DateRule, lowerAt, type Scan, tokenAt, wordAt} from "./scan.js";

/** A day counted from the one told last: "the next day", "the previous night", "the day before", "the same day", "that evening". */
export const nextDay: DateRule = {
  name: "next-day",
  at: ["unit", "daypart"],
  read(scan, i) {
    const word = wordAt(scan, i, i)!;
    if (word.kind === "unit" && word.value !== "day") return null;
    const part = word.kind === "daypart" ? word.value : undefined;
    const turn = wordAt(scan, i - 1, i);
    const the = ["the", "that"].includes(lowerAt(scan, i - 2, i)) ? i - 2 : i - 1;
    if (scan.tokens[i]!.lower === "days") return null;
    if (lowerAt(scan, i - 1, i) === "the" && lowerAt(scan, i - 2, i) === "in" && wordAt(scan, i - 3, i)?.kind === "shift" && !part)
      return {first: i - 3, last: i, period: shifted(scan, 0)}; // "earlier in the day"
    if (turn?.kind === "turn") {
      const step = STEPS[turn.value];
      if (step === undefined || (turn.value === "that" && scan.tokens[i - 1]!.tag === "rel")) return null;
      return {first: the, last: i, period: shifted(scan, step, part)};
    }
    const shift = wordAt(scan, i + 1, i);
    if (lowerAt(scan, i - 1, i) !== "the" || (shift?.value !== "before" && shift?.value !== "after")) return null;
    const next = tokenAt(scan, i + 2, i);
    if (next && next.kind !== "punct" && next.tag !== "prep" && next.tag !== "conj") return null;
    return {first: i - 1, last: i + 1, period: shifted(scan, shift.value === "before" ? -1 : 1, part)};
  }
};

const STEPS: Record<string, number> = {next: 1, following: 1, previous: -1, same: 0, that: 0};

/** Where no day was told before, the telling is of the day of publication. */
function shifted({running, published}: Scan, step: number, part?: string): Period | null {
  const anchor = running ?? published;
  return anchor === null ? null : dayPeriod(anchor + step, part);
}
