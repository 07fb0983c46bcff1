import {resolve} from "node:path";
import {type Command, Option} from "commander";
import {prepare, tablesOf} from "./build-site.js";
import {outFolder} from "./given.js";
import type {Log} from "./log.js";
import {chooseStory, ROOT} from "./open-story.js";

interface Options {
  out: string;
  format: string[];
  size: string;
  story?: string;
  force?: boolean;
}

/** `dateline export`: a chart as a picture. */
export const addExport = (program: Command, log: Log): Command =>
  program
    .command("export")
    .description("Save a chart as a picture.")
    .argument("<chart>", "its id, as the link to it ends: escalation, deaths, claims, map…")
    .requiredOption("--out <dir>", "where the files go")
    .addOption(new Option("--format <list>", "formats, of svg, png").argParser(namesOf).default(["svg"], "svg"))
    .option("--size <name>", "wide, column, social, square or phone", "wide")
    .option("--story <id>", "the story (default: the first one)")
    .option("--force", "write over files that are there")
    .action(async (chart: string, {out, format: formats, size: preset, story, force = false}: Options, command: Command) => {
      const {exportChart, exportFault} = await import("../site/index.js");
      const fault = exportFault({chart, formats, preset});
      if (fault) command.error(`error: ${fault}`);
      const asked = {root: ROOT, chart, out: resolve(outFolder(out)), formats, preset, force, story: chooseStory(story), log};
      await prepare(tablesOf(log));
      await exportChart(asked);
    });

const namesOf = (list: string): string[] => list.split(",").map((name) => name.trim());
