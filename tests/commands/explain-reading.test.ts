import {expect, test} from "vitest";
import {explainReading} from "../../loaders/commands/explain-reading.js";
import type {Reading} from "../../loaders/reader.js";
import {articleOf, datesIn} from "../annotators/reading.js";

const TEXT = "Talks ran from May 11 to May 17, two days after the raid of May 3 and 4.";

test("a range gives one mention for each day that it names, with its own value and days", () => {
  const reading = {mentions: datesIn(TEXT, "2013-06-01"), dropped: []} as unknown as Reading;
  const {mentions} = explainReading({article: articleOf(TEXT, "2013-06-01"), problems: [], quarantined: null}, reading);
  expect(mentions.map(({quote, value, date_start}) => [quote, value, date_start])).toEqual([
    ["May 11", "2013-05-11", "2013-05-11"],
    ["May 17", "2013-05-17", "2013-05-17"],
    ["two days", "P2D", null],
    ["May 3", "2013-05-03", "2013-05-03"],
    ["4", "2013-05-04", "2013-05-04"]
  ]);
  for (const {start, end, quote} of mentions) expect(TEXT.slice(start, end)).toBe(quote);
});
