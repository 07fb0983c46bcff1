import {z} from "zod";
import {CUE_CLASSES, type CueClass} from "../model/framing.js";
import {type Listed, UNLISTED} from "../text/vocabulary.js";
import * as cell from "./cells.js";
import {type CsvTables, cellsOf, rowsOf} from "./csv.js";
import {CUE_WORD_ROLES} from "./schemas/word-roles.js";
import {byRole, type WordsByRole} from "./words-by-role.js";

/** What can hold the content after a cue. */
const TAKES = ["clause", "infinitive", "gerund", "noun", "claim", "as", "of", "for", "on", "at", "against", "quote", "person"] as const;
type Takes = (typeof TAKES)[number];

/** A word or phrase that says that someone says something: "said", "call on", "release statement". */
export interface Cue {
  /** Dictionary form, as in cues.csv. */
  lemma: string;
  /** What must follow the verb: a particle, or the noun that the verb takes. */
  rest: readonly string[];
  class: CueClass;
  takes: ReadonlySet<Takes>;
  /** Who can be its subject: anything, somebody who can speak, or only a text. `noun`: the cue is a noun itself. */
  subject: "any" | "speaker" | "document" | "noun";
  /** Tells what was said, not only that somebody acted by speaking: "said", but not "pressed". */
  worded: boolean;
  /** Still an attribution where it is negated: "do not rule out that". */
  negated: boolean;
  /** A guide to usage warns that it takes a stand. */
  contested: boolean;
}

/** A noun that can be a source without being an actor: "statement", "study", "group". */
interface SourceNoun {
  kind: "person" | "body" | "document" | "medium";
  side: string | null;
}

/** Cues by the dictionary form of their verb, longest first; sources by noun, singular and plural. As a list it holds the cues, verbs and nouns. */
export interface CueLexicon extends Listed {
  cues: ReadonlyMap<string, readonly Cue[]>;
  /** Nouns that are cues: "the claim that". */
  nouns: ReadonlyMap<string, Cue>;
  sources: ReadonlyMap<string, SourceNoun>;
  words: CueWords;
}

/** Small words by what they do beside a cue: see cues-words.csv in data/README.md. */
type CueWords = WordsByRole<(typeof CUE_WORD_ROLES)[number]>;

const CueRow = z.object({
  cue: cell.text,
  class: cell.oneOf(CUE_CLASSES),
  takes: cell.list.pipe(z.array(z.enum(TAKES))),
  subject: cell.oneOf(["any", "speaker", "document", "noun"]),
  negated: cell.flag,
  worded: cell.flag,
  /** Who warns that the cue is not neutral, or blank. */
  contested_by: cell.optionalText,
  basis: cell.text,
  added: cell.day
});

const SourceRow = z.object({
  noun: cell.text,
  plural: cell.optionalText,
  kind: cell.oneOf(["person", "body", "document", "medium"]),
  side: cell.optionalActor,
  basis: cell.text,
  added: cell.day
});

/**
 * Compiles `cues.csv`, `cues-sources.csv` and `cues-words.csv`. Missing tables give an empty lexicon.
 * @throws DataError with all that is wrong in a table
 */
export function compileCues(tables: CsvTables): CueLexicon {
  const cues = new Map<string, Cue[]>();
  const nouns = new Map<string, Cue>();
  for (const row of rowsOf(tables, "cues", CueRow)) {
    const [verb = "", ...rest] = row.cue.split(" ");
    const {cue: lemma, class: kind, takes, subject, negated, worded} = row;
    const cue: Cue = {lemma, rest, class: kind, takes: new Set(takes), subject, negated, worded, contested: row.contested_by !== null};
    if (subject === "noun") {
      nouns.set(lemma, cue);
      continue;
    }
    cues.set(
      verb,
      [...(cues.get(verb) ?? []), cue].sort((a, b) => b.rest.length - a.rest.length)
    );
  }
  const sources = new Map<string, SourceNoun>();
  for (const {noun, plural, kind, side} of rowsOf(tables, "cues-sources", SourceRow)) {
    sources.set(noun, {kind, side});
    if (plural) sources.set(plural, {kind, side});
  }
  return {bit: UNLISTED, cues, nouns, sources, words: byRole(CUE_WORD_ROLES, cellsOf(tables, "cues-words"))};
}
