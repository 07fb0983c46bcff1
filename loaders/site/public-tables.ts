import type {Tables} from "../model/tables.js";

/** Longest quote the site shows, in words. */
export const QUOTE_WORDS = 40;

/**
 * The tables as the site may show them: no article text, no quote longer than `QUOTE_WORDS` words, and no quote at all in tables
 * that hold every sentence of an article, since together they would be its text.
 */
export function publicTables(tables: Tables): Tables {
  const cut = <Row extends {quote: string}>(rows: Row[]): Row[] => rows.map((row) => ({...row, quote: shorten(row.quote)}));
  return {
    ...tables,
    articles: tables.articles.map(({text: _, ...row}) => row),
    event_reports: cut(tables.event_reports),
    casualty_reports: cut(tables.casualty_reports),
    talk_reports: cut(tables.talk_reports),
    statements: cut(tables.statements).map((row) => ({...row, text: shorten(row.text)})),
    labels: cut(tables.labels),
    terms: cut(tables.terms),
    agency: cut(tables.agency),
    frames: tables.frames.map((row) => ({...row, quote: ""})),
    dropped: cut(tables.dropped)
  };
}

function shorten(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= QUOTE_WORDS ? text.trim() : `${words.slice(0, QUOTE_WORDS).join(" ")} …`;
}
