import {ascending, group, max, rollup, sum} from "d3";
import {addDays, daysBetween} from "./format.js";
import {memo} from "./memo.js";
import type {ArticleRow, Tables, Talk} from "./site-data.js";

/** Outlets with their articles by day, those with most reports first. */
export function byOutlet(articles: readonly ArticleRow[]): {outlet: string; articles: ArticleRow[]}[] {
  const sorted = [...articles].sort((a, b) => ascending(a.published ?? "", b.published ?? "") || ascending(a.article_id, b.article_id));
  return [...group(sorted, (a) => a.outlet)]
    .map(([outlet, own]) => ({outlet, articles: own}))
    .sort((a, b) => b.articles.length - a.articles.length || ascending(a.outlet, b.outlet));
}

/** The dead of one day over its single incidents: each incident's lowest and highest count are summed apart. */
export interface DayToll {
  day: string;
  low: number;
  high: number;
  /** Some incident has no upper limit. */
  open: boolean;
  tolls: string[];
}

/** Killed per day, over tolls of single incidents on one known day; sums over periods are never added. */
export const killedByDay = memo(({tolls, casualty_reports: reports}: Pick<Tables, "tolls" | "casualty_reports">): DayToll[] => {
  const top = rollup(
    reports,
    (rows) => max(rows, (r) => Math.max(r.low ?? 0, r.best ?? 0, r.high ?? 0)) ?? 0,
    (r) => r.toll_id
  );
  const rows = tolls
    .filter((t) => t.outcome === "killed" && !t.cumulative && t.date_precision === "day")
    .map((t) => ({
      day: t.date_start!,
      low: t.low ?? t.best ?? 0,
      high: t.high ?? top.get(t.id) ?? 0,
      open: t.high === null,
      id: t.id
    }))
    .filter((t) => t.high > 0);
  return [...group(rows, (r) => r.day)]
    .map(([day, own]) => ({
      day,
      low: sum(own, (r) => r.low),
      high: sum(own, (r) => r.high),
      open: own.some((r) => r.open),
      tolls: own.map((r) => r.id)
    }))
    .sort((a, b) => ascending(a.day, b.day));
});

/** Talks held that have a known day. */
export const heldOn = (talks: readonly Talk[]): Talk[] =>
  talks.filter(
    (t) =>
      (t.status === "held" || t.status === "ongoing") &&
      t.date_start !== null &&
      (t.date_precision === "day" || t.date_start === t.date_end)
  );

/** Rows per seven days from `start` on. */
export function perWeek<Row extends {date_start: string | null}>(
  rows: readonly Row[],
  start: string,
  end: string
): {week: string; end: string; rows: Row[]}[] {
  const weekOf = (day: string): number => Math.floor(daysBetween(start, day) / 7);
  const byWeek = group(rows, (r) => weekOf(r.date_start!));
  return Array.from({length: Math.max(0, weekOf(end) + 1)}, (_, i) => {
    const week = addDays(start, i * 7);
    const last = addDays(week, 6);
    return {week, end: last < end ? last : end, rows: byWeek.get(i) ?? []};
  });
}
