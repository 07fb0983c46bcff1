import {describe, expect, it} from "vitest";
import type {DateMention} from "../../loaders/model/mention.js";
import * as times from "./dates-timex.table.js";
import * as periods from "./dates-timex-periods.table.js";
import {datesIn} from "./reading.js";

const shown = (mention: DateMention): string[] => (mention.parts ?? [mention]).map(({quote, timex}) => `${quote}: ${timex}`);

for (const [name, cases] of Object.entries({...times, ...periods}) as [string, readonly times.TimexCase[]][]) {
  describe(name.toLowerCase().replaceAll("_", " "), () => {
    it.each(cases.map(([published, sentence, ...values]) => ({published, sentence, values})))("$published: $sentence", (d) => {
      expect(datesIn(d.sentence, d.published).flatMap(shown)).toEqual(d.values);
    });
  });
}

describe("times without a day", () => {
  it("date nothing, and stand beside those that do", () => {
    const days = (text: string) => datesIn(text, "2013-03-21").map((d) => d.date_start);
    expect(days("It struck at 5 p.m.")).toEqual([null]);
    expect(days("They earn $5 a day, and meet every Friday.")).toEqual([null, null]);
    expect(days("It struck at 5 p.m. on Monday.")).toEqual(["2013-03-18", "2013-03-18"]);
  });
});

describe("lengths counted from a day told after them", () => {
  it.each([
    ["The raid came two days after Monday's attack.", "two days", "2013-03-20"],
    ["They met a week before the March 20 vote.", "a week", "2013-03-13"],
    ["They met the day before the March 20 vote.", "the day", "2013-03-19"],
    ["They met two days after the summit.", "two days", null]
  ])("%s", (text, quote, day) => {
    expect(datesIn(text, "2013-03-21").find((d) => d.quote === quote)?.date_start).toBe(day);
  });
});
