import type {Scores} from "../lexicon/codebook.js";
import type {Places} from "../lexicon/places.js";

/** What the linkers need to know beside the reports. */
export interface LinkContext {
  /** Day of publication by article, null where it is unknown. */
  published: ReadonlyMap<string, string | null>;
  /** Outlet by article. */
  outlets: ReadonlyMap<string, string>;
  places: Places;
  scores: Scores;
}

/** What an article tells, as `dateline explain` shows it. */
export interface Trace {
  id: string;
  /** The tellings that make the row, and those that were compared and kept apart. */
  decisions: {key: string; articles: string[]; joined: boolean; why: string[]}[];
}

/** Linked rows, the row that each report belongs to, and how that was decided. */
export interface Linking<R, L> {
  rows: L[];
  idOf: ReadonlyMap<R, string>;
  traces: ReadonlyMap<string, Trace>;
}
