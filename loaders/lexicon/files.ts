import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import type {z} from "zod";
import {type CsvTable, checkRows, parseCsv, type Row} from "./csv.js";
import {parseJson} from "./json.js";
import {collect, DataError, type DataProblem} from "./problem.js";

/** A folder below `data/`. What its files lack is thrown as a `DataError` that names them as an editor knows them. */
export interface DataFolder {
  /** Its path as an editor knows it: `data/lexicons/en`. */
  shown: string;
  has(name: string): boolean;
  /** Names with an ending, in the order of their letters; none where there is no such folder. */
  names(ending?: string): string[];
  folder(name: string): DataFolder;
  /** A file's text. */
  text(name: string): string;
  /** A CSV file, cells unchecked. */
  table(name: string): CsvTable;
  /** The rows of a CSV file, every cell checked. */
  csv<S extends z.ZodObject>(name: string, schema: S): Row<z.output<S>>[];
  /** A JSON file, every value checked. */
  json<S extends z.ZodType>(name: string, schema: S): z.output<S>;
}

/**
 * Opens a folder.
 * @param path where it lies
 * @param shown how errors name it; by its own name where nothing is told
 */
export function dataFolder(path: string, shown = basename(resolve(path))): DataFolder {
  const shownAs = (name: string): string => `${shown}/${name}`;
  const text = (name: string): string => {
    const file = join(path, name);
    if (!existsSync(file)) throw new DataError([{file: shownAs(name), line: 1, value: "no such file", allowed: `a file ${shownAs(name)}`}]);
    return decoded(readFileSync(file), shownAs(name));
  };
  const table = (name: string): CsvTable => parseCsv(text(name), shownAs(name));
  return {
    shown,
    has: (name) => existsSync(join(path, name)),
    names: (ending = "") =>
      existsSync(path)
        ? readdirSync(path)
            .filter((name) => name.endsWith(ending) && !name.startsWith("."))
            .sort()
        : [],
    folder: (name) => dataFolder(join(path, name), shownAs(name)),
    text,
    table,
    csv: (name, schema) => checkRows(table(name), schema),
    json: (name, schema) => parseJson(text(name), shownAs(name), schema)
  };
}

/** The text of a data file, which is UTF-8 whatever a spreadsheet would have it be: a guess could turn names into others. */
function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split("\uFFFD")[0]!;
    const line = before.split("\n").length;
    throw new DataError([{file, line, value: "a letter that is not UTF-8", allowed: "UTF-8, which spreadsheets call “CSV UTF-8”"}]);
  }
}

/** Runs `read` with a guard that keeps the problems of each file and gives null in its place; throws them together at the end. */
export function gather<T>(read: (keep: <R>(one: () => R) => R | null) => T): T {
  const problems: DataProblem[] = [];
  const value = read((one) => collect(problems, one));
  if (problems.length) throw new DataError(problems);
  return value;
}

/** A file's name without its ending. */
export const baseOf = (name: string): string => name.slice(0, name.lastIndexOf("."));
