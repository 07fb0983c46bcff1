import type {StoryData} from "../lexicon/data.js";
import type {Tables} from "../model/tables.js";
import type {Log} from "./log.js";

/** Problems of files that are told one by one. */
const TOLD = 20;

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
  const unlisted = story ? articles.filter(({origin, outlet}) => origin === "text" && !listed.has(outlet)) : [];
  const lines = [
    ...told.values(),
    ...unlisted.map(
      ({article_id, outlet}) => `${article_id}: outlet '${outlet}' has no row in ${story!.folder}/outlets.csv, so no country and no group`
    )
  ];
  for (const line of lines.slice(0, TOLD)) log(line);
  if (lines.length > TOLD) log(`... and ${lines.length - TOLD} more, in the table dropped`);
}
