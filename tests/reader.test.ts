import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {openStory, storySources} from "../loaders/commands/open-story.js";
import {type Reading, readArticle, readArticles} from "../loaders/reader.js";
import {readText} from "./support/read.js";

/** Texts of any length in which every sentence tells the same. */
const REPEATED: [what: string, sentence: string, told: (reading: Reading) => number][] = [
  ["tolls", "Four soldiers were killed in Idlib. ", (d) => d.casualties.length + told(d, "same toll")],
  ["assaults", "Russian warplanes bombed the town. ", (d) => d.events.length + told(d, "assault: bombed")],
  [
    "talks and their places",
    "Putin and Erdogan held talks in Moscow. ",
    (d) => d.mentions.filter((mention) => mention.kind === "place").length
  ],
  ["statements", "The attack was a mistake, the minister said. ", (d) => d.statements.length],
  ["quotations", "“We will respond to any attack,” Erdogan said. ", (d) => d.statements.length],
  ["names", "The rebels of Ahrar al-Sham hold the town. ", (d) => d.labels.length]
];

/** Rows that tell again what another tells. */
const told = (reading: Reading, rule: string): number => reading.dropped.filter((d) => d.rule === rule).length;

/** Nobody writes these, but what is read from the web holds them; each must be read to its end in one pass. */
const ROUGH: [what: string, text: string][] = [
  ["nested quotations", `${"“He said ".repeat(5_000)}${"”".repeat(5_000)}`],
  ["nested quotations that never close", "“He said that ".repeat(5_000)],
  ["a sentence without an end", "he said that the army shelled the town and ".repeat(3_000)],
  ["an enumeration without an end", "Turkey, Russia, ".repeat(5_000)],
  ["a line of 1 MB without a space", "x".repeat(1_000_000)],
  ["a line of 1 MB of marks", "“".repeat(1_000_000)],
  ["figures only", "4 ".repeat(20_000)]
];

describe("reading long texts", () => {
  it.each(REPEATED)("reads %s in every one of 2,000 and 4,000 sentences", (_what, sentence, count) => {
    for (const n of [2_000, 4_000]) expect(count(readText(sentence.repeat(n)))).toBe(n);
  });

  it.each(ROUGH)("reads %s to the end", (_what, text) => {
    const {mentions, frames} = readText(text);
    for (const {start, end, quote} of [...mentions, ...frames]) expect(text.slice(start, end) === quote).toBe(true);
  });

  it("ends a sentence that goes on and on, so that no row quotes a whole article", () => {
    const {frames} = readText("the army shelled the town and ".repeat(2_000));
    expect(frames.length).toBeGreaterThan(10);
    expect(Math.max(...frames.map((d) => d.quote.length))).toBeLessThan(5_000);
  });
});

/** Where texts break off that were cut for length. */
const CUT = [
  "Battling rebels, the army left Homs.",
  "with with of the … meeting Tuesday in the said with that said conference",
  "Russia called for",
  "Putin accused Turkey of",
  "“No,” he",
  "Four soldiers were",
  "Kerry met",
  "In talks with",
  "The group's",
  "On",
  "65 bodies of civilians 2017",
  "to save and liberate their areas. He left",
  "quoted a source at Homs Police as saying it hit"
];

it.each(CUT)("reads a text that breaks off: %s", (text) => {
  const {mentions} = readText(text);
  for (const {start, end, quote} of mentions) expect(text.slice(start, end)).toBe(quote);
});

it("reads an article alone as among others", () => {
  const story = openStory("idlib-2020");
  const articles = storySources(story).map(({article}) => article);
  expect(readArticles(articles, story.lexicon)).toEqual(articles.map((article) => readArticle(article, story.lexicon)));
});

/** Words of news, marks and breaks. */
const SCRAPS = [
  "the a of in to by on at from and or but who which that as after before if while not no more others two 12 33 dozens",
  "killed said says told met held shelled attacked wounded denied agreed hit is were has will would being saying adding",
  "Turkey Russia Turkish Russian Putin Erdogan Idlib Aleppo Kremlin UN ISIS Friday Feb. 28 2020 last week ago Mr. Dr.",
  "soldiers rebels civilians forces army minister president ministry talks call airstrike attack town toll phone",
  "his its their he it they him statement officials reported killing called visit summit ceasefire led based newly",
  ", . : ; ( ) “ ” \" ' - — / ? !"
]
  .flatMap((line) => line.split(" "))
  .concat("\n", "\n\n");

it("reads any words and marks in any order, and quotes the text itself", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SCRAPS), {minLength: 1, maxLength: 60}), (words) => {
      const text = words.join(" ");
      const {events, casualties, talks, statements, labels} = readText(text);
      return [events, casualties, talks, statements, labels].flat().every(({start, end, quote}) => text.slice(start, end) === quote);
    }),
    {seed: 2020, numRuns: 1_500}
  );
});
