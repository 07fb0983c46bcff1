import {ascending, group} from "d3";
import {count, plural} from "../lib/format.js";
import {html} from "../lib/html.js";
import type {Part} from "./part.js";

const share = (n: number | undefined): string => (n === undefined ? "–" : n.toFixed(2));

/** How often the reading is right, table by table and set by set, as measured. */
export const accuracyTable: Part = ({data: {accuracy}}) => {
  if (!accuracy.length) return html`<p class="note">Not measured in this build.</p>`;
  return html`${[...group(accuracy, (r) => r.set)].map(
    ([
      set,
      rows
    ]) => html`<div class="scroll" tabindex="0" role="region" aria-label="Accuracy on ${set}"><table class="list"><caption>${set}: ${plural(rows[0]!.articles, "article")}</caption>
<thead><tr><th scope="col">Table</th><th scope="col" class="n">Coded rows</th><th scope="col" class="n">Precision</th><th scope="col" class="n">Recall</th><th scope="col" class="n">F1</th><th scope="col" class="n">F1, every field</th></tr></thead>
<tbody>${rows.map(
      (
        r
      ) => html`<tr><th scope="row">${r.table}</th><td class="n">${count(r.gold)}</td><td class="n">${share(r.precision)}</td><td class="n">${share(r.recall)}</td><td class="n">${share(r.f1)}</td><td class="n">${share(r.full_f1)}</td></tr>
`
    )}</tbody></table></div>`
  )}`;
};

/** What was seen in the texts and not coded, by reason. */
export const droppedCount: Part = ({data: {tables}}) => {
  const reasons = [...group(tables.dropped, (d) => d.reason.replace(/: .*/s, ""))]
    .sort((a, b) => b[1].length - a[1].length || ascending(a[0], b[0]))
    .slice(0, 12);
  if (!reasons.length) return html`<p>Nothing was left out.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What was left out"><table class="list"><caption>${plural(tables.dropped.length, "stretch", "stretches")} of text seen and not coded, by reason</caption><thead><tr><th scope="col">Reason</th><th scope="col" class="n">Times</th></tr></thead><tbody>${reasons.map(([reason, rows]) => html`<tr><td>${reason}</td><td class="n">${rows.length}</td></tr>`)}</tbody></table></div>`;
};
