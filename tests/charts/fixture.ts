import {readFileSync} from "node:fs";
import type {SiteData, StoryMap, Tables} from "../../src/lib/site-data.js";
import {comparisons} from "./comparisons.js";
import {article, count, displaced, event, label, talk, told, toll} from "./rows.js";

/** The map of the first story, on which the fixture's places lie. */
export const MAP = JSON.parse(readFileSync("data/stories/idlib-2020/map.json", "utf8")) as StoryMap;

/** A small story made up for the tests: two read articles, four coded reports, every kind of row that a chart tells apart. */
export const fixture = (): SiteData => ({
  story: {
    id: "test",
    title: "A test",
    description: "",
    region: "Idlib",
    start: "2020-02-17",
    end: "2020-03-08",
    keyDays: [{day: "2020-03-05", label: "accord"}],
    lang: "en",
    map: MAP
  },
  hash: "0123abcd",
  lastArticle: "2020-03-06",
  accuracy: [],
  lists: {labels: "2020-03-10"},
  comparisons: comparisons(),
  tellings: {},
  wireWords: {},
  tables: {
    articles: [
      article("a", "Northern Post", "2020-02-28", "text"),
      article("b", "Hürriyet Example", "2020-02-28", "text"),
      ...["c", "d", "e", "f", "g"].map((id) => article(id, `Outlet ${id}`, "2020-02-28", "coded", "western")),
      ...["h", "i", "j", "k", "l"].map((id) => article(id, `Outlet ${id}`, "2020-03-02", "coded", "asian"))
    ],
    events: [
      event("e1", "ASSAULT", "SYR MIL", "2020-02-27", -9.5, "Saraqib"),
      event("e2", "ASSAULT", "TUR MIL", "2020-02-28", -9.5, "Saraqib"),
      event("e3", "ASSAULT", null, "2020-02-28", -9.5),
      event("e4", "THREATEN", "TUR GOV", "2020-02-18", -3.5, "Saraqib"),
      event("e5", "AGREE", "RUS GOV; TUR GOV", "2020-03-05", 5),
      event("e6", "ASSAULT", "RUS MIL", "2020-02-19", -9.5),
      event("e7", "SEIZE", "SYR MIL", null, -7)
    ],
    event_reports: [],
    tolls: [
      toll("t1", "TUR MIL", "2020-02-27", [22, 33, null]),
      toll("t2", "SYR MIL", "2020-02-28", [0, 8, 8]),
      toll("t3", "SYR CVL", "2020-03-02", [14, 14, 14]),
      toll("t4", "TUR MIL", "2020-02-17", [20, 20, 20], {date_end: "2020-02-28", date_precision: "span", cumulative: true}),
      toll("t5", "TUR MIL", "2020-02-20", [55, 55, 55], {date_end: "2020-03-01", date_precision: "span", cumulative: true}),
      toll("t6", "SYR CVL", "2020-02-20", [900_000, 900_000, null], {outcome: "displaced", cumulative: true})
    ],
    casualty_reports: [
      count("r1", "t1", "a", [22, 22, 22], "TUR GOV"),
      count("r2", "t1", "b", [33, 33, null], null),
      count("r3", "t1", "c", [33, 33, 33], "TUR GOV"),
      count("r4", "t2", "a", [8, 8, 8], "NGO"),
      count("r5", "t2", "c", [0, 0, 0], "SYR MED"),
      count("r6", "t3", "d", [14, 14, 14], null),
      count("r7", "t4", "a", [20, 20, 20], null),
      count("r8", "t5", "b", [55, 55, 55], null),
      count("r9", "t6", "a", [900_000, 900_000, null], "UN", displaced),
      count("r10", "t6", "h", [null, 500_000, null], null, displaced),
      count("r11", "t6", "c", [1_000_000, 1_000_000, 1_000_000], "TUR GOV", displaced)
    ],
    talks: [
      talk("k1", "call", "held", ["RUS", "TUR"], "2020-02-28"),
      talk("k2", "summit", "held", ["RUS", "TUR"], "2020-03-05"),
      talk("k3", "meeting", "scheduled", ["DEU", "FRA", "RUS", "TUR"], "2020-03-05"),
      talk("k4", "session", "cancelled", ["NATO"], "2020-02-28"),
      talk("k5", "delegation", "held", ["RUS", "TUR"], null),
      talk("k6", "call", "held", ["TUR", "USA"], "2020-02-20")
    ],
    talk_reports: [],
    statements: [],
    labels: [
      label("a", "regime", "own", -1),
      label("a", "regime", "quote", -1),
      label("b", "regime", "paraphrase", -1),
      label("b", "government", "own", 0),
      label("a", "government", "own", 0)
    ],
    terms: [],
    label_presence: [
      ...["c", "d", "e", "f"].map((article_id) => ({article_id, referent: "SYR GOV", term: "regime", voice: "outlet"})),
      {article_id: "g", referent: "SYR GOV", term: "government", voice: "outlet"},
      ...["h", "i", "j", "k", "l"].map((article_id) => ({article_id, referent: "SYR GOV", term: "government", voice: "outlet"}))
    ],
    agency: [],
    frames: [1, 2, 3].flatMap((position) =>
      ["a", "b"].map((article_id) => ({
        ...told(""),
        article_id,
        position,
        sentences: 3,
        wire: null,
        frames: position === 2 ? ["DIP" as const, "MIL" as const] : ["DIP" as const]
      }))
    ),
    sides: [
      {article_id: "a", side: "TUR", words: 60, direct: 20, indirect: 40, statements: 3, body_words: 200},
      {article_id: "a", side: "outlet", words: 140, direct: 0, indirect: 0, statements: 0, body_words: 200},
      {article_id: "b", side: "RUS", words: 120, direct: 0, indirect: 120, statements: 4, body_words: 200},
      {article_id: "b", side: "outlet", words: 80, direct: 0, indirect: 0, statements: 0, body_words: 200}
    ],
    places: [
      {place: "Saraqib", kind: "town", admin: "Idlib", country: "SYR", lat: 35.864, lon: 36.806},
      {place: "Idlib", kind: "governorate", admin: null, country: "SYR", lat: 35.93, lon: 36.63}
    ],
    dropped: [],
    codebook: []
  }
});

/** The fixture without any row. */
export function empty(): SiteData {
  const data = fixture();
  const tables = Object.fromEntries(Object.keys(data.tables).map((name) => [name, []])) as unknown as Tables;
  return {...data, tables, comparisons: {shares: [], pairs: []}};
}
