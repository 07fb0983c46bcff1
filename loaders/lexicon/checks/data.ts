import type {LanguageData, StoryData} from "../data.js";
import {collect, type DataProblem} from "../problem.js";
import {languageIds, locatorOf, readCodebook, readLanguage, readStory, storyIds} from "../store.js";
import {checkLanguage} from "./language.js";
import {checkStory} from "./story.js";

/**
 * Checks every file under `root` (the data folder), and what they say of each other.
 * @returns the problems, none where all is well
 */
export function checkData(root: string): DataProblem[] {
  const problems: DataProblem[] = [];
  const codebook = collect(problems, () => readCodebook(root));
  const languages = new Map(languageIds(root).map((lang) => [lang, collect(problems, () => readLanguage(root, lang))]));
  if (codebook) for (const language of languages.values()) if (language) problems.push(...checkLanguage(language, codebook));
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
