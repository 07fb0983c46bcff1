import {longDay, plural} from "../lib/format.js";
import {type Html, html} from "../lib/html.js";
import {sourceName} from "../lib/names.js";
import {type ArticleRow, articlesById, type SiteData} from "../lib/site-data.js";
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
  const split = all.filter((e) => new Set(e.tellings.map((t) => (t.according_to ? "other" : "own"))).size > 1).length;
  const finding = split
    ? `${split} of ${all.length} are told in one article as its own word and in another on somebody’s word`
    : `all ${all.length} are told in the same voice`;
  return html`<section id="told"><h2>Same event, told differently: ${finding}</h2>
${all.slice(0, SHOWN).map(
  (
    entry
  ) => html`<section class="told"><h3><a href="${link(`${entry.kind}/${entry.id}`)}">${entry.title}${entry.row.date_start ? `, ${longDay(entry.row.date_start)}` : ""}</a></h3>
<div class="columns">${entry.tellings.map((t) => telling(t, articles.get(t.article_id)))}</div></section>`
)}
${all.length > SHOWN && html`<p class="note">${plural(all.length - SHOWN, "more")} in <a href="${link("evidence")}">the list of all events</a>.</p>`}</section>`;
};

function telling(t: Telling, article: ArticleRow | undefined): Html {
  const place = article?.words ? `${Math.min(100, Math.max(1, Math.round((wordsBefore(t) / article.words) * 100)))}` : null;
  return html`<div><p class="who">${article?.outlet} <time datetime="${article?.published}">${article?.published && longDay(article.published)}</time></p>
<blockquote>${t.quote}</blockquote>
<p class="says"><span class="badge">${t.according_to ? `according to ${sourceName(t.according_to)}` : "the outlet’s own words"}</span>${place && html` <span class="badge">${place} % of the way into the text</span>`}</p></div>`;
}

/** Words before a telling, reckoned at six characters a word. */
const wordsBefore = ({start}: Telling): number => start / 6.2;

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
<div class="scroll" tabindex="0" role="region" aria-label="What each article reports"><table class="facts-table"><caption class="sr">What each article reports</caption><thead><tr><th scope="col">Reported by two or more</th>${read.map((a) => html`<th scope="col">${a.outlet}<br><span class="muted">${a.published}</span></th>`)}</tr></thead>
<tbody>${facts.map(
    (
      fact
    ) => html`<tr><th scope="row"><a href="${link(`${fact.kind}/${fact.id}`)}">${fact.title}</a></th>${read.map((a) => cell(fact, a))}</tr>
`
  )}</tbody></table></div></section>`;
};
