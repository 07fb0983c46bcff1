import {leanOf} from "./lean.js";
import type {Period} from "./periods.js";
import {type DateRule, lowerAt, type Scan, tokenAt, wordAt} from "./scan.js";
import {unitAround, unitBeside} from "./units.js";

/**
 * A unit of the calendar by its distance from publication: "last week", "this month", "next year", "the end of the year",
 * "over the weekend"; or from the day told last: "the following week", "the previous year", "that year", "the same month".
 */
export const beside: DateRule = {
  name: "beside",
  at: ["unit"],
  read(scan, i) {
    const unit = wordAt(scan, i, i)!.value;
    if (unit === "day" || unit === "hour" || unit === "minute") return null;
    const {lower} = scan.tokens[i]!;
    if (lower.endsWith("s") && unit !== "weekend" && !(lostApostrophe(scan, i) && wordAt(scan, i - 1, i)?.kind === "turn")) return null;
    let at = i - 1;
    if (wordAt(scan, at, i)?.kind === "fiscal") --at;
    const turn = wordAt(scan, at, i);
    if (lowerAt(scan, i + 1, i) === "of" && wordAt(scan, i + 2, i)?.kind.startsWith("month")) return null; // "the last week of May"
    if (turn?.kind === "turn") {
      const first = ["last", "this", "that"].includes(turn.value) ? at : lowerAt(scan, at - 1, i) === "the" ? at - 1 : at;
      if (
        (turn.value === "past" && unit !== "weekend") ||
        turn.value === "recent" ||
        (turn.value === "last" && lowerAt(scan, at - 1, i) === "the" && unit !== "weekend")
      )
        return null;
      if (turn.value === "that" && isComplementizer(scan, at)) return null;
      return {first, last: i, period: turned(scan, i, turn.value, unit)};
    }
    if (lowerAt(scan, at, i) !== "the" || scan.published === null) return null;
    if (unit === "weekend")
      return {
        first: at,
        last: i,
        period: unitBeside(scan.published, leanOf(scan, i, at) === "ahead" ? 0 : lastWeekend(scan.published), unit)
      };
    // "the end of the year": of this one, where nothing tells which
    const whole = lowerAt(scan, at - 1, i) === "of" && wordAt(scan, at - 2, i)?.kind === "part" && lowerAt(scan, i + 1, i) !== "of";
    return whole ? {first: at, last: i, period: unitAround(scan.published, unit)} : null;
  }
};

const STEPS: Record<string, number> = {last: -1, past: -1, this: 0, next: 1, coming: 1};

function turned({published, running}: Scan, _i: number, turn: string, unit: string): Period | null {
  const step = STEPS[turn];
  if (step !== undefined) return published === null ? null : unitBeside(published, step, unit);
  const anchor = running ?? published;
  if (anchor === null) return null;
  return unitBeside(anchor, turn === "previous" ? -1 : turn === "following" ? 1 : 0, unit);
}

/** Weeks back to the weekend told as past: this week's only on its Sunday. */
const lastWeekend = (published: number): number => (unitAround(published, "weekend").from <= published ? 0 : -1);

/** "last years budget" for "last year's budget": a plural that one unit only would make sense in. */
const lostApostrophe = (scan: Scan, i: number): boolean => {
  const next = tokenAt(scan, i + 1, i);
  return next?.kind === "word" && (next.tag === "noun" || next.tag === "adj" || next.tag === "name");
};

/** "said that week after week": a conjunction, by its tag. */
const isComplementizer = (scan: Scan, k: number): boolean => scan.tokens[k]!.tag === "sub" && lowerAt(scan, k + 2, k) === "after";
