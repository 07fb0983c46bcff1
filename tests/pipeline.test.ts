import {beforeAll, describe, expect, test} from "vitest";
import {aidsOf, build, openStory, storySources} from "../loaders/commands/open-story.js";
import type {StoryData} from "../loaders/lexicon/data.js";
import {type Built, buildTables, type PipelineInput} from "../loaders/pipeline.js";
import {readArticles} from "../loaders/reader.js";
import {readMarkdown, type Source} from "../loaders/sources/markdown.js";
import {toJson} from "../loaders/tables/json.js";
import {TABLE_NAMES} from "../loaders/tables/schema/index.js";

const STORY = openStory("idlib-2020");
const sourceOf = (id: string, file: string): Source => readMarkdown(new TextEncoder().encode(file), id, aidsOf(STORY.lexicon));
const input = (sources: Source[], more: Partial<PipelineInput> = {}): PipelineInput => ({
  sources,
  coded: null,
  story: {...STORY.story, corrections: []},
  codebook: STORY.codebook,
  places: STORY.lexicon.places,
  read: (articles) => readArticles(articles, STORY.lexicon),
  ...more
});
const bytes = ({tables}: Built): string => TABLE_NAMES.map((name) => toJson(name, tables[name])).join("");

const GOOD =
  "---\noutlet: Daily News\npublished: 2020-02-03\n---\nFour Turkish soldiers were killed by Syrian shelling in Idlib on Monday, the ministry said.\n";

describe("the story", () => {
  let built: Built;
  beforeAll(() => void (built = build(STORY, {log: () => {}})));

  test("the same inputs give the same bytes, in whatever order the articles come", () => {
    const again = buildTables({...input([...storySources(STORY)].reverse()), coded: STORY.story.coded, story: STORY.story});
    expect(bytes(again)).toBe(bytes(built));
  });

  test("no article broke a rule: nothing is quarantined, and no row failed its check", () => {
    expect(built.tables.dropped.filter(({stage, rule}) => stage === "tables" || rule === "quarantine")).toEqual([]);
  });

  test("holds the five articles and every page coded by hand", () => {
    const {articles, event_reports, casualty_reports, talk_reports} = built.tables;
    expect(articles.filter(({origin}) => origin === "text")).toHaveLength(5);
    const coded = [articles, event_reports, casualty_reports, talk_reports].map(
      (rows) => rows.filter(({origin}) => origin === "coded").length
    );
    expect(coded).toEqual([122, 492, 186, 90]);
  });

  test("carries no article's text unless asked", () => {
    expect(built.tables.articles.some((row) => "text" in row)).toBe(false);
  });

  test("reports are reconciled: fewer events, tolls and talks than reports, and each report in one of them", () => {
    const {tables} = built;
    for (const [reports, linked] of [
      [tables.event_reports, tables.events],
      [tables.casualty_reports, tables.tolls],
      [tables.talk_reports, tables.talks]
    ] as const) {
      expect(linked.length).toBeLessThan(reports.length * 0.6);
      expect(linked.reduce((sum, {n_reports}) => sum + n_reports, 0)).toBe(reports.length);
    }
  });

  test("the calls of 12, 21 and 28 February are three", () => {
    const calls = built.tables.talks.filter(
      ({type, parties, status}) => type === "call" && status === "held" && parties.join() === "RUS,TUR"
    );
    expect(calls.map(({date_start}) => date_start)).toEqual(["2020-02-12", "2020-02-21", "2020-02-28"]);
  });

  test("the 33 dead of 27 February are one toll, whatever day a report gives, with its dispute", () => {
    const tolls = built.tables.tolls.filter(
      ({group, outcome, best, cumulative}) => group === "TUR MIL" && outcome === "killed" && best === 33 && !cumulative
    );
    expect(tolls).toHaveLength(1);
    expect(tolls[0]).toMatchObject({date_start: "2020-02-27", low: 22, high: null, perpetrator: "SYR MIL"});
    const days = built.tables.casualty_reports.filter(({toll_id}) => toll_id === tolls[0]!.id).map(({date_start}) => date_start);
    expect(new Set(days)).toContain("2020-02-28");
  });

  test("the 13 dead of a fortnight are a toll of their own, never added to incidents", () => {
    const report = built.tables.casualty_reports.find(({article_id, best}) => article_id === "2020-02-15-republic-world" && best === 13);
    expect(built.tables.tolls.find(({id}) => id === report?.toll_id)).toMatchObject({cumulative: true, n_reports: 1});
  });

  test("every linked row can be explained", () => {
    const ids = [...built.tables.events, ...built.tables.tolls, ...built.tables.talks].map(({id}) => id);
    expect(ids.filter((id) => !built.traces.get(id)?.decisions.some(({joined}) => joined))).toEqual([]);
  });
});

describe("bad input", () => {
  test("an empty story gives empty tables", () => {
    const {tables} = buildTables(input([]));
    expect(TABLE_NAMES.filter((name) => tables[name].length)).toEqual(["codebook"]);
  });

  test("a file without a text is quarantined, an article that breaks the reader too, and the rest is built", () => {
    const sources = [sourceOf("good", GOOD), sourceOf("empty", ""), sourceOf("odd", `${GOOD}It breaks.`)];
    const {tables} = buildTables(
      input(sources, {
        read: (articles) => {
          if (articles.some(({id}) => id === "odd")) throw new Error("no verb");
          return readArticles(articles, STORY.lexicon);
        }
      })
    );
    expect(tables.articles.map(({article_id}) => article_id)).toEqual(["empty", "good", "odd"]);
    expect(tables.dropped.filter(({rule}) => rule === "quarantine").map(({article_id, reason}) => [article_id, reason])).toEqual([
      ["empty", "no text"],
      ["odd", "not read: no verb"]
    ]);
    expect(tables.casualty_reports).toMatchObject([{article_id: "good", best: 4, group: "TUR MIL"}]);
  });

  test("a correction changes the row that it expects, and one that no longer matches stops the build", () => {
    const correction: StoryData["corrections"][number] = {
      table: "casualty_reports",
      article_id: "good",
      expect: {},
      change: {best: 5, high: 5},
      why: "The ministry raised it.",
      who: "an editor",
      when: "2020-02-04"
    };
    const corrected = (expected: Record<string, unknown>) =>
      buildTables(input([sourceOf("good", GOOD)], {story: {...STORY.story, corrections: [{...correction, expect: expected}]}}));
    expect(corrected({best: 4}).tables.tolls).toMatchObject([{low: 4, best: 5, high: 5}]);
    expect(() => corrected({best: 9})).toThrow(/corrections\.json.*finds 0 rows with \{"best":9\}/);
  });
});
