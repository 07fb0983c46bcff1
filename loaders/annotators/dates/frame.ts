import type {DateMention} from "../../model/mention.js";
import type {Day} from "../../text/calendar.js";
import {boundBefore} from "./bounds.js";
import {governorOf} from "./governor.js";
import {leanOf} from "./lean.js";
import {dayPeriod, type Period, partOf, spanPeriod, weekPeriod} from "./periods.js";
import {isSeveral, lowerAt, type Reading, type Scan, withArticle, wordAt} from "./scan.js";

/** A reading with what stands before it: "the end of", "later", "since", "by". */
export interface Framed extends Reading {
  role: DateMention["role"];
}

/** A part of a period, early, mid or late, and the tokens that tell it. */
interface Part {
  part: string;
  first: number;
  last?: number;
}

/** Takes in the words that narrow an expression, and tells the part it plays: a day, a deadline, a beginning. */
export function frame(scan: Scan, reading: Reading, i: number): Framed {
  const part = partBefore(scan, reading.first, i) ?? endAfter(scan, reading, i);
  const share = part ? null : shareBefore(scan, reading, i);
  const first = part?.first ?? share?.first ?? boundBefore(scan, shiftBefore(scan, reading.first, i), i);
  const period = reading.period && part ? partOf(reading.period, part.part) : (share?.period ?? reading.period);
  const last = part?.last ?? reading.last;
  const {timex, parts} = reading;
  const framed = (role: Framed["role"], days: Period | null): Framed => ({first, last, period: days, role, timex, parts});
  const shift = wordAt(scan, first, i);
  if (reading.role || !period) return framed(reading.role ?? "date", period);
  const governor = governorOf(scan, first);
  if (governor === "since") return framed("since", sincePeriod(scan, period, part?.part));
  if (shift?.value === "later") return framed("date", fromNow(scan, period));
  if ((governor === "by" || governor === "until") && leanOf(scan, i, first) === "ahead")
    return framed("deadline", {...dayPeriod(period.to), timex: period.timex});
  return framed("date", shift?.value === "earlier" ? upToNow(scan, period) : period);
}

/** "earlier this week" is no later than publication. */
const upToNow = ({published}: Scan, period: Period): Period =>
  published === null || period.to <= published || period.from > published ? period : {...period, to: published};

/** "later this week" is after publication; in a Sunday's paper it is the week that begins. */
function fromNow({published}: Scan, period: Period): Period {
  if (published === null || published < period.from || published > period.to || period.from === period.to) return period;
  if (published < period.to) return {...period, from: published + 1};
  return period.precision === "week" ? {...period, from: period.from + 7, to: period.to + 7} : period;
}

/** "since early January" runs from its first day, "since mid-January" from its middle, up to publication. */
function sincePeriod({published}: Scan, period: Period, part?: string): Period {
  const from: Day = part === "mid" ? period.from + Math.floor((period.to - period.from) / 2) : period.from;
  return published === null || published < from ? {...period, from} : spanPeriod(from, published, period.timex);
}

/** "early", "mid-", "late in", "the end of", "at the beginning of the", before `first`. */
function partBefore(scan: Scan, first: number, i: number): Part | null {
  const own = wordAt(scan, first - 1, i);
  if (own?.kind === "part") return {part: own.value, first: withArticle(scan, first - 1, i)};
  const k = lowerAt(scan, first - 1, i) === "the" ? first - 2 : first - 1;
  const link = lowerAt(scan, k, i);
  const word = wordAt(scan, k - 1, i);
  if (link === "of" ? word?.kind !== "part-of" : word?.kind !== "part" || (link !== "in" && link !== "on")) return null;
  return {part: word!.value, first: withArticle(scan, k - 1, i)};
}

/** "the February end". */
function endAfter(scan: Scan, {first, last, period}: Reading, i: number): Part | null {
  if (period?.precision !== "month" || lowerAt(scan, last + 1, i) !== "end" || lowerAt(scan, last + 2, i) === "of") return null;
  return {part: "late", first: withArticle(scan, first, i), last: last + 1};
}

/** "the first week of February", "the last week of May 2019", "the second half of March", "the week of March 25", "the morning of March 25", "dawn Saturday", "the early hours of Saturday". */
function shareBefore(scan: Scan, {first, period}: Reading, i: number): {first: number; period: Period} | null {
  const link = lowerAt(scan, first - 1, i);
  const hours = period?.precision === "day" && link === "of" ? earlyHours(scan, first - 2, i) : null;
  if (hours !== null) return {first: hours, period: dayPeriod(period!.from, "MO")};
  const at = link === "of" || link === "on" ? first - 2 : first - 1;
  const part = period?.precision === "day" ? partOfDay(scan, at, i) : null;
  if (part !== null) return {first: withArticle(scan, at, i), period: dayPeriod(period!.from, part)};
  if (!period || link !== "of") return null;
  const unit = wordAt(scan, first - 2, i);
  if (period.precision === "day" && unit?.value === "week")
    return {first: withArticle(scan, first - 2, i), period: weekPeriod(period.from)};
  if (period.precision !== "month") return null;
  const which = wordAt(scan, first - 3, i);
  const n = which?.kind === "ordinal" ? which.n : which?.value === "last" ? -1 : 0;
  if (n === 0 || n > 5 || (unit?.value !== "week" && unit?.value !== "half")) return null;
  const {from, to, timex} = period;
  const opening = withArticle(scan, first - 3, i);
  if (unit.value === "half")
    return {first: opening, period: n === 1 ? spanPeriod(from, from + 14, timex) : spanPeriod(from + 15, to, timex)};
  const start = n < 0 ? to - 6 : from + 7 * (n - 1);
  return {first: opening, period: spanPeriod(start, Math.min(start + 6, to), timex)};
}

/** Where "the early hours" or "the small hours" begins that ends at `k`; null where it does not stand there. */
const earlyHours = (scan: Scan, k: number, i: number): number | null =>
  lowerAt(scan, k, i) === "hours" && EARLY.has(lowerAt(scan, k - 1, i)) ? withArticle(scan, k - 1, i) : null;
const EARLY = new Set(["early", "small", "wee"]);

/** The part of "dawn Saturday", "dawn on Saturday", "the dawn of Saturday", "overnight on Saturday"; null where none stands at `k`. */
function partOfDay(scan: Scan, k: number, i: number): string | null {
  const word = wordAt(scan, k, i);
  if (word?.kind === "deictic") return scan.tokens[k]!.lower === "overnight" ? "NI" : null;
  return word?.kind === "daypart" && !isSeveral(scan, k) ? word.value : null;
}

/** "earlier this month", "later on Friday": taken in, the days stay the same. */
function shiftBefore(scan: Scan, first: number, i: number): number {
  const link = lowerAt(scan, first - 1, i); // "later on Friday", "earlier in the week"
  const k = link === "on" || (link === "in" && lowerAt(scan, first, i) === "the") ? first - 2 : first - 1;
  const near = wordAt(scan, k, i);
  return near?.kind === "shift" && (near.value === "earlier" || near.value === "later") ? k : first;
}
