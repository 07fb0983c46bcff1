import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {checkData, checkStories, type Languages} from "../../loaders/lexicon/checks/data.js";
import type {CodebookData} from "../../loaders/lexicon/data.js";
import type {DataProblem} from "../../loaders/lexicon/problem.js";
import {languageIds, readCodebook, readLanguage, readStory} from "../../loaders/lexicon/store.js";
import {WORD_MISTAKES} from "./errors.table.js";
import {STORY, STORY_MISTAKES} from "./errors-story.table.js";

const DATA = new URL("../../data", import.meta.url).pathname;
let root: string;
let folder: string;
/** The data without its stories, which no list of words rests on. */
let wordsFolder: string;
let languages: Languages;
let codebook: CodebookData;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  root = join(folder, "data");
  cpSync(DATA, root, {recursive: true});
  wordsFolder = join(folder, "words");
  for (const part of ["codebook", "lexicons"]) cpSync(join(DATA, part), join(wordsFolder, "data", part), {recursive: true});
  languages = new Map(languageIds(root).map((lang) => [lang, readLanguage(root, lang)]));
  codebook = readCodebook(root);
});
afterAll(() => rmSync(folder, {recursive: true}));

/** Problems of the words and codes alone where the file is theirs, else of the stories alone. */
const ofWords = (): DataProblem[] => checkData(join(wordsFolder, "data"));
const ofStories = (): DataProblem[] => checkStories(root, languages, codebook);

/** Problems of the data after one file was changed; the file is put back. */
function problemsWith(file: string, from: string | RegExp, to: string) {
  const ofStory = file.startsWith(STORY);
  const path = join(ofStory ? folder : wordsFolder, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  expect(changed, `nothing to change in ${file}`).not.toBe(text);
  writeFileSync(path, changed);
  const problems = ofStory ? ofStories() : ofWords();
  writeFileSync(path, text);
  const line = text.split("\n").findIndex((row, i) => row !== changed.split("\n")[i]) + 1;
  return {problems, line};
}

describe("an editor's mistake is told with file, line, value and what is allowed", () => {
  test.each([...STORY_MISTAKES, ...WORD_MISTAKES])("%s", (_, file, from, to, value, allowed) => {
    const {problems, line} = problemsWith(file, from, to);
    const problem = problems.find((held) => held.value.includes(value));
    expect(problem, JSON.stringify(problems.slice(0, 5))).toBeDefined();
    expect(problem!.file).toBe(file);
    // of two rows that claim one spelling the later is told, with the line of the earlier
    if (allowed === "on line") expect(`${problem!.line} ${problem!.allowed}`).toMatch(new RegExp(`\\b${line}\\b`));
    else expect(problem!.line).toBe(line);
    expect(problem!.allowed).toContain(allowed);
  });

  test("a day that is none is told alone, not as one that another day is before", () => {
    const {problems} = problemsWith(`${STORY}/story.json`, '"from": "2020-01-15"', '"from": "2020-13-15"');
    expect(problems.map(({value}) => value)).toEqual(["period.from '2020-13-15'"]);
  });

  test("a row that stands twice is told once, whatever its spellings", () => {
    const {problems} = problemsWith(`${STORY}/places.csv`, /(\nHama,.*)/, "$1$1");
    expect(problems.map(({value}) => value)).toEqual(["'Hama' again"]);
  });

  test("all mistakes are told at once, in every file", () => {
    const [outlets, events] = [join(folder, STORY, "outlets.csv"), join(folder, STORY, "coded/events.csv")];
    const before = [outlets, events].map((path) => readFileSync(path, "utf8"));
    writeFileSync(outlets, before[0]!.replace("A News,TUR", "A News,TURK").replace("AFP (via CIMPLE graph),", ","));
    writeFileSync(events, before[1]!.replaceAll("c001,ASSAULT", "c001,ASALT"));
    expect(() => readStory(root, "idlib-2020")).toThrow(/outlets\.csv[\s\S]*outlets\.csv[\s\S]*events\.csv[\s\S]*events\.csv/);
    for (const [i, path] of [outlets, events].entries()) writeFileSync(path, before[i]!);
  });

  test("a file of another encoding is named with its first letter that is none", () => {
    const path = join(folder, STORY, "outlets.csv");
    const before = readFileSync(path);
    const line =
      before
        .toString("utf8")
        .split("\n")
        .findIndex((row) => /[^\0-\x7f]/.test(row)) + 1;
    writeFileSync(path, before.toString("utf8"), "latin1");
    const problems = checkData(root);
    writeFileSync(path, before);
    expect(line).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({file: `${STORY}/outlets.csv`, line, value: expect.stringContaining("not UTF-8")});
  });

  test("a row of too few cells is told once, and nothing that follows from it", () => {
    const {problems} = problemsWith("data/lexicons/en/places.csv", /\n(.*),[^,\n]*\n/, "\n$1\n");
    expect(problems).toEqual([expect.objectContaining({line: 2, value: "6 cells"})]);
  });

  test("the data as it stands has no mistake", () => expect(checkData(root)).toEqual([]));
});
