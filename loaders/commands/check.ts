import {join} from "node:path";
import type {Command} from "commander";
import {storyIds} from "../lexicon/store.js";
import type {Log} from "./log.js";
import {build, openStory, ROOT} from "./open-story.js";

/** `dateline check`: reads and checks every file under `data/`. */
export const addCheck = (program: Command, log: Log, print: (text: string) => void): Command =>
  program
    .command("check")
    .description("Check every file under data/: errors name file, line, value and what is allowed.")
    .option("--data <dir>", "check another data folder", join(ROOT, "data"))
    .action(({data}: {data: string}) => {
      const stories = storyIds(data);
      for (const story of stories) build(openStory(story, data), {log});
      print(`${stories.length} ${stories.length === 1 ? "story" : "stories"}, all files as they should be`);
    });
