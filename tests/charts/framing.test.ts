import {describe, expect, it} from "vitest";
import {document, serialize} from "../../loaders/site/dom.js";
import {exportSvg} from "../../loaders/site/export.js";
import {compareOutlets} from "../../loaders/site/framing/comparisons.js";
import {tellingsOf} from "../../loaders/site/framing/tellings.js";
import {publicTables} from "../../loaders/site/public-tables.js";
import {chartById} from "../../src/charts/index.js";
import {partById} from "../../src/components/index.js";
import {MOST_MARKS} from "../../src/lib/crowd.js";
import type {SiteData} from "../../src/lib/site-data.js";
import {sources, tablesOf} from "../framing/story.js";
import {empty, fixture} from "./fixture.js";

const whole = tablesOf(sources(10));
const data: SiteData = {...empty(), tables: publicTables(whole), comparisons: compareOutlets(whole), tellings: tellingsOf(whole)};

const spec = (id: string) => chartById(id)!;
const textOf = (svg: string): string => svg.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const part = (id: string): string => partById(id)!({data, link: (path) => path, id: "", document, serialize}).markup;

describe("a story of twenty articles, read and drawn", () => {
  it("shows percentages with their counts, and the difference that holds", () => {
    expect(textOf(exportSvg(spec("outlet-shares"), data))).toMatch(/Judging names for the Syrian government .*32 of 40/);
    const differences = textOf(exportSvg(spec("outlet-differences"), data));
    expect(differences).toContain("Northern Post 80%, Southern Times 20%");
    expect(differences).toContain("a difference, by both lists");
  });

  it("marks the difference that one list alone shows, and does not count it", () => {
    const differences = textOf(exportSvg(spec("outlet-differences"), data));
    expect(differences).toContain("only with contested terms: not stated");
    const held = data.comparisons.pairs.flatMap((pair) => pair.comparisons).filter((c) => c.verdict === "differs");
    expect(differences).toMatch(
      new RegExp(`${held.length} of \\d+ comparisons of two outlets show a difference that holds; 3 more show only`)
    );
    expect(part("tiers")).toContain(`${held.length} of `);
  });

  it.each(["labels", "words-by-side", "frames"])("puts many articles together by outlet, or shows the last: %s", (id) => {
    const rows = spec(id).rows(data);
    const svg = exportSvg(spec(id), data);
    expect(textOf(svg)).toContain("Northern Post");
    expect(spec(id).marks(rows)).toBeLessThanOrEqual(MOST_MARKS);
    expect(svg.length).toBeLessThan(120_000);
  });

  it("gives an outlet's words as one bar, whose parts are those of its articles", () => {
    const rows = spec("words-by-side").rows(data) as {body: number; own: number}[];
    expect(rows).toHaveLength(2);
    const words = whole.sides.filter((s) => s.side === "outlet").reduce((sum, s) => sum + s.words, 0);
    expect(rows.reduce((sum, r) => sum + r.own, 0)).toBe(words);
  });

  it.each(["tellings", "fact-matrix", "cue-table", "statement-list", "agency-lines"])("writes the part %s", (id) => {
    expect(part(id)).toContain("Northern Post");
    expect(part(id)).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe("what articles are mostly about", () => {
  it.each([
    [["DIP", "DIP", "MIL"], /In every article more sentences are about talks and agreements/],
    [["DIP", "MIL"], /no subject leads in any of them/]
  ] as const)("%j", (subjects, title) => {
    const story = fixture();
    const [frame] = story.tables.frames;
    story.tables.frames = ["a", "b"].flatMap((article_id) =>
      subjects.map((subject, i) => ({...frame!, article_id, position: i + 1, sentences: subjects.length, frames: [subject]}))
    );
    const chart = spec("frames");
    expect(chart.title(chart.rows(story) as never[], story.story)).toMatch(title);
  });
});
