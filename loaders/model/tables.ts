import type {PublishedBasis} from "./article.js";
import type {Dropped} from "./dropped.js";
import type {Agency, FrameRow, Label, SideWords, Statement} from "./framing.js";
import type {Event, Talk, Toll} from "./linked.js";
import type {CasualtyReport, EventReport, Origin, TalkReport} from "./report.js";

/** A report row as written: with an id of its own and the id of the linked row it belongs to. */
export type EventReportRow = EventReport & {id: string; event_id: string};
/** A row of `casualty_reports`. */
export type CasualtyReportRow = CasualtyReport & {id: string; toll_id: string};
/** A row of `talk_reports`. */
export type TalkReportRow = TalkReport & {id: string; talk_id: string};

/** One article or coded report. */
export interface ArticleRow {
  article_id: string;
  outlet: string;
  /** ISO 3166-1 alpha-3. */
  outlet_country: string | null;
  /** The coder's grouping by ownership, shown as such. */
  outlet_group: string | null;
  published: string | null;
  published_basis: PublishedBasis;
  title: string | null;
  url: string | null;
  origin: Origin;
  /** The agency's text that it rests on, where the editor knows of one. */
  wire_parent?: string | null;
  /** Coded from a page of which only the beginning was readable. */
  truncated: boolean;
  words: number | null;
  /** Offsets of all rows point into it. Left out where the tables are published. */
  text?: string;
}

/** A place of the gazetteer that some row names. */
export interface PlaceRow {
  place: string;
  kind: string;
  admin: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
}

/** One line of the codebook: a value that a column may hold, and what it means. */
export interface CodebookRow {
  table: string;
  column: string;
  value: string;
  label: string;
  definition: string;
}

/** A presence of a term in a coded report, by voice: not a count of mentions. */
export interface LabelPresence {
  article_id: string;
  referent: string;
  term: string;
  voice: string;
}

/** Every table that Dateline writes, by file name. */
export interface Tables {
  articles: ArticleRow[];
  events: Event[];
  event_reports: EventReportRow[];
  tolls: Toll[];
  casualty_reports: CasualtyReportRow[];
  talks: Talk[];
  talk_reports: TalkReportRow[];
  statements: Statement[];
  /** What the parties of the war are called. */
  labels: Label[];
  /** What acts, accords and other states' forces are called. */
  terms: Label[];
  label_presence: LabelPresence[];
  agency: Agency[];
  frames: FrameRow[];
  sides: SideWords[];
  places: PlaceRow[];
  dropped: Dropped[];
  codebook: CodebookRow[];
}
