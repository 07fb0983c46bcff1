import type {StoryData} from "../lexicon/data.js";
import type {Tables} from "../model/tables.js";
import {passedOver} from "../sources/folder.js";
import {type Source, UNKNOWN_OUTLET} from "../sources/markdown.js";
import type {Log} from "./log.js";

/** Problems of files that are told one by one. */
const TOLD = 20;

/** Characters beyond which a file is hardly one article. */
const LONG = 1_000_000;

/** Tells before the reading what of a folder is not read, and what will take long. */
export function tellUnlikely(folder: string, sources: readonly Source[], log: Log): void {
  const others = passedOver(folder);
  if (others.length) log(`not read, as only .md and .txt are: ${others.slice(0, TOLD).join(", ")}${others.length > TOLD ? " ..." : ""}`);
  for (const {article} of sources)
    if (article.text.length > LONG) log(`${article.id}: ${Math.round(article.text.length / LONG)} million characters; is it one article?`);
}

/**
 * Tells what article files gave cause to report, one line a file and cause: undated, quarantined, badly encoded, fields that cannot be used.
 * @param story whose list of outlets the articles are held against; null where they belong to no story
 */
export function tellProblems({articles, dropped}: Tables, story: Pick<StoryData, "folder" | "outlets"> | null, log: Log): void {
  const told = new Map<string, string>();
  for (const {article_id, stage, rule, reason} of dropped) {
    const key = `${article_id} ${rule}`;
    // of the days that an undated text names the surest comes first
    if ((stage === "sources" || rule === "quarantine") && !told.has(key)) told.set(key, `${article_id}: ${reason}`);
  }
  const listed = new Set(story?.outlets.map(({outlet}) => outlet));
  const unlisted = story
    ? articles.filter(({origin, outlet}) => origin === "text" && outlet !== UNKNOWN_OUTLET && !listed.has(outlet))
    : [];
  const lines = [
    ...told.values(),
    ...unlisted.map(
      ({article_id, outlet}) => `${article_id}: outlet '${outlet}' has no row in ${story!.folder}/outlets.csv, so no country and no group`
    )
  ];
  for (const line of lines.slice(0, TOLD)) log(line);
  if (lines.length > TOLD) log(`... and ${lines.length - TOLD} more, in the table dropped`);
}
