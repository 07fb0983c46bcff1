import {group} from "d3";
import {FRAMES, readArticles} from "./framing.js";
import type {ArticleRow, FrameRow, Tables} from "./site-data.js";

/** An article with its sentences in reading order. */
export interface StripRow {
  article: ArticleRow;
  sentences: FrameRow[];
}

/** What a sentence may be about. */
export type FrameId = keyof typeof FRAMES;
export const IDS = Object.keys(FRAMES) as FrameId[];

/** The articles read as text, by day, with their sentences. */
export function stripRows(tables: Pick<Tables, "articles" | "frames">): StripRow[] {
  const byArticle = group(tables.frames, (f) => f.article_id);
  return readArticles(tables).flatMap((article) => {
    const sentences = [...(byArticle.get(article.article_id) ?? [])].sort((a, b) => a.position - b.position);
    return sentences.length ? [{article, sentences}] : [];
  });
}

/** How many sentences of an article are about something. */
export const times = (row: StripRow, id: FrameId): number => row.sentences.filter((s) => s.frames.includes(id)).length;
/** Whether any is. */
export const has = (row: StripRow, id: FrameId): boolean => times(row, id) > 0;
