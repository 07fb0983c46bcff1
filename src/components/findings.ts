import {chartById} from "../charts/index.js";
import {FONT} from "../lib/chart.js";
import {type Html, html, raw} from "../lib/html.js";
import {type AnyChart, rowsOf, sampleOf} from "../lib/spec.js";
import {flatten} from "../lib/svg.js";
import {pageTheme} from "../lib/theme.js";
import type {Part, PartOptions} from "./part.js";

const SHOWN = ["escalation", "deaths", "contacts"];

/** The findings of the story: the charts' own titles and small charts with what they rest on, each a link to its chart. */
export const findings: Part = (options) => {
  const {data, link} = options;
  const charts = SHOWN.map(chartById).filter((spec) => spec !== undefined);
  return html`<ol class="findings">${charts.map((spec) => {
    const rows = rowsOf(spec, data);
    const headline = html`<a href="${link(spec.page)}#${spec.id}">${spec.title(rows, data.story)}</a>`;
    return html`<li><div>${headline}<p class="note">${sampleOf(spec.notes(rows, data))}. Computed from the tables: other reports may refute it.</p></div>${mini(spec, options)}</li>`;
  })}</ol>`;
};

const WIDTH = 330;

/** The finding as a small chart; the headline beside it says the same in words. */
function mini(spec: AnyChart, {data, document, serialize}: PartOptions): Html | null {
  const rows = rowsOf(spec, data);
  if (!spec.mini || spec.tooFew(rows) !== null) return null;
  const drawn = spec.mini(rows, {document, theme: pageTheme, width: WIDTH, story: data.story});
  flatten(drawn, {ink: pageTheme("ink"), prefix: `${spec.id}-m-`});
  const [width, height] = [WIDTH, drawn.getAttribute("height")!];
  const attributes = {
    viewBox: `0 0 ${width} ${height}`,
    "font-family": FONT,
    "font-size": "14",
    fill: pageTheme("ink"),
    "aria-hidden": "true"
  };
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, value);
  return raw(serialize(drawn));
}
