import type {Tables} from "../../loaders/model/tables.js";

/** One article with one report of one toll, as finished tables; its text is `TEXT`. */
const TEXT = "Four soldiers were killed in Idlib on Monday.";

export const tables = (): Tables => ({
  articles: [
    {
      article_id: "a",
      outlet: "Daily News",
      outlet_country: "TUR",
      outlet_group: null,
      published: "2020-02-03",
      published_basis: "stamp",
      title: null,
      url: null,
      origin: "text",
      truncated: false,
      words: 8
    }
  ],
  events: [],
  event_reports: [],
  tolls: [
    {
      id: "toll-1",
      group: "TUR MIL",
      outcome: "killed",
      low: 4,
      best: 4,
      high: 4,
      rule: "the only count",
      date_start: "2020-02-03",
      date_end: "2020-02-03",
      date_precision: "day",
      place: "Idlib",
      perpetrator: null,
      cumulative: false,
      claimants: ["outlet"],
      n_reports: 1,
      n_articles: 1,
      n_outlets: 1,
      articles: ["a"],
      link_rule: "one report"
    }
  ],
  casualty_reports: [
    {
      id: "a-toll-1",
      toll_id: "toll-1",
      article_id: "a",
      group: "TUR MIL",
      outcome: "killed",
      low: 4,
      best: 4,
      high: 4,
      count_text: "Four",
      date_start: "2020-02-03",
      date_end: "2020-02-03",
      date_precision: "day",
      place: "Idlib",
      perpetrator: null,
      according_to: null,
      confidence: "fact",
      cumulative: false,
      quote: TEXT,
      start: 0,
      end: TEXT.length,
      rule: "killed",
      origin: "text"
    }
  ],
  talks: [],
  talk_reports: [],
  statements: [],
  labels: [],
  terms: [],
  label_presence: [],
  agency: [],
  frames: [],
  sides: [],
  places: [{place: "Idlib", kind: "governorate", admin: null, country: "SYR", lat: 35.9, lon: 36.6}],
  dropped: [{article_id: "a", stage: "extractors", rule: "=SUM(A1)", reason: '+1, "quoted"\nand broken', quote: "", start: 0, end: 0}],
  codebook: []
});

export const texts = new Map([["a", TEXT]]);
