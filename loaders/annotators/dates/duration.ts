import {DEFINITE} from "../../text/determiners.js";
import {boundBefore} from "./bounds.js";
import {lastsUntilNow, narrates} from "./clause.js";
import {type Count, countBefore, halfAfter, timexOf} from "./counts.js";
import {governorOf} from "./governor.js";
import {spanPeriod} from "./periods.js";
import {type DateRule, isSeveral, lowerAt, type Reading, type Scan, tokenAt, wordAt} from "./scan.js";
import {shiftDay} from "./units.js";

/**
 * A length of time: "for two years", "a three-day truce", "for months". It has no days, unless it runs up to publication:
 * "have been fighting for a week". It keeps its number from being read as an amount of people.
 */
export const duration: DateRule = {
  name: "duration",
  at: ["unit"],
  read(scan, i) {
    const unit = scan.words[i]!.value;
    const plural = isSeveral(scan, i);
    if (unit === "half" || unit === "quarter" || unit === "weekend") return null;
    const counted = countBefore(scan, i) ?? another(scan, i);
    if (lowerAt(scan, i + 1, i) === "long" && scan.tokens[i + 1]!.glued) {
      const bare = {count: plural ? Number.NaN : 1, first: i}; // "a month-long rift", "a decades-long war"
      return {...lengthOf(scan, i, counted && scan.tokens[i]!.glued ? counted : bare), last: i + 1};
    }
    if (!counted) return plural && isBareLength(scan, i) ? lengthOf(scan, i, {count: Number.NaN, first: i}) : null;
    if (!plural && !scan.tokens[i]!.glued && !isLength(scan, counted, i)) return null;
    const half = halfAfter(scan, i);
    if (half > i) return {...lengthOf(scan, i, {...counted, count: counted.count + 0.5}), last: half};
    return lesserOf(scan, i, counted) ?? sumOf(scan, i, counted) ?? lengthOf(scan, i, counted);
  }
};

/** "for another day" is one more, "all day" a whole one; elsewhere "another day" is some other one. */
const another = (scan: Scan, i: number): Count | null => {
  const which = lowerAt(scan, i - 1, i);
  return (which === "another" && lowerAt(scan, i - 2, i) === "for") || which === "all" ? {count: 1, first: i - 1} : null;
};

/** A length in one word: "a daylong visit". */
export const oneWordLength: DateRule = {
  name: "duration",
  at: ["length"],
  read: (scan, i) => ({first: i, last: i, period: null, timex: scan.words[i]!.value, role: "duration"})
};

/** A length of time with its number: a stretch up to publication where it lasts until now, else a length of no day. */
function lengthOf(scan: Scan, i: number, counted: Count): Reading {
  const {count} = counted;
  const unit = scan.words[i]!.value;
  const timex = timexOf(counted, unit);
  const {published} = scan;
  const first = determiner(scan, counted.first, i);
  const governor = governorOf(scan, boundBefore(scan, first, i));
  const open =
    published !== null && count > 0 && count < 3000 && (governor === "for" ? lastsUntilNow(scan, i) : isOfFighting(scan, i, governor));
  const last = lowerAt(scan, i + 1, i) === "or" && MORE.has(lowerAt(scan, i + 2, i)) ? i + 2 : i;
  if (!open) return {first, last, period: null, timex, role: "duration"};
  return {first, last, period: spanPeriod(shiftDay(published, -count, unit), published, timex)};
}

/** "in two weeks of fighting 30 men died": as news tells it, the last two weeks. */
const isOfFighting = (scan: Scan, i: number, governor: string): boolean =>
  governor === "in" && lowerAt(scan, i + 1, i) === "of" && scan.words[i]!.value !== "hour" && narrates(scan, i);

/** "lasted weeks", "took only seconds". */
function isObjectOfLasting(scan: Scan, i: number): boolean {
  const k = tokenAt(scan, i - 1, i)?.tag === "adv" ? i - 2 : i - 1;
  return scan.lexicon.lasting.has(tokenAt(scan, k, i)?.lemma ?? "");
}

/** "a week or so", "an hour or more". */
const MORE = new Set(["more", "so", "less"]);

