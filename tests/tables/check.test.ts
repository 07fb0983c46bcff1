import {expect, test} from "vitest";
import type {Tables} from "../../loaders/model/tables.js";
import {checkTables} from "../../loaders/tables/check.js";
import {sieve} from "../../loaders/tables/sieve.js";
import {tables, texts} from "./fixture.js";

test("sound tables have no fault", () => expect(checkTables(tables(), texts)).toEqual([]));

test.each<[fault: string, spoil: (tables: Tables) => unknown, told: RegExp]>([
  [
    "a quote that does not stand there",
    ({casualty_reports: [row]}) => (row!.start = 1),
    /casualty_reports: the quote is not what stands at 1/
  ],
  ["a value that the codebook does not have", ({tolls: [row]}) => (row!.outcome = "hurt" as "killed"), /tolls\.outcome: "hurt"/],
  ["a day that does not exist", ({tolls: [row]}) => (row!.date_start = "2020-02-32"), /tolls\.date_start/],
  ["a count that is no number", ({tolls: [row]}) => (row!.low = Number.NaN), /tolls\.low/],
  ["a missing value", ({articles: [row]}) => (row!.outlet = null as unknown as string), /articles\.outlet: null/],
  ["an unknown column", ({places: [row]}) => Object.assign(row!, {colour: "red"}), /places: unknown column colour/],
  ["a key that is taken", ({articles}) => articles.push({...articles[0]!}), /articles: two rows with the key a/],
  ["a report of no toll", ({casualty_reports: [row]}) => (row!.toll_id = "toll-2"), /casualty_reports\.toll_id: no tolls\.id toll-2/],
  ["a row of no article", ({dropped: [row]}) => (row!.article_id = "b"), /dropped\.article_id: no articles\.article_id b/],
  ["a coded report with a quote", ({casualty_reports: [row]}) => (row!.origin = "coded"), /a report coded by hand has no quote/]
])("%s is told", (_, spoil, told) => {
  const spoilt = tables();
  spoil(spoilt);
  expect(checkTables(spoilt, texts).join("\n")).toMatch(told);
});

test("a report that a rule made wrong is dropped with its fault, and costs no other", () => {
  const {id: _, toll_id: __, ...report} = tables().casualty_reports[0]!;
  const {rows, dropped} = sieve("casualty_reports", [{...report, start: 3}, report], texts);
  expect(rows).toEqual([report]);
  expect(dropped).toEqual([
    {
      article_id: "a",
      stage: "tables",
      rule: "check",
      reason: "casualty_reports: the quote is not what stands at 3",
      quote: "",
      start: 0,
      end: 0
    }
  ]);
});
