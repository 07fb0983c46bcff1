import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {searchEntries} from "../../src/components/search.js";
import type {AccuracyRow, SiteData} from "../../src/lib/site-data.js";
import type {Tables} from "../model/tables.js";
import {csv} from "./csv.js";
import {compareOutlets} from "./framing/comparisons.js";
import {tellingsOf} from "./framing/tellings.js";
import {wireWords} from "./framing/wire-words.js";
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
 * for filters, `search.json`, and the rows that have no page. What has not changed is not written again, and nothing is taken away
 * first: somebody may be reading. `site.json` comes last: its date tells that the tables are whole.
 */
export async function prepareSite({root, stories, tables}: PrepareOptions): Promise<void> {
  for (const id of stories) {
    const whole = await tables(id);
    const open = publicTables(whole);
    const story = readStory(root, id, open);
    const folder = join(root, TABLES, id);
    mkdirSync(folder, {recursive: true});
    const hash = createHash("sha256");
    const files = new Set(["site.json"]);
    const write = (name: string, content: string): boolean => {
      files.add(name);
      const file = join(folder, name);
      if (existsSync(file) && readFileSync(file, "utf8") === content) return false;
      writeFileSync(file, content);
      return true;
    };
    for (const [name, rows] of Object.entries(open)) {
      const json = JSON.stringify(rows);
      hash.update(json);
      const changed = write(`${name}.json`, json);
      files.add(`${name}.csv`);
      if (changed || !existsSync(join(folder, `${name}.csv`))) writeFileSync(join(folder, `${name}.csv`), csv(rows));
    }
    const data: Omit<SiteData, "tables"> = {
      story,
      hash: hash.digest("hex").slice(0, 8),
      lastArticle: open.articles.reduce((last, {published}) => (published && published > last ? published : last), ""),
      accuracy: readAccuracy(root),
      lists: listDays(root, story.lang),
      comparisons: compareOutlets(open),
      tellings: tellingsOf(whole),
      wireWords: wireWords(whole)
    };
    const asked: typeof data = {...data, accuracy: [], lists: {}, comparisons: {shares: [], pairs: []}, tellings: {}, wireWords: {}};
    write("story.json", JSON.stringify({...asked, tables: filterTables(open)}));
    write("search.json", JSON.stringify(searchEntries(open)));
    for (const [name, shard] of moreShards({...asked, tables: open})) write(`${name}.json`, JSON.stringify(shard));
    for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
    writeFileSync(join(folder, "site.json"), JSON.stringify({...data, names: Object.keys(open)}));
  }
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
