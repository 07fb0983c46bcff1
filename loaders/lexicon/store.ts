import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative, sep} from "node:path";
import {z} from "zod";
import {checkLanguage} from "./checks/language.js";
import {checkStory} from "./checks/story.js";
import {type CsvTable, checkRows, parseCsv, type Row} from "./csv.js";
import type {CodebookData, LanguageData, StoryData} from "./data.js";
import {lineOf, parseJson} from "./json.js";
import {collect, DataError, type DataProblem} from "./problem.js";
import {CODEBOOK_LISTS, EventTypeFile} from "./schemas/codebook.js";
import {CODED_SHEETS} from "./schemas/coded.js";
import {Country, Group, Leader, Metonym, Place, PlaceStopword, PlaceWord, RoleNoun} from "./schemas/language.js";
import {Correction, Outlet, Story, StoryActor} from "./schemas/story.js";
import {WORD_LISTS} from "./schemas/word-lists.js";

export type {CodebookData, CodedData, LanguageData, StoryData} from "./data.js";

/**
 * Reads a CSV file, cells unchecked.
 * @param shown the path that errors name
 * @throws DataError where the file is missing or is no CSV
 */
export const readTable = (path: string, shown = path): CsvTable => parseCsv(readText(path, shown), shown);

/**
 * Reads a CSV file and checks every cell.
 * @throws DataError with all that is wrong in the file
 */
const readCsv = <S extends z.ZodObject>(path: string, schema: S, shown = path): Row<z.output<S>>[] =>
  checkRows(readTable(path, shown), schema);

/**
 * Reads a JSON file and checks every value.
 * @throws DataError with all that is wrong in the file
 */
const readJson = <S extends z.ZodType>(path: string, schema: S, shown = path): z.output<S> =>
  parseJson(readText(path, shown), shown, schema);

/** The stories under `root` (the data folder), in order. */
export const storyIds = (root: string): string[] => namesIn(join(root, "stories"));

/**
 * Reads a language's word lists.
 * @param root the data folder
 * @throws DataError with the problems of all its files
 */
export function readLanguage(root: string, lang: string): LanguageData {
  const folder = join(root, "lexicons", lang);
  return gather((keep) => {
    const tables: Record<string, CsvTable> = {};
    for (const name of namesIn(folder, ".csv")) {
      const table = keep(() => readTable(join(folder, name), shownAs(root, join(folder, name))));
      if (table) tables[baseOf(name)] = table;
      const schema = WORD_LISTS[baseOf(name)];
      if (table && schema) keep(() => checkRows(table, schema));
    }
    const rows = <S extends z.ZodObject>(name: string, schema: S) => {
      const path = join(folder, `${name}.csv`);
      return keep(() => checkRows(tables[name] ?? readTable(path, shownAs(root, path)), schema)) ?? [];
    };
    return {
      lang,
      folder: shownAs(root, folder),
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
  const folder = join(root, "stories", id);
  return gather((keep) => {
    const csv = <S extends z.ZodObject>(name: string, schema: S) =>
      keep(() => readCsv(join(folder, name), schema, shownAs(root, join(folder, name)))) ?? [];
    const json = <S extends z.ZodType>(name: string, schema: S) =>
      keep(() => readJson(join(folder, name), schema, shownAs(root, join(folder, name))));
    const coded = <S extends z.ZodObject>(name: string, schema: S) =>
      existsSync(join(folder, "coded", name)) ? csv(`coded/${name}`, schema) : [];
    return {
      id,
      folder: shownAs(root, folder),
      // null only where `gather` throws
      story: json("story.json", Story)!,
      outlets: csv("outlets.csv", Outlet),
      actors: json("actors.json", z.array(StoryActor)) ?? [],
      places: csv("places.csv", Place),
      corrections: json("corrections.json", z.array(Correction)) ?? [],
      articles: readArticles(root, join(folder, "articles")),
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

/**
 * Reads the codebook.
 * @param root the data folder
 * @throws DataError with the problems of all its files
 */
export function readCodebook(root: string): CodebookData {
  const folder = join(root, "codebook");
  const types = join(folder, "event-types");
  return gather((keep) => {
    const list = (name: keyof typeof CODEBOOK_LISTS) => {
      const path = join(folder, `${name}.csv`);
      return keep(() => readCsv(path, CODEBOOK_LISTS[name], shownAs(root, path))) ?? [];
    };
    const type = (name: string) => keep(() => readJson(join(types, name), EventTypeFile, shownAs(root, join(types, name)))) ?? [];
    const names = Object.keys(CODEBOOK_LISTS) as (keyof typeof CODEBOOK_LISTS)[];
    return {
      eventTypes: namesIn(types, ".json").flatMap(type),
      lists: Object.fromEntries(names.map((name) => [name, list(name)])) as CodebookData["lists"]
    };
  });
}

/**
 * Checks every file under `root` (the data folder), and what they say of each other.
 * @returns the problems, none where all is well
 */
export function checkData(root: string): DataProblem[] {
  const problems: DataProblem[] = [];
  const codebook = collect(problems, () => readCodebook(root));
  const languages = namesIn(join(root, "lexicons")).map((lang) => collect(problems, () => readLanguage(root, lang)));
  if (codebook) for (const language of languages) if (language) problems.push(...checkLanguage(language, codebook));
  for (const id of storyIds(root)) {
    const story = collect(problems, () => readStory(root, id));
    const language = languages.find((held) => held && held.lang === story?.story.lang);
    const locate = (name: string, path: (string | number)[]) => lineOf(readFileSync(join(root, "stories", id, name), "utf8"), path);
    if (story && language && codebook) problems.push(...checkStory(story, language, codebook, locate));
    else if (story && !language) problems.push(unknownLanguage(story, languages, locate("story.json", ["lang"])));
  }
  return problems;
}

const unknownLanguage = ({folder, story}: StoryData, languages: (LanguageData | null)[], line: number): DataProblem => ({
  file: `${folder}/story.json`,
  line,
  value: `lang '${story.lang}'`,
  allowed: languages.flatMap((held) => held?.lang ?? []).join(", ")
});

/** Runs `read` with a guard that keeps the problems of each file; throws them together at the end. */
function gather<T>(read: (keep: <R>(one: () => R) => R | null) => T): T {
  const problems: DataProblem[] = [];
  const value = read((one) => collect(problems, one));
  if (problems.length) throw new DataError(problems);
  return value;
}

function readArticles(root: string, folder: string): StoryData["articles"] {
  return namesIn(folder, ".md").map((name) => {
    const path = join(folder, name);
    return {id: baseOf(name), file: shownAs(root, path), raw: readText(path, shownAs(root, path))};
  });
}

function readText(path: string, shown: string): string {
  if (!existsSync(path)) throw new DataError([{file: shown, line: 1, value: "no such file", allowed: `a file ${shown}`}]);
  return readFileSync(path, "utf8");
}

/** Names in a folder in the order of their letters; none where there is no folder. */
const namesIn = (folder: string, ending = ""): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending) && !name.startsWith("."))
        .sort()
    : [];

const baseOf = (name: string): string => name.slice(0, name.lastIndexOf("."));

/** A path as an editor knows it: from the folder that holds `data`. */
const shownAs = (root: string, path: string): string => relative(dirname(root), path).split(sep).join("/");
