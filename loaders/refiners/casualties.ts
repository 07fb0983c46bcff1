import type {Places} from "../lexicon/places.js";
import {isExact, isFloor} from "../model/count.js";
import {takeDate} from "../model/date.js";
import type {Dropped} from "../model/dropped.js";
import type {CasualtyReport} from "../model/report.js";
import type {Extract} from "../model/scene.js";
import type {TollMention} from "../model/toll.js";
import {onDayOfNews} from "./casualties/days.js";
import {sharingDoers} from "./casualties/doers.js";
import {isHeading, isSameToll, numberOf} from "./casualties/same.js";
import {vagueTolls} from "./casualties/vague.js";

/**
 * One row a toll: tellings of the same number, outcome and victims in one article are one report. The one that says more is
 * kept, and takes from the other what it lacks. Two sources of two numbers stay two rows.
 */
export function refineCasualties(rows: readonly TollMention[], places: Places): Extract<CasualtyReport> {
  const {kept, dropped} = joinTellings(onDayOfNews(rows), places);
  const vague = vagueTolls(kept);
  for (const row of vague) dropped.push(dropOf(row, "vague toll", `told exactly later: ${row.count_text} ${row.outcome}`));
  return {
    rows: kept.filter((d) => !vague.has(d)).map(({apart: _, fresh: __, dated: ___, placed: ____, province: _____, ...row}) => row),
    dropped
  };
}

type Drop = Omit<Dropped, "article_id">;

function joinTellings(rows: readonly TollMention[], places: Places): {kept: TollMention[]; dropped: Drop[]} {
  const kept: TollMention[] = [];
  const tellings: TollMention[][] = []; // of each that is kept
  const dropped: Drop[] = [];
  const opening = rows.reduce((first, d) => Math.min(first, d.start), Number.POSITIVE_INFINITY);
  const alike = new Map<string, number[]>(); // indices by what all tellings of a toll share
  for (const row of rows) {
    const key = `${row.outcome} ${numberOf(row)}`;
    const others = alike.get(key) ?? [];
    alike.set(key, others);
    const i = row.apart ? -1 : (others.find((k) => isSameToll(kept[k]!, row, opening, places)) ?? -1);
    if (i < 0) {
      others.push(kept.length);
      kept.push(row);
      tellings.push([row]);
      continue;
    }
    tellings[i]!.push(row);
    const [best, other] = richness(row) > richness(kept[i]!) ? [row, kept[i]!] : [kept[i]!, row];
    kept[i] = fill(best, other, opening);
    dropped.push(dropOf(other, "same toll", `told again: ${best.count_text} ${best.outcome}`));
  }
  return {kept: sharingDoers(kept, tellings), dropped};
}

const dropOf = ({start, end, quote}: TollMention, rule: string, reason: string): Drop => ({
  start,
  end,
  quote,
  stage: "refine casualties",
  rule,
  reason
});

const UNTOLD = "UNK";

/** How much a row tells. */
const richness = (row: CasualtyReport) =>
  (row.group === "UNK" ? 0 : row.group.includes(" ") ? 3 : 2) +
  (row.perpetrator ? 2 : 0) +
  (row.date_start ? 1 : 0) +
  (row.place ? 1 : 0) +
  (row.high !== null && row.low === null ? 0 : 1);

/** The better telling, with what only the other one tells. */
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
