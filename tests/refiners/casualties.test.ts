import {describe, expect, it} from "vitest";
import type {TollMention} from "../../loaders/model/toll.js";
import {refineCasualties} from "../../loaders/refiners/casualties.js";
import {lexicon} from "../support/read.js";

const toll = (given: Partial<TollMention>): TollMention => ({
  article_id: "a",
  quote: "",
  start: 0,
  end: 0,
  rule: "test",
  origin: "text",
  group: "TUR MIL",
  outcome: "killed",
  low: 33,
  best: 33,
  high: 33,
  count_text: "33",
  date_start: "2020-02-27",
  date_end: "2020-02-27",
  date_precision: "day",
  place: null,
  perpetrator: null,
  according_to: null,
  confidence: null,
  cumulative: false,
  apart: false,
  fresh: false,
  province: null,
  dated: false,
  placed: false,
  ...given
});

const refine = (rows: readonly TollMention[]) => refineCasualties(rows, lexicon.places);

describe("one row a toll", () => {
  it.each<[string, Partial<TollMention>, number]>([
    ["told again", {}, 1],
    ["as at least that many", {high: null}, 1],
    ["of 'people'", {group: "UNK"}, 1],
    ["of the side alone", {group: "TUR"}, 1],
    ["without a day", {date_start: null, date_end: null, date_precision: "unknown"}, 1],
    ["with the day of the headline", {date_start: "2020-02-28", date_end: "2020-02-28"}, 1],
    ["another number", {low: 34, best: 34, high: 34}, 2],
    ["another outcome", {outcome: "wounded"}, 2],
    ["another side", {group: "SYR MIL"}, 2],
    ["another week", {date_start: "2020-02-20", date_end: "2020-02-20"}, 2],
    ["a number without a bound", {low: null, best: null, high: null}, 2]
  ])("%s: %o gives %i", (_, other, count) => {
    expect(refine([toll({}), toll(other)]).rows).toHaveLength(count);
  });

  it.each<[string, Partial<TollMention>, string]>([
    ["goes on", {}, "2020-02-26"],
    ["tells a day", {dated: true}, "2020-02-28"],
    ["tells a place", {placed: true}, "2020-02-26"],
    ["tells a new act", {fresh: true}, "2020-02-26"],
    ["tells a new act at a place", {fresh: true, placed: true}, "2020-02-28"],
    ["turns to another", {apart: true}, "2020-02-26"],
    ["is a sum", {cumulative: true}, "2020-02-28"]
  ])("is of the day of the news where it %s: %o on %s", (_, given, day) => {
    const wednesday = {date_start: "2020-02-26", date_end: "2020-02-26", dated: true};
    const told = toll({...given, low: 3, best: 3, high: 3, date_start: "2020-02-28", date_end: "2020-02-28"});
    expect(refine([toll(wednesday), told]).rows.at(-1)?.date_start).toBe(day);
  });

  it("tells of all numbers of a sentence who did it, where one is told again with it", () => {
    const wounded = toll({outcome: "wounded", group: "UNK", low: 24, best: null, high: null});
    const again = toll({start: 9, perpetrator: "SYR MIL", confidence: "accused"});
    const doers = (rows: TollMention[]) => refine(rows).rows.map((d) => d.perpetrator);
    expect(doers([toll({}), wounded, again])).toEqual(["SYR MIL", "SYR MIL"]);
    expect(doers([toll({}), {...wounded, group: "SYR MIL"}, again])).toEqual(["SYR MIL", null]);
    expect(doers([toll({}), {...wounded, place: "Homs"}, again])).toEqual(["SYR MIL", null]);
  });

  it("keeps 'more than' and 'about' the same number apart, and small numbers of two days", () => {
    const [floor, round] = [
      {low: 20, best: 20, high: null},
      {low: null, best: 20, high: null}
    ];
    expect(refine([toll(floor), toll(round)]).rows).toHaveLength(2);
    const two = {low: 2, best: 2, high: 2};
    expect(refine([toll(two), toll({...two, date_start: "2020-02-28", date_end: "2020-02-28"})]).rows).toHaveLength(2);
  });

  it("keeps tolls of other incidents apart", () => {
    const two = {low: 2, best: 2, high: 2};
    expect(refine([toll(two), toll({...two, apart: true})]).rows).toHaveLength(2);
    expect(refine([toll({...two, place: "Homs"}), toll({...two, place: "Aleppo"})]).rows).toHaveLength(2);
    expect(refine([toll({...two, place: "Idlib"}), toll({...two, place: "Saraqib"})]).rows).toHaveLength(1);
    expect(refine([toll({...two, place: "Homs"}), toll({...two, place: "Some Camp", province: "Aleppo"})]).rows).toHaveLength(2);
    const here = (place: string) => toll({...two, place, placed: true, start: 9});
    expect(refine([toll({low: 5, best: 5, high: 5}), here("Some Camp"), here("Saraqib")]).rows).toHaveLength(3);
    const [camp, school] = ["First Camp", "Second School"].map((place, i) =>
      toll({...two, start: 9 + i, place, placed: true, fresh: true})
    );
    expect(refine([toll({low: 5, best: 5, high: 5}), camp!, school!]).rows).toHaveLength(3);
    expect(refine([toll({low: 5, best: 5, high: 5}), camp!, {...school!, fresh: false}]).rows).toHaveLength(2);
    const opening = toll({low: 5, best: 5, high: 5});
    for (const [placed, count] of [
      [true, 3],
      [false, 2]
    ] as const)
      expect(refine([opening, ...["Homs", "Aleppo"].map((place) => toll({start: 9, place, placed}))]).rows).toHaveLength(count);
    const [monday, tuesday] = ["2020-02-24", "2020-02-25"].map((day, i) =>
      toll({start: 9 + i, date_start: day, date_end: day, dated: true})
    );
    expect(refine([toll({start: 1, low: 5, best: 5, high: 5}), monday!, tuesday!]).rows).toHaveLength(3);
  });

  it("keeps what either telling says, and names the one left out", () => {
    const {rows, dropped} = refine([
      toll({group: "UNK", place: "Idlib", start: 5, end: 9}),
      toll({perpetrator: "SYR MIL", confidence: "fact"})
    ]);
    expect(rows).toMatchObject([{group: "TUR MIL", place: "Idlib", perpetrator: "SYR MIL", confidence: "fact"}]);
    expect(dropped).toMatchObject([{rule: "same toll", start: 5, end: 9}]);
  });

  it("takes from the text what its headline leaves out: 'at least', and who says so", () => {
    const [headline, text] = [toll({quote: "Blast kills 33"}), toll({start: 50, high: null, according_to: "NGO"})];
    expect(refine([headline, text]).rows).toMatchObject([{low: 33, high: null, according_to: "NGO"}]);
    const own = toll({start: 20, quote: "A blast killed 33 soldiers."});
    expect(refine([toll({low: 5, best: 5, high: 5}), own, text]).rows[1]).toMatchObject({according_to: null});
  });

  it("takes a heading's place from its text, not from the text above", () => {
    const two = {low: 2, best: 2, high: 2};
    const heading = toll({...two, quote: "Two civilians killed in attack", place: "Homs"});
    const text = toll({...two, quote: "Two civilians were killed in Aleppo.", place: "Aleppo", placed: true});
    expect(refine([heading, text]).rows).toHaveLength(1);
  });

  it("leaves out 'dozens' where the text counts them later", () => {
    const dozens = toll({low: 24, best: null, high: null});
    const count = (given: Partial<TollMention>) => refine([dozens, toll({start: 9, low: 43, best: 43, high: null, ...given})]).rows.length;
    expect(count({})).toBe(1);
    for (const other of [{outcome: "wounded"}, {best: 20}, {best: 400}, {group: "SYR CVL"}, {cumulative: true}, {apart: true}] as const)
      expect(count(other)).toBe(2);
    expect(count({low: 119, best: 119})).toBe(1);
    expect(count({low: 120, best: 120})).toBe(2);
  });
});
