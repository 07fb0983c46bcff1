import {chart} from "../lib/chart.js";
import {TABLE_ROWS} from "../lib/crowd.js";
import {count, plural} from "../lib/format.js";
import {escapeHtml, type Html, html, raw} from "../lib/html.js";
import type {SiteData} from "../lib/site-data.js";
import {type AnyChart, type Column, rowsOf, subtitleOf} from "../lib/spec.js";
import {pageTheme} from "../lib/theme.js";

/** What a figure is made with. */
interface FigureOptions {
  document: Document;
  /** A drawing as strict XML. */
  serialize(svg: SVGSVGElement): string;
  /** Site path below the story → link. */
  link(path: string): string;
}

/** More marks than this get a link past them. */
const MANY_MARKS = 30;

/** A chart on its page: two artworks of which the style sheet shows one, its rows as a table, and its files. */
export function figure(spec: AnyChart, data: SiteData, options: FigureOptions): Html {
  const rows = rowsOf(spec, data);
  const title = spec.title(rows, data.story);
  const skip = spec.tooFew(rows) === null && spec.marks(rows) > MANY_MARKS;
  return html`<figure class="chart" id="${spec.id}" data-chart="${spec.id}" data-story="${data.story.id}">
<h2 class="sr">${title}</h2>
${skip && html`<a class="skip" href="#${spec.id}-rows">Skip ${plural(spec.marks(rows), "mark")}, go to the table</a>`}
<div class="artworks">${artworks(spec, data, options)}</div>
${table(spec, rows, options.link)}
${files(spec, data, title, options.link)}
</figure>`;
}

/** The wide and the narrow artwork. */
export function artworks(spec: AnyChart, data: SiteData, {document, serialize, link}: FigureOptions): Html {
  const artwork = (form: "wide" | "narrow"): Html => {
    const svg = chart(spec, data, {document, theme: pageTheme, phone: form === "narrow", link, mode: "page"});
    svg.setAttribute("class", `art ${form}`);
    return raw(serialize(svg));
  };
  return html`${artwork("wide")}${artwork("narrow")}`;
}

/** The rows of a chart as a table, closed until it is asked for. */
export function table<Row>(spec: AnyChart, rows: Row[], link: (path: string) => string): Html {
  const cell = (column: Column<Row>, row: Row): Html => {
    const value = column.value(row);
    const content = column.href ? html`<a href="${link(column.href(row))}">${value}</a>` : value;
    return html`<td${column.numeric && raw(' class="n"')}>${content}</td>`;
  };
  return html`<details class="rows" id="${spec.id}-rows"><summary>The ${plural(rows.length, "row")} as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Table: ${spec.id}"><table>
<caption>${subtitleOf(spec, rows as never[])}</caption>
<thead><tr>${spec.columns.map((c) => html`<th scope="col"${c.numeric && raw(' class="n"')}>${c.label}</th>`)}</tr></thead>
<tbody>
${rows.slice(0, TABLE_ROWS).map(
  (row) => html`<tr${spec.rowId && raw(` id="${spec.rowId(row)}"`)}>${spec.columns.map((c) => cell(c, row))}</tr>
`
)}</tbody></table></div>${rows.length > TABLE_ROWS && html`<p class="note">The first ${TABLE_ROWS} of ${count(rows.length)} rows; all are in the CSV file.</p>`}</details>`;
}

function files(spec: AnyChart, {story}: SiteData, title: string, link: (path: string) => string): Html {
  const path = `/charts/${story.id}/${spec.id}`;
  // Many figures offer the same: a name that is heard alone says of which.
  const named = (text: string): Html => raw(`aria-label="${escapeHtml(`${text}: ${title}`)}"`);
  const file = (type: string): Html => html`<a data-href="${path}.${type}" ${named(type.toUpperCase())} download>${type.toUpperCase()}</a>`;
  return html`<p class="files"><span class="which">This chart</span>: ${file("svg")} ${file("png")} ${file("csv")} <a data-href="/embed/${story.id}/${spec.id}.html" ${named("embed")}>embed</a> <a href="${link("data")}#files-${spec.id}" ${named("other sizes")}>other sizes</a></p>`;
}
