import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {build, openStory, ROOT} from "../../loaders/commands/open-story.js";
import {writeTables} from "../../loaders/tables/write.js";
import thresholds from "./thresholds.json" with {type: "json"};

const EVAL = join(ROOT, "../shared/eval");
const SCORER = join(EVAL, "score.mjs");
const here = existsSync(SCORER);
if (!here) console.warn("golden: skipped, as ../shared/eval/score.mjs is not there");

interface Score {
  f1: number;
  evidence: number;
}

describe.skipIf(!here)("the five articles against rows coded by hand", () => {
  let out: string;
  let scores: Record<string, Score>;
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), "dateline-golden-"));
    const {tables} = build(openStory("idlib-2020"), {withText: true, log: () => {}});
    writeTables(tables, {out, formats: ["json"], info: {name: "golden", title: "Golden", description: "Five articles."}, force: false});
    const run = spawnSync(process.execPath, [SCORER, "--gold", join(EVAL, "gold-seeds.json"), "--pred", out, "--json"], {encoding: "utf8"});
    scores = JSON.parse(run.stdout) as Record<string, Score>;
  });
  afterAll(() => rmSync(out, {recursive: true, force: true}));

  test.each(Object.entries(thresholds))("%s: F1 of %d and more", (table, least) => {
    expect(scores[table]?.f1).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.keys(thresholds))("%s: every row carries its evidence", (table) => expect(scores[table]?.evidence).toBe(1));

  test("captions, credits, date stamps and links to other articles are no text", () => {
    const expectations = JSON.parse(readFileSync(join(EVAL, "framing-expectations.json"), "utf8")) as {
      articles: Record<string, {excluded_text?: {zone: string; text: string}[]}>;
    };
    const {tables} = build(openStory("idlib-2020"), {withText: true, log: () => {}});
    const rows = [
      ...tables.event_reports,
      ...tables.casualty_reports,
      ...tables.talk_reports,
      ...tables.statements,
      ...tables.labels,
      ...tables.agency
    ];
    const wrong = Object.entries(expectations.articles).flatMap(([id, {excluded_text = []}]) => {
      const text = tables.articles.find(({article_id}) => article_id === id)?.text ?? "";
      return excluded_text.flatMap((excluded) => {
        const start = text.indexOf(excluded.text);
        const end = start + excluded.text.length;
        return rows.filter((row) => row.article_id === id && start >= 0 && row.start < end && row.end > start).map(({quote}) => quote);
      });
    });
    expect(wrong).toEqual([]);
  });
});
