import {plural} from "../lib/format.js";
import {type Html, html, raw} from "../lib/html.js";
import {actorName} from "../lib/names.js";

const LIMIT = 25;

/** Columns that hold actor codes: shown as names. */
const NAMED = new Set(["group", "actor", "target", "perpetrator", "referent", "agent", "patient", "side"]);

/** A day, which is not to be broken. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Rows of any shape as a table: the first ones, and how many there are. */
export function resultTable(rows: readonly object[], name: string): Html {
  const columns = Object.keys(rows[0] ?? {});
  if (!columns.length) return html`<p class="note">No rows.</p>`;
  const cell = (value: unknown, column: string): string =>
    value === null || value === undefined
      ? ""
      : Array.isArray(value)
        ? value.join("; ")
        : NAMED.has(column)
          ? actorName(String(value))
          : String(value);
  const numeric = new Set(columns.filter((c) => rows.some((row) => typeof (row as Record<string, unknown>)[c] === "number")));
  const attribute = (column: string): Html | false => numeric.has(column) && raw(' class="n"');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Result: ${name}"><table><caption>${plural(rows.length, "row")}${rows.length > LIMIT && `, the first ${LIMIT} shown`}</caption>
<thead><tr>${columns.map((c) => html`<th scope="col"${attribute(c)}>${c}</th>`)}</tr></thead>
<tbody>${rows.slice(0, LIMIT).map(
    (
      row
    ) => html`<tr>${columns.map((c) => html`<td${attribute(c)}${DAY.test(String((row as Record<string, unknown>)[c])) && raw(' class="day-cell"')}>${cell((row as Record<string, unknown>)[c], c)}</td>`)}</tr>
`
  )}</tbody></table></div>`;
}
