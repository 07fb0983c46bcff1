import {chartById} from "../charts/index.js";
import {html} from "../lib/html.js";
import {rowsOf} from "../lib/spec.js";
import type {Part} from "./part.js";

const SHOWN = ["escalation", "deaths", "contacts"];

/** The findings of the story: the charts' own titles with what they rest on, each a link to its chart. */
export const findings: Part = ({data, link}) => {
  const charts = SHOWN.map(chartById).filter((spec) => spec !== undefined);
  return html`<ol class="findings">${charts.map((spec) => {
    const rows = rowsOf(spec, data);
    return html`<li><div><a href="${link(spec.page)}#${spec.id}">${spec.title(rows, data.story)}</a><p class="note">${firstSentence(spec.notes(rows, data))} Computed from the tables: other reports may refute it.</p></div></li>`;
  })}</ol>`;
};

const firstSentence = (text: string): string => /^.*?[.;](?= |$)/.exec(text)?.[0].replace(/;$/, ".") ?? text;
