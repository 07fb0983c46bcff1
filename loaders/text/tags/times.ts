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

/** "set for Friday": a participle, before words have their class, that puts something on a day. */
export function isPutOnDay(tokens: readonly Token[], i: number): boolean {
  const [day, after] = [tokens[i + 2], tokens[i + 3]];
  if (tokens[i + 1]?.lower !== "for" || !day || day.sentence !== tokens[i]!.sentence) return false;
  if (!tokens[i]!.word?.forms.includes("participle")) return false;
  const month = day.capital && (day.lower === "may" || day.lower === "march"); // no adverbs by themselves
  return month || mayBeDay(day) || startsTime(day, after) || NARROWING.has(day.lower);
}

/**
 * The token behind "on Sunday night" or "Sunday" that begins at token `i`; -1 where no day does.
 * @param tellsDay `isDay`, or `mayBeDay` before words have their class
 */
export function behindDay(tokens: readonly Token[], i: number, tellsDay: typeof isDay): number {
  const day = tokens[i]?.lower === "on" ? i + 1 : i;
  if (!tellsDay(tokens[day])) return -1;
  return TIMES_OF_DAY.has(tokens[day + 1]?.lower ?? "") ? day + 2 : day + 1;
}

/** Words that lead in a time, and those that tell how early or late it is. */
const LEADING = new Set(["on", "since", "in", "over", "during", "by", "at", "for", "within"]);
const NARROWING = new Set(["early", "late", "earlier", "later"]);
/** Words that point at a time before what it is counted in: "that day", "the previous month". */
export const POINTING = new Set(["this", "last", "that", "next", "previous", "same", "following"]);

/** How many words may tell which of the units it was: "over the past two months". */
const LONGEST = 4;

/**
 * The token before a time that ends right before token `i`: before "on Monday night", "this week", "in recent months", "since 2015",
 * "the day before"; -1 where none ends there. The tokens before `i` have their class.
 */
export function beforeTime(tokens: readonly Token[], i: number): number {
  let k = startOfTime(tokens, i - 1) - 1;
  while (k >= 0 && (tokens[k]!.tag === "adv" || NARROWING.has(tokens[k]!.lower))) --k;
  return k;
}

/** Where the time begins that ends at token `end`, with its preposition; 0 where none does. */
function startOfTime(tokens: readonly Token[], end: number): number {
  const [last, left] = [tokens[end], tokens[end - 1]];
  if (!last || !left || last.possessive) return 0;
  if (last.lower === "before") return PERIODS.has(left.lower) && tokens[end - 2]?.lower === "the" ? end - 2 : 0;
  const month = last.kind === "number" ? (left.text === "." ? end - 2 : end - 1) : -1;
  if (month > 0 && isDay(tokens[month])) return LEADING.has(tokens[month - 1]!.lower) ? month - 1 : month; // "on Dec. 19"
  const day = TIMES_OF_DAY.has(last.lower) && isDay(left) ? end - 1 : isDay(last) ? end : -1;
  const date = day > 0 && tokens[day - 1]!.kind === "number" ? day - 1 : day; // "5 May"
  if (date > 0) return LEADING.has(tokens[date - 1]!.lower) ? date - 1 : date;
  if (PERIODS.has(last.lower) && POINTING.has(left.lower)) return tokens[end - 2]?.lower === "the" ? end - 2 : end - 1;
  if (!UNITS_OF_TIME.has(last.singular) && !YEAR.test(last.text)) return 0;
  for (let k = end - 1; k > end - 2 - LONGEST && k > 0; --k) {
    if (LEADING.has(tokens[k]!.lower)) return k;
    if (!WHICH.has(tokens[k]!.tag) && tokens[k]!.lower !== "past") return 0;
  }
  return 0;
}

/** A year of this century or the last. */
export const YEAR = /^(?:19|20)\d\d$/;
const WHICH = new Set<Token["tag"]>(["det", "adj", "num", "poss"]);
