import {z} from "zod";
import {type CsvTable, checkRows} from "./csv.js";
import type {CodebookData, LanguageData, StoryData} from "./data.js";
import {baseOf, type DataFolder, dataFolder, gather} from "./files.js";
import {lineOf} from "./json.js";
import {CODEBOOK_LISTS, EventTypeFile} from "./schemas/codebook.js";
import {CODED_SHEETS} from "./schemas/coded.js";
import {Country, Group, Leader, Metonym, Place, PlaceStopword, PlaceWord, RoleNoun} from "./schemas/language.js";
import {StoryMapFile} from "./schemas/map.js";
import {Correction, Outlet, Story, StoryActor} from "./schemas/story.js";
import {WORD_LISTS} from "./schemas/word-lists.js";

/** The stories under `root` (the data folder), in order. */
export const storyIds = (root: string): string[] => dataFolder(root).folder("stories").names();

/** The languages under `root` that have word lists, in order. */
export const languageIds = (root: string): string[] => dataFolder(root).folder("lexicons").names();

/**
 * Reads a language's word lists.
 * @param root the data folder
 * @throws DataError with the problems of all its files
 */
export function readLanguage(root: string, lang: string): LanguageData {
  const folder = dataFolder(root).folder("lexicons").folder(lang);
  return gather((keep) => {
    const tables: Record<string, CsvTable> = {};
    for (const name of folder.names(".csv").map(baseOf)) {
      const table = keep(() => folder.table(`${name}.csv`));
      if (table) tables[name] = table;
      const schema = WORD_LISTS[name];
      if (table && schema) keep(() => checkRows(table, schema));
    }
    const rows = <S extends z.ZodObject>(name: string, schema: S) => {
      const table = tables[name];
      if (!table && folder.has(`${name}.csv`)) return []; // read above, and told as no CSV
      return keep(() => (table ? checkRows(table, schema) : folder.csv(`${name}.csv`, schema))) ?? [];
    };
    return {
      lang,
      folder: folder.shown,
      countries: rows("countries", Country),
      metonyms: rows("metonyms", Metonym),
      roleNouns: rows("role-nouns", RoleNoun),
      leaders: rows("leaders", Leader),
      groups: rows("groups", Group),
      places: rows("places", Place),
      placeStopwords: rows("place-stopwords", PlaceStopword),
      placeWords: rows("place-words", PlaceWord),
      tables
    };
  });
}

/**
 * Reads a story.
 * @param root the data folder
 * @throws DataError with the problems of all its files
 */
export function readStory(root: string, id: string): StoryData {
  const folder = storyFolder(root, id);
  const sheets = folder.folder("coded");
  return gather((keep) => {
    const csv = <S extends z.ZodObject>(name: string, schema: S) => keep(() => folder.csv(name, schema)) ?? [];
    const json = <S extends z.ZodType>(name: string, schema: S) => keep(() => folder.json(name, schema));
    const coded = <S extends z.ZodObject>(name: string, schema: S) =>
      sheets.has(name) ? (keep(() => sheets.csv(name, schema)) ?? []) : [];
    return {
      id,
      folder: folder.shown,
      // null only where `gather` throws
      story: json("story.json", Story)!,
      outlets: csv("outlets.csv", Outlet),
      actors: json("actors.json", z.array(StoryActor)) ?? [],
      places: csv("places.csv", Place),
      corrections: json("corrections.json", z.array(Correction)) ?? [],
      map: folder.has("map.json") ? json("map.json", StoryMapFile) : null,
      coded: {
        articles: coded("articles.csv", CODED_SHEETS.articles),
        events: coded("events.csv", CODED_SHEETS.events),
        casualties: coded("casualties.csv", CODED_SHEETS.casualties),
        talks: coded("talks.csv", CODED_SHEETS.talks),
        labels: coded("labels.csv", CODED_SHEETS.labels)
      }
    };
  });
}

/** Gives the line of a value in one of a story's JSON files, by the keys that lead to it. */
export const locatorOf =
  (root: string, id: string) =>
  (file: string, path: readonly (string | number)[]): number =>
    lineOf(storyFolder(root, id).text(file), path);

/**
 * Reads the codebook.
 * @param root the data folder
 * @throws DataError with the problems of all its files
 */
export function readCodebook(root: string): CodebookData {
  const folder = dataFolder(root).folder("codebook");
  const types = folder.folder("event-types");
  return gather((keep) => {
    const list = (name: keyof typeof CODEBOOK_LISTS) => keep(() => folder.csv(`${name}.csv`, CODEBOOK_LISTS[name])) ?? [];
    const names = Object.keys(CODEBOOK_LISTS) as (keyof typeof CODEBOOK_LISTS)[];
    return {
      eventTypes: types.names(".json").flatMap((name) => keep(() => types.json(name, EventTypeFile)) ?? []),
      lists: Object.fromEntries(names.map((name) => [name, list(name)])) as CodebookData["lists"]
    };
  });
}

const storyFolder = (root: string, id: string): DataFolder => dataFolder(root).folder("stories").folder(id);
