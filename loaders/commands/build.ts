import {resolve} from "node:path";
import {type Command, InvalidArgumentError} from "commander";
import {buildSite, DIST} from "./build-site.js";
import {siteFolder} from "./given.js";
import type {Log} from "./log.js";
import {ROOT} from "./open-story.js";

interface Options {
  out?: string;
  url?: string;
  force?: boolean;
}

/** `dateline build`: the dashboard as a folder of plain files. */
export const addBuild = (program: Command, log: Log): Command =>
  program
    .command("build")
    .description("Build the dashboard as a folder of plain files.")
    .option("--out <dir>", "where it goes (default: dist/ of the project)")
    .option("--url <address>", "the address it will have, for previews of links to it", addressOf)
    .option("--force", "empty the folder first, whatever it holds")
    .action(({out = DIST, url, force = false}: Options) => buildSite(siteFolder(resolve(out), ROOT, force), log, url));

function addressOf(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value)) throw new InvalidArgumentError("not an http or https address.");
  return value;
}
