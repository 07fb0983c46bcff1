import {describe, expect, it} from "vitest";
import {rules} from "../../loaders/annotators/dates/rules.js";
import type {DateMention} from "../../loaders/model/mention.js";
import type {DateCase} from "./dates.table.js";
import * as fixed from "./dates.table.js";
import * as told from "./dates-told.table.js";
import {datesIn} from "./reading.js";

const tables = {...fixed, ...told};

const shown = ({quote, date_start, date_end, date_precision, role}: DateMention): string => {
  const days = date_start === null ? "" : date_start === date_end ? `${date_start} ` : `${date_start}..${date_end} `;
  return `${quote}: ${days}${date_precision}${role === "date" ? "" : ` ${role}`}`;
};

for (const [name, cases] of Object.entries(tables) as [string, readonly DateCase[]][]) {
  describe(name.toLowerCase().replaceAll("_", " "), () => {
    it.each(cases.map(([published, sentence, ...mentions]) => ({published, sentence, mentions})))("$published: $sentence", (d) => {
      expect(datesIn(d.sentence, d.published).map(shown)).toEqual(d.mentions);
    });
  });
}

describe("mentions", () => {
  it("tells the TIMEX3 value of the expression itself", () => {
    const values = (text: string) => datesIn(text, "2013-03-21").map((d) => d.timex);
    expect(values("It has lasted since 2011.")).toEqual(["2011"]);
    expect(values("It fell this week and Thursday night.")).toEqual(["2013-W12", "2013-03-21TNI"]);
    expect(values("It fell in the third quarter of 1989 and in the 1990s.")).toEqual(["1989-Q3", "199"]);
    expect(values("It fell in the past two weeks; a three-day truce is now over.")).toEqual(["P2W", "P3D", "PRESENT_REF"]);
  });

  it("names the rule that read it, and says where only the publication day was missing", () => {
    expect(datesIn("They met on Friday.", "2020-02-28")[0]!.rule).toBe("weekday");
    expect(datesIn("They met on Friday.", null)[0]!.rule).toBe("unresolved");
    expect(datesIn("They met recently.", null)[0]!.rule).toBe("vague");
  });

  it("says the same in a text that lost its commas and apostrophes", () => {
    const full = "On Friday, Feb. 21, 2020, the army struck; Thursday's raid killed two.";
    const bare = "On Friday Feb. 21 2020 the army struck; Thursdays raid killed two.";
    const days = (text: string) => datesIn(text, "2020-02-28").map((d) => d.date_start);
    expect(days(bare)).toEqual(days(full));
  });
});

describe("rules", () => {
  it("have different names unless they read the same thing in another form, and begin somewhere", () => {
    expect(rules.every((d) => d.at.length > 0)).toBe(true);
    expect(new Set(rules).size).toBe(rules.length);
  });
});
