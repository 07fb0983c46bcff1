import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {searchEntries} from "../../src/components/search.js";
import type {AccuracyRow, SiteData} from "../../src/lib/site-data.js";
import type {Tables} from "../model/tables.js";
import {csv} from "./csv.js";
import {compareOutlets} from "./framing/comparisons.js";
import {tellingsOf} from "./framing/tellings.js";
import {wireWords} from "./framing/wire-words.js";
import {keptFolder} from "./kept-folder.js";
import {listDays} from "./lists.js";
import {publicTables} from "./public-tables.js";
import {moreShards} from "./shards.js";
import {TABLES} from "./store.js";
import {readStory} from "./story.js";

interface PrepareOptions {
  root: string;
  stories: readonly string[];
  /** The tables of a story, as the pipeline gives them. */
  tables(story: string): Tables | Promise<Tables>;
}

/**
 * Writes each story's public tables, as JSON and CSV, to `build/tables/<story>/`, and beside them what browsers fetch: `story.json`
 * for filters, `search.json`, and the rows that have no page. `site.json` comes last: its date tells that the tables are whole.
 */
export async function prepareSite({root, stories, tables}: PrepareOptions): Promise<void> {
  for (const id of stories) {
    const whole = await tables(id);
    const open = publicTables(whole);
    const folder = keptFolder(join(root, TABLES, id));
    const data = siteOf(root, id, {whole, open, hash: writeTables(folder, open)});
    const fetched = {...data, accuracy: [], lists: {}, comparisons: {shares: [], pairs: []}, tellings: {}, wireWords: {}};
    folder.write("story.json", JSON.stringify({...fetched, tables: filterTables(open)}));
    folder.write("search.json", JSON.stringify(searchEntries(open)));
    for (const [name, shard] of moreShards({...fetched, story: {...data.story, map: null}, tables: open}))
      folder.write(`${name}.json`, JSON.stringify(shard));
    folder.close("site.json", JSON.stringify({...data, names: Object.keys(open)}));
  }
}

/** Writes every table; gives the hash that names this state of the data. */
function writeTables(folder: ReturnType<typeof keptFolder>, tables: Tables): string {
  const hash = createHash("sha256");
  for (const [name, rows] of Object.entries(tables)) {
    const json = JSON.stringify(rows);
    hash.update(json);
    folder.derive(`${name}.csv`, folder.write(`${name}.json`, json), () => csv(rows));
  }
  return hash.digest("hex").slice(0, 8);
}

/** What the pages tell beside the tables: some of it is reckoned from columns that the public tables leave out. */
function siteOf(root: string, id: string, {whole, open, hash}: {whole: Tables; open: Tables; hash: string}): Omit<SiteData, "tables"> {
  const story = readStory(root, id, open);
  return {
    story,
    hash,
    lastArticle: open.articles.reduce((last, {published}) => (published && published > last ? published : last), ""),
    accuracy: readAccuracy(root),
    lists: listDays(root, story.lang),
    comparisons: compareOutlets(open),
    tellings: tellingsOf(whole),
    wireWords: wireWords(whole)
  };
}

/** The tables as filters need them: no quotes and no lists of reports beside the reports themselves; none that no filtered chart draws. */
function filterTables(tables: Tables): Tables {
  const bare = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Tables;
  const linked = <Row extends {articles: string[]; link_rule: string}>(rows: Row[]): Row[] =>
    rows.map((row) => ({...row, articles: [], link_rule: ""}));
  const unquoted = <Row extends {quote: string}>(rows: Row[]): Row[] => rows.map((row) => ({...row, quote: ""}));
  return {
    ...bare,
    articles: tables.articles,
    places: tables.places,
    events: linked(tables.events),
    tolls: linked(tables.tolls),
    talks: linked(tables.talks),
    event_reports: tables.event_reports.map(
      ({id, article_id, event_id}) => ({id, article_id, event_id}) as Tables["event_reports"][number]
    ),
    casualty_reports: unquoted(tables.casualty_reports),
    talk_reports: tables.talk_reports.map(({id, article_id, talk_id}) => ({id, article_id, talk_id}) as Tables["talk_reports"][number])
  };
}

function readAccuracy(root: string): AccuracyRow[] {
  const file = join(root, "data/accuracy.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as AccuracyRow[]) : [];
}
