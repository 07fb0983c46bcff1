import type {Talk} from "../../model/linked.js";
import {TALK_LEVELS, TALK_STATUSES, TALK_TYPES} from "../../model/report.js";
import type {TalkReportRow} from "../../model/tables.js";
import {type Columns, list, oneOf, optional, refersTo, text} from "./column.js";
import {ARTICLE, DATED, EVIDENCE, LINKED, PLACE, SOURCE} from "./common.js";

const WHO = {
  type: oneOf(TALK_TYPES, "Kind of talk."),
  status: oneOf(TALK_STATUSES, "Whether it came about."),
  parties: list("The sides, in the order of their codes."),
  participants: list("People named."),
  level: oneOf(TALK_LEVELS, "The highest level present."),
  place: PLACE,
  ...DATED,
  initiator: optional(text("Side that asked for it, where told.")),
  outcome: optional(oneOf(["agreement", "no-agreement"], "What it led to, where told."))
};

export const TALKS: Columns<Talk> = {
  id: LINKED.id,
  ...WHO,
  score: {type: "number", description: "PLOVER conflict-cooperation score of the kind and status, -10 to +10."},
  n_reports: LINKED.n_reports,
  n_articles: LINKED.n_articles,
  n_outlets: LINKED.n_outlets,
  articles: LINKED.articles,
  link_rule: LINKED.link_rule
};

export const TALK_REPORTS: Columns<TalkReportRow> = {
  id: text("The article's id with a number."),
  talk_id: refersTo("talks", "id", text("The talk it reports.")),
  ...ARTICLE,
  ...WHO,
  according_to: SOURCE,
  ...EVIDENCE
};
