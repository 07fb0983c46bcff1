import {describe, expect, test} from "vitest";
import {linkTalks} from "../../loaders/linkers/talks.js";
import type {TalkReport} from "../../loaders/model/report.js";
import {context, grouped, talk} from "./reports.js";

describe("talks", () => {
  const cases: [sentence: string, reports: TalkReport[], rows: string[], published?: Record<string, string | null>][] = [
    [
      "calls of three days are three calls",
      [talk("a", "2020-02-12"), talk("b", "2020-02-21"), talk("c", "2020-02-28"), talk("d", "2020-02-28")],
      ["a", "b", "c+d"]
    ],
    ["calls of following days are two calls", [talk("a", "2020-02-27"), talk("b", "2020-02-28")], ["a", "b"]],
    ["a call and a meeting of one day are two talks", [talk("a", "2020-02-28"), talk("b", "2020-02-28", {type: "meeting"})], ["a", "b"]],
    ["calls of other parties are other calls", [talk("a", "2020-02-28"), talk("b", "2020-02-28", {parties: ["TUR", "USA"]})], ["a", "b"]],
    [
      "calls of ministers and of presidents are two calls",
      [talk("a", "2020-02-28"), talk("b", "2020-02-28", {level: "minister"})],
      ["a", "b"]
    ],
    [
      "a meeting of presidents may be called a summit",
      [talk("a", "2020-03-05", {type: "meeting", place: "Moscow"}), talk("b", "2020-03-05", {type: "summit", place: "Moscow"})],
      ["a+b"]
    ],
    [
      "what was scheduled and then held is one talk",
      [
        talk("a", "2020-02-17", {type: "delegation", level: "unknown", place: "Moscow", status: "scheduled"}),
        talk("b", "2020-02-17", {type: "delegation", level: "deputy", place: "Moscow"})
      ],
      ["a+b"]
    ],
    [
      "rounds of a delegation within two days are one talk, a month later another",
      [
        talk("a", "2020-02-08", {type: "delegation", place: "Ankara"}),
        talk("b", "2020-02-10", {type: "delegation", place: "Ankara"}),
        talk("c", "2020-03-10", {type: "delegation", place: "Ankara"})
      ],
      ["a+b", "c"]
    ],
    ["an undated call joins the one call of its fortnight", [talk("a", "2020-02-12"), talk("b", null)], ["a+b"], {b: "2020-02-18"}],
    [
      "an undated call that fits two stays alone",
      [talk("a", "2020-02-12"), talk("b", "2020-02-16"), talk("c", null)],
      ["a", "b", "c"],
      {c: "2020-02-18"}
    ],
    [
      "an offer without a day is no talk held",
      [
        talk("a", "2020-03-05", {type: "meeting", place: "Moscow"}),
        talk("b", null, {type: "meeting", status: "proposed"}),
        talk("c", null, {type: "meeting", status: "proposed"})
      ],
      ["a", "b+c"]
    ],
    [
      "meetings in two places are two",
      [talk("a", "2020-02-08", {type: "meeting", place: "Ankara"}), talk("b", "2020-02-08", {type: "meeting", place: "Moscow"})],
      ["a", "b"]
    ],
    [
      "a city lies in its country",
      [talk("a", "2020-02-08", {type: "meeting", place: "Ankara"}), talk("b", "2020-02-08", {type: "meeting", place: "Turkey"})],
      ["a+b"]
    ],
    [
      "one article tells two calls of one day apart",
      [talk("a", "2020-02-28"), talk("a", "2020-02-28", {level: "minister"}), talk("b", "2020-02-28")],
      ["a", "a+b"]
    ]
  ];
  test.each(cases)("%s", (_, reports, rows, published) => {
    expect(grouped(linkTalks, reports, published)).toEqual(rows);
  });

  test("a talk that was announced and then held is held, on its day, with all who are named", () => {
    const reports = [
      talk("a", "2020-03-05", {type: "meeting", status: "scheduled", place: "Moscow", participants: ["Vladimir Putin"]}),
      talk("b", "2020-03-05", {type: "meeting", place: "Moscow", participants: ["Recep Tayyip Erdoğan"], outcome: "agreement"})
    ];
    const [row] = linkTalks(reports, context(["a", "b"])).rows;
    expect(row).toMatchObject({
      id: "talk-2020-03-05-meeting-RUS-TUR",
      status: "held",
      date_start: "2020-03-05",
      outcome: "agreement",
      n_reports: 2,
      n_outlets: 2,
      participants: ["Recep Tayyip Erdoğan", "Vladimir Putin"]
    });
  });

  test("ids come from what is told, in whatever order it comes", () => {
    const reports = [talk("a", "2020-02-12"), talk("b", "2020-02-21"), talk("c", null), talk("d", null, {level: "minister"})];
    const ids = (order: TalkReport[]) => linkTalks(order, context(["a", "b", "c", "d"], {c: null, d: null})).rows.map(({id}) => id);
    expect(ids(reports)).toEqual(ids([...reports].reverse()));
    expect(ids(reports)).toEqual([
      "talk-2020-02-12-call-RUS-TUR",
      "talk-2020-02-21-call-RUS-TUR",
      "talk-undated-call-RUS-TUR",
      "talk-undated-call-RUS-TUR-2"
    ]);
  });
});
