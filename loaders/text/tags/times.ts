import type {Token} from "../../model/token.js";

/** What "last", "this" or "the previous" tells a time with. */
export const PERIODS = new Set([
  "day",
  "week",
  "weekend",
  "month",
  "year",
  "morning",
  "evening",
  "night",
  "afternoon",
  "spring",
  "summer",
  "autumn",
  "winter"
]);

/** What time is counted in, as singulars: "nine months", "a week earlier". */
export const UNITS_OF_TIME = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "night",
  "week",
  "fortnight",
  "month",
  "season",
  "year",
  "decade",
  "century",
  "moment"
]);

/** Nouns that go on with a day: "on Monday night". */
export const TIMES_OF_DAY = new Set(["morning", "afternoon", "evening", "night"]);

/** Points of the day that stand without an article: "at dawn". */
export const MOMENTS = new Set(["dawn", "daybreak", "dusk", "midday", "midnight", "nightfall", "noon", "sunrise", "sunset"]);

/** "Monday", "October": a time by its name, an adverb with a capital. */
export const isDay = (token: Token | undefined): boolean => token?.tag === "adv" && token.capital;

/** The same of a token that has no class yet; "Friday's raid" is no time of what is told. */
export const mayBeDay = (token: Token | undefined): boolean =>
  token?.capital === true && !token.possessive && token.word?.tags[0] === "adv";

/** Words that tell a time by where it lies from today, before what it is counted in. */
const FROM_TODAY = new Set(["last", "this", "next"]);

/** "last night", "next week", "next Tuesday", before words have their class. */
export const startsTime = (token: Token | null, after: Token | null | undefined): boolean =>
  token !== null && FROM_TODAY.has(token.lower) && (PERIODS.has(after?.lower ?? "") || mayBeDay(after ?? undefined));

/**
 * The token behind "on Sunday night" or "Sunday" that begins at token `i`; -1 where no day does.
 * @param tellsDay `isDay`, or `mayBeDay` before words have their class
 */
export function behindDay(tokens: readonly Token[], i: number, tellsDay: typeof isDay): number {
  const day = tokens[i]?.lower === "on" ? i + 1 : i;
  if (!tellsDay(tokens[day])) return -1;
  return TIMES_OF_DAY.has(tokens[day + 1]?.lower ?? "") ? day + 2 : day + 1;
}
