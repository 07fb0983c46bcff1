import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isDay, PERIODS, POINTING, TIMES_OF_DAY, UNITS_OF_TIME} from "../tags/times.js";

/** "Saturday afternoon": a time of day right behind its day. */
export const isDaytime = (tokens: readonly Token[], i: number): boolean => TIMES_OF_DAY.has(tokens[i]!.lower) && isDay(tokens[i - 1]);

/** "the previous day", "last month", "a week ago": a phrase that tells when something was, neither who did it nor to whom. */
export const tellsWhen = (tokens: readonly Token[], {first, head, last}: Pick<Phrase, "first" | "head" | "last">): boolean =>
  last > first && (isPeriod(tokens, head - 1) || (UNITS_OF_TIME.has(tokens[head]!.singular) && SHIFTS.has(tokens[last + 1]?.lower ?? "")));

/** "nine months": how long something was. */
export const isSpan = (tokens: readonly Token[], {first, head}: Pick<Phrase, "first" | "head">): boolean =>
  tokens[first]!.tag === "num" && UNITS_OF_TIME.has(tokens[head]!.singular);

/** "a week earlier", not "took the town earlier". */
const SHIFTS = new Set(["ago", "earlier", "later"]);

/** "cancelled talks with Seoul hours before": what lies between two times, of no name before it. */
export const isInterval = (tokens: readonly Token[], i: number): boolean =>
  UNITS_OF_TIME.has(tokens[i]!.singular) && tokens[i]!.singular !== tokens[i]!.lower && APART.has(tokens[i + 1]?.lower ?? "");

const APART = new Set(["before", "after", ...SHIFTS]);

/** Whether "last month" or the like begins at a token. */
export const isPeriod = (tokens: readonly Token[], first: number): boolean =>
  POINTING.has(tokens[first]!.lower) && PERIODS.has(tokens[first + 1]!.lower);
