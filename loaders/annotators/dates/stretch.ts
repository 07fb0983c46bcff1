import {narrates} from "./clause.js";
import {type Count, countBefore, timexOf} from "./counts.js";
import {governorOf} from "./governor.js";
import {leanOf} from "./lean.js";
import {dayPeriod, spanPeriod} from "./periods.js";
import {anchorOf, type DateRule, isSeveral, lowerAt, type Reading, type Scan, wordAt} from "./scan.js";
import {shiftDay, unitAround, unitBeside} from "./units.js";

/**
 * A stretch that ends or begins with publication: "in the past two weeks", "over the last five years", "the past year",
 * "the next three days", "within 48 hours" (a deadline). "Recent days" and "the coming weeks" have no days.
 */
export const stretch: DateRule = {
  name: "stretch",
  at: ["unit"],
  read(scan, i) {
    const unit = wordAt(scan, i, i)!.value;
    if (lowerAt(scan, i + 1, i) === "of" && wordAt(scan, i + 2, i)?.kind.startsWith("month")) return null; // "the last week of May"
    const counted = countBefore(scan, i);
    const before = (counted?.first ?? i) - 1;
    const turn = wordAt(scan, before, i);
    if (turn?.kind === "turn" && scan.tokens[before]!.tag !== "verb") return turned(scan, {i, at: before, turn: turn.value, unit, counted});
    if (
      counted &&
      lowerAt(scan, before, i) === "in" &&
      scan.published !== null &&
      scan.tokens[i + 1]?.glued !== true &&
      leanOf(scan, i, counted.first) === "ahead" &&
      !isCompared(scan, before)
    ) {
      const timex = timexOf(counted, unit);
      const period = Number.isFinite(counted.count) ? unitAround(shiftDay(scan.published, counted.count, unit), unit) : null;
      return {first: counted.first, last: i, period: period && {...period, timex: timex ?? null}, timex};
    }
    if (counted && wordAt(scan, before, i)?.value === "within") {
      const timex = timexOf(counted, unit);
      const period =
        scan.published === null || Number.isNaN(counted.count) ? null : dayPeriod(shiftDay(scan.published, counted.count, unit));
      return {first: counted.first, last: i, period: period && {...period, timex: timex ?? null}, role: "deadline", timex};
    }
    return null;
  }
};

/** How many words before "in three years" the comparison stands. */
const COMPARED = 6;

/** "the largest", "its worst" */
const SUPERLATIVE = /^(?:worst|most|[a-z]{3,}est)$/;

/** "will meet for the first time in three years", "their first summit since then in years", "will be their third in two weeks": what has not been, or has, for so long. */
function isCompared({tokens, words}: Scan, at: number): boolean {
  if (words[at - 1]?.kind === "ordinal") return true;
  for (let i = at - 1; i >= at - COMPARED && tokens[i]?.sentence === tokens[at]!.sentence && tokens[i]!.tag !== "verb"; --i)
    if (tokens[i]!.lower === "first" || (tokens[i + 1]!.tag === "noun" && SUPERLATIVE.test(tokens[i]!.text))) return true;
  return false;
}

/** Units of which "the last" one is the time up to now; "the last minute" and "the last day" close something. */
const LASTING = new Set(["week", "fortnight", "month", "year", "decade", "century"]);

/** "over the next year", "for the next week", "the coming year": one unit from publication on, rather than that of the calendar. */
export function isFromNow(scan: Scan, i: number, first: number): boolean {
  if (lowerAt(scan, first, i) !== "the" || !LASTING.has(scan.words[i]!.value) || narrates(scan, i)) return false;
  const turn = wordAt(scan, first + 1, i)?.value;
  return turn === "coming" || (turn === "next" && WITHIN.has(governorOf(scan, first)));
}
const WITHIN = new Set(["for", "in", "within"]);

interface Turned {
  i: number;
  at: number;
  turn: string;
  unit: string;
  counted: Count | null;
}

/** "the past two weeks", "the next month": a stretch that ends or begins with publication. */
function turned(scan: Scan, {i, at, turn, unit, counted}: Turned): Reading | null {
  const plural = isSeveral(scan, i);
  const the = lowerAt(scan, at - 1, i) === "the";
  const first = the ? at - 1 : at;
  const back = turn === "past" || turn === "last" || turn === "previous" || turn === "recent";
  const ahead = turn === "next" || turn === "coming" || (turn === "following" && the); // "following two days of talks" is a preposition
  if (!back && !ahead) return null;
  // "past week" and "the last year" are the unit up to now; plurals need a number to have days
  const lasts = the && ((turn === "last" && LASTING.has(unit)) || isFromNow(scan, i, first));
  const count = counted?.count ?? (plural || turn === "recent" ? Number.NaN : turn === "past" || lasts ? 1 : null);
  if (count === null) return null;
  const timex = timexOf(counted ?? {count, first}, unit);
  if (turn === "next" && count === 1 && scan.published !== null)
    return {first, last: i, period: {...unitBeside(scan.published, 1, unit), timex: timex ?? null}};
  const told = turn === "previous" || turn === "following" || (ahead && narrates(scan, i)); // "spent the next two years there"
  const anchor = told ? anchorOf(scan, unit) : scan.published;
  if (Number.isNaN(count) || anchor === null || !Number.isFinite(count) || count > 3000) return {first, last: i, period: null, timex};
  const other = shiftDay(anchor, back ? -count : count, unit === "hour" || unit === "minute" ? "day" : unit);
  const hours = unit === "hour" ? anchor + (back ? -1 : 1) * Math.max(1, Math.ceil(count / 24)) : unit === "minute" ? anchor : other;
  return {first, last: i, period: spanPeriod(anchor, hours, timex ?? null)};
}
