import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {siteFolder} from "../../loaders/commands/given.js";
import {ROOT} from "../../loaders/commands/open-story.js";
import {TABLE_NAMES} from "../../loaders/tables/schema/index.js";
import {dateline, datelineFrom} from "./run.js";

const GOOD =
  "---\noutlet: Daily News\npublished: 2020-02-03\n---\nFour Turkish soldiers were killed by Syrian shelling in Idlib on Monday, the ministry said.\n";
let work: string;
const at = (...path: string[]) => join(work, ...path);
const rowsOf = (folder: string, table: string) =>
  JSON.parse(readFileSync(at(folder, `${table}.json`), "utf8")) as Record<string, unknown>[];

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  mkdirSync(at("articles"));
  writeFileSync(at("articles", "good.md"), GOOD);
  writeFileSync(at("articles", "plain.txt"), "Two soldiers were killed in Idlib on 3 February 2020, he said.\n");
  writeFileSync(at("articles", "empty.md"), "");
  writeFileSync(at("articles", "long.txt"), "Four soldiers were killed in Idlib. ".repeat(3000));
  writeFileSync(at("articles", "notes.csv"), "not,an,article\n");
  mkdirSync(at("articles", "folder.md"));
});
afterAll(() => rmSync(work, {recursive: true}));

describe("help and usage", () => {
  test.each([
    [["--help"]],
    [["tables", "--help"]],
    [["explain", "--help"]],
    [["check", "--help"]],
    [["export", "--help"]],
    [["build", "--help"]],
    [["preview", "--help"]],
    [["serve", "--help"]]
  ])("%j tells how to call it", async (args) => {
    const {code, out} = await dateline(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: dateline/);
  });

  test.each([
    ["tables", "(default: json,csv)"],
    ["export", "(default: svg)"]
  ])("%s tells its formats as they are written", async (verb, told) => {
    expect((await dateline(verb, "--help")).out.replace(/\s+/g, " ")).toContain(told);
  });

  test.each<[args: string[], told: RegExp]>([
    [["tables"], /required option '--out <dir>'/],
    [["tabels"], /Did you mean tables\?/],
    [["tables", "--out", "x", "--fromat", "csv"], /Did you mean --format\?/],
    [["tables", "--out", "x", "--format", "xls"], /'xls' is not one of json, csv, parquet, arrow/],
    [["serve", "--port", "many"], /not a port/],
    [["build", "--url", "example"], /not an http or https address/],
    [["explain"], /either a file or --event/],
    [["explain", "article.md", "--event", "talk"], /either a file or --event/],
    [["export", "death", "--out", "x"], /unknown chart: death; there are .*\bdeaths\b/],
    [["export", "deaths", "--out", "x", "--size", "huge"], /unknown size: huge; there are wide/],
    [["export", "deaths", "--out", "x", "--format", "svg,gif"], /unknown format: gif; there are svg, png/]
  ])("%j is a wrong call", async (args, told) => {
    const {code, err} = await dateline(...args);
    expect(err).toMatch(told);
    expect(code).toBe(2);
  });
});

describe("tables", () => {
  test("of the story, from another folder: every table, without the articles' texts where asked for", () => {
    const {code, err} = datelineFrom(work, ["tables", "--story", "idlib-2020", "--out", "story", "--no-text"]);
    expect(code, err).toBe(0);
    expect(readdirSync(at("story")).sort()).toEqual(
      ["datapackage.json", ...TABLE_NAMES.flatMap((name) => [`${name}.csv`, `${name}.json`])].sort()
    );
    expect(rowsOf("story", "articles").some((row) => "text" in row)).toBe(false);
    expect(err).toMatch(/127 articles: \d+ reports of \d+ events/);
  });

  test("of a folder of articles: only those, whenever published, with their text", async () => {
    const {code, err} = await dateline("tables", "--articles", at("articles"), "--out", at("own"), "--format", "json");
    expect(code, err).toBe(0);
    expect(rowsOf("own", "articles").map(({article_id}) => article_id)).toEqual(["empty", "good", "long", "plain"]);
    expect(rowsOf("own", "articles")[1]!.text).toBe(GOOD.split("---\n")[2]);
    expect(rowsOf("own", "casualty_reports").filter(({article_id}) => article_id === "good")).toMatchObject([
      {group: "TUR MIL", best: 4, date_start: "2020-02-03"}
    ]);
    expect(err).toMatch(/empty: no text\n/);
    expect(err).toMatch(/plain: no day of publication; the text names 2020-02-03/);
    expect(err).toContain("not read, as only .md and .txt are: notes.csv");
    expect(existsSync(at("own", "articles.csv"))).toBe(false);
  });

  test("nothing is written over silently", async () => {
    const args = ["tables", "--articles", at("articles"), "--out", at("own"), "--format", "json"];
    const refused = await dateline(...args, "--no-text");
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/--force/);
    expect(await dateline(...args)).toMatchObject({code: 0, err: expect.stringMatching(/already/)});
    expect((await dateline(...args, "--no-text", "--force")).code).toBe(0);
  });

  test.each<[args: string[], told: RegExp]>([
    [["--articles", "nowhere"], /no such folder: nowhere/],
    [["--articles", "package.json"], /not a folder: package.json/],
    [["--articles", "loaders"], /no \.md or \.txt file in loaders/],
    [["--data", "nowhere"], /no such folder: nowhere/],
    [["--data", "loaders"], /no story in loaders/],
    [["--story", "nowhere"], /no story 'nowhere' in .*; there are: idlib-2020/]
  ])("%j is told", async (args, told) => {
    const {code, err} = await dateline("tables", ...args, "--out", at("never"));
    expect(err).toMatch(told);
    expect(code).toBe(1);
    expect(existsSync(at("never"))).toBe(false);
  });
});

