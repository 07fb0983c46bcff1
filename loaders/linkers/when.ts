import type {DateValue} from "../model/date.js";
import {dayNumber} from "../model/days.js";
import type {LinkContext} from "./context.js";
import {type Days, daysOf, eachDay, gap, shared} from "./days.js";
import {type Mark, near, out, same} from "./verdict.js";

/** When a telling puts its act, and when it was told. */
export interface When {
  days: Days | null;
  /** Days of publication of its articles; null where none is dated. */
  told: Days | null;
  /** Told as still going on, or as a campaign: it fills a period instead of falling on a day. */
  lasting: boolean;
  /** Told as ahead: planned, threatened, scheduled, proposed. */
  ahead: boolean;
}

/** Tolerances in days. */
export interface Tolerance {
  /** Between two days that claims put the same act on. */
  day: number;
  /** Between an act without a day and the publication that tells it. */
  window: number;
  /** Between two tellings of one lasting act. */
  lasting: number;
}

interface Dated extends DateValue {
  article_id: string;
}

/** When a report puts its act, and when it was published. */
export function whenOf(report: Dated, {published}: LinkContext, {lasting = false, ahead = false} = {}): When {
  const day = published.get(report.article_id);
  const told = day ? {from: dayNumber(day), to: dayNumber(day), long: false, vague: false} : null;
  return {days: daysOf(report), told, lasting, ahead};
}

/** The same in words: "2020-02-27..2020-02-28", "undated, told 2020-02-28". */
export const whenInWords = ({article_id, date_start, date_end}: Dated, {published}: LinkContext): string =>
  date_start ? `${date_start}..${date_end ?? date_start}` : `undated, told ${published.get(article_id) ?? "on an unknown day"}`;

/** How exactly a telling is dated: by a day, a period, or not at all. */
export const dayRank = ({days, lasting}: When): number => (days ? (days.vague || days.from !== days.to || lasting ? 4 : 8) : 0);

/** Compares when two tellings put their act. */
export function compareWhen(a: When, b: When, tolerance: Tolerance): Mark {
  if (a.days && b.days) return compareDays(a, b, a.days, b.days, tolerance);
  if (a.days || b.days) return a.days ? compareUndated(a, b, a.days, tolerance) : compareUndated(b, a, b.days!, tolerance);
  const apart = a.told && b.told ? gap(a.told, b.told) : Infinity;
  const limit = a.lasting && b.lasting ? tolerance.lasting : Math.min(3, tolerance.window);
  return apart <= limit ? near(1, `both undated, told ${apart} days apart`) : out("both undated, told too far apart");
}

/** The days of a telling's blocks: its own, else those that its publication allows. A lasting or vague act has one block for all. */
export function blockDays(when: When, tolerance: Tolerance): string[] {
  if (isPeriod(when)) return ["period"];
  if (when.days?.vague) return ["period", ...eachDay(when.days, tolerance.day).map(String)];
  if (when.days) return eachDay(when.days, tolerance.day).map(String);
  if (!when.told) return ["undated"];
  const [back, on] = when.ahead ? [0, tolerance.window] : [tolerance.window, 0];
  return ["undated", ...eachDay({from: when.told.from - back, to: when.told.to + on}).map(String)];
}

/** A period of its own: lasting, or stated as one. */
const isPeriod = ({days, lasting}: When): boolean => lasting || (days?.long ?? false);

/** Two stretches of days: the same, overlapping, or as far apart as is tolerated. */
function compareDays(a: When, b: When, x: Days, y: Days, tolerance: Tolerance): Mark {
  const apart = gap(x, y);
  if (a.lasting && b.lasting) return apart <= tolerance.lasting ? near(2, "periods meet") : out(`periods ${apart} days apart`);
  if (isPeriod(a) && isPeriod(b)) return shared(x, y) >= 0.5 ? near(2, "periods overlap by half") : out("another period");
  if (isPeriod(a) !== isPeriod(b) && !x.vague && !y.vague) return out("a period is not a day");
  if (apart > tolerance.day) return out(`${apart} days apart`);
  if (apart > 0) return near(0, `${apart} day${apart > 1 ? "s" : ""} apart`);
  return x.from === y.from && x.to === y.to ? same(4, "the same day") : near(2, "days overlap");
}

/** A telling with days and one without: near where it was published soon enough after them. */
function compareUndated(dated: When, undated: When, days: Days, {window, lasting}: Tolerance): Mark {
  if (dated.lasting && undated.lasting) {
    const apart = undated.told ? gap(days, undated.told) : 0;
    return apart <= lasting ? near(1, "undated, told while it lasts") : out("undated, told long after or before");
  }
  if (!undated.told) return out("no day, nor a day of publication");
  if (days.long || days.vague) return out("an undated act is not a period");
  const {from, to} = undated.told;
  const fits = undated.ahead ? days.to >= from && days.from - to <= window : days.from <= to && from - days.to <= window;
  return fits ? near(1, "undated, published close to it", 2) : out("undated, published outside its window");
}
