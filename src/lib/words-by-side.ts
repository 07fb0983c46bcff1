import {ascending, group, sum} from "d3";
import {readArticles, type Teller, tellersOf} from "./framing.js";
import type {SiteData} from "./site-data.js";

/** An article's words by whose they are. */
export interface WordsRow {
  teller: Teller;
  body: number;
  own: number;
  sides: {side: string; words: number; direct: number}[];
  /** Words in sentences of an earlier text, whoever they are credited to. */
  wire: number;
  /** Credited words whose source is a person or body with a name. */
  named: number;
}

/** The articles read as text, or their outlets, each with its words by side, the most credited first. */
export function wordsRows({tables, wireWords}: Pick<SiteData, "tables" | "wireWords">): WordsRow[] {
  const counted = new Set(tables.sides.map((s) => s.article_id));
  return tellersOf(readArticles(tables).filter((a) => counted.has(a.article_id))).map((teller) => {
    const own = tables.sides.filter((s) => teller.articles.has(s.article_id));
    const body = sum(new Map(own.map((s) => [s.article_id, s.body_words])).values());
    const sides = [...group(own, (s) => s.side)]
      .map(([side, all]) => ({side, words: sum(all, (s) => s.words), direct: sum(all, (s) => s.direct)}))
      .filter(({side, words}) => side !== "outlet" && words > 0)
      .sort((a, b) => b.words - a.words || ascending(a.side, b.side));
    const named = sum(tables.statements, (s) => (teller.articles.has(s.article_id) && s.named ? s.words : 0));
    const wire = sum(teller.articles, (id) => wireWords[id] ?? 0);
    return {teller, body, wire, own: body - sum(sides, (s) => s.words), sides, named};
  });
}
