import type {StoryMap} from "../../loaders/model/story-map.js";
import type {ArticleRow, Tables} from "../../loaders/model/tables.js";
import type {Comparisons} from "./comparison.js";
import {memo} from "./memo.js";
import type {Telling} from "./telling.js";

export type {Agency, FrameRow, Label, SideWords, Statement} from "../../loaders/model/framing.js";
export type {Event, Linked, Talk, Toll} from "../../loaders/model/linked.js";
export type {LonLat, Province, StoryMap} from "../../loaders/model/story-map.js";
export type {
  ArticleRow,
  CasualtyReportRow,
  CodebookRow,
  EventReportRow,
  LabelPresence,
  PlaceRow,
  Tables,
  TalkReportRow
} from "../../loaders/model/tables.js";

/** A day that charts draw as a rule, with its name. */
export interface KeyDay {
  day: string;
  label: string;
}

/** What the pages say about a story. */
export interface StoryInfo {
  id: string;
  title: string;
  description: string;
  /** The region that it is about, the first place of its theatre. */
  region: string | null;
  /** First and last ISO day of the time axis. */
  start: string;
  end: string;
  keyDays: KeyDay[];
  /** BCP 47 tag of the story's pages. */
  lang: string;
  /** What its maps show; null where it has none. */
  map: StoryMap | null;
}

/** How often one table is read right on one set of articles, as the scorer gives it. */
export interface AccuracyRow {
  table: string;
  set: string;
  articles: number;
  gold: number;
  precision: number;
  recall: number;
  f1: number;
  full_f1?: number;
}

/** One story's tables as the site may show them, with the hash and last article day that the footers print. */
export interface SiteData {
  story: StoryInfo;
  tables: Tables;
  hash: string;
  lastArticle: string;
  /** Empty where nothing was measured. */
  accuracy: AccuracyRow[];
  /** The last day of each word list, by its name. */
  lists: Record<string, string>;
  /** Empty in the data that filters load. */
  comparisons: Comparisons;
  /** Words of each article that stand in an earlier text, by its id; empty in the data that filters load. */
  wireWords: Record<string, number>;
  /** The sentences of what two or more articles tell, by the id of the report; empty in the data that filters load. */
  tellings: Record<string, Telling>;
}

/** Articles by id. */
export const articlesById = memo((tables: Tables): Map<string, ArticleRow> => new Map(tables.articles.map((a) => [a.article_id, a])));
