import {addMonths, partsOf, weekdayOf} from "../../text/calendar.js";
import {closesPhrase} from "./closes.js";
import {leanOf} from "./lean.js";
import type {Period} from "./periods.js";
import {monthOfEnd} from "./quarter-end.js";
import {anchorOf, type DateRule, isSeveral, kindAt, lowerAt, type Reading, type Scan, tokenAt, withArticle, wordAt} from "./scan.js";
import {statedYear, stepOf} from "./stated-year.js";
import {isFromNow} from "./stretch.js";
import {unitAround, unitBeside} from "./units.js";

/**
 * A unit of the calendar by its distance from publication: "last week", "this month", "next year", "the end of the year",
 * "over the weekend"; or from the day told last: "the following week", "the previous year", "that year", "the same month".
 */
export const beside: DateRule = {
  name: "beside",
  at: ["unit"],
  read(scan, i) {
    const unit = scan.words[i]!.value;
    if (!CALENDAR.has(unit) || (countsSeveral(scan, i) && unit !== "weekend")) return null;
    if (lowerAt(scan, i + 1, i) === "of" && wordAt(scan, i + 2, i)?.kind.startsWith("month")) return null; // "the last week of May"
    const between = wordAt(scan, i - 1, i)?.kind;
    const at = between === "fiscal" || between === "whole" ? i - 2 : i - 1;
    const turn = wordAt(scan, at, i);
    if (scan.tokens[i]!.capital && i - 1 > scan.document.sentences[scan.tokens[i]!.sentence]!.first) return null; // the show "This Week"
    if (turn?.kind !== "turn") return definite(scan, i, at, unit);
    if (turn.value === "last" && isOwned(scan, at, i)) return null;
    if (turn.value === "same" && BACK.has(lowerAt(scan, i + 3, i)) && lowerAt(scan, i + 2, i) === "year") return null; // "the same quarter | a year earlier"
    const first = turn.value === "this" || turn.value === "that" ? at : withPointer(scan, at, i);
    if (
      (between !== "fiscal" && isStretch(turn.value, unit, first < at)) ||
      isFromNow(scan, i, first) ||
      (turn.value === "that" && isConjunction(scan, at))
    )
      return null;
    return sameOf(scan, i, first, turn.value, unit) ?? {first, last: i, period: periodOf(scan, i, turn.value, unit)};
  }
};

const BACK = new Set(["ago", "earlier", "before"]);

/** "its last year as a mill": the last of somebody's own. */
const isOwned = (scan: Scan, at: number, i: number): boolean => tokenAt(scan, at - 1, i)?.tag === "poss";

/** "the same quarter last year", "the same month of 2012": the unit told last, in another year. */
function sameOf(scan: Scan, i: number, first: number, turn: string, unit: string): Reading | null {
  const stated = turn === "same" && (unit === "quarter" || unit === "month") ? statedYear(scan, i + 1, i) : null;
  const anchor = stated && anchorOf(scan, unit);
  if (!stated || anchor === null || stated.year === null) return null;
  const told = partsOf(anchor).year;
  const own = stated.year === told && !/^\d+$/.test(scan.tokens[stated.last]!.text); // "the fourth quarter ..., from the same quarter last year", told in January
  const period = unitAround(addMonths(anchor, 12 * (own ? -1 : stated.year - told)), unit);
  return {first, last: stated.last, period};
}

/** "the last week", "this past weekend". */
const withPointer = (scan: Scan, at: number, i: number): number =>
  lowerAt(scan, at - 1, i) === "this" ? at - 1 : withArticle(scan, at, i);

/** Units that have a place in the calendar by themselves. */
const CALENDAR = new Set(["week", "weekend", "month", "quarter", "half", "year", "decade", "century"]);

/** "the past week" and "the last year" run up to publication; they are read as stretches. */
const isStretch = (turn: string, unit: string, the: boolean): boolean =>
  turn === "recent" || (turn === "past" && unit !== "weekend") || (turn === "last" && the && unit !== "weekend" && unit !== "quarter");

