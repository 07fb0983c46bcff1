import {count, period, plural, shortDay} from "../lib/format.js";
import {MOST_TELLERS, readArticles} from "../lib/framing.js";
import {type Html, html, raw} from "../lib/html.js";
import {readingNote} from "../lib/reading-note.js";
import type {ArticleRow} from "../lib/site-data.js";
import {type WireAt, wireAt} from "../lib/wire.js";
import type {Part} from "./part.js";
import {standing, type Told, toldThings} from "./told.js";

const MOST_FACTS = 60;

const STANDINGS = {own: "● itself", attributed: "○ attributed", absent: "– not here", early: "· too early"} as const;

/** What each article reports of what the articles read as text report, and on whose word. */
export const factMatrix: Part = ({data, link}) => {
  const articles = readArticles(data.tables).slice(-MOST_TELLERS);
  const things = toldThings(data);
  const twice = things.filter(({by}) => by.length > 1);
  const once = things.filter((thing) => thing.by.length === 1 && articles.some((a) => standing(thing, a) === "absent"));
  if (twice.length < 2 || articles.length < 2)
    return html`<section id="facts"><h2>What each article reports</h2><p class="note">Too few reports to compare what articles leave out.</p></section>`;
  const columns: Columns = {articles, wire: wireAt(data.tables), link};
  const repeated = [...twice, ...once].some((thing) => articles.some((a) => repeats(thing, a, columns.wire)));
  return html`<section id="facts"><h2>Of ${plural(twice.length + once.length, "event")} that more than one article could report, ${count(once.length)} ${once.length === 1 ? "is" : "are"} reported by one alone</h2>
<p>● told by the outlet itself, ○ told on somebody’s word, – not reported in this article, · published before it happened or, where no day is told, before the first report of it. Short items leave out more, and later ones have less cause to repeat what is old: the last row is no ranking.${repeated && html` <span class="wire">Hatched</span>: only in sentences of an earlier text.`}</p>
${table("What two or more articles report", twice.slice(0, MOST_FACTS), columns, coverage([...twice, ...once], articles))}
<details class="rows"><summary>What one article alone reports, though others could: ${plural(once.length, "row")}</summary>
${table("What one article alone reports", once.slice(0, MOST_FACTS), columns)}</details>
<p class="note">n = ${plural(twice.length + once.length, "event")}, tolls and talks counted with them, in ${plural(readArticles(data.tables).length, "article")} read as text.${limits(readArticles(data.tables).length, Math.max(twice.length, once.length))} “Not reported” means that no rule found it there: what is told in words that the rules do not know is missed. Events: ${readingNote(data, "events", "event-triggers")}</p></section>`;
};

/** What every table of facts needs. */
interface Columns {
  articles: ArticleRow[];
  wire: WireAt;
  link(path: string): string;
}

function table(name: string, things: Told[], {articles, wire, link}: Columns, foot?: Html): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="facts-table cards"><caption class="sr">${name}</caption><thead><tr><th scope="col">${name}</th>${articles.map((a) => html`<th scope="col">${a.outlet}<br><span class="muted">${a.published && shortDay(a.published)}</span></th>`)}</tr></thead>
<tbody>${things.map(
    (
      thing
    ) => html`<tr><th scope="row"><a href="${link(`${thing.kind}/${thing.id}`)}">${thing.title}</a> <span class="muted">${period(thing.row)}</span></th>${articles.map((a) => cell(thing, a, wire))}</tr>
`
  )}</tbody>${foot}</table></div>`;
}

function cell(thing: Told, article: ArticleRow, wire: WireAt): Html {
  const found = standing(thing, article);
  const look = found === "absent" || found === "early" ? "muted" : repeats(thing, article, wire) ? "wire" : null;
  return html`<td data-label="${article.outlet}"${look && raw(` class="${look}"`)}>${STANDINGS[found]}</td>`;
}

/** Whether an article tells a thing only in sentences that stand in an earlier text. */
function repeats({reports}: Told, {article_id}: ArticleRow, wire: WireAt): boolean {
  const own = reports.filter((r) => r.article_id === article_id);
  return own.length > 0 && own.every((r) => wire(article_id, r.start));
}

/** Of what each article could have told, how much it tells, and in how many words. */
function coverage(things: Told[], articles: ArticleRow[]): Html {
  const cells = articles.map((article) => {
    const standings = things.map((thing) => standing(thing, article));
    const told = standings.filter((s) => s === "own" || s === "attributed").length;
    return html`<td data-label="${article.outlet}">${told} of ${told + standings.filter((s) => s === "absent").length}<br> <span class="muted">${article.words !== null && `in ${plural(article.words, "word")}`}</span></td>`;
  });
  return html`<tfoot><tr><th scope="row">Told of all that it could tell</th>${cells}</tr></tfoot>`;
}

/** What is not shown, where there is more than a table can hold. */
function limits(articles: number, facts: number): string {
  const last = articles > MOST_TELLERS ? ` Shown are the last ${MOST_TELLERS} articles.` : "";
  return facts > MOST_FACTS ? `${last} Shown are ${MOST_FACTS} of each table’s rows.` : last;
}
