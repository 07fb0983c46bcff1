import {expect, test} from "vitest";
import type {CodedData} from "../../loaders/lexicon/data.js";
import {readCoded} from "../../loaders/sources/coded.js";

const NO_SHEETS: CodedData = {articles: [], events: [], casualties: [], talks: [], labels: []};

test("coded reports carry no quote, sorted parties and places by their one name", () => {
  const {talks} = readCoded(
    {
      ...NO_SHEETS,
      talks: [
        {
          line: 2,
          article_id: "c1",
          type: "meeting",
          status: "held",
          parties: ["TUR", "RUS"],
          participants: ["Sergei Lavrov"],
          level: "minister",
          place: ["Saraqeb", "Saraqib"],
          date_start: "2020-02-15",
          date_end: "2020-02-15",
          date_precision: "day",
          initiator: null,
          outcome: null,
          according_to: null,
          optional: false
        }
      ]
    },
    (name) => (name === "Saraqeb" ? "Saraqib" : name)
  );
  expect(talks).toEqual([
    {
      article_id: "c1",
      type: "meeting",
      status: "held",
      parties: ["RUS", "TUR"],
      participants: ["Sergei Lavrov"],
      level: "minister",
      place: "Saraqib",
      date_start: "2020-02-15",
      date_end: "2020-02-15",
      date_precision: "day",
      initiator: null,
      outcome: null,
      according_to: null,
      quote: "",
      start: -1,
      end: -1,
      rule: "coded by hand",
      origin: "coded"
    }
  ]);
});
