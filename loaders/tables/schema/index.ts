import type {Tables} from "../../model/tables.js";
import type {Column, Columns} from "./column.js";
import {EVENT_REPORTS, EVENTS} from "./events.js";
import {AGENCY, FRAMES, LABEL_PRESENCE, LABELS, SIDES, STATEMENTS} from "./framing.js";
import {ARTICLES, CODEBOOK, DROPPED, PLACES} from "./reference.js";
import {TALK_REPORTS, TALKS} from "./talks.js";
import {CASUALTY_REPORTS, TOLLS} from "./tolls.js";

export type {Column} from "./column.js";

/** A table's columns, what one row is, and the columns that name a row. */
export interface TableSchema {
  columns: Readonly<Record<string, Column>>;
  description: string;
  key: readonly string[];
}

const table = <Row>(columns: Columns<Row>, key: readonly (keyof Row & string)[], description: string): TableSchema => ({
  columns: columns as TableSchema["columns"],
  key,
  description
});

/** Every table that Dateline writes. */
export const SCHEMAS: {readonly [Name in keyof Tables]: TableSchema} = {
  articles: table(ARTICLES, ["article_id"], "One article or page coded by hand."),
  events: table(EVENTS, ["id"], "One real-world act, put together from every report of it."),
  event_reports: table(EVENT_REPORTS, ["id"], "What one article says about one event."),
  tolls: table(TOLLS, ["id"], "One toll with its lowest, best and highest count."),
  casualty_reports: table(CASUALTY_REPORTS, ["id"], "What one article says about one toll."),
  talks: table(TALKS, ["id"], "One call, meeting or other talk."),
  talk_reports: table(TALK_REPORTS, ["id"], "What one article says about one talk."),
  statements: table(STATEMENTS, [], "A stretch attributed to a speaker."),
  labels: table(LABELS, [], "One mention of a party of the war by a term where another would say something else."),
  terms: table(LABELS, [], "One mention of an act, an accord or another state's forces by a term where another would say something else."),
  label_presence: table(LABEL_PRESENCE, [], "That a page coded by hand uses a term, by voice; not a count."),
  agency: table(AGENCY, [], "A clause that reports harm or escalation, and whether it names the agent."),
  frames: table(FRAMES, ["article_id", "position"], "A sentence of an article's body and what it is about."),
  sides: table(SIDES, ["article_id", "side"], "Words attributed to one side in one article."),
  places: table(PLACES, ["place"], "A place that some row names."),
  dropped: table(DROPPED, [], "What was seen and not coded, and why."),
  codebook: table(CODEBOOK, [], "A value that a column may hold, and what it means.")
};

/** The names of all tables, in the order of `SCHEMAS`. */
export const TABLE_NAMES = Object.keys(SCHEMAS) as (keyof Tables)[];
