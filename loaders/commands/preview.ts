import type {Command} from "commander";
import {prepare} from "./build-site.js";
import {followStories} from "./followed.js";
import type {Log} from "./log.js";
import {ROOT} from "./open-story.js";
import {PORT, portOf} from "./port.js";

/** `dateline preview`: serves the dashboard while its data and pages are edited. */
export const addPreview = (program: Command, log: Log): Command =>
  program
    .command("preview")
    .description("Serve the dashboard while you edit: it follows changes in data and src.")
    .option("--port <number>", "the port to try first", portOf, PORT)
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
