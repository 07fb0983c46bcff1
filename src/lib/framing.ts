import {ascending, group} from "d3";
import {plural, shortDay} from "./format.js";
import {actorName} from "./names.js";
import type {ArticleRow, Tables} from "./site-data.js";

/** Articles read as text, by day. Framing is measured on these alone. */
export const readArticles = ({articles}: Pick<Tables, "articles">): ArticleRow[] =>
  articles
    .filter((a) => a.origin === "text")
    .sort((a, b) => ascending(a.published ?? "", b.published ?? "") || ascending(a.article_id, b.article_id));

/** A column or line of a framing chart: one article or, where there are many, one outlet. */
export interface Teller {
  name: string;
  /** The day of an article, or how many an outlet has. */
  note: string;
  articles: ReadonlySet<string>;
}

/** More than so many articles are put together by outlet, of which as many are shown. */
export const MOST_TELLERS = 8;

/** The articles, in their order, or the outlets with most of them. */
export function tellersOf(articles: readonly ArticleRow[]): Teller[] {
  if (articles.length <= MOST_TELLERS)
    return articles.map((a) => ({
      name: a.outlet,
      note: a.published ? shortDay(a.published) : "undated",
      articles: new Set([a.article_id])
    }));
  return [...group(articles, (a) => a.outlet)]
    .sort((a, b) => b[1].length - a[1].length || ascending(a[0], b[0]))
    .slice(0, MOST_TELLERS)
    .map(([name, own]) => ({name, note: plural(own.length, "article"), articles: new Set(own.map((a) => a.article_id))}));
}

/** The anchor of a teller's statements. */
export const sayId = ({articles}: Teller): string => `say-${[...articles][0]}`;

/** What the codes of tracked referents stand for. */
const REFERENTS: Record<string, string> = {
  "SYR GOV": "Syrian government",
  "SYR MIL": "Syrian government forces",
  "SYR REB": "armed groups",
  "TUR GOV": "Turkish government",
  "TUR MIL": "Turkish forces",
  "RUS GOV": "Russian government",
  "RUS MIL": "Russian forces",
  "SYR CVL": "civilians",
  ACCORD: "the accords",
  VIOLENCE: "the violence",
  ZONE: "the zone"
};

/** What a referent stands for; parties that act together are joined. */
export const referentName = (referent: string): string => REFERENTS[referent] ?? actorName(referent);

/** Frames of a sentence, as `codebook.md` defines them. */
export const FRAMES = {
  DIP: "talks and agreements",
  MIL: "force and troops",
  SEC: "terrorism and extremism",
  HUM: "civilians and aid",
  LEG: "rights and territory"
} as const;
