import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findDates} from "../../loaders/annotators/dates.js";
import type {DateWords} from "../../loaders/lexicon/dates.js";
import {dayOf, isoOf} from "../../loaders/text/calendar.js";
import {articleOf, datesIn, dateWords, documentOf} from "./reading.js";

/** Words of time and others in any order, with marks between: what no writer would write, but a text may hold. */
const WORDS = [
  "the",
  "of",
  "on",
  "in",
  "by",
  "since",
  "last",
  "next",
  "two",
  "a",
  "few",
  "ago",
  "earlier",
  "mid",
  "early",
  "end",
  "Friday",
  "Fridays",
  "Feb.",
  "May",
  "march",
  "2018",
  "28",
  "3rd",
  "1990s",
  "weeks",
  "day",
  "year",
  "quarter",
  "first",
  "row",
  "today",
  "night",
  "summer",
  "recently",
  "killed",
  "will",
  "meet",
  "Putin",
  ",",
  ".",
  "-",
  "'",
  "(",
  "/",
  "half",
  "until",
  "New",
  "Year's",
  "Eve"
];
const anyText = fc.array(fc.constantFrom(...WORDS), {maxLength: 40}).map((d) => d.join(" "));
const anyDay = fc.integer({min: dayOf("1950-01-01")!, max: dayOf("2050-12-31")!}).map(isoOf);

describe("whatever the text", () => {
  it("mentions are quotes of it, in reading order, without overlap, with days in order", () => {
    fc.assert(
      fc.property(anyText, fc.option(anyDay), (text, published) => {
        let end = 0;
        for (const d of datesIn(text, published)) {
          expect(text.slice(d.start, d.end)).toBe(d.quote);
          expect(d.start).toBeGreaterThanOrEqual(end);
          expect(d.last).toBeGreaterThanOrEqual(d.first);
          expect((d.date_start === null) === (d.date_precision === "unknown")).toBe(true);
          if (d.date_start !== null) expect(d.date_start <= d.date_end!).toBe(true);
          if (d.date_precision === "day") expect(d.date_start).toBe(d.date_end);
          end = d.end;
        }
      }),
      {numRuns: 600}
    );
  });

  it("a day written out in full is read back, whatever the publication day", () => {
    const long = new Intl.DateTimeFormat("en-US", {dateStyle: "long", timeZone: "UTC"});
    const medium = new Intl.DateTimeFormat("en-GB", {dateStyle: "medium", timeZone: "UTC"});
    fc.assert(
      fc.property(anyDay, fc.option(anyDay), (day, published) => {
        for (const format of [long, medium]) {
          const written = format.format(new Date(`${day}T00:00:00Z`));
          expect(datesIn(`It was signed on ${written} in Geneva.`, published)[0]).toMatchObject({date_start: day, date_end: day});
        }
      }),
      {numRuns: 200}
    );
  });

  it("a weekday told as past lies in the week up to publication, told as ahead in the week from it", () => {
    const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...names), (published, name) => {
        const past = dayOf(datesIn(`Rebels shelled the town on ${name}.`, published)[0]!.date_start!)!;
        const ahead = dayOf(datesIn(`The envoys will meet on ${name}.`, published)[0]!.date_start!)!;
        const day = dayOf(published)!;
        expect(day - past).toBeGreaterThanOrEqual(0);
        expect(day - past).toBeLessThan(7);
        expect(ahead - day).toBeGreaterThanOrEqual(0);
        expect(ahead - day).toBeLessThan(7);
      }),
      {numRuns: 100}
    );
  });
});

it("looks up each word once: work grows with the text, not faster", () => {
  const lookUps = (sentences: number): number => {
    let count = 0;
    const words: DateWords["words"] = new Proxy(dateWords.words, {
      get(target, key) {
        if (key === "get")
          return (word: string) => {
            ++count;
            return target.get(word);
          };
        return Reflect.get(target, key);
      }
    });
    const article = articleOf("On Friday, two weeks ago, rebels shelled the town until the end of May. ".repeat(sentences), "2020-02-28");
    findDates(article, documentOf(article), {...dateWords, words});
    return count;
  };
  expect(lookUps(400)).toBe(10 * lookUps(40));
});
