import {type Day, weekdayFrom, weekdayOf, weekdayUntil, weekOf} from "../../text/calendar.js";
import {isVerbless, narrates} from "./clause.js";
import {isHabit} from "./habit.js";
import {leanOf} from "./lean.js";
import {dayPeriod} from "./periods.js";
import {dayOfPlan, isReportedPlan, wasUndone} from "./plan.js";
import {weekdayBy} from "./resolve.js";
import {afterDot, type DateRule, dayNumberAt, kindAt, lowerAt, type Scan, tokenAt, wordAt} from "./scan.js";

/** A day of the week: "on Friday night", "last Friday", "Monday of next week", "Friday's talks"; in unmarked text "Fridays talks". */
export const weekday: DateRule = {
  name: "weekday",
  at: ["weekday", "weekday-short", "weekday-plural"],
  read(scan, i) {
    if (!isWeekday(scan, i)) return null;
    const {n} = scan.words[i]!;
    const turn = wordAt(scan, i - 1, i);
    const turned = turn?.kind === "turn" && pointsAt(scan, i - 1, i) ? turn.value : null;
    const first = turned === null ? i : lowerAt(scan, i - 2, i) === "this" && turned === "coming" ? i - 2 : i - 1;
    const week = weekAfter(scan, i);
    const daypart = wordAt(scan, i + 1, i);
    const part = daypart?.kind === "daypart" ? daypart.value : undefined;
    const last = week?.last ?? (part ? i + 1 : i);
    const day = week ? week.monday && week.monday + n - 1 : dayOfTurn(scan, i, first, turned);
    return {first, last, period: day === null ? null : dayPeriod(day, part)};
  }
};

/** Whether a word points at the day: not "will last Thursday", nor "said that Friday's raid failed"; "on that Friday" does. */
const pointsAt = (scan: Scan, k: number, i: number): boolean =>
  scan.tokens[k]!.tag !== "verb" && (scan.tokens[k]!.tag !== "sub" || kindAt(scan, k - 1, i) === "role");

/** The weekday that a word turns to, "last Friday", or the clause leans to; null where the day it counts from is unknown. */
function dayOfTurn(scan: Scan, i: number, first: number, turn: string | null): Day | null {
  const {published, running} = scan;
  const {n} = scan.words[i]!;
  if (turn === "following" || turn === "same" || turn === "that")
    return running === null ? null : weekdayFrom(running + (turn === "following" ? 1 : -6), n);
  if (turn === "previous") return running === null && published === null ? null : weekdayUntil((running ?? published!) - 1, n);
  if (published === null) return null;
  if (turn === "last" || turn === "past") return weekdayUntil(published - 1, n);
  if (turn === "next" || turn === "coming") return weekdayFrom(published + 1, n);
  return dayBesideTold(scan, i, turn) ?? dayByLean(scan, i, first);
}

/** The weekday of a day told before: "Saturday" after "Saturday, Sept. 3". */
function dayBesideTold(scan: Scan, i: number, turn: string | null): Day | null {
  const {coming, running} = scan;
  const published = scan.published!;
  const {n} = scan.words[i]!;
  if (turn === null && coming !== null && weekdayOf(coming) === n) return coming;
  if (running === null) return null;
  if (running > published && isVerbless(scan, i)) return weekdayFrom(running + 1, n); // "On Tuesday we will vote. On Wednesday, the budget."
  if (running > published) return wasUndone(scan, i) ? weekdayFrom(running - 3, n) : null; // given up for a day to come, it is near that
  const isSame = weekdayOf(running) === n && published - running <= 2;
  return isSame && (isReportedPlan(scan, i) || narrates(scan, i)) ? running : null; // "would meet Friday", "was due Friday", told on Saturday
}

/** The latest such weekday or the next, as its clause leans. */
function dayByLean(scan: Scan, i: number, first: number): Day {
  const published = scan.published!;
  const {n} = scan.words[i]!;
  const lean = isPlanned(scan, i) ? "ahead" : leanOf(scan, i, first);
  const plan = dayOfPlan(scan, i, lean);
  return plan === null ? weekdayBy(published, n, lean) : weekdayFrom(plan + 1, n);
}

/** "Tuesday's planned launch". */
const isPlanned = ({tokens, lexicon}: Scan, i: number): boolean =>
  tokens[i]!.possessive && tokens[i + 1]?.tag === "adj" && lexicon.plans.has(tokens[i + 1]!.lemma);

/** "Monday last week", "Friday of next week": the Monday of that week. */
function weekAfter(scan: Scan, i: number): {monday: Day | null; last: number} | null {
  const at = lowerAt(scan, i + 1, i) === "of" ? i + 2 : i + 1;
  const [turn, unit] = [wordAt(scan, at, i), wordAt(scan, at + 1, i)];
  if (turn?.kind !== "turn" || unit?.value !== "week") return null;
  const shift = turn.value === "last" || turn.value === "previous" ? -7 : turn.value === "next" ? 7 : turn.value === "this" ? 0 : null;
  if (shift === null) return null;
  return {monday: scan.published === null ? null : weekOf(scan.published).from + shift, last: at + 1};
}

/** A word that can be a weekday names one here: no paper ("the Sunday Times"), no habit ("on Fridays"), no person ("Joe Friday"). */
function isWeekday(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]!;
  const {kind} = scan.words[i]!;
  if (!token.capital || dateFollows(scan, i) || (isPaper(scan, i) && kind !== "weekday-short")) return false;
  const before = tokenAt(scan, i - 1, i);
  if (kind === "weekday-short") return afterDot(scan, i) === i + 2 || scan.words[i + 1]?.kind.startsWith("month") === true;
  if (kind === "weekday-plural") return !isHabit(scan, i, i);
  return !(before?.tag === "name" && scan.words[before.i]?.kind === "byname" && before.end + 1 === token.start);
}

/** "Friday, Feb. 28" and "Friday 28 February" are read from their month. */
function dateFollows(scan: Scan, i: number): boolean {
  let k = afterDot(scan, i);
  for (const skip of [",", "(", "–", "-", "the"]) if (lowerAt(scan, k, i) === skip) ++k;
  if (isMonthAt(scan, k, i)) return !Number.isNaN(dayNumberAt(scan, afterDot(scan, k), i));
  if (Number.isNaN(dayNumberAt(scan, k, i))) return false;
  return isMonthAt(scan, lowerAt(scan, k + 1, i) === "of" ? k + 2 : k + 1, i);
}

const isMonthAt = (scan: Scan, k: number, i: number): boolean => kindAt(scan, k, i)?.startsWith("month") === true;

/** A word that is none of time may go on a name, and so may "Times". */
const UNTIMED = {kind: "times"};

/** "the Sunday Times": an article before and a name after. */
function isPaper(scan: Scan, i: number): boolean {
  const next = tokenAt(scan, i + 1, i);
  return (
    lowerAt(scan, i - 1, i) === "the" &&
    next?.tag === "name" &&
    next.capital &&
    !scan.tokens[i]!.possessive &&
    (scan.words[i + 1] ?? UNTIMED).kind === "times"
  );
}
