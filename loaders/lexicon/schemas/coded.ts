import {z} from "zod";
import {EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, OUTCOMES, TALK_LEVELS, TALK_STATUSES, TALK_TYPES} from "../../model/report.js";
import * as cell from "../cells.js";

/** Sheets of reports coded by hand: one schema a sheet, blank cells read as null. */

const PRECISIONS = ["day", "week", "month", "year", "span", "unknown"] as const;

const dated = {date_start: cell.optionalDay, date_end: cell.optionalDay, date_precision: cell.oneOf(PRECISIONS)};

/** A page that was coded. */
export const CodedArticle = z.object({
  article_id: cell.text,
  outlet: cell.text,
  outlet_country: cell.optionalAlpha3,
  outlet_group: cell.optionalText,
  url: cell.optionalText,
  published: cell.optionalDay,
  /** `url`: the day stands in the page's address. */
  published_basis: cell.oneOf(["stamp", "text", "url", "editor"]),
  truncated: cell.flag,
  kind: cell.text
});
export type CodedArticle = z.output<typeof CodedArticle>;

export const CodedEvent = z.object({
  article_id: cell.text,
  type: cell.oneOf(EVENT_TYPES),
  mode: cell.optionalOneOf(EVENT_MODES),
  actor: cell.optionalActors,
  target: cell.optionalActors,
  place: cell.parts,
  ...dated,
  status: cell.oneOf(EVENT_STATUSES),
  according_to: cell.optionalActors,
  deadline: cell.optionalDay,
  optional: cell.optionalFlag
});
export type CodedEvent = z.output<typeof CodedEvent>;

export const CodedCasualty = z.object({
  article_id: cell.text,
  group: cell.optionalActors,
  outcome: cell.oneOf(OUTCOMES),
  count_text: z.string(),
  low: cell.count,
  best: cell.count,
  high: cell.count,
  ...dated,
  place: cell.parts,
  perpetrator: cell.optionalActors,
  according_to: cell.optionalActors,
  cumulative: cell.flag,
  optional: cell.optionalFlag
});
export type CodedCasualty = z.output<typeof CodedCasualty>;

export const CodedTalk = z.object({
  article_id: cell.text,
  type: cell.oneOf(TALK_TYPES),
  status: cell.oneOf(TALK_STATUSES),
  parties: cell.parts,
  participants: cell.parts,
  level: cell.oneOf(TALK_LEVELS),
  place: cell.parts,
  ...dated,
  initiator: cell.optionalText,
  outcome: cell.optionalOneOf(["agreement", "no-agreement"]),
  according_to: cell.optionalActors,
  optional: cell.optionalFlag
});
export type CodedTalk = z.output<typeof CodedTalk>;

export const CodedLabel = z.object({article_id: cell.text, referent: cell.actor, term: cell.text, voice: cell.text});
export type CodedLabel = z.output<typeof CodedLabel>;

/** The sheets of a story's `coded/` folder by file name. */
export const CODED_SHEETS = {articles: CodedArticle, events: CodedEvent, casualties: CodedCasualty, talks: CodedTalk, labels: CodedLabel};
