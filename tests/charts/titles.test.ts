import {describe, expect, test} from "vitest";
import {CHARTS} from "../../src/charts/index.js";
import {addDays} from "../../src/lib/format.js";
import type {LabelRow} from "../../src/lib/labels.js";
import type {SiteData} from "../../src/lib/site-data.js";
import {fixture} from "./fixture.js";
import {on} from "./rows.js";

const data = fixture();

describe("a title of few rows claims nothing that they do not show", () => {
  test.each([
    ["deaths", 0, "The reports hold no deadly incident with a known day"],
    ["deaths", 1, /^(?:On the one deadly incident|Counts differ on 1 of 1 deadly incident,)/],
    ["displaced", 0, "No report counts displaced people on a day shown here"],
    ["displaced", 1, /^One report counts displaced people: [\d,]+$/],
    ["sums", 0, "No sum over a period is reported"],
    ["sums", 1, "Only one sum over a period is reported"],
    ["reports", 1, /^The only report appeared on \d+ \w+$/],
    ["claims", 1, /(?:once out of 1|\(1 incident\))$/],
    ["pairs", 1, /hold (?:the one talk|all \d+ talks) reported$/],
    ["map", 0, "The reports place no event in north-western Syria, which is what this map shows"],
    ["labels", 0, "The articles hold no name for a side, an accord, a zone or the violence"],
    ["frames", 1, /^In the one article/]
  ])("%s of %i", (id, n, title) => {
    const spec = CHARTS.find((c) => c.id === id)!;
    const told = spec.title(spec.rows(data).slice(0, n) as never[], data.story);
    if (typeof title === "string") expect(told).toBe(title);
    else expect(told).toMatch(title);
  });

  test("a story without a map has empty maps that say so", () => {
    const elsewhere: SiteData = {...data, story: {...data.story, map: null}};
    const spec = CHARTS.find((c) => c.id === "map")!;
    expect(spec.rows(elsewhere)).toEqual([]);
    expect(spec.title([], elsewhere.story)).toBe("The reports place no event in the area of the story, which is what this map shows");
    expect(spec.notes([], elsewhere)).not.toContain("Natural Earth");
  });

  test("half of the names is no majority", () => {
    const spec = CHARTS.find((c) => c.id === "labels")!;
    const [first] = spec.rows(data) as LabelRow[];
    const name = (voice_mode: "own" | "quote") => ({...first!, wire: false, label: {...first!.label, valence: -1 as const, voice_mode}});
    expect(spec.title([name("own"), name("quote")] as never[], data.story)).toBe(
      "Half of the names that carry a judgement are the outlets’ own words: 1 of 2"
    );
  });
});

