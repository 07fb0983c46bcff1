import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import type {SiteData} from "../../src/lib/site-data.js";
import type {Tables} from "../model/tables.js";

/** Where the site's tables lie, below the project root. */
export const TABLES = "build/tables";

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
  const {names, ...site} = JSON.parse(readFileSync(file, "utf8")) as Omit<SiteData, "tables"> & {names: string[]};
  const tables = Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"))]));
  const data = {...site, tables: tables as unknown as Tables};
  cache.set(folder, {time, data});
  return data;
}
