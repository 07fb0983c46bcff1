import {group} from "d3";
import {count, cutWords, longDay, plural} from "../lib/format.js";
import {readArticles} from "../lib/framing.js";
import {type Html, html, raw} from "../lib/html.js";
import {actorName, sourceName} from "../lib/names.js";
import {readingNote} from "../lib/reading-note.js";
import type {Agency, ArticleRow} from "../lib/site-data.js";
import {type WireAt, wireAt} from "../lib/wire.js";
import type {Part} from "./part.js";
import {type Told, toldThings} from "./told.js";

/** How a clause of harm is built, by whether it names who did it. */
const CONSTRUCTIONS: Record<Agency["construction"], string> = {
  active: "a verb with who does it",
  "passive-by": "a passive with “by”",
  "nominalisation-with-agent": "a noun with whose act it is",
  "nominalisation-reciprocal": "a noun for what two sides do",
  "nominalisation-agentless": "a noun alone",
  "passive-agentless": "a passive alone",
  inchoative: "it happens of itself",
  existential: "there is, there are"
};

const MOST_LINES = 60;
const MOST_ACTS = 6;

/** Clauses that report harm: who did it, in which words, to whom; a missing agent is an empty cell. */
export const agencyLines: Part = ({data, link}) => {
  const rows = data.tables.agency.filter((a) => a.realis === "realised");
  const articles = readArticles(data.tables);
  const without = rows.filter((r) => !r.agent);
  if (rows.length < 3)
    return html`<section id="agency"><h2>Who did it</h2><p class="note">Too few reports to draw: ${plural(rows.length, "clause")}.</p></section>`;
  const passive = without.filter((r) => r.construction.startsWith("passive")).length;
  const shared = sharedActs(toldThings(data), rows).slice(0, MOST_ACTS);
  const rest = rows.filter((r) => !shared.some((act) => act.rows.includes(r)));
  const all: Lines = {articles, wire: wireAt(data.tables), link};
  const repeated = rows.filter((r) => isWire(r, all.wire)).length;
  return html`<section id="agency"><h2>${without.length} of ${rows.length} clauses that report harm name nobody who did it, ${passive} of them by a passive</h2>
<p>Who acted can be left out by a passive (“soldiers were killed”), but as well by a noun (“loss of life”) or by a change of state (“the situation deteriorated”). A hatched cell is a missing doer; where the same or the next sentence names one, it stands in brackets.</p>
${constructions(rows)}
${shared.map(
  ({
    thing,
    rows: own
  }) => html`<h3>The same act: <a href="${link(`${thing.kind}/${thing.id}`)}">${thing.title}${thing.row.date_start ? `, ${longDay(thing.row.date_start)}` : ""}</a></h3>
${lines(own, thing.title, all)}`
)}
${shared.length > 0 ? html`<details class="rows"><summary>All other clauses: ${plural(rest.length, "row")}</summary>${others(rest, all)}</details>` : others(rest, all)}
<p class="note">n = ${plural(rows.length, "clause")} in ${plural(group(rows, (r) => r.article_id).size, "article")}. Threats, plans and demands are not counted.${repeated > 0 && html` <span class="wire">Hatched</span> words: in a sentence of an earlier text, which the outlet repeats (${count(repeated)}).`} Clauses: ${readingNote(data, "agency", "violence")}</p></section>`;
};

/** Clauses of acts that one article alone reports. */
const others = (rows: Agency[], all: Lines): Html =>
  html`${lines(rows.slice(0, MOST_LINES), "All other clauses", all)}
${rows.length > MOST_LINES && html`<p class="note">The first ${MOST_LINES} of ${count(rows.length)}; all are in the table <a href="${all.link("data")}">agency</a>.</p>`}`;

/** Acts whose harm two or more articles report in a clause of their own. */
function sharedActs(things: Told[], rows: Agency[]): {thing: Told; rows: Agency[]}[] {
  const used = new Set<Agency>();
  return things.flatMap((thing) => {
    if (thing.kind === "talks") return [];
    const meets = (r: Agency): boolean => thing.reports.some((t) => t.article_id === r.article_id && r.start < t.end && t.start < r.end);
    const own = rows.filter((r) => !used.has(r) && meets(r));
    if (new Set(own.map((r) => r.article_id)).size < 2) return [];
    for (const r of own) used.add(r);
    return [{thing, rows: own}];
  });
}

function constructions(rows: Agency[]): Html {
  const kinds = (Object.keys(CONSTRUCTIONS) as Agency["construction"][])
    .map((kind) => ({kind, own: rows.filter((r) => r.construction === kind)}))
    .filter(({own}) => own.length);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="How harm is told"><table class="list cards counts"><caption>How harm is told, by whether the clause names who did it</caption>
<thead><tr><th scope="col">Construction</th><th scope="col">For instance</th><th scope="col" class="n">Names who</th><th scope="col" class="n">Names nobody</th></tr></thead>
<tbody>${kinds.map(({kind, own}) => {
    const nobody = own.filter((r) => !r.agent).length;
    return html`<tr><th scope="row">${CONSTRUCTIONS[kind]}</th><td>“${cutWords(own[0]!.quote, 12)}”</td><td class="n" data-label="names who">${count(own.length - nobody)}</td><td class="n" data-label="names nobody">${count(nobody)}</td></tr>
`;
  })}</tbody></table></div>`;
}

/** What every table of lines needs. */
interface Lines {
  articles: ArticleRow[];
  wire: WireAt;
  link(path: string): string;
}

/** A line a clause, in the order of the articles. */
function lines(rows: Agency[], name: string, {articles, wire, link}: Lines): Html {
  if (!rows.length) return html``;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="agency cards"><caption class="sr">${name}</caption>
<thead><tr><th scope="col">Article</th><th scope="col">Who</th><th scope="col">In these words</th><th scope="col">To whom</th><th scope="col">On whose word</th></tr></thead>
<tbody>${articles.flatMap((article) =>
    rows
      .filter((r) => r.article_id === article.article_id)
      .map(
        (
          r,
          i
        ) => html`<tr><th scope="row">${i === 0 ? html`<a href="${link("sources")}#${article.article_id}">${article.outlet}</a>` : html`<span class="sr">${article.outlet}</span>`}</th>${agent(r)}${words(r, wire)}<td data-label="to whom">${r.patient && actorName(r.patient)}</td><td data-label="on the word of">${voice(r, wire)}</td></tr>
`
      )
  )}</tbody></table></div>`;
}

function agent(r: Agency): Html {
  if (r.agent) return html`<td data-label="who">${actorName(r.agent)}</td>`;
  return html`<td class="gap" data-label="who">${r.agent_nearby ? `(${actorName(r.agent_nearby)})` : html`<span class="nobody">nobody named</span>`}</td>`;
}

/** The clause as it stands, hatched where the same sentence stands in an earlier text. */
const words = (r: Agency, wire: WireAt): Html => html`<td${isWire(r, wire) && raw(' class="wire"')}>“${cutWords(r.quote, 20)}”</td>`;

function voice(r: Agency, wire: WireAt): string {
  if (r.voice_mode === "own") return isWire(r, wire) ? "an earlier text, repeated by the outlet" : "the outlet itself";
  return `${sourceName(r.voice)}, ${r.voice_mode === "quote" ? "quoted" : "in the outlet’s words"}`;
}

/** A quotation is the same wherever it is printed. */
const isWire = ({voice_mode, article_id, start}: Agency, wire: WireAt): boolean => voice_mode !== "quote" && !!wire(article_id, start);
