import {group} from "d3";
import {cutWords, plural} from "../lib/format.js";
import {readArticles} from "../lib/framing.js";
import {type Html, html} from "../lib/html.js";
import {actorName, sourceName} from "../lib/names.js";
import type {Agency} from "../lib/site-data.js";
import type {Part} from "./part.js";

const CONSTRUCTIONS: Record<Agency["construction"], string> = {
  active: "says who did it",
  "passive-agentless": "passive, nobody named",
  "passive-by": "passive, with who did it",
  "nominalisation-agentless": "a noun, nobody named",
  "nominalisation-with-agent": "a noun, with whose it is",
  "nominalisation-reciprocal": "a noun for what two sides do",
  inchoative: "things happen of themselves",
  existential: "there is, there are"
};

/** Clauses that report harm: who did it, in which words, to whom; a missing agent is an empty cell. */
export const agencyLines: Part = ({data, link}) => {
  const articles = readArticles(data.tables);
  const rows = data.tables.agency.filter((a) => a.realis === "realised");
  const without = rows.filter((r) => !r.agent);
  if (rows.length < 3) return html`<p class="note">Too few reports to draw: ${plural(rows.length, "clause")}.</p>`;
  const passive = without.filter((r) => r.construction.startsWith("passive")).length;
  return html`<section id="agency"><h2>${without.length} of ${rows.length} clauses that report harm name nobody who did it, ${passive} of them by a passive</h2>
<p>A noun (“loss of life”) or a change of state (“the situation deteriorated”) leaves out who acted as well as a passive does. An empty cell is a missing agent; where the next sentence names one, it stands in brackets.</p>
${articles.map((article) =>
  lines(
    article.outlet,
    article.article_id,
    rows.filter((r) => r.article_id === article.article_id),
    link
  )
)}
<p class="note">n = ${plural(rows.length, "clause")} in ${plural(group(rows, (r) => r.article_id).size, "article")}. Threats, plans and demands are not counted.</p></section>`;
};

function lines(outlet: string, id: string, rows: Agency[], link: (path: string) => string): Html {
  if (!rows.length) return html``;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Clauses of ${outlet}"><table class="agency"><caption><a href="${link("sources")}#${id}">${outlet}</a></caption>
<thead><tr><th scope="col">Who</th><th scope="col">In these words</th><th scope="col">To whom</th><th scope="col">How</th></tr></thead>
<tbody>${rows.map(
    (
      r
    ) => html`<tr><td${!r.agent && html` class="gap"`}>${r.agent ? actorName(r.agent) : r.agent_nearby ? `(${actorName(r.agent_nearby)})` : html`<span class="sr">nobody named</span>`}</td><td>“${cutWords(r.quote, 20)}”</td><td>${r.patient ? actorName(r.patient) : ""}</td><td>${CONSTRUCTIONS[r.construction]}, ${r.voice_mode === "own" ? "own words" : `${sourceName(r.voice)}, ${r.voice_mode === "quote" ? "quoted" : "in the outlet’s words"}`}</td></tr>
`
  )}</tbody></table></div>`;
}