describe("a title says something else where the rows refute it", () => {
  const titleOf = (
    id: string,
    change: (tables: SiteData["tables"]) => Partial<SiteData["tables"]>,
    more: Partial<SiteData> = {}
  ): string => {
    const changed = fixture();
    const spec = CHARTS.find((c) => c.id === id)!;
    const other = {...changed, tables: {...changed.tables, ...change(changed.tables)}, ...more};
    return spec.title(spec.rows(other) as never[], changed.story);
  };
  const same = (id: string): string => titleOf(id, () => ({}));

  test.each([
    [
      "deaths",
      /Counts differ on 2 of 3/,
      /every report gives the same count/,
      (t) => ({casualty_reports: t.casualty_reports.map((r) => ({...r, low: 5, best: 5, high: 5}))})
    ],
    [
      "claims",
      /they differ 2 times/,
      /they agree every time/,
      (t) => ({casualty_reports: t.casualty_reports.map((r) => ({...r, low: 5, best: 5, high: 5}))})
    ],
    [
      "escalation",
      /peaked together/,
      /by the highest counts the deadliest day is 17 February/,
      (t) => ({
        tolls: t.tolls.map((x) => (x.id === "t3" ? {...x, date_start: "2020-02-17", date_end: "2020-02-17", low: 90, high: 90} : x))
      })
    ],
    [
      "sums",
      /2 of 2 sums over periods overlap/,
      /None of 2 sums/,
      (t) => ({tolls: t.tolls.map((x) => (x.id === "t5" ? {...x, group: "RUS MIL"} : x))})
    ],
    [
      "displaced",
      /run from 500,000 to 1,000,000/,
      /the same number/,
      (t) => ({casualty_reports: t.casualty_reports.map((r) => (r.outcome === "displaced" ? {...r, best: 500_000} : r))})
    ],
    ["frequency", /No week stands out|most frequent/, /no dated talk/, () => ({talks: []})],
    [
      "pairs",
      /more than all others together/,
      /No pair holds most/,
      (t) => ({
        talks: t.talks.map((k, i) => ({
          ...k,
          parties: [
            ["RUS", "TUR"],
            ["TUR", "USA"],
            ["DEU", "RUS"]
          ][i % 3]!
        }))
      })
    ],
    [
      "contacts",
      /Contact followed 2 of 3 deadly days within two days, and \d+ of \d+ days in all: too few/,
      /no deadly day/,
      () => ({tolls: []})
    ],
    [
      "labels",
      /Most names that carry a judgement are somebody else/,
      /are the outlets’ own words: 3 of 3/,
      (t) => ({labels: t.labels.map((l) => ({...l, voice_mode: "own" as const}))})
    ],
    [
      "words-by-side",
      /somebody’s account.*the armed opposition, civilians and the UN get none/,
      /speak mostly for themselves/,
      (t) => ({sides: t.sides.map((s) => (s.side === "outlet" ? {...s, words: 190} : {...s, words: 10, direct: 0}))})
    ],
    [
      "presence",
      /“(regime|government)” for Syrian government stands in/,
      /No name is used more/,
      (t) => ({label_presence: t.articles.map((a) => ({article_id: a.article_id, referent: "SYR GOV", term: "regime", voice: "outlet"}))})
    ],
    [
      "frames",
      /In every article/,
      /The articles differ/,
      (t) => ({frames: t.frames.map((f) => (f.article_id === "a" ? {...f, frames: ["HUM" as const]} : f))})
    ],
    [
      "map",
      /Most events are placed only by province/,
      /5 of 6 events|6 of 7 events|name a town/,
      (t) => ({events: t.events.map((e) => ({...e, place: "Saraqib"}))})
    ],
    [
      "map-weeks",
      /Saraqib is the town named most in every week/,
      /changes: .* in the week from 17 February, .* in the week from 2 March/,
      (t) => ({
        events: t.events.map((e, i) => ({...e, place: i < 4 ? "Nayrab" : "Saraqib", ...(i > 3 && e.date_start && on("2020-03-02"))})),
        places: [...t.places, {place: "Nayrab", kind: "town", admin: "Idlib", country: "SYR", lat: 35.9, lon: 36.7}]
      })
    ],
    [
      "reports",
      /appeared on three days/,
      /are spread over/,
      (t) => ({
        articles: Array.from({length: 20}, (_, i) => ({...t.articles[0]!, article_id: `x${i}`, published: addDays("2020-02-17", i)}))
      })
    ],
    [
      "force-by-side",
      /name .* first as acting in \d of .*; in 1 they name nobody/,
      /name no side/,
      (t) => ({events: t.events.map((e) => ({...e, actor: null}))})
    ]
  ] as [string, RegExp, RegExp, (t: SiteData["tables"]) => Partial<SiteData["tables"]>][])("%s", (id, now, refuted, change) => {
    expect(same(id)).toMatch(now);
    expect(titleOf(id, change)).toMatch(refuted);
    expect(titleOf(id, change)).not.toBe(same(id));
  });

  test.each([
    [
      "outlet-shares",
      /4 of 6 counts of what outlets write rest on enough/,
      /No outlet has enough articles here/,
      ({shares, pairs}) => ({shares: shares.slice(2), pairs})
    ],
    [
      "outlet-differences",
      /1 of 3 comparisons of two outlets shows a difference that holds; 1 more shows only by one list/,
      /None of 1 comparison of two outlets shows a difference that holds$/,
      ({shares, pairs}) => ({shares, pairs: [{...pairs[0]!, comparisons: pairs[0]!.comparisons.slice(2)}]})
    ]
  ] as [string, RegExp, RegExp, (c: SiteData["comparisons"]) => SiteData["comparisons"]][])("%s", (id, now, refuted, change) => {
    expect(same(id)).toMatch(now);
    expect(titleOf(id, () => ({}), {comparisons: change(fixture().comparisons)})).toMatch(refuted);
  });

  test("is tested for every chart", () => expect(CHARTS.length).toBe(18));
});
