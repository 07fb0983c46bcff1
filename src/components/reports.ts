import {ascending} from "d3";
import {longDay} from "../lib/format.js";
import {type Html, html} from "../lib/html.js";
import {sourceName, withThe, words} from "../lib/names.js";
import type {ArticleRow} from "../lib/site-data.js";

interface ReportRow {
  id: string;
  article_id: string;
  quote: string;
  rule: string;
  origin: "text" | "coded";
  according_to: string | null;
}

interface ReportOptions<Row> {
  articles: Map<string, ArticleRow>;
  link(path: string): string;
  /** What this report says, in words. */
  says(row: Row): string;
}

/** The reports behind one event, toll or talk, earliest first: outlet, day, whose words, quote and link. */
export function reportList<Row extends ReportRow>(rows: Row[], {articles, link, says}: ReportOptions<Row>): Html {
  const day = (row: Row): string => articles.get(row.article_id)?.published ?? "";
  const sorted = [...rows].sort((a, b) => ascending(day(a), day(b)) || ascending(a.id, b.id));
  const bare = rows.some((row) => !row.quote);
  return html`${bare && html`<p class="note">Reports coded by hand have no quote: the text of their pages is not kept here.</p>`}<ol class="reports">${sorted.map((row) => report(row, {articles, link, says}))}</ol>`;
}

function report<Row extends ReportRow>(row: Row, {articles, link, says}: ReportOptions<Row>): Html {
  const article = articles.get(row.article_id);
  const outlet = article?.outlet ?? row.article_id;
  const where =
    article?.url &&
    html`<a href="${article.url}" rel="external noopener" aria-label="open the report of ${outlet}, ${article.published ? longDay(article.published) : "undated"}">open the report</a>`;
  const voice = row.according_to ? `according to ${withThe(sourceName(row.according_to))}` : "in the outlet’s own words";
  const basis = [
    article && article.published_basis !== "stamp" && `date ${words("bases", article.published_basis)}`,
    !row.quote && "coded by hand"
  ].filter(Boolean);
  const ends = [where, row.quote && `rule: ${row.rule}`].filter(Boolean);
  const cut = article?.truncated ? " Only the beginning of the page was readable." : "";
  return html`<li id="${row.id}"><p class="who"><a href="${link("sources")}#${row.article_id}">${outlet}</a> ${article?.published ? html`<time datetime="${article.published}">${longDay(article.published)}</time>` : "undated"}${basis.length > 0 && html` <span class="basis">${basis.join(", ")}</span>`}</p>
${row.quote && html`<blockquote>${row.quote}</blockquote>`}
<p class="says">${says(row)}, ${voice}.${cut}</p>
${ends.length > 0 && html`<p class="says">${ends.map((end, i) => html`${i > 0 && " · "}${end}`)}</p>`}</li>`;
}

/** Facts of an evidence page as name and value; empty values are left out. */
export function facts(pairs: readonly (readonly [string, Html | string | null | false])[]): Html {
  return html`<dl class="facts">${pairs.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
