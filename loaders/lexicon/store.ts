import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative, sep} from "node:path";
import {z} from "zod";
import {type CsvTable, checkRows, parseCsv, type Row} from "./csv.js";
import {parseJson} from "./json.js";
import {DataError} from "./problem.js";
import {CODEBOOK_LISTS, type CodebookEntry, EventTypeFile, type ScoredEntry} from "./schemas/codebook.js";
import {CODED_SHEETS, type CodedArticle, type CodedCasualty, type CodedEvent, type CodedLabel, type CodedTalk} from "./schemas/coded.js";
import {Country, Group, Leader, Metonym, Place, RoleNoun} from "./schemas/language.js";
import {Correction, Outlet, Story, StoryActor} from "./schemas/story.js";

/** What `data/lexicons/<lang>` holds. */
export interface LanguageData {
  lang: string;
  countries: Row<Country>[];
  metonyms: Row<Metonym>[];
  roleNouns: Row<RoleNoun>[];
  leaders: Row<Leader>[];
  groups: Row<Group>[];
  places: Row<Place>[];
  /** Every CSV of the folder by base name, cells unchecked: hold one against a schema with `checkRows`. */
  tables: Record<string, CsvTable>;
}

/** What `data/stories/<id>` holds. */
export interface StoryData {
  id: string;
  story: Story;
  outlets: Row<Outlet>[];
  actors: StoryActor[];
  places: Row<Place>[];
  corrections: Correction[];
  /** Article files in the order of their ids: front matter and text as they stand on disk. */
  articles: {id: string; file: string; raw: string}[];
  coded: CodedData;
}

/** The sheets coded by hand; all empty in a story without any. */
export interface CodedData {
  articles: Row<CodedArticle>[];
  events: Row<CodedEvent>[];
  casualties: Row<CodedCasualty>[];
  talks: Row<CodedTalk>[];
  labels: Row<CodedLabel>[];
}

/** What `data/codebook` holds. */
export interface CodebookData {
  /** In the order of their ids. */
  eventTypes: EventTypeFile[];
  lists: {[K in keyof typeof CODEBOOK_LISTS]: Row<(typeof CODEBOOK_LISTS)[K] extends typeof ScoredEntry ? ScoredEntry : CodebookEntry>[]};
}

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
export const readCsv = <S extends z.ZodObject>(path: string, schema: S, shown = path): Row<z.output<S>>[] =>
  checkRows(readTable(path, shown), schema);

/**
 * Reads a JSON file and checks every value.
 * @throws DataError with all that is wrong in the file
 */
export const readJson = <S extends z.ZodType>(path: string, schema: S, shown = path): z.output<S> =>
  parseJson(readText(path, shown), shown, schema);

/** The stories under `root` (the data folder), in order. */
export const storyIds = (root: string): string[] => namesIn(join(root, "stories"));

/**
 * Reads a language's word lists.
 * @param root the data folder
 * @throws DataError
 */
export function readLanguage(root: string, lang: string): LanguageData {
  const folder = join(root, "lexicons", lang);
  const tables: Record<string, CsvTable> = {};
  for (const name of namesIn(folder, ".csv")) tables[baseOf(name)] = readTable(join(folder, name), shownAs(root, join(folder, name)));
  const rows = <S extends z.ZodObject>(name: string, schema: S) =>
    checkRows(tables[name] ?? missing(root, join(folder, `${name}.csv`)), schema);
  return {
    lang,
    countries: rows("countries", Country),
    metonyms: rows("metonyms", Metonym),
    roleNouns: rows("role-nouns", RoleNoun),
    leaders: rows("leaders", Leader),
    groups: rows("groups", Group),
    places: rows("places", Place),
    tables
  };
}

/**
 * Reads a story.
 * @param root the data folder
 * @throws DataError
 */
export function readStory(root: string, id: string): StoryData {
  const folder = join(root, "stories", id);
  const csv = <S extends z.ZodObject>(name: string, schema: S) => readCsv(join(folder, name), schema, shownAs(root, join(folder, name)));
  const json = <S extends z.ZodType>(name: string, schema: S) => readJson(join(folder, name), schema, shownAs(root, join(folder, name)));
  const coded = <S extends z.ZodObject>(name: string, schema: S) =>
    existsSync(join(folder, "coded", name)) ? csv(join("coded", name), schema) : [];
  return {
    id,
    story: json("story.json", Story),
    outlets: csv("outlets.csv", Outlet),
    actors: json("actors.json", z.array(StoryActor)),
    places: csv("places.csv", Place),
    corrections: json("corrections.json", z.array(Correction)),
    articles: readArticles(root, join(folder, "articles")),
    coded: {
      articles: coded("articles.csv", CODED_SHEETS.articles),
      events: coded("events.csv", CODED_SHEETS.events),
      casualties: coded("casualties.csv", CODED_SHEETS.casualties),
      talks: coded("talks.csv", CODED_SHEETS.talks),
      labels: coded("labels.csv", CODED_SHEETS.labels)
    }
  };
}

/**
 * Reads the codebook.
 * @param root the data folder
 * @throws DataError
 */
export function readCodebook(root: string): CodebookData {
  const folder = join(root, "codebook");
  const types = join(folder, "event-types");
  const list = (name: keyof typeof CODEBOOK_LISTS) =>
    readCsv(join(folder, `${name}.csv`), CODEBOOK_LISTS[name], shownAs(root, join(folder, `${name}.csv`)));
  return {
    eventTypes: namesIn(types, ".json").map((name) => readJson(join(types, name), EventTypeFile, shownAs(root, join(types, name)))),
    lists: Object.fromEntries(
      Object.keys(CODEBOOK_LISTS).map((name) => [name, list(name as keyof typeof CODEBOOK_LISTS)])
    ) as CodebookData["lists"]
  };
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

const missing = (root: string, path: string): never => {
  throw new DataError([{file: shownAs(root, path), line: 1, value: "no such file", allowed: `a file ${shownAs(root, path)}`}]);
};

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
