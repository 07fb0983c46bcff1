import {actorName} from "./names.js";
import type {ArticleRow, Tables} from "./site-data.js";

/** Articles read as text, by day. Framing is measured on these alone. */
export const readArticles = ({articles}: Pick<Tables, "articles">): ArticleRow[] =>
  articles
    .filter((a) => a.origin === "text")
    .sort((a, b) =>
      (a.published ?? "") < (b.published ?? "") ? -1 : (a.published ?? "") > (b.published ?? "") ? 1 : a.article_id < b.article_id ? -1 : 1
    );

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
