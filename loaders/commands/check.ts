import {join} from "node:path";
import type {Command} from "commander";
import {checkData} from "../lexicon/checks/data.js";
import {DataError} from "../lexicon/problem.js";
import {storyIds} from "../lexicon/store.js";
import {amount} from "./amount.js";
import {givenFolder} from "./given.js";
import type {Log} from "./log.js";
import {build, openStory, ROOT} from "./open-story.js";
import {tellProblems} from "./problems.js";

/** `dateline check`: reads and checks every file under `data/`. */
export const addCheck = (program: Command, log: Log, print: (text: string) => void): Command =>
  program
    .command("check")
    .description("Check every file under data/: errors name file, line, value and what is allowed.")
    .option("--data <dir>", "check another data folder", join(ROOT, "data"))
    .action(({data}: {data: string}) => {
      const problems = checkData(givenFolder(data));
      if (problems.length) throw new DataError(problems);
      const stories = storyIds(data);
      // what no file shows by itself: corrections that match nothing any more, and what the articles' own files give cause to tell
      for (const id of stories) {
        const open = openStory(id, data);
        tellProblems(build(open, {log}).tables, open.story, log);
      }
      print(`${amount(stories.length, "story", "stories")}, all files as they should be`);
    });
