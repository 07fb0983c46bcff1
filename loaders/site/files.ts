import {cpSync, mkdirSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {CHARTS} from "../../src/charts/index.js";
import {rowsOf} from "../../src/lib/spec.js";
import {csv} from "./csv.js";
import {exportSvg, toPng} from "./export.js";
import {preparedStories, readSite, TABLES} from "./store.js";

/** Writes beside the built pages what they link to: tables as CSV and JSON, and each chart as SVG, PNG, CSV and embed. */
export async function writeFiles(root: string, out: string): Promise<void> {
  for (const story of preparedStories(root)) {
    const data = readSite(root, story);
    const tables = join(out, "data", story);
    mkdirSync(tables, {recursive: true});
    for (const name of readdirSync(join(root, TABLES, story))) cpSync(join(root, TABLES, story, name), join(tables, name));
    const charts = join(out, "charts", story);
    const embeds = join(out, "embed", story);
    for (const folder of [charts, embeds]) mkdirSync(folder, {recursive: true});
    for (const spec of CHARTS) {
      const svg = exportSvg(spec, data);
      const rows = rowsOf(spec, data);
      const cells = rows.map((row) => Object.fromEntries(spec.columns.map((c) => [c.label, c.value(row)])));
      writeFileSync(join(charts, `${spec.id}.svg`), svg);
      writeFileSync(join(charts, `${spec.id}.png`), toPng(svg));
      writeFileSync(join(charts, `${spec.id}.csv`), csv(cells));
      writeFileSync(join(embeds, `${spec.id}.html`), embed(spec.title(rows, data.story), svg, exportSvg(spec, data, true)));
    }
  }
}

/** One chart as a page for an iframe: both artworks, no script but the one that tells its height to the page around it. */
function embed(title: string, wide: string, narrow: string): string {
  const name = title.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const style =
    "body{margin:0;background:#fff}svg{display:block;width:100%;height:auto}svg+svg{display:none}@media(max-width:640px){svg{display:none}svg+svg{display:block}}";
  const post =
    'const tell=()=>parent.postMessage({dateline:location.pathname,height:document.documentElement.scrollHeight},"*");addEventListener("load",tell);addEventListener("resize",tell)';
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><link rel="icon" href="data:,"><style>${style}</style></head><body><main>${wide}${narrow}</main><script>${post}</script></body></html>\n`;
}
