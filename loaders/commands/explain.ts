import type {Command} from "commander";
import {readArticle} from "../reader.js";
import {readFile} from "../sources/folder.js";
import {explainReading, showReading} from "./explain-reading.js";
import {showTrace} from "./explain-trace.js";
import {givenFile, InputError} from "./given.js";
import type {Log} from "./log.js";
import {aidsOf, build, openStory} from "./open-story.js";

interface Options {
  story?: string;
  data?: string;
  event?: string;
  json?: true;
}

/** `dateline explain`: everything read from one file, or how one event, toll or talk was put together. */
export const addExplain = (program: Command, log: Log, print: (text: string) => void): Command =>
  program
    .command("explain")
    .description("Show everything read from one article, or why reports were joined into one event, toll or talk.")
    .argument("[file]", "an article, .md or .txt")
    .option("--event <id>", "id of an event, toll or talk of the story")
    .option("--json", "print JSON")
    .option("--story <id>", "the story whose words and names are used (default: the first one)")
    .option("--data <dir>", "read another data folder")
    .action((file: string | undefined, {event, json, story, data}: Options, command: Command) => {
      if (Boolean(file) === Boolean(event)) command.error("error: give either a file or --event <id>");
      if (file) givenFile(file);
      const open = openStory(story, data);
      if (event) {
        const built = build(open, {log});
        const trace = built.traces.get(event);
        if (!trace) throw new InputError(`no event, toll or talk with the id ${event}`);
        return print(json ? JSON.stringify(trace, null, 2) : showTrace(trace, built.tables));
      }
      const source = readFile(file!, aidsOf(open.lexicon));
      const explained = explainReading(source, source.quarantined ? null : readArticle(source.article, open.lexicon));
      print(json ? JSON.stringify(explained, null, 2) : showReading(explained));
    });
