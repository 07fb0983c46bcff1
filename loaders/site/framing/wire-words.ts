import type {Tables} from "../../model/tables.js";

/** Words of each article that stand in sentences of an earlier text, by the article's id; articles without any are left out. */
export function wireWords({frames}: Pick<Tables, "frames">): Record<string, number> {
  const words: Record<string, number> = {};
  for (const {article_id, quote, wire} of frames) if (wire) words[article_id] = (words[article_id] ?? 0) + count(quote);
  return words;
}

/** A word is a run of characters with a letter or digit among them. */
const count = (text: string): number => text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
