import {join} from "node:path";
import {storyIds} from "../lexicon/store.js";
import type {Tables} from "../model/tables.js";
import type {Log} from "./log.js";
import {build, openStory, ROOT} from "./open-story.js";
import {tellProblems} from "./problems.js";

/** Where the site goes where nothing else is said. */
export const DIST = join(ROOT, "dist");

/** Builds the whole site into a folder, which is emptied first. The site's modules are loaded only here, as they take a second. */
export async function buildSite(out: string, log: Log, url?: string): Promise<void> {
  const site = await import("../site/index.js");
  log("reading the articles…");
  await prepare(tablesOf(log));
  await site.buildSite({root: ROOT, out, log, ...(url ? {url} : {})});
}

/** Computes every story's tables once, for the site to read. */
export async function prepare(tables: (story: string) => Tables): Promise<void> {
  const {prepareSite} = await import("../site/index.js");
  await prepareSite({root: ROOT, stories: storyIds(join(ROOT, "data")), tables});
}

/** Gives the tables of a story, read anew, and tells what its articles' files give cause to. */
export const tablesOf =
  (log: Log) =>
  (id: string): Tables => {
    const open = openStory(id);
    const {tables} = build(open, {log});
    tellProblems(tables, open.story, log);
    return tables;
  };
