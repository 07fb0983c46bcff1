import {aidsOf, openStory} from "../../loaders/commands/open-story.js";
import type {Tables} from "../../loaders/model/tables.js";
import {buildTables} from "../../loaders/pipeline.js";
import {readArticles} from "../../loaders/reader.js";
import {readMarkdown, type Source} from "../../loaders/sources/markdown.js";

const {lexicon, codebook} = openStory("idlib-2020");

/** How an outlet of the made-up story words what happens. */
interface Style {
  outlet: string;
  /** What it calls the Syrian government in the `i`th article. */
  government(i: number): string;
  /** What it calls the armed groups. */
  fighters(i: number): string;
}

const POST: Style = {
  outlet: "Northern Post",
  government: (i) => (i % 5 === 4 ? "government" : "regime"),
  fighters: () => "militants"
};

const TIMES: Style = {
  outlet: "Southern Times",
  government: (i) => (i % 5 === 4 ? "regime" : "government"),
  fighters: () => "rebels"
};

/** Both outlets tell every day of another strike, each in its own words for the same two sides. */
const textOf = ({government, fighters}: Style, i: number): string => {
  const [ruler, men] = [government(i), fighters(i)];
  return `An air strike by the Syrian army killed ${11 + i} Turkish soldiers near Saraqib on February ${i + 3}, 2020.
The Syrian ${ruler} gave no account of it. The ${ruler} had sent more men to the town a day before. Nobody in the ${ruler} was to be reached, and the ${ruler} closed the road.
The ${men} left two villages at night. The ${men} hold the hills in the west, and the ${men} keep the road to the border. No side has said how many of the ${men} are there.
The Turkish president said that talks with Moscow would go on.`;
};

const sourceOf = (style: Style, i: number): Source => {
  const day = String(i + 4).padStart(2, "0");
  const name = style.outlet.toLowerCase().replace(" ", "-");
  const file = `---\noutlet: "${style.outlet}"\npublished: 2020-02-${day}\npublished_basis: stamp\n---\n${textOf(style, i)}\n`;
  return readMarkdown(new TextEncoder().encode(file), `2020-02-${day}-${name}`, aidsOf(lexicon));
};

/** The sources of a made-up story: two outlets with so many articles each. */
export const sources = (articles: number): Source[] =>
  [POST, TIMES].flatMap((style) => Array.from({length: articles}, (_, i) => sourceOf(style, i)));

/** What the reader makes of them. */
export const tablesOf = (all: readonly Source[]): Tables =>
  buildTables({
    sources: all,
    coded: null,
    story: {id: "made-up", outlets: [], corrections: []},
    codebook,
    places: lexicon.places,
    read: (articles) => readArticles(articles, lexicon)
  }).tables;
