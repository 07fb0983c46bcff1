import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {Resvg} from "@resvg/resvg-js";
import {CHARTS, chartById} from "../../src/charts/index.js";
import {PRESETS, type Preset, type PresetName, presetChart} from "../../src/lib/presets.js";
import type {SiteData} from "../../src/lib/site-data.js";
import type {AnyChart} from "../../src/lib/spec.js";
import {lightTheme} from "../../src/lib/theme.js";
import {document, serialize} from "./dom.js";
import {preparedStories, readSite} from "./store.js";

const FONTS = ["arimo-regular.ttf", "arimo-bold.ttf"].map((name) => join(dirname(fileURLToPath(import.meta.url)), "fonts", name));

const FORMATS = ["svg", "png"];

interface ExportOptions {
  root: string;
  /** A chart's id. */
  chart: string;
  /** The folder to write to. */
  out: string;
  formats: readonly string[];
  /** Default: wide. */
  preset?: string;
  /** Write over files that are there. */
  force?: boolean;
  /** Default: the first story prepared. */
  story?: string;
  log(line: string): void;
}

/**
 * Writes a chart as `<chart>.svg` and, or, `<chart>.png` in one of the sizes, always on light paper.
 * Throws for an unknown chart, size or format, or where a file stands in the way and `force` is not given.
 */
export async function exportChart({root, chart, out, formats, preset = "wide", force = false, story, log}: ExportOptions): Promise<void> {
  const fault = exportFault({chart, formats, preset});
  if (fault) throw new Error(fault);
  const id = story ?? preparedStories(root)[0];
  if (!id) throw new Error("no story prepared");
  const name = preset as PresetName;
  const svg = exportSvg(chartById(chart)!, readSite(root, id), name);
  mkdirSync(out, {recursive: true});
  for (const format of formats) {
    const file = join(out, fileName(chart, name, format));
    if (existsSync(file) && !force) throw new Error(`file exists, use --force to write over it: ${file}`);
    writeFileSync(file, format === "svg" ? svg : toPng(svg, name));
    log(file);
  }
}

/** What is asked for that does not exist, and what does; null where all is there. */
export function exportFault({chart, formats, preset}: {chart: string; formats: readonly string[]; preset: string}): string | null {
  if (!chartById(chart)) return `unknown chart: ${chart}; there are ${CHARTS.map((c) => c.id).join(", ")}`;
  if (!Object.hasOwn(PRESETS, preset)) return `unknown size: ${preset}; there are ${Object.keys(PRESETS).join(", ")}`;
  const format = formats.find((name) => !FORMATS.includes(name));
  return format === undefined ? null : `unknown format: ${format}; there are ${FORMATS.join(", ")}`;
}

/** `deaths.svg` for the wide size, `deaths-social.svg` for another. */
export const fileName = (chart: string, preset: PresetName, format: string): string =>
  `${chart}${preset === "wide" ? "" : `-${preset}`}.${format}`;

/** A chart as a file of its own: strict XML, light, no outside part. */
export function exportSvg(spec: AnyChart, data: SiteData, preset: PresetName = "wide"): string {
  const link = (path: string): string => path;
  const address = `stories/${data.story.id}/${spec.page}#${spec.id}`;
  return serialize(presetChart(spec, data, preset, {document, theme: lightTheme, link, address}));
}

/** An exported SVG as PNG: sizes that are exact as they are, others twice as large. Fonts are the project's own, so that every machine draws the same. */
export function toPng(svg: string, preset: PresetName = "wide"): Uint8Array {
  const font = {loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "Arimo"};
  const {exact = false}: Preset = PRESETS[preset];
  return new Resvg(svg, {fitTo: {mode: "zoom", value: exact ? 1 : 2}, font}).render().asPng();
}
