import {group} from "d3";
import {longDay, plural, shortDay} from "../lib/format.js";
import {type Html, html} from "../lib/html.js";
import {sourceName, withThe} from "../lib/names.js";
import {type ArticleRow, articlesById, type FrameRow, type SiteData} from "../lib/site-data.js";
import {titled} from "./evidence-page.js";
import type {Part} from "./part.js";

/** A report that has a quote, whatever it reports. */
interface Telling {
  article_id: string;
  quote: string;
  start: number;
  according_to: string | null;
  count_text?: string;
}

type Told = ReturnType<typeof titled>[number] & {tellings: Telling[]};

/** Events, tolls and talks that two or more articles read as text tell, with their tellings. */
export function toldTwice({tables}: SiteData): Told[] {
  const reports: Record<string, (id: string) => Telling[]> = {
    events: (id) => tables.event_reports.filter((r) => r.event_id === id && r.quote),
    tolls: (id) => tables.casualty_reports.filter((r) => r.toll_id === id && r.quote),
    talks: (id) => tables.talk_reports.filter((r) => r.talk_id === id && r.quote)
  };
  return titled(tables)
    .map((entry) => ({...entry, tellings: reports[entry.kind]!(entry.id)}))
    .filter((entry) => new Set(entry.tellings.map((t) => t.article_id)).size > 1)
    .sort((a, b) => b.tellings.length - a.tellings.length || ((a.row.date_start ?? "") < (b.row.date_start ?? "") ? -1 : 1));
}

const SHOWN = 8;

/** The same event, told differently: the tellings side by side, with whose voice each is and where it stands. */
export const tellings: Part = ({data, link}) => {
  const all = toldTwice(data);
  const articles = articlesById(data.tables);
  if (!all.length)
    return html`<section id="told"><h2>Same event, told differently</h2><p class="note">No event, toll or talk is told by two of the articles read as text.</p></section>`;
  const split = all.filter(inTwoVoices).length;
  const finding = split
    ? `${split} of ${all.length} are told in one article in its own words and in another on somebody’s word`
    : `none of ${all.length} is told in one article in its own words and in another on somebody’s word`;
  return html`<section id="told"><h2>Same event, told differently: ${finding}</h2>
${all.slice(0, SHOWN).map(
  (
    entry
  ) => html`<section class="told"><h3><a href="${link(`${entry.kind}/${entry.id}`)}">${entry.title}${entry.row.date_start ? `, ${longDay(entry.row.date_start)}` : ""}</a></h3>
<div class="columns">${[...group(entry.tellings, (t) => t.article_id)].map(([id, own]) => column(articles.get(id), own, data.tables.frames))}</div></section>`
)}
${all.length > SHOWN && html`<p class="note">${plural(all.length - SHOWN, "more")} in <a href="${link("evidence")}">the list of all events</a>.</p>`}</section>`;
};

/** Whether one article tells it only in its own words and another only on somebody's word. */
function inTwoVoices({tellings: all}: Told): boolean {
  const articles = [...group(all, (t) => t.article_id).values()];
  return articles.some((own) => own.every((t) => !t.according_to)) && articles.some((own) => own.every((t) => t.according_to));
}

/** One article's telling: the first in its own words and the first on somebody's word. */
function column(article: ArticleRow | undefined, all: Telling[], sentences: readonly FrameRow[]): Html {
  const inOrder = [...all].sort((a, b) => a.start - b.start);
  const shown = inOrder.filter((t) => t === inOrder.find((o) => !o.according_to === !t.according_to));
  return html`<div><p class="who">${article?.outlet} <time datetime="${article?.published}">${article?.published && longDay(article.published)}</time></p>
${shown.map((t) => telling(t, sentences))}</div>`;
}

const telling = (t: Telling, sentences: readonly FrameRow[]): Html => html`<blockquote>${t.quote}</blockquote>
<p class="says"><span class="badge">${t.according_to ? `according to ${withThe(sourceName(t.according_to))}` : "the outlet’s own words"}</span> <span class="badge">${placeOf(t, sentences)}</span></p>`;

/** Where a telling stands: in the headline, or in which sentence of how many. */
function placeOf(t: Telling, sentences: readonly FrameRow[]): string | null {
  const own = sentences.filter((s) => s.article_id === t.article_id);
  const at = own.findLast((s) => s.start <= t.start);
  return at ? `sentence ${at.position} of ${at.sentences}` : own.length ? "headline" : null;
}

/** What each article reports of what the articles read as text report, and in whose voice. */
export const factMatrix: Part = ({data, link}) => {
  const read = data.tables.articles.filter((a) => a.origin === "text").sort((a, b) => ((a.published ?? "") < (b.published ?? "") ? -1 : 1));
  const facts = toldTwice(data);
  if (facts.length < 2 || read.length < 2) return html`<p class="note">Too few reports to compare what articles leave out.</p>`;
  const cell = (fact: Told, article: ArticleRow): Html => {
    const own = fact.tellings.filter((t) => t.article_id === article.article_id);
    const late = fact.row.date_start && article.published && article.published < fact.row.date_start;
    if (own.length) return own.some((t) => !t.according_to) ? html`<td class="own">● own words</td>` : html`<td>○ attributed</td>`;
    return late ? html`<td class="muted">· earlier</td>` : html`<td class="muted">– not here</td>`;
  };
  return html`<section id="facts"><h2>What each article reports, of what two or more report</h2>
<p>● in the outlet’s own words, ○ on somebody’s word, – not reported in this article, · published before it happened. Short items leave out more; this is no ranking.</p>
<div class="scroll" tabindex="0" role="region" aria-label="What each article reports"><table class="facts-table"><caption class="sr">What each article reports</caption><thead><tr><th scope="col">Reported by two or more</th>${read.map((a) => html`<th scope="col">${a.outlet}<br><span class="muted">${a.published && shortDay(a.published)}</span></th>`)}</tr></thead>
<tbody>${facts.map(
    (
      fact
    ) => html`<tr><th scope="row"><a href="${link(`${fact.kind}/${fact.id}`)}">${fact.title}</a></th>${read.map((a) => cell(fact, a))}</tr>
`
  )}</tbody></table></div></section>`;
};
