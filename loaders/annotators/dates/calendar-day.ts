import {type Day, dayFrom} from "../../text/calendar.js";
import {knownDay} from "./known-day.js";
import {leanOfName, namesBefallen} from "./lean.js";
import {isMonth, JOINS} from "./month-name.js";
import {dayInTelling, tellingOf} from "./narrative.js";
import {dayPeriod, type Period, spanPeriod} from "./periods.js";
import {dayOfPlan} from "./plan.js";
import {dayWithoutYear} from "./resolve.js";
import {afterDot, beforeDot, type DateRule, dayNumberAt, kindAt, lowerAt, type Part, type Scan, tokenAt, wordAt} from "./scan.js";
import {statedYear} from "./stated-year.js";

/** Day and month, with or without weekday and year: "Feb. 28", "Friday, 28 February 2020", "the 28th of February", "3-5 March". */
export const calendarDay: DateRule = {
  name: "calendar-day",
  at: ["month", "month-word", "month-short"],
  read(scan, i) {
    if (!isMonth(scan, i)) return null;
    const dates = datesBefore(scan, i) ?? datesAfter(scan, i);
    if (!dates) return null;
    const month = wordAt(scan, i, i)!.n;
    const weekday = weekdayBefore(scan, dates.first, i);
    const first = weekday?.first ?? dates.first;
    const year = dates.year
      ? {year: dates.year, last: dates.last}
      : statedYear(scan, dates.last === i ? afterDot(scan, i) : dates.last + 1, i);
    const last = year?.last ?? dates.last;
    const {published} = scan;
    if (year ? year.year === null : published === null) return {first, last, period: null};
    const lean = year ? "none" : leanOfName(scan, i, first, last);
    const from = year ? published : (dayOfPlan(scan, i, lean) ?? published);
    const telling = tellingOf(scan);
    const befell = !year && namesBefallen(scan, first, last);
    const day = (date: number) => {
      if (year) return dayFrom(year.year!, month, date);
      const known = befell ? knownDay(scan, month, date) : null;
      if (known !== null) return known;
      return telling === null ? dayWithoutYear(from!, month, date, lean, weekday?.n ?? null) : dayInTelling(telling, month, date);
    };
    return {first, last, period: periodOf(dates, day), parts: partsOf(dates, first, last, day)};
  }
};

/** Both days; one alone where the other does not exist ("February 24 to 30"). */
function periodOf({from, to}: Dates, resolve: (date: number) => Day | null): Period | null {
  const [a, b] = [resolve(from), resolve(to)];
  const [first, last] = [a ?? b, b ?? a];
  if (first === null || last === null) return null;
  return first === last ? dayPeriod(first) : spanPeriod(first, last);
}

/** "May 23" and "24" of "May 23 and 24". */
function partsOf({from, to, second}: Dates, first: number, last: number, resolve: (date: number) => Day | null): Part[] | undefined {
  const [a, b] = [resolve(from), resolve(to)];
  if (second === undefined || a === null || b === null || a === b) return undefined;
  return [
    {first, last: second.before, period: dayPeriod(a)},
    {first: second.at, last, period: dayPeriod(b)}
  ];
}

interface Dates {
  from: number;
  to: number;
  first: number;
  last: number;
  /** Where two days are told: the last token of the first, and the first token of the other. */
  second?: {before: number; at: number} | undefined;
  year?: number;
}

const isDash = (text: string) => text === "-" || text === "–" || text === "—";

/** "28 February", "28th of February", "3 and 5 March", "3-5 March". */
function datesBefore(scan: Scan, i: number): Dates | null {
  const of = lowerAt(scan, i - 1, i) === "of";
  const at = of ? i - 2 : i - 1;
  const to = dayNumberAt(scan, at, i);
  if (Number.isNaN(to) || (of && !/\D/.test(scan.tokens[at]!.text))) return null;
  if (tokenAt(scan, at + 1, i)?.text === ",") return null;
  const joined = scan.tokens[at]!.glued ? at - 1 : at - 2;
  const from =
    scan.tokens[at]!.glued || JOINS.has(lowerAt(scan, at - 1, i)) || isDash(lowerAt(scan, at - 1, i))
      ? dayNumberAt(scan, joined, i)
      : Number.NaN;
  const paired = from < to;
  const first = paired ? joined : at;
  if (!paired && !Number.isNaN(dayNumberAt(scan, afterDot(scan, i), i)) && !startsDate(scan, first - 1, i)) return null;
  const second = paired ? {before: joined, at} : undefined;
  return {from: paired ? from : to, to, first: lowerAt(scan, first - 1, i) === "the" ? first - 1 : first, last: i, second};
}

/** What stands before a date rather than before a number of something. */
const startsDate = (scan: Scan, k: number, i: number): boolean => {
  const kind = kindAt(scan, k, i);
  return kind === "role" || kind === "weekday" || kind === "weekday-short" || lowerAt(scan, k, i) === "," || lowerAt(scan, k, i) === "the";
};

/** "February 28", "Feb. 3-5", "March 3 and 4". In "In March 20 people" the number counts people. */
function datesAfter(scan: Scan, i: number): Dates | null {
  const at = afterDot(scan, i);
  const run = /^([0-3]?\d)((?:19|20)\d\d)$/.exec(lowerAt(scan, at, i)); // "Jun 182016" has lost its comma
  if (run) return {from: Number(run[1]), to: Number(run[1]), year: Number(run[2]), first: i, last: at};
  const from = dayNumberAt(scan, at, i);
  if (Number.isNaN(from) || countsSomething(scan, at, i)) return null;
  const next = tokenAt(scan, at + 1, i);
  const joined = next?.glued ? at + 1 : next && (JOINS.has(next.lower) || isDash(next.text)) ? at + 2 : -1;
  const to = joined > 0 ? dayNumberAt(scan, joined, i) : Number.NaN;
  if (next?.glued && to <= from) return null; // "won in December 26-7"
  const paired = to > from && (next!.glued || !countsSomething(scan, joined, i));
  return {from, to: paired ? to : from, first: i, last: paired ? joined : at, second: paired ? {before: at, at: joined} : undefined};
}

/** A number right before the plural noun that it counts, where no day would stand: after "in March", or after "and". */
function countsSomething(scan: Scan, k: number, i: number): boolean {
  const next = tokenAt(scan, k + 1, i);
  if (next?.kind !== "word" || next.tag !== "noun" || next.lemma === next.lower) return next?.lower === "people";
  return lowerAt(scan, i - 1, i) === "in" || k > afterDot(scan, i);
}

/** "Friday, ", "Fri. ", "Friday the " before a date. */
function weekdayBefore(scan: Scan, first: number, i: number): {first: number; n: number} | null {
  let k = first - 1;
  if (lowerAt(scan, k, i) === "," || lowerAt(scan, k, i) === "(" || isDash(lowerAt(scan, k, i))) --k;
  if (kindAt(scan, k, i) === null && lowerAt(scan, k, i) === ".") k = beforeDot(scan, k + 1);
  const word = wordAt(scan, k, i);
  return word?.kind === "weekday" || word?.kind === "weekday-short" ? {first: k, n: word.n} : null;
}
