import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {Resvg} from "@resvg/resvg-js";
import {CHARTS, chartById} from "../../src/charts/index.js";
import {chart as draw} from "../../src/lib/chart.js";
import type {SiteData} from "../../src/lib/site-data.js";
import type {AnyChart} from "../../src/lib/spec.js";
import {lightTheme} from "../../src/lib/theme.js";
import {document, serialize} from "./dom.js";
import {preparedStories, readSite} from "./store.js";

const FONTS = ["arimo-regular.ttf", "arimo-bold.ttf"].map((name) => join(dirname(fileURLToPath(import.meta.url)), "fonts", name));

interface ExportOptions {
  root: string;
  /** A chart's id. */
  chart: string;
  /** The folder to write to. */
  out: string;
  formats: readonly string[];
  /** Write over files that are there. */
  force?: boolean;
  /** Default: the first story prepared. */
  story?: string;
  log(line: string): void;
}

/**
 * Writes a chart as `<chart>.svg` and, or, `<chart>.png` (twice its size), always on light paper.
 * Throws for an unknown chart or format, or where a file stands in the way and `force` is not given.
 */
export async function exportChart({root, chart, out, formats, force = false, story, log}: ExportOptions): Promise<void> {
  const spec = chartById(chart);
  if (!spec) throw new Error(`unknown chart: ${chart}; there are ${CHARTS.map((c) => c.id).join(", ")}`);
  for (const format of formats) if (format !== "svg" && format !== "png") throw new Error(`unknown format: ${format}; there are svg, png`);
  const id = story ?? preparedStories(root)[0];
  if (!id) throw new Error("no story prepared");
  const svg = exportSvg(spec, readSite(root, id));
  mkdirSync(out, {recursive: true});
  for (const format of formats) {
    const file = join(out, `${chart}.${format}`);
    if (existsSync(file) && !force) throw new Error(`file exists, use --force to write over it: ${file}`);
    writeFileSync(file, format === "svg" ? svg : toPng(svg));
    log(file);
  }
}

/** A chart as a file of its own: strict XML, light, no outside part. */
export function exportSvg(spec: AnyChart, data: SiteData, phone = false): string {
  const link = (path: string): string => path;
  const address = `stories/${data.story.id}/${spec.page}#${spec.id}`;
  return serialize(draw(spec, data, {document, theme: lightTheme, phone, link, mode: "export", address}));
}

/** An exported SVG as PNG, at twice its size. Fonts are the project's own, so that every machine draws the same. */
export function toPng(svg: string, scale = 2): Uint8Array {
  const font = {loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "Arimo"};
  return new Resvg(svg, {fitTo: {mode: "zoom", value: scale}, font}).render().asPng();
}
