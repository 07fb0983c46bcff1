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
    kept[i] = fill(best, other);
    dropped.push({
      start: other.start,
      end: other.end,
      quote: other.quote,
      stage: "refine casualties",
      rule: "same toll",
      reason: `told again: ${best.count_text} ${best.outcome}`
    });
  }
  return {rows: kept.map(({apart: _, dated: __, ...row}) => row), dropped};
}

const value = (row: CasualtyReport) => row.best ?? row.low ?? row.high;

function isSame(a: TollMention, b: TollMention, opening: number, places: Places): boolean {
  return (
    a.outcome === b.outcome &&
    value(a) !== null &&
    value(a) === value(b) &&
    sameGroup(a.group, b.group) &&
    boundsMeet(a, b) &&
    datesMeet(a, b, value(a)! >= TELLING && !(a.dated && b.dated && a.start !== opening) ? DAY : 0) &&
    (value(a)! >= TELLING || !provincesDiffer(places, a.place, b.place))
  );
}

/** From here on two tolls of one number are one though their days are told one apart: a headline's and its text's. */
const TELLING = 10;
const DAY = 86_400_000;

/** "More than twenty" and "about twenty" are two tolls. */
const boundsMeet = (a: CasualtyReport, b: CasualtyReport) => !(isFloor(a) && isRounded(b)) && !(isFloor(b) && isRounded(a));
const isFloor = ({low, best, high}: CasualtyReport) => low !== null && low === best && high === null;
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

function fill(best: TollMention, other: TollMention): TollMention {
  const filled = {...best};
  if (best.group === "UNK") filled.group = other.group;
  filled.perpetrator ??= other.perpetrator;
  filled.confidence ??= other.confidence;
  filled.place ??= other.place;
  if (!best.date_start) takeDate(filled, other);
  return filled;
}
