import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {basename, extname, join} from "node:path";
import {type Aids, readMarkdown, type Source} from "./markdown.js";

const ENDINGS = new Set([".md", ".txt"]);

/**
 * Reads every `.md` and `.txt` file of a folder in the order of their names; a README is not an article.
 * @throws Error where the folder cannot be read, or where two files have one base name
 */
export function readFolder(folder: string, aids: Aids): Source[] {
  const names = readdirSync(folder)
    .filter((name) => ENDINGS.has(extname(name).toLowerCase()) && !name.startsWith(".") && !/^readme\./i.test(name))
    .filter((name) => statSync(join(folder, name), {throwIfNoEntry: false})?.isFile())
    .sort();
  const twice = names.findIndex((name, i) => i > 0 && idOf(name) === idOf(names[i - 1]!));
  if (twice > 0) throw new Error(`two articles of one name in ${folder}: ${names[twice - 1]} and ${names[twice]}; rename one`);
  return names.map((name) => readFile(join(folder, name), aids));
}

/** Names of a folder's files that `readFolder` passes over, a README and hidden files apart: an editor may take them for articles. */
export const passedOver = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => !ENDINGS.has(extname(name).toLowerCase()) && !name.startsWith(".") && !/^readme\b/i.test(name))
    .sort();

/** Reads one article file. */
export const readFile = (path: string, aids: Aids): Source => readMarkdown(readFileSync(path), idOf(basename(path)), aids);

const idOf = (name: string): string => name.slice(0, name.length - extname(name).length);
