import {ascending, group, max} from "d3";
import {binsFor} from "./bins.js";
import type {ArticleRow, StoryInfo, Tables} from "./site-data.js";

/** The reports published on the days of a story: by day, those read as text first. */
export const reportRows = ({articles}: Pick<Tables, "articles">, {start, end}: Pick<StoryInfo, "start" | "end">): ArticleRow[] =>
  articles
    .filter((a) => a.published && a.published >= start && a.published <= end)
    .sort((a, b) => ascending(a.published!, b.published!) || ascending(b.origin, a.origin) || ascending(a.article_id, b.article_id));

/** Squares that one day may be piled up to, and days beside each other; beyond them reports are counted in bars. */
const [MOST_SQUARES, MOST_DAYS] = [40, 120];

/** Whether there are too many for a square each. */
export function isCrowd(rows: ArticleRow[]): boolean {
  const days = group(rows, (r) => r.published!);
  return days.size > MOST_DAYS || (max(days.values(), (own) => own.length) ?? 0) > MOST_SQUARES;
}

/** The reports of a bin of days, as one bar. */
export function barsOf(rows: ArticleRow[]): {bin: string; articles: ArticleRow[]}[] {
  const bins = binsFor(rows.map((r) => r.published!));
  return [...group(rows, (r) => bins.of(r.published!))].map(([bin, articles]) => ({bin, articles}));
}
