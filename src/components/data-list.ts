import {group} from "d3";
import {CHARTS} from "../charts/index.js";
import {citation} from "../lib/citation.js";
import {list, plural} from "../lib/format.js";
import {escapeHtml, type Html, html, raw} from "../lib/html.js";
import {PRESETS} from "../lib/presets.js";
import type {SiteData, Tables} from "../lib/site-data.js";
import {type AnyChart, rowsOf} from "../lib/spec.js";
import type {Part, PartOptions} from "./part.js";

const ABOUT: Record<keyof Tables, string> = {
  articles: "one row an article or coded report",
  events: "one row a real-world act",
  event_reports: "what one article says about one event",
  tolls: "one row a toll: low, best, high",
  casualty_reports: "one article’s count of one toll",
  talks: "one row a call, meeting or round of talks",
  talk_reports: "what one article says about one talk",
  statements: "words credited to a speaker; beginnings only",
  labels: "names for the parties of the war, with whose word it is",
  terms: "what acts, accords and other states’ forces are called, in whose voice",
  label_presence: "names coded by hand as present in a report",
  agency: "clauses that report harm, with or without an agent",
  frames: "what each sentence is about; without its text",
  sides: "words per side and article",
  places: "places named, with coordinates where known",
  dropped: "what was seen in a text and not coded, and why",
  codebook: "what the values of each column mean"
};

/** A link to a file to download. `of` tells a listener what it holds where many files have one name. */
const file = (path: string, name: string, of = ""): Html =>
  html`<a data-href="/${path}"${of && raw(` aria-label="${escapeHtml(`${name}${of}`)}"`)} download>${name}</a>`;

/** Every table as CSV and JSON, and every chart's files. */
export const dataList: Part = (options) => html`<h2>Tables</h2>
${tableFiles(options.data)}
<h2>Charts</h2>
${chartFiles(options)}
<h2>Codebook</h2>
${codebook(options.data.tables.codebook ?? [])}`;

/** The tables with what they hold, their rows and their files. */
function tableFiles(data: SiteData): Html {
  const {story, tables} = data;
  const names = (Object.keys(ABOUT) as (keyof Tables)[]).filter((name) => tables[name]);
  const files = (name: keyof Tables): Html =>
    html`${file(`data/${story.id}/${name}.csv`, "CSV", `: table ${name}`)} ${file(`data/${story.id}/${name}.json`, "JSON", `: table ${name}`)}`;
  const line = (name: keyof Tables): Html =>
    html`<tr><th scope="row"><code>${name}</code></th><td>${ABOUT[name]}</td><td class="n" data-label="rows">${tables[name].length}</td><td>${files(name)}</td></tr>
`;
  return html`<p>${file(`data/${story.id}/${story.id}.zip`, "All tables as one ZIP")}: CSV, a description of every column, and how to cite.</p>
<p>CSV cells that a spreadsheet would take for formulas are escaped. Quotes are cut at 40 words. Cite as: ${citation(data)}.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Tables"><table class="list cards counts"><caption class="sr">Tables to download</caption><thead><tr><th scope="col">Table</th><th scope="col">Holds</th><th scope="col" class="n">Rows</th><th scope="col">Files</th></tr></thead>
<tbody>${names.map(line)}</tbody></table></div>`;
}

/** The charts with their pictures, tables and embeds. */
const chartFiles = (
  options: PartOptions
): Html => html`<p>Each as a picture in five sizes (${sizes()}), as a table and as a page to embed. A pinned embed stays as it is today; the other follows the data. To embed one, put this site’s address before <code>embed/</code>.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Charts"><table class="list cards"><caption class="sr">Charts to download or embed</caption><thead><tr><th scope="col">Chart</th><th scope="col">Pictures</th><th scope="col">Table</th><th scope="col">Embed</th></tr></thead>
<tbody>${CHARTS.map((spec) => chartLine(spec, options))}</tbody></table></div>
<p class="note">${plural(CHARTS.length, "chart")}. Charts and tables: CC BY 4.0. Quotes belong to their outlets.</p>`;

/** One chart's pictures, table and embeds. */
function chartLine(spec: AnyChart, {data, link}: PartOptions): Html {
  const {story} = data;
  const title = spec.title(rowsOf(spec, data), story);
  const name = (preset: string) => `charts/${story.id}/${spec.id}${preset === "wide" ? "" : `-${preset}`}`;
  const pictures = Object.keys(PRESETS).map(
    (preset) =>
      html`<li>${preset} ${file(`${name(preset)}.svg`, "SVG", `, ${preset}: ${title}`)} ${file(`${name(preset)}.png`, "PNG", `, ${preset}: ${title}`)}</li>`
  );
  const embed = `<iframe src="embed/${story.id}/${spec.id}.html" title="${title.replaceAll('"', "”")}" width="100%" height="600"></iframe>`;
  return html`<tr id="files-${spec.id}"><th scope="row"><a href="${link(spec.page)}#${spec.id}">${title}</a></th><td><ul class="plain sizes">${pictures}</ul></td><td>${file(`charts/${story.id}/${spec.id}.csv`, "CSV", `: ${title}`)}</td><td><a data-href="/embed/${story.id}/${spec.id}.html" aria-label="live embed: ${title}">live</a> <a data-pinned="${story.id}/${spec.id}" aria-label="pinned embed: ${title}">pinned</a><details><summary aria-label="code of the embed: ${title}">code</summary><code>${embed}</code></details></td></tr>
`;
}

/** The sizes in words. */
const sizes = (): string =>
  list(Object.entries(PRESETS).map(([name, {width, height, about}]) => `${name}, ${width} × ${height}, ${about}`));

/** What the values of the columns mean; columns of the same values together. */
function codebook(rows: Tables["codebook"]) {
  if (!rows.length) return html`<p class="note">No codebook table in this build.</p>`;
  const columns = group(rows, (r) => `${r.table}.${r.column}`);
  const lists = group([...columns], ([, own]) => JSON.stringify(own.map((r) => [r.value, r.label, r.definition])));
  return html`${[...lists.values()].map((same) => {
    const own = same[0]![1];
    return html`<details class="rows"><summary>${list(same.map(([column]) => column))}: ${plural(own.length, "value")}</summary><dl class="codebook">${own.map((r) => html`<dt><code>${r.value}</code> ${r.label}</dt><dd>${r.definition}</dd>`)}</dl></details>`;
  })}`;
}
