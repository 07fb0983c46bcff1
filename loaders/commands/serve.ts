import {existsSync} from "node:fs";
import type {Command} from "commander";
import {buildSite, DIST} from "./build-site.js";
import type {Log} from "./log.js";
import {PORT, portOf} from "./port.js";

/** `dateline serve`: builds the dashboard and serves it on this machine. */
export const addServe = (program: Command, log: Log): Command =>
  program
    .command("serve")
    .description("Build the dashboard and serve it.")
    .option("--port <number>", "the port to try first", portOf, PORT)
    .option("--no-build", "serve what was built before")
    .action(async ({port, build: anew}: {port: number; build: boolean}) => {
      if (anew || !existsSync(DIST)) await buildSite(DIST, log);
      const {serveSite} = await import("../site/index.js");
      await serveSite({dir: DIST, port, log});
    });
