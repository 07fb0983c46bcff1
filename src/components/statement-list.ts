import {cutWords, plural} from "../lib/format.js";
import {readArticles, sayId, type Teller, tellersOf} from "../lib/framing.js";
import {type Html, html, raw} from "../lib/html.js";
import type {Statement} from "../lib/site-data.js";
import type {Part} from "./part.js";

const MOST_STATEMENTS = 100;
/** So many words of a statement are shown. */
const FIRST_WORDS = 8;

/** Every stretch credited to a speaker, by article: who speaks, by which verb, how many words, and how it begins. */
export const statementList: Part = ({data}) => {
  const {statements} = data.tables;
  return html`<section id="statements"><h2>Who says what</h2>
<p>Every stretch of text that is credited to a speaker, article by article: the counts of the chart above, one by one.${statements.some((s) => s.wire) && html` <span class="wire">Hatched</span>: in a sentence of an earlier text.`}</p>
${tellersOf(readArticles(data.tables)).map((teller) =>
  listOf(
    teller,
    statements.filter((s) => teller.articles.has(s.article_id))
  )
)}</section>`;
};

function listOf(teller: Teller, own: Statement[]): Html {
  const name = `${teller.name}, ${teller.note}`;
  return html`<details class="rows" id="${sayId(teller)}"><summary>${name}: ${plural(own.length, "statement")}${own.length > MOST_STATEMENTS && `, the first ${MOST_STATEMENTS}`}</summary>
${own.length ? table(name, own.slice(0, MOST_STATEMENTS)) : html`<p class="note">Nothing in it is credited to anybody.</p>`}</details>`;
}

const table = (name: string, statements: Statement[]): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="Statements in ${name}"><table class="cards"><caption class="sr">Statements in ${name}</caption><thead><tr><th scope="col">Speaker</th><th scope="col">Verb</th><th scope="col">Begins</th><th scope="col" class="n">Words</th><th scope="col" class="n">Quoted</th></tr></thead>
<tbody>${statements.map(row)}</tbody></table></div>`;

const row = (s: Statement): Html =>
  html`<tr><th scope="row">${s.speaker}${s.relay && html` <span class="muted">by way of ${s.relay}</span>`}</th><td data-label="verb">${s.verb}</td><td${s.wire && raw(' class="wire"')}>“${cutWords(s.text, FIRST_WORDS)}”</td><td class="n" data-label="words">${s.words}</td><td class="n" data-label="of them quoted">${s.quoted_words}</td></tr>
`;