describe("explain", () => {
  test("gives everything read from a file as JSON, spans and all", async () => {
    const {code, out} = await dateline("explain", at("articles", "good.md"), "--json");
    expect(code).toBe(0);
    const {article, mentions, reports, dropped} = JSON.parse(out);
    expect(article).toMatchObject({id: "good", outlet: "Daily News", published: "2020-02-03"});
    expect(Object.keys(reports)).toEqual(["events", "casualties", "talks", "statements", "labels", "agency", "frames"]);
    expect(Array.isArray(dropped)).toBe(true);
    for (const {start, end, quote, rule} of [...mentions, ...reports.casualties]) {
      expect(article.text.slice(start, end)).toBe(quote);
      expect(rule).toBeTruthy();
    }
    expect(mentions.find(({kind}: {kind: string}) => kind === "date")).toMatchObject({
      date_start: "2020-02-03",
      date_end: "2020-02-03",
      date_precision: "day"
    });
  });

  test("shows the text and the rows beneath, in colour only where wanted", () => {
    const plain = datelineFrom(work, ["explain", "articles/good.md"], {NO_COLOR: "1"}).out;
    expect(plain).toMatch(/Four Turkish soldiers were killed[\s\S]*casualties \(1\)[\s\S]*group TUR MIL/);
    expect(plain).not.toContain("\u001b[");
    expect(datelineFrom(work, ["explain", "articles/good.md"], {FORCE_COLOR: "1"}).out).toContain("\u001b[");
  });

  test("says of a file without text that nothing was read, and why", async () => {
    const {code, out} = await dateline("explain", at("articles", "empty.md"));
    expect(code).toBe(0);
    expect(out).toMatch(/^nothing was read: no text$/m);
  });

  test("tells how an event, toll or talk was put together", async () => {
    const {code, out} = await dateline("explain", "--event", "talk-2020-02-12-call-RUS-TUR");
    expect(code).toBe(0);
    expect(out).toMatch(/reports \(\d+\)[\s\S]*joined \(\d+\)[\s\S]*compared and kept apart \(\d+\)/);
  });

  test.each<[args: string[], told: RegExp]>([
    [["nowhere.md"], /no such file: nowhere\.md/],
    [["loaders"], /not a file: loaders/],
    [["--event", "talk-never"], /no event, toll or talk with the id talk-never/]
  ])("%j is told", async (args, told) => {
    const {code, err} = await dateline("explain", ...args);
    expect(err).toMatch(told);
    expect(code).toBe(1);
  });
});

describe("build", () => {
  test.each<[holds: string, folder: () => string, told: RegExp]>([
    ["files of somebody else", () => at("articles"), /holds other files, .* give another --out, or --force/],
    ["the project", () => ROOT, /holds the project itself/],
    ["the project, further down", () => join(ROOT, ".."), /holds the project itself/]
  ])("empties no folder that holds %s", async (_, folder, told) => {
    const before = readdirSync(folder());
    const {code, err} = await dateline("build", "--out", folder());
    expect(err).toMatch(told);
    expect(code).toBe(1);
    expect(readdirSync(folder())).toEqual(before);
  });
});

test.each(["dist", "build/site"])("what a broken-off build left in the project's %s stands in no build's way", (name) => {
  const [root, folder] = [at("project"), at("project", name)];
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "index.html"), "");
  expect(siteFolder(folder, root, false)).toBe(folder);
});

describe("check", () => {
  test("tells what is wrong with an article's file, which stops nothing", async () => {
    const data = at("data");
    rmSync(data, {recursive: true, force: true});
    cpSync(join(ROOT, "data"), data, {recursive: true});
    writeFileSync(
      join(data, "stories/idlib-2020/articles/2020-03-01-x.md"),
      "---\noutlet: Daily Nws\npublished: 01/03/2020\n---\nIt rained.\n"
    );
    const {code, err} = await dateline("check", "--data", data);
    expect(code).toBe(0);
    expect(err).toContain("2020-03-01-x: published '01/03/2020' is no day; allowed: an ISO day");
    expect(err).toContain("2020-03-01-x: outlet 'Daily Nws' has no row in data/stories/idlib-2020/outlets.csv");
  });

  test("passes the data as they are", async () => {
    const {code, err} = await dateline("check");
    expect(code, err).toBe(0);
  });

  test.each<[mistake: string, file: string, spoil: (text: string) => string, told: RegExp]>([
    [
      "an unknown actor in a coded sheet",
      "coded/events.csv",
      (text) => text.replace("SYR MIL", "SYR XYZ"),
      /coded\/events\.csv:\d+: .*SYR XYZ.*; allowed: /
    ],
    [
      "a day that does not exist",
      "coded/talks.csv",
      (text) => text.replace("2020-02-12", "2020-02-30"),
      /coded\/talks\.csv:\d+: .*2020-02-30.*; allowed: an ISO day/
    ],
    ["a story that is no JSON", "story.json", () => "{", /story\.json:1: .*; allowed: valid JSON/]
  ])("%s is told with file, line, value and what is allowed", async (_, file, spoil, told) => {
    const data = at("data");
    rmSync(data, {recursive: true, force: true});
    cpSync(join(ROOT, "data"), data, {recursive: true});
    const path = join(data, "stories/idlib-2020", file);
    writeFileSync(path, spoil(readFileSync(path, "utf8")));
    const {code, err} = await dateline("check", "--data", data);
    expect(err).toMatch(told);
    expect(code).toBe(1);
  });
});
