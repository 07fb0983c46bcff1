import {cpSync, mkdirSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {CHARTS} from "../../src/charts/index.js";
import {PRESETS, type PresetName} from "../../src/lib/presets.js";
import type {SiteData} from "../../src/lib/site-data.js";
import {type AnyChart, rowsOf} from "../../src/lib/spec.js";
import {archive} from "./archive.js";
import {csv} from "./csv.js";
import {writeEmbeds, writePinned} from "./embeds.js";
import {exportSvg, fileName, toPng} from "./export.js";
import {preparedStories, readSite, TABLES} from "./store.js";

/**
 * Writes beside the built pages what they link to: tables as CSV, JSON and ZIP, and each chart in every size, as CSV and as embed.
 * @returns the pinned embed of each chart, as `story/chart` -> name
 */
export async function writeFiles(root: string, out: string): Promise<Map<string, string>> {
  const pinned = new Map<string, string>();
  for (const story of preparedStories(root)) {
    const data = readSite(root, story);
    const tables = join(out, "data", story);
    mkdirSync(tables, {recursive: true});
    for (const name of readdirSync(join(root, TABLES, story))) cpSync(join(root, TABLES, story, name), join(tables, name));
    writeFileSync(join(tables, `${story}.zip`), await archive(data));
    const charts = join(out, "charts", story);
    const embeds = join(out, "embed", story);
    mkdirSync(charts, {recursive: true});
    for (const spec of CHARTS) {
      writeFileSync(join(charts, `${spec.id}.csv`), chartCsv(spec, data));
      for (const preset of Object.keys(PRESETS) as PresetName[]) {
        const svg = exportSvg(spec, data, preset);
        writeFileSync(join(charts, fileName(spec.id, preset, "svg")), svg);
        writeFileSync(join(charts, fileName(spec.id, preset, "png")), toPng(svg, preset));
      }
      pinned.set(`${story}/${spec.id}`, writeEmbeds(root, embeds, spec, data));
    }
    writePinned(root, embeds, story);
  }
  return pinned;
}

/** A chart's rows with the columns of its table. */
function chartCsv(spec: AnyChart, data: SiteData): string {
  const rows = rowsOf(spec, data);
  return csv(rows.map((row) => Object.fromEntries(spec.columns.map((c) => [c.label, c.value(row)]))));
}
