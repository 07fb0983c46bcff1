import type {Event} from "../../model/linked.js";
import {EVENT_MODES, EVENT_STATUSES, EVENT_TYPES} from "../../model/report.js";
import type {EventReportRow} from "../../model/tables.js";
import {type Columns, day, list, oneOf, optional, refersTo, text} from "./column.js";
import {ARTICLE, actor, DATED, EVIDENCE, LINKED, PLACE, SOURCE} from "./common.js";

const WHAT = {
  type: oneOf(EVENT_TYPES, "Type of event, a PLOVER root category."),
  mode: optional(oneOf(EVENT_MODES, "How force was used; of ASSAULT alone.")),
  actor: actor("Who does it."),
  target: actor("To whom it is done."),
  place: PLACE,
  status: oneOf(EVENT_STATUSES, "Whether it came about.")
};

export const EVENTS: Columns<Event> = {
  id: LINKED.id,
  ...WHAT,
  ...DATED,
  score: {type: "number", description: "PLOVER conflict-cooperation score of the type and mode, -10 to +10."},
  deadline: optional(day("Day of an ultimatum.")),
  according_to: list("Who says so: actor codes, 'outlet' for an outlet's own voice."),
  n_reports: LINKED.n_reports,
  n_articles: LINKED.n_articles,
  n_outlets: LINKED.n_outlets,
  articles: LINKED.articles,
  link_rule: LINKED.link_rule
};

export const EVENT_REPORTS: Columns<EventReportRow> = {
  id: text("The article's id with a number."),
  event_id: refersTo("events", "id", text("The event it reports.")),
  ...ARTICLE,
  ...WHAT,
  ...DATED,
  according_to: SOURCE,
  deadline: optional(day("Day of an ultimatum.")),
  ...EVIDENCE
};
