import type {DateValue} from "../../model/date.js";
import type {Linked} from "../../model/linked.js";
import type {Evidence} from "../../model/report.js";
import {type Columns, day, integer, list, oneOf, optional, refersTo, text} from "./column.js";

/** The article that a row is of, the first of its columns. */
export const ARTICLE: Pick<Columns<Evidence>, "article_id"> = {
  article_id: refersTo("articles", "article_id", text("The article that tells it."))
};

/** The stretch of an article that a row rests on. */
export const QUOTE: Pick<Columns<Evidence>, "quote" | "start" | "end"> = {
  quote: text("The stretch of the article that states it, verbatim; empty in reports coded by hand."),
  start: integer("Offset of the quote in the article's text, in UTF-16 units; -1 in reports coded by hand."),
  end: integer("Offset of the quote's end; -1 in reports coded by hand.")
};

/** Where a row is from: read, or coded by hand. */
export const ORIGIN: Pick<Columns<Evidence>, "origin"> = {
  origin: oneOf(["text", "coded"], "Read from an article's text, or coded by hand.")
};

/** What a row rests on: the last of its columns. */
export const EVIDENCE: Omit<Columns<Evidence>, "article_id"> = {...QUOTE, rule: text("The rule that made the row."), ...ORIGIN};

/** Columns of every dated row. */
export const DATED: Columns<DateValue> = {
  date_start: optional(day("First day, resolved against the day of publication.")),
  date_end: optional(day("Last day, inclusive.")),
  date_precision: oneOf(["day", "week", "month", "year", "span", "unknown"], "How exactly it is told.")
};

/** Columns of every linked row. */
export const LINKED: Columns<Linked> = {
  id: text("Made from what the row says, so that the same reports give the same id."),
  n_reports: integer("Reports that make it."),
  n_articles: integer("Articles among them."),
  n_outlets: integer("Outlets among them."),
  articles: list("The articles, in the order of publication."),
  link_rule: text("Why these reports were joined.")
};

/** The place that a report tells. */
export const PLACE = optional(text("Most exact place told, by its name in the table places; several with '; ' between them."));
/** Whom a report rests on. */
export const SOURCE = optional(text("Actor code of the attributed source; empty for the outlet's own voice."));
/** A column of actor codes, with what they stand for. */
export const actor = (description: string) => optional(text(`${description} Actor codes of the codebook, several with '; ' between them.`));
