import type {Frame} from "../model/token.js";
import {compileWords, type WordList} from "../text/words.js";
import {type CsvTables, cellsOf} from "./csv.js";

/** What the tagger knows of a language's words: see words.csv, verbs.csv, verb-complements.csv and cues.csv in data/README.md. */
export function wordsOf(tables: CsvTables): WordList {
  return compileWords({
    closed: cellsOf(tables, "words").map((d) => ({word: d.word!, tags: d.tags!, way: d.way!})),
    verbs: cellsOf(tables, "verbs").map((d) => ({
      lemma: d.lemma!,
      past: d.past!,
      participle: d.participle!,
      frame: d.frame as Frame,
      noun: d.noun!,
      to: d.to!
    })),
    complements: cellsOf(tables, "verb-complements").map((d) => ({verb: d.verb!, complement: d.complement!})),
    speech: new Set(cellsOf(tables, "cues").map((d) => d.cue!))
  });
}
