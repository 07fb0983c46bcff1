import {memo} from "./memo.js";
import type {Tables} from "./site-data.js";

/** The id of the earlier text that holds the body sentence at a place of an article; null where the wording is the outlet's own or not known to be another's. */
export type WireAt = (articleId: string, at: number) => string | null;

/** Where the wording of articles stands in an earlier text. */
export const wireAt = memo(({frames}: Pick<Tables, "frames">): WireAt => {
  const byArticle = new Map<string, {start: number; end: number; wire: string}[]>();
  for (const {article_id, start, end, wire} of frames)
    if (wire) byArticle.set(article_id, [...(byArticle.get(article_id) ?? []), {start, end, wire}]);
  return (articleId, at) => byArticle.get(articleId)?.find(({start, end}) => start <= at && at < end)?.wire ?? null;
});
