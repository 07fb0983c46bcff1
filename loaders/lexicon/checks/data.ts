import type {CodebookData, LanguageData, StoryData} from "../data.js";
import {collect, type DataProblem} from "../problem.js";
import {languageIds, locatorOf, readCodebook, readLanguage, readStory, storyIds} from "../store.js";
import {checkLanguage} from "./language.js";
import {checkStory} from "./story.js";

/** The languages that have word lists; null for one whose lists cannot be read. */
export type Languages = ReadonlyMap<string, LanguageData | null>;

/**
 * Checks every file under `root` (the data folder), and what they say of each other.
 * @returns the problems, none where all is well
 */
export function checkData(root: string): DataProblem[] {
  const problems: DataProblem[] = [];
  const codebook = collect(problems, () => readCodebook(root));
  const languages = new Map(languageIds(root).map((lang) => [lang, collect(problems, () => readLanguage(root, lang))]));
  if (codebook) for (const language of languages.values()) if (language) problems.push(...checkLanguage(language, codebook));
  return [...problems, ...checkStories(root, languages, codebook)];
}

/**
 * Checks the stories under `root`, and what they say of the word lists and codes.
 * @param codebook null where it cannot be read: a story's own files are read all the same
 */
export function checkStories(root: string, languages: Languages, codebook: CodebookData | null): DataProblem[] {
  const problems: DataProblem[] = [];
  for (const id of storyIds(root)) {
    const story = collect(problems, () => readStory(root, id));
    if (!story) continue;
    const locate = locatorOf(root, id);
    const language = languages.get(story.story.lang);
    if (language === undefined) problems.push(unknownLanguage(story, [...languages.keys()], locate("story.json", ["lang"])));
    else if (language && codebook) problems.push(...checkStory(story, language, codebook, locate));
  }
  return problems;
}

const unknownLanguage = ({folder, story}: StoryData, languages: LanguageData["lang"][], line: number): DataProblem => ({
  file: `${folder}/story.json`,
  line,
  value: `lang '${story.lang}'`,
  allowed: languages.join(", ")
});
