import {PUBLISHED_BASES} from "../../model/article.js";
import type {Dropped} from "../../model/dropped.js";
import type {ArticleRow, CodebookRow, PlaceRow} from "../../model/tables.js";
import {type Columns, day, flag, integer, oneOf, optional, text} from "./column.js";
import {ARTICLE, ORIGIN, QUOTE} from "./common.js";

export const ARTICLES: Columns<ArticleRow> = {
  article_id: text("Base name of the article's file, or the number of a page coded by hand."),
  outlet: text("Who published it."),
  outlet_country: optional(text("Country of the outlet, ISO 3166-1 alpha-3.")),
  outlet_group: optional(text("The coder's grouping of outlets by ownership.")),
  published: optional(day("Day of publication.")),
  published_basis: oneOf(PUBLISHED_BASES, "How that day is known."),
  title: optional(text("Its headline.")),
  url: optional(text("Where it was published.")),
  ...ORIGIN,
  wire_parent: optional(text("The agency's text that it rests on, where the editor knows of one.")),
  truncated: flag("Coded from a page of which only the beginning was readable."),
  words: optional(integer("Words of its body.")),
  text: optional(text("Its text, where asked for."))
};

export const PLACES: Columns<PlaceRow> = {
  place: text("Its name in all tables."),
  kind: text("What kind of place it is; 'unknown' where the gazetteer does not have it."),
  admin: optional(text("The province or wider place it lies in.")),
  country: optional(text("ISO 3166-1 alpha-3.")),
  lat: optional({type: "number", description: "Degrees north."}),
  lon: optional({type: "number", description: "Degrees east."})
};

export const DROPPED: Columns<Dropped> = {
  ...ARTICLE,
  stage: text("The stage that saw it and did not code it."),
  rule: text("The rule that did."),
  reason: text("Why."),
  ...QUOTE
};

export const CODEBOOK: Columns<CodebookRow> = {
  table: text("Table it explains."),
  column: text("Column of that table."),
  value: text("A value that the column may hold."),
  label: text("The value in words."),
  definition: text("When it is used.")
};
