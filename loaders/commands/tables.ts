import {resolve} from "node:path";
import {type Command, InvalidArgumentError, Option} from "commander";
import type {Tables} from "../model/tables.js";
import {FORMATS, type Format, writeTables} from "../tables/write.js";
import {amount} from "./amount.js";
import {outFolder} from "./given.js";
import type {Log} from "./log.js";
import {build, openStory} from "./open-story.js";
import {tellProblems} from "./problems.js";

interface Options {
  story?: string;
  data?: string;
  articles?: string;
  out: string;
  format: Format[];
  text: boolean;
  force?: true;
}

/** `dateline tables`: writes every table of a story, or of a folder of articles. */
export const addTables = (program: Command, log: Log): Command =>
  program
    .command("tables")
    .description("Write every table of a story, or of a folder of articles, as files.")
    .option("--story <id>", "the story (default: the first one)")
    .option("--articles <dir>", "read this folder of .md and .txt files in place of the story's articles")
    .requiredOption("--out <dir>", "where the files go")
    .addOption(new Option("--format <list>", `formats, of ${FORMATS.join(", ")}`).argParser(formatsOf).default(["json", "csv"], "json,csv"))
    .option("--no-text", "leave the articles' texts out, in tables that are passed on")
    .addOption(new Option("--with-text", "as without it: the texts were once left out unless asked for").hideHelp())
    .option("--force", "write over files of other content")
    .option("--data <dir>", "read another data folder")
    .action((options: Options) => {
      const out = outFolder(options.out);
      const open = openStory(options.story, options.data);
      const {tables} = build(open, {articles: options.articles, withText: options.text, log});
      const {title, definition} = open.story.story;
      const info = options.articles
        ? {name: "dateline-articles", title: "Articles read by Dateline", description: "Tables read from a folder of articles."}
        : {name: open.story.id, title, description: definition};
      const written = writeTables(tables, {out, formats: options.format, info, force: options.force ?? false});
      tellProblems(tables, options.articles ? null : open.story, log);
      log(
        `${summary(tables)}\n${written ? `${amount(written, "file")} written to` : "all files already as they should be in"} ${resolve(out)}`
      );
    });

function formatsOf(value: string): Format[] {
  return value.split(",").map((name) => {
    const format = FORMATS.find((known) => known === name.trim());
    if (!format) throw new InvalidArgumentError(`'${name.trim()}' is not one of ${FORMATS.join(", ")}.`);
    return format;
  });
}

const summary = ({articles, events, event_reports, tolls, casualty_reports, talks, talk_reports}: Tables): string =>
  `${amount(articles.length, "article")}: ${amount(event_reports.length, "report")} of ${amount(events.length, "event")}, ` +
  `${casualty_reports.length} of ${amount(tolls.length, "toll")}, ${talk_reports.length} of ${amount(talks.length, "talk")}`;
