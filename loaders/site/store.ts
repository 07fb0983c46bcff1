import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {stringify} from "csv-stringify/sync";
import type {AccuracyRow, SiteData} from "../../src/lib/site-data.js";
import type {Tables} from "../model/tables.js";
import {compareOutlets} from "./framing/comparisons.js";
import {publicTables} from "./public-tables.js";
import {readStory} from "./story.js";

/** Where the site's tables lie, below the project root. */
export const TABLES = "build/tables";

/** Files beside the tables: what a browser asks for at once, and the story's own words. */
const OWN = new Set(["story", "site"]);

interface PrepareOptions {
  root: string;
  stories: readonly string[];
  /** The tables of a story, as the pipeline gives them. */
  tables(story: string): Tables | Promise<Tables>;
}

/**
 * Writes each story's public tables, as JSON and CSV, with the story's own words, to `build/tables/<story>/`. What has not changed is
 * not written again, and nothing is taken away first: somebody may be reading.
 */
export async function prepareSite({root, stories, tables}: PrepareOptions): Promise<void> {
  for (const id of stories) {
    const open = publicTables(await tables(id));
    const folder = join(root, TABLES, id);
    mkdirSync(folder, {recursive: true});
    const hash = createHash("sha256");
    for (const [name, rows] of Object.entries(open)) {
      const json = JSON.stringify(rows);
      hash.update(json);
      const file = join(folder, `${name}.json`);
      if (existsSync(file) && readFileSync(file, "utf8") === json) continue;
      writeFileSync(join(folder, `${name}.csv`), csv(rows));
      writeFileSync(file, json);
    }
    const tableOf = (file: string): string => file.replace(/\.(?:json|csv)$/, "");
    for (const file of readdirSync(folder)) if (!(tableOf(file) in open) && !OWN.has(tableOf(file))) rmSync(join(folder, file));
    const data: Omit<SiteData, "tables"> = {
      story: readStory(root, id, open),
      hash: hash.digest("hex").slice(0, 8),
      lastArticle:
        open.articles
          .map((a) => a.published ?? "")
          .sort()
          .at(-1) ?? "",
      accuracy: readAccuracy(root),
      comparisons: compareOutlets(open)
    };
    const {dropped: _dropped, codebook: _codebook, ...asked} = open;
    writeFileSync(
      join(folder, "story.json"),
      JSON.stringify({...data, comparisons: {shares: [], pairs: []}, tables: {...asked, dropped: [], codebook: []}})
    );
    // Written last: its date tells readers of the folder that the tables are whole.
    writeFileSync(join(folder, "site.json"), JSON.stringify(data));
  }
}

/** The stories whose tables are prepared. */
export function preparedStories(root: string): string[] {
  const folder = join(root, TABLES);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((id) => existsSync(join(folder, id, "site.json")))
        .sort()
    : [];
}

const cache = new Map<string, {time: number; data: SiteData}>();

/** The prepared tables of a story, read again when they were written anew. Throws where none are prepared. */
export function readSite(root: string, story: string): SiteData {
  const folder = join(root, TABLES, story);
  const file = join(folder, "site.json");
  if (!existsSync(file)) throw new Error(`no tables prepared for story: ${story}`);
  const time = statSync(file).mtimeMs;
  const known = cache.get(folder);
  if (known?.time === time) return known.data;
  const site = JSON.parse(readFileSync(file, "utf8")) as Omit<SiteData, "tables">;
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "site.json" && name !== "story.json");
  const tables = Object.fromEntries(names.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(folder, name), "utf8"))]));
  const data = {...site, tables: tables as unknown as Tables};
  cache.set(folder, {time, data});
  return data;
}

function readAccuracy(root: string): AccuracyRow[] {
  const file = join(root, "data/accuracy.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as AccuracyRow[]) : [];
}

/** Rows as CSV that no spreadsheet takes for formulas; lists are joined by "; ". */
export function csv(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): unknown => (Array.isArray(value) ? value.join("; ") : value);
  return stringify(
    rows.map((row) => columns.map((column) => cell((row as Record<string, unknown>)[column]))),
    {
      header: true,
      columns,
      escape_formulas: true,
      bom: true,
      record_delimiter: "windows",
      cast: {boolean: String}
    }
  );
}
