import {chartById} from "../charts/index.js";
import {html} from "../lib/html.js";
import type {Part} from "./part.js";

const SHOWN = ["escalation", "deaths", "contacts"];

/** The findings of the story, as the charts' own titles, each a link to its chart. */
export const findings: Part = ({data, link}) => {
  const charts = SHOWN.map(chartById).filter((spec) => spec !== undefined);
  return html`<ol class="findings">${charts.map((spec) => html`<li><a href="${link(spec.page)}#${spec.id}">${spec.title(spec.rows(data), data.story)}</a></li>`)}</ol>`;
};