/** "15 to 20 years", "one or two weeks", "five-to-ten-year": two lengths, the first without its unit. */
function lesserOf(scan: Scan, i: number, counted: Count): Reading | null {
  const link = lowerAt(scan, counted.first - 1, i);
  const dash = scan.tokens[counted.first]!.glued;
  const between = link === "and" && isBetween(scan, counted.first - 2, i);
  if (!dash && link !== "to" && link !== "or" && !between) return null;
  const lesser = countBefore(scan, dash ? counted.first : counted.first - 1);
  if (!lesser || !(lesser.count < counted.count)) return null;
  const unit = scan.words[i]!.value;
  const parts = [
    {
      first: boundBefore(scan, lesser.first, i),
      last: dash ? counted.first - 1 : counted.first - 2,
      period: null,
      timex: timexOf(lesser, unit)
    },
    {first: counted.first, last: i, period: null, timex: timexOf(counted, unit)}
  ];
  return {first: parts[0]!.first, last: i, period: null, timex: timexOf(counted, unit), role: "duration", parts};
}

/** "between four and six months", from the four; a number of two words begins one earlier. */
const isBetween = (scan: Scan, k: number, i: number): boolean =>
  lowerAt(scan, k - 1, i) === "between" || (lowerAt(scan, k - 2, i) === "between" && wordAt(scan, k, i)?.kind === "number");

/** What stands between the two units of one length. */
const SUMS = new Set(["and", ","]);

/** "two years and four months", "8 years, 4 months", "an hour and 20 minutes": a length told in two units. */
function sumOf(scan: Scan, i: number, counted: Count): Reading | null {
  if (!SUMS.has(lowerAt(scan, i + 1, i))) return null;
  const at = [i + 3, i + 4].find((k) => wordAt(scan, k, i)?.kind === "unit");
  const rest = at === undefined ? null : countBefore(scan, at);
  if (at === undefined || rest?.first !== i + 2 || PARTS[scan.words[i]!.value] !== scan.words[at]!.value) return null;
  const [whole, part] = [timexOf(counted, scan.words[i]!.value), timexOf(rest, scan.words[at]!.value)];
  const timex = whole && part && whole + part.slice(whole.startsWith("PT") ? 2 : 1);
  return {first: determiner(scan, counted.first, i), last: at, period: null, timex, role: "duration"};
}

/** The unit that the rest of a length is told in. */
const PARTS: Record<string, string> = {year: "month", month: "day", day: "hour", hour: "minute", minute: "second"};

/** "the two months", "those three years": the article is the length's own where its unit closes the phrase. */
function determiner(scan: Scan, first: number, i: number): number {
  const next = tokenAt(scan, i + 1, i);
  const closes = isSeveral(scan, i) && (next?.tag !== "noun" || !next.glued);
  return closes && DEFINITE.has(lowerAt(scan, first - 1, i)) ? first - 1 : first;
}

/** Words around a bare plural that make it a length: "for months", "spent days", "in decades", "hours after". */
const isBareLength = (scan: Scan, i: number): boolean =>
  (OPENERS.has(lowerAt(scan, i - 1, i)) && !scan.tokens[i]!.glued) || // not "after-hours trading"
  isObjectOfLasting(scan, i) ||
  CLOSERS.has(lowerAt(scan, i + 1, i)) ||
  isAmountOf(scan, i) ||
  (LINKS.has(lowerAt(scan, i - 1, i)) && scan.floor === i - 1) || // "weeks, months or years"
  (lowerAt(scan, i - 1, i) === "not" && lowerAt(scan, i - 2, i) === "if") || // "years, if not decades"
  (lowerAt(scan, i - 1, i) === "the" && lowerAt(scan, i - 2, i) === "over");
const OPENERS = new Set(["for", "in", "within", "over", "after", "following", "amid", "despite"]);
const CLOSERS = new Set(["after", "before", "since", "away", "ahead"]);
const LINKS = new Set([",", "or"]);

/** "brings to an end days of talks"; not "the days of the week", "the best years of his life". */
const isAmountOf = (scan: Scan, i: number): boolean =>
  lowerAt(scan, i + 1, i) === "of" &&
  ["verb", "noun"].includes(tokenAt(scan, i - 1, i)?.tag ?? "") &&
  lowerAt(scan, i - 2, i) !== "the" &&
  tokenAt(scan, i - 2, i)?.tag !== "poss";

/** "for a year", "one day", "half a century", "a 24 hour strike", "$5 a day"; not "a day of mourning", "a day off", "a year-round school". */
function isLength(scan: Scan, {first, count}: Count, i: number): boolean {
  const next = tokenAt(scan, i + 1, i);
  const figures = scan.tokens[first]!.kind === "number" || /^an?$/.test(lowerAt(scan, first - 1, i)); // "24 hour", "a six month"
  if (count > 1) return figures && (next?.tag === "noun" || next?.tag === "adj");
  const free = scan.words[i]!.value === "day" && (next?.lower === "of" || next?.lower === "off");
  return !free && !next?.glued;
}
