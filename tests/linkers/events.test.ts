import {describe, expect, test} from "vitest";
import {compileScores} from "../../loaders/lexicon/codebook.js";
import {readCodebook} from "../../loaders/lexicon/store.js";
import {linkEvents} from "../../loaders/linkers/events.js";
import type {CasualtyReport, EventReport} from "../../loaders/model/report.js";
import {context, event, grouped, toll} from "./reports.js";

describe("events", () => {
  const cases: [
    sentence: string,
    reports: EventReport[],
    rows: string[],
    tolls?: CasualtyReport[],
    published?: Record<string, string | null>
  ][] = [
    ["one strike told by two outlets is one event", [event("a", "2020-02-27"), event("b", "2020-02-27")], ["a+b"]],
    [
      "an attack may be a strike, a clash is none",
      [event("a", "2020-02-27"), event("b", "2020-02-27", {mode: "attack"}), event("c", "2020-02-27", {mode: "clash"})],
      ["a+b", "c"]
    ],
    [
      "an attack does not bridge two weapons",
      [event("a", "2020-02-27"), event("b", "2020-02-27", {mode: "attack"}), event("c", "2020-02-27", {mode: "shelling"})],
      ["a+b", "c"]
    ],
    [
      "who hits whom is not turned round",
      [event("a", "2020-02-27"), event("b", "2020-02-27", {actor: "TUR MIL", target: "SYR MIL"})],
      ["a", "b"]
    ],
    ["rebels of a country are not its army", [event("a", "2020-02-27"), event("b", "2020-02-27", {actor: "SYR REB"})], ["a", "b"]],
    ["attacks of following days are two", [event("a", "2020-02-27"), event("b", "2020-02-28")], ["a", "b"]],
    [
      "a strike put on two days is one where the dead are the same",
      [event("a", "2020-02-27"), event("b", "2020-02-28")],
      ["a+b"],
      [toll("a", "2020-02-27", 33), toll("b", "2020-02-28", 33)]
    ],
    [
      "two strikes of one day are two where the dead are far apart",
      [event("a", "2020-02-27"), event("b", "2020-02-27")],
      ["a", "b"],
      [toll("a", "2020-02-27", 33), toll("b", "2020-02-27", 2)]
    ],
    [
      "an undated strike with the same dead joins",
      [event("a", "2020-02-27"), event("b", null, {mode: "attack"})],
      ["a+b"],
      [toll("a", "2020-02-27", 33), toll("b", null, 33)]
    ],
    ["an undated strike of weeks before does not join", [event("a", "2020-02-27"), event("b", null)], ["a", "b"], [], {b: "2020-02-12"}],
    [
      "a village lies in its province; two villages are two places",
      [event("a", "2020-02-27", {place: "Balyun"}), event("b", "2020-02-27"), event("c", "2020-02-27", {place: "Saraqib"})],
      ["a+b", "c"]
    ],
    [
      "towns taken are told for the town",
      [
        event("a", "2020-02-27", {type: "SEIZE", mode: null, place: "Saraqib"}),
        event("b", "2020-02-27", {type: "SEIZE", mode: null, place: "Idlib"})
      ],
      ["a", "b"]
    ],
    [
      "a campaign told for a province is one over months",
      [
        event("a", "2019-12-01..2020-02-27", {mode: "offensive", target: "SYR REB"}),
        event("b", null, {mode: "offensive", target: "SYR REB", status: "ongoing"}),
        event("c", "2020-02-27", {mode: "offensive", target: "SYR REB", place: "Saraqib"})
      ],
      ["a+b", "c"]
    ],
    [
      "a campaign is one whomever a report tells it to hit",
      [
        event("a", "2019-12-01..2020-02-27", {mode: "offensive", target: "SYR REB"}),
        event("b", "2020-02-02..2020-02-15", {mode: "offensive", target: "TUR MIL"})
      ],
      ["a+b"]
    ],
    [
      "an ultimatum is known by its deadline",
      [
        event("a", null, {type: "THREATEN", mode: null, actor: "TUR GOV", target: "SYR MIL", status: "threatened", deadline: "2020-02-29"}),
        event("b", "2020-02-12", {
          type: "THREATEN",
          mode: null,
          actor: "TUR GOV",
          target: "SYR GOV",
          status: "threatened",
          deadline: "2020-02-29"
        }),
        event("c", "2020-02-12", {type: "THREATEN", mode: null, actor: "TUR GOV", target: "SYR MIL", status: "threatened"})
      ],
      ["a+b", "c"]
    ],
    [
      "an accord is one whoever is named first, known by month, year or place",
      [
        event("a", "2018-09-17", {type: "AGREE", mode: null, actor: "RUS GOV; TUR GOV", target: null, place: "Sochi"}),
        event("b", "2018-01-01..2018-12-31", {type: "AGREE", mode: null, actor: "TUR GOV", target: "RUS GOV", date_precision: "year"}),
        event("c", null, {type: "AGREE", mode: null, actor: "TUR GOV; RUS GOV", target: null, place: "Sochi"}),
        event("d", "2020-03-05", {type: "AGREE", mode: null, actor: "RUS GOV; TUR GOV", target: null, place: "Moscow"})
      ],
      ["a+b+c", "d"]
    ],
    [
      "demands of two days are two demands",
      [
        event("a", "2020-02-27", {type: "DEMAND", mode: null, actor: "UN", target: null}),
        event("b", "2020-02-28", {type: "DEMAND", mode: null, actor: "UN", target: null})
      ],
      ["a", "b"]
    ],
    [
      "one article tells two versions of who did it",
      [
        event("a", "2020-02-27", {place: "Balyun", according_to: "TUR GOV"}),
        event("a", "2020-02-27", {place: "Balyun", actor: "RUS MIL", according_to: "UNK"})
      ],
      ["a"]
    ]
  ];
  test.each(cases)("%s", (_, reports, rows, tolls = [], published = {}) => {
    expect(grouped((events: EventReport[], known) => linkEvents(events, tolls, known), reports, published)).toEqual(rows);
  });

  test("a strike told with its village and its weapon keeps both, and the day most articles give", () => {
    const reports = [
      event("a", "2020-02-27", {mode: "attack"}),
      event("b", "2020-02-27", {place: "Balyun"}),
      event("c", "2020-02-28"),
      event("d", "2020-02-27", {actor: null})
    ];
    const tolls = ["a", "b", "c", "d"].map((id) => toll(id, id === "c" ? "2020-02-28" : "2020-02-27", 33));
    const {rows} = linkEvents(reports, tolls, context(["a", "b", "c", "d"]));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: "event-2020-02-27-airstrike-SYR-MIL-TUR-MIL-Balyun",
      mode: "airstrike",
      actor: "SYR MIL",
      place: "Balyun",
      date_start: "2020-02-27",
      n_reports: 4
    });
  });

  test.each<[string, Partial<EventReport>, number]>([
    ["a ceasefire in force", {type: "RETREAT", mode: null, actor: null, rule: "retreat: truce", origin: "text"}, 7.5],
    ["a withdrawal", {type: "RETREAT", mode: null, actor: "SYR REB", rule: "retreat: leave", origin: "text"}, 8],
    ["a ceasefire coded by hand", {type: "RETREAT", mode: null, actor: "RUS GOV; TUR GOV"}, 7.5],
    ["a withdrawal coded by hand", {type: "RETREAT", mode: null, actor: "SYR REB"}, 8],
    ["a post that is built", {type: "MOBILIZE", mode: null, actor: "TUR MIL", rule: "mobilize: build", origin: "text"}, -5.5],
    ["an army on alert", {type: "MOBILIZE", mode: null, actor: "TUR MIL", rule: "mobilize: alert", origin: "text"}, -5.5],
    ["troops sent", {type: "MOBILIZE", mode: null, actor: "TUR MIL", rule: "mobilize: send", origin: "text"}, -6.5],
    ["an airstrike", {}, -9.5]
  ])("%s has the score of the codebook", (_what, more, score) => {
    const scores = compileScores(readCodebook("data"));
    expect(linkEvents([event("a", "2020-02-27", more)], [], {...context(["a"]), scores}).rows.map((d) => d.score)).toEqual([score]);
  });

  test("four times as many reports are looked at no more than about four times as often", () => {
    const looks = (n: number) => {
      let count = 0;
      const reports = Array.from({length: n}, (_, i) => {
        const day = `2020-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`;
        const place = ["Idlib", "Balyun", "Saraqib", "Aleppo"][i % 4]!;
        const report = event(`a${i}`, day, {mode: (["airstrike", "shelling", "attack"] as const)[i % 3]!});
        const get = () => {
          ++count;
          return place;
        };
        return Object.defineProperty(report, "place", {enumerable: true, get});
      });
      linkEvents(reports, [], context(reports.map(({article_id}) => article_id)));
      return count;
    };
    expect(looks(4000)).toBeLessThan(5 * looks(1000));
  });
});
