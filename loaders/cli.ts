import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Command, CommanderError} from "commander";
import {amount} from "./commands/amount.js";
import {addBuild} from "./commands/build.js";
import {addCheck} from "./commands/check.js";
import {addExplain} from "./commands/explain.js";
import {addExport} from "./commands/export.js";
import {InputError} from "./commands/given.js";
import type {Log} from "./commands/log.js";
import {ROOT} from "./commands/open-story.js";
import {addPreview} from "./commands/preview.js";
import {addServe} from "./commands/serve.js";
import {addTables} from "./commands/tables.js";
import {DataError, describeProblem} from "./lexicon/problem.js";

/** Exit codes of the command. */
const EXIT = {ok: 0, input: 1, usage: 2} as const;

/** Mistakes of data files that are told one by one. */
const TOLD = 40;

/** Where the command writes: results by `print`, all else by `log`. */
interface Streams {
  print: (text: string) => void;
  log: Log;
}

const STREAMS: Streams = {
  print: (text) => void process.stdout.write(`${text}\n`),
  log: (line) => void process.stderr.write(`${line}\n`)
};

/**
 * Runs the `dateline` command.
 * @param args what follows the command's name
 * @returns its exit code: 0 where all went well, 1 for a mistake in data or input, 2 for a wrong call
 */
export async function main(args: readonly string[], {print, log}: Streams = STREAMS): Promise<number> {
  const program = new Command("dateline")
    .description(
      "Reads news of a war into tables of events, casualties and talks, every row with the sentence it rests on, and charts them."
    )
    .version(version())
    .showSuggestionAfterError();
  addTables(program, log);
  addExplain(program, log, print);
  addCheck(program, log, print);
  addBuild(program, log);
  addPreview(program, log);
  addServe(program, log);
  addExport(program, log);
  const output = {writeOut: (text: string) => print(text.trimEnd()), writeErr: (text: string) => log(text.trimEnd())};
  for (const command of [program, ...program.commands]) command.exitOverride().showHelpAfterError("(see --help)").configureOutput(output);
  try {
    await program.parseAsync([...args], {from: "user"});
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    log(messageOf(error));
    return EXIT.input;
  }
}

const version = (): string => (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {version: string}).version;

/** What went wrong in one message: for a mistake in data or input alone, for anything else with where it happened. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof DataError) return mistakes(error);
  if (error instanceof InputError || !process.env.DEBUG) return `dateline: ${error.message}`;
  return error.stack ?? error.message;
}

/** The mistakes of data files, one a line. */
function mistakes({problems}: DataError): string {
  const told = problems.slice(0, TOLD).map(describeProblem);
  const rest = problems.length - told.length;
  return [...told, ...(rest ? [`... and ${rest} more`] : []), `${amount(problems.length, "mistake")} in the data files`].join("\n");
}
