import type {Tables} from "../model/tables.js";

/** Longest quote the site shows, in words. */
export const QUOTE_WORDS = 40;
const AFTER_NUMBER = 6;
/** Statements are half of a text: of each only its beginning is shown. */
const STATEMENT_WORDS = 15;

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
    casualty_reports: tables.casualty_reports.map((row) => ({...row, quote: shorten(row.quote, row.count_text)})),
    talk_reports: cut(tables.talk_reports),
    statements: tables.statements.map((row) => ({...row, quote: begin(row.quote), text: begin(row.text)})),
    labels: cut(tables.labels),
    terms: cut(tables.terms),
    agency: cut(tables.agency),
    frames: tables.frames.map((row) => ({...row, quote: ""})),
    dropped: cut(tables.dropped)
  };
}

const begin = (text: string): string => {
  const words = text.trim().split(/\s+/);
  return words.length <= STATEMENT_WORDS ? text.trim() : `${words.slice(0, STATEMENT_WORDS).join(" ")} …`;
};

/** The first words of a text or, where `key` stands further on, the words that end with it. */
function shorten(text: string, key = ""): string {
  const words = text.trim().split(/\s+/);
  const at = key
    ? text
        .trim()
        .slice(0, text.trim().indexOf(key) + key.length)
        .split(/\s+/).length
    : 0;
  // What follows the number tells who died: a few words after it belong to it.
  const end = Math.min(words.length, Math.max(QUOTE_WORDS, at + AFTER_NUMBER));
  if (words.length <= QUOTE_WORDS) return text.trim();
  const start = Math.max(0, end - QUOTE_WORDS);
  return `${start > 0 ? "… " : ""}${words.slice(start, end).join(" ")}${end < words.length ? " …" : ""}`;
}
