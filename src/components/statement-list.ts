import {cutWords, plural} from "../lib/format.js";
import {readArticles, sayId, tellersOf} from "../lib/framing.js";
import {html, raw} from "../lib/html.js";
import type {Part} from "./part.js";

const MOST_STATEMENTS = 100;

/** Every stretch credited to a speaker, by article: who speaks, by which verb, how many words, and how it begins. */
export const statementList: Part = ({data}) =>
  html`<section id="statements"><h2>Who says what</h2>
<p>Every stretch of text that is credited to a speaker, article by article: the counts of the chart above, one by one.${data.tables.statements.some((s) => s.wire) && html` <span class="wire">Hatched</span>: in a sentence of an earlier text.`}</p>
${tellersOf(readArticles(data.tables)).map((teller) => {
  const own = data.tables.statements.filter((s) => teller.articles.has(s.article_id));
  return html`<details class="rows" id="${sayId(teller)}"><summary>${teller.name}, ${teller.note}: ${plural(own.length, "statement")}${own.length > MOST_STATEMENTS && `, the first ${MOST_STATEMENTS}`}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Statements in ${teller.name}, ${teller.note}"><table><caption class="sr">Statements in ${teller.name}</caption><thead><tr><th scope="col">Speaker</th><th scope="col">Verb</th><th scope="col">Begins</th><th scope="col" class="n">Words</th><th scope="col" class="n">Quoted</th></tr></thead>
<tbody>${own.slice(0, MOST_STATEMENTS).map(
    (
      s
    ) => html`<tr><td>${s.speaker}${s.relay && html` <span class="muted">by way of ${s.relay}</span>`}</td><td>${s.verb}</td><td${s.wire && raw(' class="wire"')}>“${cutWords(s.text, 8)}”</td><td class="n">${s.words}</td><td class="n">${s.quoted_words}</td></tr>
`
  )}</tbody></table></div></details>`;
})}</section>`;
