import {describe, expect, test} from "vitest";
import {linkTolls} from "../../loaders/linkers/tolls.js";
import type {CasualtyReport} from "../../loaders/model/report.js";
import {context, grouped, toll} from "./reports.js";

const atLeast = (article: string, date: string | null, count: number) =>
  toll(article, date, count, {high: null, count_text: `at least ${count}`});

describe("tolls", () => {
  const cases: [sentence: string, reports: CasualtyReport[], rows: string[], published?: Record<string, string | null>][] = [
    [
      "13 dead of a fortnight and 33 of one strike are two tolls",
      [toll("a", "2020-02-02..2020-02-15", 13, {cumulative: true}), toll("b", "2020-02-28", 33), toll("c", "2020-02-27", 33)],
      ["a", "b+c"]
    ],
    [
      "a sum never joins an incident, even of the same days and count",
      [toll("a", "2020-02-27", 33), toll("b", "2020-02-27", 33, {cumulative: true})],
      ["a", "b"]
    ],
    ["a count that grows is one toll", [toll("a", "2020-02-27", 22), toll("b", "2020-02-27", 33), toll("c", "2020-02-27", 36)], ["a+b+c"]],
    ["counts far apart are two tolls", [toll("a", "2020-02-27", 33), toll("b", "2020-02-27", 3)], ["a", "b"]],
    ["small counts of following days are two tolls", [toll("a", "2020-02-28", 1), toll("b", "2020-02-29", 1)], ["a", "b"]],
    [
      "small counts of following days with the same wounded are one",
      [
        toll("a", "2020-02-28", 1),
        toll("a", "2020-02-28", 2, {outcome: "wounded"}),
        toll("b", "2020-02-29", 1),
        toll("b", "2020-02-29", 2, {outcome: "wounded"})
      ],
      ["a+b", "a+b"]
    ],
    ["'at least' agrees with the count", [atLeast("a", "2020-02-27", 30), toll("b", "2020-02-27", 33)], ["a+b"]],
    ["killed and wounded are two tolls", [toll("a", "2020-02-27", 33), toll("b", "2020-02-27", 33, {outcome: "wounded"})], ["a", "b"]],
    ["soldiers of two sides are two tolls", [toll("a", "2020-02-27", 9), toll("b", "2020-02-27", 9, {group: "SYR MIL"})], ["a", "b"]],
    [
      "people may be civilians, but not soldiers",
      [toll("a", "2020-02-27", 9, {group: "UNK"}), toll("b", "2020-02-27", 9, {group: "SYR CVL"}), toll("c", "2020-02-27", 9)],
      ["a+b", "c"]
    ],
    [
      "a village lies in its province, another does not lie in it",
      [
        toll("a", "2020-02-27", 9, {place: "Idlib"}),
        toll("b", "2020-02-27", 9, {place: "Balyun"}),
        toll("c", "2020-02-27", 9, {place: "Aleppo"})
      ],
      ["a+b", "c"]
    ],
    ["an undated toll joins the same count of its week", [toll("a", "2020-02-27", 33), toll("b", null, 33)], ["a+b"]],
    ["an undated toll of another count stays alone", [toll("a", "2020-02-27", 33), toll("b", null, 30)], ["a", "b"]],
    ["an undated toll told a month later stays alone", [toll("a", "2020-02-27", 33), toll("b", null, 33)], ["a", "b"], {b: "2020-03-28"}],
    ["one source of one article tells two tolls apart", [toll("a", "2020-02-27", 2), toll("a", "2020-02-27", 3)], ["a", "a"]],
    [
      "two sources of one article dispute one toll",
      [toll("a", "2020-02-27", 33, {according_to: "TUR GOV"}), toll("a", "2020-02-27", 50, {according_to: "SYR GOV"})],
      ["a"]
    ],
    [
      "who did it may be disputed inside one article",
      [
        toll("a", "2020-02-27", 33, {according_to: "TUR GOV"}),
        toll("a", "2020-02-27", 37, {according_to: "UNK", perpetrator: "RUS MIL"}),
        toll("b", "2020-02-27", 33)
      ],
      ["a+b"]
    ],
    [
      "sums over the same period are one, a week later another",
      [
        toll("a", "2019-12-01..2020-02-27", 950_000, {cumulative: true}),
        toll("b", "2019-12-01..2020-02-26", 948_000, {cumulative: true}),
        toll("c", "2019-12-01..2020-02-07", 586_000, {cumulative: true})
      ],
      ["a+b", "c"]
    ]
  ];
  test.each(cases)("%s", (_, reports, rows, published) => {
    expect(grouped(linkTolls, reports, published)).toEqual(rows);
  });

  test("a toll keeps its lowest and highest claim, and says by what rule the best was chosen", () => {
    const reports = [toll("a", "2020-02-27", 22), toll("b", "2020-02-27", 33), toll("c", "2020-02-27", 33), toll("d", "2020-02-27", 36)];
    const linked = linkTolls(reports, context(["a", "b", "c", "d"], {a: "2020-02-27"}));
    expect(linked.rows).toHaveLength(1);
    expect(linked.rows[0]).toMatchObject({
      low: 22,
      best: 33,
      high: 36,
      rule: "the count of most articles published after the first day",
      n_reports: 4,
      n_outlets: 4,
      claimants: ["outlet"]
    });
  });

  test("a part goes with its whole, and changes no count", () => {
    const sentence = {origin: "text" as const, start: 10, end: 90, group: "SYR CVL", place: "Idlib"};
    const reports = [
      toll("a", "2020-02-27", 58, sentence),
      toll("a", "2020-02-27", 11, sentence),
      toll("b", "2020-02-27", 58, {group: "SYR CVL"})
    ];
    const {rows, idOf} = linkTolls(reports, context(["a", "b"]));
    expect(rows).toMatchObject([{low: 58, best: 58, high: 58, n_reports: 3}]);
    expect(idOf.get(reports[1]!)).toBe(rows[0]!.id);
  });

  test("each row can be explained: what was joined, what was kept apart, and why", () => {
    const reports = [toll("a", "2020-02-27", 33), toll("b", "2020-02-28", 33), toll("c", "2020-02-27", 3)];
    const {rows, traces} = linkTolls(reports, context(["a", "b", "c"]));
    const {decisions} = traces.get(rows.find(({best}) => best === 33)!.id)!;
    expect(decisions).toContainEqual(
      expect.objectContaining({joined: true, articles: ["b"], why: expect.arrayContaining(["1 day apart", "the same count, 33"])})
    );
    expect(decisions).toContainEqual(expect.objectContaining({joined: false, articles: ["c"], why: ["counts 3 and 33"]}));
  });
});
