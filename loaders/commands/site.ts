import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import {type Command, InvalidArgumentError} from "commander";
import {storyIds} from "../lexicon/store.js";
import type {Tables} from "../model/tables.js";
import {followStories} from "./followed.js";
import {outFolder, siteFolder} from "./given.js";
import type {Log} from "./log.js";
import {build, chooseStory, openStory, ROOT} from "./open-story.js";

/** Where the site goes where nothing else is said. */
const DIST = join(ROOT, "dist");

/** `dateline build`, `preview`, `serve` and `export`: the site. Its modules are loaded only here, as they take a second. */
export function addSite(program: Command, log: Log): void {
  program
    .command("build")
    .description("Build the dashboard as a folder of plain files.")
    .option("--out <dir>", "where it goes (default: dist/ of the project)")
    .option("--url <address>", "the address it will have, for previews of links to it", addressOf)
    .option("--force", "empty the folder first, whatever it holds")
    .action(async ({out, url, force}: {out?: string; url?: string; force?: true}) =>
      buildSite(siteFolder(resolve(out ?? DIST), ROOT, force ?? false), log, url)
    );

  program
    .command("preview")
    .description("Serve the dashboard while you edit: it follows changes in data and src.")
    .option("--port <number>", "the port to try first", portOf, 3000)
    .action(async ({port}: {port: number}) => {
      const {previewSite} = await import("../site/index.js");
      const followed = followStories(log);
      await prepare(followed.tables);
      const rebuildTables = (changed: readonly string[]): Promise<void> => {
        followed.forget(changed);
        return prepare(followed.tables);
      };
      await previewSite({root: ROOT, port, log, rebuildTables});
    });

  program
    .command("serve")
    .description("Build the dashboard and serve it.")
    .option("--port <number>", "the port to try first", portOf, 3000)
    .option("--no-build", "serve what was built before")
    .action(async ({port, build: anew}: {port: number; build: boolean}) => {
      if (anew || !existsSync(DIST)) await buildSite(DIST, log);
      const {serveSite} = await import("../site/index.js");
      await serveSite({dir: DIST, port, log});
    });

  program
    .command("export")
    .description("Save a chart as a picture.")
    .argument("<chart>", "its id, as the address of its card shows it")
    .requiredOption("--out <dir>", "where the files go")
    .option("--format <list>", "formats, of svg, png", (value: string) => value.split(",").map((name) => name.trim()), ["svg"])
    .option("--size <name>", "wide, column, social, square or phone", "wide")
    .option("--story <id>", "the story (default: the first one)")
    .option("--force", "write over files that are there")
    .action(async (chart: string, {out, format: formats, size: preset, story, force = false}: ExportFlags, command: Command) => {
      const {exportChart, exportFault} = await import("../site/index.js");
      const fault = exportFault({chart, formats, preset});
      if (fault) command.error(`error: ${fault}`);
      const asked = {root: ROOT, chart, out: resolve(outFolder(out)), formats, preset, force, story: chooseStory(story), log};
      await prepare(tablesOf(log));
      await exportChart(asked);
    });
}

interface ExportFlags {
  out: string;
  format: string[];
  size: string;
  story?: string;
  force?: boolean;
}

async function buildSite(out: string, log: Log, url?: string): Promise<void> {
  const site = await import("../site/index.js");
  log("reading the articles…");
  await prepare(tablesOf(log));
  await site.buildSite({root: ROOT, out, log, ...(url ? {url} : {})});
}

/** Computes every story's tables once, for the site to read. */
async function prepare(tables: (story: string) => Tables): Promise<void> {
  const {prepareSite} = await import("../site/index.js");
  await prepareSite({root: ROOT, stories: storyIds(join(ROOT, "data")), tables});
}

const tablesOf =
  (log: Log) =>
  (story: string): Tables =>
    build(openStory(story), {log}).tables;

function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError("not a port, 1 to 65535.");
  return port;
}

function addressOf(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value)) throw new InvalidArgumentError("not an http or https address.");
  return value;
}
