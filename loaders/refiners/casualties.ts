import type {Places} from "../lexicon/places.js";
import {takeDate} from "../model/date.js";
import type {Dropped} from "../model/dropped.js";
import type {CasualtyReport} from "../model/report.js";
import type {Extract} from "../model/scene.js";
import type {TollMention} from "../model/toll.js";
import {provincesDiffer} from "../scene/within.js";

/**
 * One row a toll: tellings of the same number, outcome and victims in one article are one report. The one that says more is
 * kept, and takes from the other what it lacks. Two sources of two numbers stay two rows.
 */
export function refineCasualties(rows: readonly TollMention[], places: Places): Extract<CasualtyReport> {
  const kept: TollMention[] = [];
  const opening = rows.reduce((first, d) => Math.min(first, d.start), Number.POSITIVE_INFINITY);
  const dropped: Omit<Dropped, "article_id">[] = [];
  const alike = new Map<string, number[]>(); // indices by what all tellings of a toll share
  for (const row of rows) {
    const key = `${row.outcome} ${value(row)}`;
    const others = alike.get(key) ?? [];
    alike.set(key, others);
    const i = row.apart ? -1 : (others.find((k) => isSame(kept[k]!, row, opening, places)) ?? -1);
    if (i < 0) {
      others.push(kept.length);
      kept.push(row);
      continue;
    }
    const [best, other] = richness(row) > richness(kept[i]!) ? [row, kept[i]!] : [kept[i]!, row];
    kept[i] = fill(best, other, opening);
    dropped.push({
      start: other.start,
      end: other.end,
      quote: other.quote,
      stage: "refine casualties",
      rule: "same toll",
      reason: `told again: ${best.count_text} ${best.outcome}`
    });
  }
  const exact = kept.filter((d) => d.best !== null);
  const rounded = new Set(kept.filter((d) => isVague(d) && exact.some((e) => tellsExactly(e, d))));
  for (const {start, end, quote, count_text, outcome} of rounded)
    dropped.push({
      start,
      end,
      quote,
      stage: "refine casualties",
      rule: "vague toll",
      reason: `told exactly later: ${count_text} ${outcome}`
    });
  return {rows: kept.filter((d) => !rounded.has(d)).map(({apart: _, dated: __, placed: ___, ...row}) => row), dropped};
}

const isVague = ({low, best, high}: CasualtyReport) => low !== null && best === null && high === null;

/** "Dozens" in the first lines are the 43 that the text counts: up to so many times the least that the word stands for. */
const VAGUE_SPAN = 8;
const tellsExactly = (exact: TollMention, vague: TollMention): boolean =>
  exact.start > vague.start &&
  exact.outcome === vague.outcome &&
  !exact.apart &&
  !exact.cumulative &&
  exact.best! >= vague.low! &&
  exact.best! < vague.low! * VAGUE_SPAN &&
  (exact.group === vague.group || vague.group === "UNK") &&
  (exact.perpetrator === vague.perpetrator || !vague.perpetrator || !exact.perpetrator) &&
  (exact.according_to === vague.according_to || !vague.according_to) &&
  datesMeet(exact, vague, DAY);

const value = (row: CasualtyReport) => row.best ?? row.low ?? row.high;

function isSame(a: TollMention, b: TollMention, opening: number, places: Places): boolean {
  return (
    a.outcome === b.outcome &&
    value(a) !== null &&
    value(a) === value(b) &&
    sameGroup(a.group, b.group) &&
    boundsMeet(a, b) &&
    datesMeet(a, b, isLoose(a, b, opening) ? DAY : 0) &&
    (value(a)! >= TELLING || isHeading(a) || !provincesDiffer(places, a.place, b.place))
  );
}

/** "Two civilians killed in rocket attack", above the text that tells of it: its place is that of the text above. */
const isHeading = ({quote, placed}: TollMention): boolean => !placed && /[^.!?"”’)]$/.test(quote);

/** Tellings that may be dated one day apart: a headline has the day of its publication, a text that of the attack. */
const isLoose = (a: TollMention, b: TollMention, opening: number): boolean =>
  (a.start === opening && b.start !== opening && !a.dated) || (value(a)! >= TELLING && !(a.dated && b.dated && a.start !== opening));

/** From here on two tolls of one number are one though their days are told one apart: a headline's and its text's. */
const TELLING = 10;
const UNTOLD = "UNK";
const DAY = 86_400_000;

/** "More than twenty" and "about twenty" are two tolls. */
const boundsMeet = (a: CasualtyReport, b: CasualtyReport) => !(isFloor(a) && isRounded(b)) && !(isFloor(b) && isRounded(a));
const isFloor = ({low, best, high}: CasualtyReport) => low !== null && low === best && high === null;
const isExact = ({low, best, high}: CasualtyReport) => low !== null && low === best && best === high;
const isRounded = ({low, best, high}: CasualtyReport) => low === null && best !== null && high === null;

/** The same code, the same side with one sector untold, or 'people' against anyone. */
function sameGroup(a: string, b: string): boolean {
  if (a === b || a === "UNK" || b === "UNK") return true;
  const [x, y] = [a.split(" "), b.split(" ")];
  return x[0] === y[0] && (x.length === 1 || y.length === 1);
}

const datesMeet = (a: CasualtyReport, b: CasualtyReport, slack: number) =>
  !a.date_start ||
  !b.date_start ||
  (Date.parse(a.date_start) <= Date.parse(b.date_end!) + slack && Date.parse(b.date_start) <= Date.parse(a.date_end!) + slack);

/** How much a row tells. */
const richness = (row: CasualtyReport) =>
  (row.group === "UNK" ? 0 : row.group.includes(" ") ? 3 : 2) +
  (row.perpetrator ? 2 : 0) +
  (row.date_start ? 1 : 0) +
  (row.place ? 1 : 0) +
  (row.high !== null && row.low === null ? 0 : 1);

function fill(best: TollMention, other: TollMention, opening: number): TollMention {
  const filled = {...best};
  if (best.group === "UNK") filled.group = other.group;
  filled.perpetrator ??= other.perpetrator;
  filled.confidence ??= other.confidence;
  filled.place ??= other.place;
  // a headline leaves out who says so
  if ((best.start === opening || isHeading(best)) && other.according_to !== UNTOLD) filled.according_to ??= other.according_to;
  if (isExact(best) && isFloor(other)) filled.high = null; // a headline drops "at least"
  if (!best.date_start) takeDate(filled, other);
  return filled;
}
