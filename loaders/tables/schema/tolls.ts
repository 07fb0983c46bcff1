import type {Toll} from "../../model/linked.js";
import {CONFIDENCES, OUTCOMES} from "../../model/report.js";
import type {CasualtyReportRow} from "../../model/tables.js";
import {type Columns, flag, integer, list, oneOf, optional, refersTo, text} from "./column.js";
import {ARTICLE, actor, DATED, EVIDENCE, LINKED, PLACE, SOURCE} from "./common.js";

const WHOM = {
  group: text("Actor code of the victims; UNK where the text says only people."),
  outcome: oneOf(OUTCOMES, "What became of them."),
  low: optional(integer("Lowest count; empty where none is told.")),
  best: optional(integer("The count told, or the best of several.")),
  high: optional(integer("Highest count; empty where it is open ('at least') or not told."))
};
const CUMULATIVE = flag("True where the number sums up several incidents or a period; never to be added to incidents.");

export const TOLLS: Columns<Toll> = {
  id: LINKED.id,
  ...WHOM,
  rule: text("The rule that chose the best count."),
  ...DATED,
  place: PLACE,
  perpetrator: actor("Who did it."),
  cumulative: CUMULATIVE,
  claimants: list("Who gives a count: actor codes, 'outlet' for an outlet's own voice."),
  n_reports: LINKED.n_reports,
  n_articles: LINKED.n_articles,
  n_outlets: LINKED.n_outlets,
  articles: LINKED.articles,
  link_rule: LINKED.link_rule
};

export const CASUALTY_REPORTS: Columns<CasualtyReportRow> = {
  id: text("The article's id with a number."),
  toll_id: refersTo("tolls", "id", text("The toll it reports.")),
  ...ARTICLE,
  ...WHOM,
  count_text: text("The count in the words of the article."),
  ...DATED,
  place: PLACE,
  perpetrator: actor("Who did it."),
  according_to: SOURCE,
  confidence: optional(oneOf(CONFIDENCES, "How the perpetrator is told (MUC-4).")),
  cumulative: CUMULATIVE,
  ...EVIDENCE
};