/** The unit that "this", "last", "next", "the previous" turn to: from publication, or from the time told last; null where that is unknown. */
function periodOf(scan: Scan, i: number, turn: string, unit: string): Period | null {
  const {published} = scan;
  const step = stepOf(turn);
  if (step !== null && turn !== "previous") {
    if (published === null) return null;
    const over = turn === "this" && unit === "weekend" && weekdayOf(published) <= 2 && leanOf(scan, i) !== "ahead"; // Monday's paper
    return unitBeside(published, over ? -1 : step, unit);
  }
  const anchor = anchorOf(scan, unit) ?? published;
  return anchor === null ? null : unitBeside(anchor, turn === "previous" ? -1 : turn === "following" ? 1 : 0, unit);
}

/** "over the weekend", "the year before", "the end of the year", "late in the quarter", "mid-year", and what is "for the year". */
function definite(scan: Scan, i: number, at: number, unit: string): Reading | null {
  const {published} = scan;
  const mid = scan.tokens[i]!.glued && wordAt(scan, at, i)?.value === "mid";
  if ((!mid && lowerAt(scan, at, i) !== "the") || published === null) return null;
  if (unit === "weekend") {
    const begun = unitAround(published, unit).from <= published;
    return {first: at, last: i, period: unitBeside(published, begun || leanOf(scan, i, at) === "ahead" ? 0 : -1, unit)};
  }
  const end = unit === "quarter" ? monthOfEnd(scan, i + 1, i) : null;
  if (end !== null) return {first: at, last: i, period: unitAround(end, unit)};
  const shift = wordAt(scan, i + 1, i);
  const anchor = anchorOf(scan, unit);
  if ((shift?.value === "before" || shift?.value === "after") && closesPhrase(scan, i + 2, i))
    return anchor === null ? null : {first: at, last: i + 1, period: unitBeside(anchor, shift.value === "before" ? -1 : 1, unit)};
  const period =
    unit === "quarter" && anchor === null ? unitBeside(published, -1, unit) : unitAround(unit === "quarter" ? anchor! : published, unit);
  if (mid) return {first: i, last: i, period};
  if (unit === "year" && at === i - 1 && ENDS.has(lowerAt(scan, i + 1, i)) && isMonthSoon(scan, i + 2, i))
    return {first: at, last: i, period: null, timex: "P1Y", role: "duration"};
  if (lowerAt(scan, i + 1, i) === "of") return null;
  if (scan.tokens[i]!.possessive && unit !== "half") return {first: at, last: i, period}; // "the year's last vote"
  if (unit === "quarter" && anchor !== null && scan.runningQuarter !== null && ends(scan, i + 1, i)) return {first: at, last: i, period};
  const [link, outer] = [lowerAt(scan, at - 1, i), kindAt(scan, at - 2, i)];
  if ((link === "of" && outer === "part-of") || (link === "in" && (outer === "part" || outer === "shift")))
    return {first: at, last: i, period};
  const whole = closesPhrase(scan, i + 1, i) || ["verb", "aux"].includes(tokenAt(scan, i + 1, i)?.tag ?? "");
  return SPANS.has(link) && whole ? {first: at, last: i, period: null, timex: period.timex ?? undefined} : null;
}

/** "the year ended March 31", "the year to the end of June": twelve months, told by the day they end with. */
const ENDS = new Set(["ended", "ending", "to"]);
const isMonthSoon = (scan: Scan, k: number, i: number): boolean => [k, k + 1, k + 4].some((at) => kindAt(scan, at, i)?.startsWith("month"));

/** Prepositions before a unit that is over with: "rose for the year". */
const SPANS = new Set(["for", "in", "during"]);

/** "the quarter", "the quarter ended Sept. 30": no noun goes on with it. */
function ends(scan: Scan, k: number, i: number): boolean {
  const next = tokenAt(scan, k, i);
  return closesPhrase(scan, k, i) || next?.tag === "verb" || next?.tag === "aux" || next?.tag === "adj";
}

/** Several units; but "last years budget" is one that lost its apostrophe. */
function countsSeveral(scan: Scan, i: number): boolean {
  if (!isSeveral(scan, i)) return false;
  const next = tokenAt(scan, i + 1, i);
  return wordAt(scan, i - 1, i)?.kind !== "turn" || next?.kind !== "word" || !["noun", "adj", "name"].includes(next.tag);
}

/** "said that week after week": a conjunction, by its tag. */
const isConjunction = (scan: Scan, k: number): boolean => scan.tokens[k]!.tag === "sub" && lowerAt(scan, k + 2, k) === "after";
