import {findDates} from "../../loaders/annotators/dates.js";
import {compileDates} from "../../loaders/lexicon/dates.js";
import {dataFolder} from "../../loaders/lexicon/files.js";
import {wordsOf} from "../../loaders/lexicon/words.js";
import type {Article} from "../../loaders/model/article.js";
import type {Document} from "../../loaders/model/document.js";
import type {DateMention} from "../../loaders/model/mention.js";
import {analyse, type Grammar} from "../../loaders/text/document.js";
import {compileHedges} from "../../loaders/text/hedges.js";
import {compileVocabulary} from "../../loaders/text/vocabulary.js";
import {findZones} from "../../loaders/text/zones.js";

const NAMES = ["abbreviations", "cues", "dates", "dates-holidays", "dates-verbs", "hedges", "verb-complements", "verbs", "words"];
const english = dataFolder("data/lexicons/en");
const tables = Object.fromEntries(NAMES.map((name) => [name, english.table(`${name}.csv`)]));
const cells = (name: string) => tables[name]!.rows.map((d) => d.cells);

/** English grammar and words of time, from the lists themselves. */
export const dateWords = compileDates(tables);
const grammar: Grammar = {
  vocabulary: compileVocabulary(wordsOf(tables), []),
  abbreviations: new Map(cells("abbreviations").map((d) => [d.abbreviation!, d.ends_sentence as "never" | "maybe"])),
  hedges: compileHedges(cells("hedges").map((d) => d.phrase!)),
  months: dateWords.months
};

/** An article of nothing but a text. */
export const articleOf = (text: string, published: string | null): Article => ({
  id: "test",
  outlet: "test",
  published,
  publishedBasis: published ? "stamp" : "unresolved",
  title: null,
  url: null,
  text,
  zones: findZones(text)
});

/** The text taken apart. */
export const documentOf = (article: Article): Document => analyse(article.text, article.zones, grammar);

/** The dates found in a text. */
export function datesIn(text: string, published: string | null): DateMention[] {
  const article = articleOf(text, published);
  return findDates(article, documentOf(article), dateWords);
}
