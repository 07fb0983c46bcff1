import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {followStories} from "../../loaders/commands/followed.js";
import {build, openStory} from "../../loaders/commands/open-story.js";

const STORY = "idlib-2020";
const silent = (): void => {};
let data: string;

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "dateline-"));
  cpSync("data", data, {recursive: true});
});
afterAll(() => rmSync(data, {recursive: true}));

test("tables followed through edits are those of a build from nothing", () => {
  const followed = followStories(silent, data);
  const fresh = (): unknown => build(openStory(STORY, data), {log: silent}).tables;
  const before = followed.tables(STORY);
  expect(before).toEqual(fresh());

  const article = `stories/${STORY}/articles/2020-02-28-tass.md`;
  appendFileSync(join(data, article), "\n\nNine policemen were killed in Saraqib on 3 March 2020, the Turkish defence ministry said.\n");
  followed.forget([article]);
  const edited = followed.tables(STORY);
  expect(edited.casualty_reports.length).toBeGreaterThan(before.casualty_reports.length);
  expect(edited).toEqual(fresh());

  const outlets = `stories/${STORY}/outlets.csv`;
  const file = join(data, outlets);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^TASS,RUS,[^,]*/m, "TASS,RUS,other"));
  followed.forget([outlets]);
  const regrouped = followed.tables(STORY);
  expect(regrouped.articles.find((a) => a.outlet === "TASS")?.outlet_group).toBe("other");
  expect(regrouped).toEqual(fresh());
});
