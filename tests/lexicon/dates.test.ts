import {describe, expect, it} from "vitest";
import {parseCsv} from "../../loaders/lexicon/csv.js";
import {compileDates} from "../../loaders/lexicon/dates.js";
import {dateWords} from "../annotators/reading.js";

const compile = (dates: string) => compileDates({dates: parseCsv(dates, "data/lexicons/en/dates.csv")});

describe("words of time", () => {
  it("name file, line and what is allowed where a kind is unknown", () => {
    expect(() => compile("word,kind,value\nmonday,weekday,1\ntuesday,wekday,2")).toThrow(/dates\.csv.*3.*wekday.*weekday/s);
  });

  it("are found whatever their letters' case and accents", () => {
    expect(compile("word,kind,value\nMárch,month-word,3").words.get("march")).toEqual({kind: "month-word", value: "3", n: 3});
  });

  it("know seven days, twelve months and no number twice", () => {
    const values = (kind: string) => [...dateWords.words.values()].filter((d) => d.kind === kind).map((d) => d.n);
    expect(new Set(values("weekday"))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect([...values("month"), ...values("month-word")].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("try the longer of two holidays first", () => {
    expect(dateWords.holidays.get("christmas")!.map((d) => d.words.length)).toEqual([2, 2, 1]);
  });
});
