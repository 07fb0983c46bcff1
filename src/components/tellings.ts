import {group} from "d3";
import {list, longDay, plural, shortDay} from "../lib/format.js";
import {readArticles} from "../lib/framing.js";
import {type Html, html, raw} from "../lib/html.js";
import {sourceName, withThe} from "../lib/names.js";
import {type ArticleRow, articlesById, type SiteData} from "../lib/site-data.js";
import type {Telling} from "../lib/telling.js";
import type {Part} from "./part.js";
import {silent, type Told, type ToldReport, toldTwice} from "./told.js";

const SHOWN = 8;
const MOST_COLUMNS = 5;
/** The dead first. */
const KINDS = ["tolls", "events", "talks"];

/** The same event, told differently: the tellings side by side, with whose voice each is, where it comes from and where it stands. */
export const tellings: Part = ({data, link}) => {
  const all = toldTwice(data).sort(
    (a, b) => Number(inTwoVoices(b)) - Number(inTwoVoices(a)) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
  );
  if (!all.length)
    return html`<section id="told"><h2>Same event, told differently</h2><p class="note">No event, toll or talk is told by two of the articles read as text.</p></section>`;
  const split = all.filter(inTwoVoices).length;
  const finding = `${split || "none"} of ${all.length} ${split === 1 ? "is" : "are"} told by one outlet itself and by another on somebody’s word`;
  return html`<section id="told"><h2>Same event, told differently: ${finding}</h2>
<p>Each column is one article’s sentence. <mark>Marked</mark> is the phrase that tells the event, <b class="term">underlined</b> each name that another outlet might choose otherwise. The boxes say on whose word it is told, where in the article, and whether the same sentence stands in an earlier one.</p>
${all.slice(0, SHOWN).map((thing) => together(thing, data, link))}
<p class="note">n = ${plural(all.length, "event")}, tolls and talks counted with them, told by two or more of the articles read as text. Sentences are cut at 40 words. ${origins(data)}${all.length > SHOWN && html` ${plural(all.length - SHOWN, "more")} in <a href="${link("evidence")}">the list of all events</a>.`}</p></section>`;
};

function together(thing: Told, data: SiteData, link: (path: string) => string): Html {
  const articles = articlesById(data.tables);
  const {absent, early} = silent(thing, data.tables);
  const names = (all: ArticleRow[]): string => {
    const shown = all.slice(0, SHOWN).map((a) => `${a.outlet} (${a.published && shortDay(a.published)})`);
    return list(all.length > SHOWN ? [...shown, plural(all.length - SHOWN, "other")] : shown);
  };
  return html`<section class="told"><h3><a href="${link(`${thing.kind}/${thing.id}`)}">${thing.title}${thing.row.date_start ? `, ${longDay(thing.row.date_start)}` : ", no day told"}</a></h3>
<div class="columns">${[...group(thing.reports, (r) => r.article_id)].slice(0, MOST_COLUMNS).map(([id, own]) => column(articles.get(id)!, own, data))}</div>
<p class="says">${absent.length > 0 && `Not reported in ${names(absent)}. `}${early.length > 0 && `Not yet known to ${names(early)}.`}</p></section>`;
}

/** Which articles rest on an agency's text, as far as the editor knows. */
function origins({tables}: SiteData): string {
  const known = readArticles(tables).filter((a) => a.wire_parent);
  return known.length ? `Wording of agencies: ${known.map((a) => `${a.outlet} (${a.wire_parent})`).join("; ")}.` : "";
}

/** Whether one article tells it only by itself and another only on somebody's word. */
function inTwoVoices({reports}: Told): boolean {
  const articles = [...group(reports, (r) => r.article_id).values()];
  return articles.some((own) => own.every((r) => !r.according_to)) && articles.some((own) => own.every((r) => r.according_to));
}

/** One article's telling: the first by itself and the first on somebody's word. */
function column(article: ArticleRow, all: ToldReport[], data: SiteData): Html {
  const shown = all.filter((r) => r === all.find((o) => !o.according_to === !r.according_to));
  return html`<div><p class="who">${article.outlet} <time datetime="${article.published}">${article.published && longDay(article.published)}</time></p>
${shown.map((r) => telling(r, data))}</div>`;
}

function telling(report: ToldReport, {tellings: known, tables}: SiteData): Html {
  const found = known[report.id];
  const wire = found?.wire && tables.articles.find((a) => a.article_id === found.wire);
  return html`<blockquote${wire && raw(' class="wire"')}>${found ? found.stretches.map(stretch) : report.quote}</blockquote>
<p class="says"><span class="badge">${report.according_to ? `on the word of ${withThe(sourceName(report.according_to))}` : "told by the outlet itself"}</span> ${found && html`<span class="badge">${placeOf(found)}</span>`}${wire && html` <span class="badge">same sentence in ${wire.outlet}, ${wire.published && shortDay(wire.published)}</span>`}</p>`;
}

function stretch({text, told, term}: Telling["stretches"][number]): Html {
  const named = term ? html`<b class="term">${text}</b>` : html`${text}`;
  return told ? html`<mark>${named}</mark>` : named;
}

const placeOf = ({place}: Telling): string => (place ? `sentence ${place.position} of ${place.sentences}` : "headline");
