import {desc, from, op} from "arquero";
import {max, rollup} from "d3";
import {addDays} from "./format.js";
import type {ArticleRow, Tables, Talk} from "./site-data.js";

/** Outlets with their articles by day, those with most reports first. */
export function byOutlet(articles: readonly ArticleRow[]): {outlet: string; articles: ArticleRow[]}[] {
  if (!articles.length) return [];
  return from([...articles])
    .orderby("published", "article_id")
    .groupby("outlet")
    .rollup({n: op.count(), ids: op.array_agg("article_id")})
    .orderby(desc("n"), "outlet")
    .objects()
    .map((row) => {
      const {outlet, ids} = row as {outlet: string; ids: string[]};
      return {outlet, articles: ids.map((id) => articles.find((a) => a.article_id === id)!)};
    });
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
export function killedByDay({tolls, casualty_reports: reports}: Pick<Tables, "tolls" | "casualty_reports">): DayToll[] {
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
      open: t.high === null ? 1 : 0,
      id: t.id
    }))
    .filter((t) => t.high > 0);
  if (!rows.length) return [];
  return from(rows)
    .groupby("day")
    .rollup({low: op.sum("low"), high: op.sum("high"), open: op.max("open"), tolls: op.array_agg("id")})
    .orderby("day")
    .objects()
    .map((row) => ({...(row as DayToll), open: (row as {open: unknown}).open === 1}));
}

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
  const weeks: {week: string; end: string; rows: Row[]}[] = [];
  for (let week = start; week <= end; week = addDays(week, 7)) {
    const last = addDays(week, 6);
    weeks.push({week, end: last, rows: rows.filter((t) => t.date_start! >= week && t.date_start! <= last)});
  }
  return weeks;
}
