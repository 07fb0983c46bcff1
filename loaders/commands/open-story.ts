import {existsSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {checkLanguage} from "../lexicon/checks/language.js";
import {checkStory} from "../lexicon/checks/story.js";
import type {CodebookData, StoryData} from "../lexicon/data.js";
import {compileLexicon, type Lexicon} from "../lexicon/language.js";
import {DataError} from "../lexicon/problem.js";
import {publishedFrom} from "../lexicon/stamps.js";
import {locatorOf, readCodebook, readLanguage, readStory, storyIds} from "../lexicon/store.js";
import {type Built, buildTables} from "../pipeline.js";
import {readArticles} from "../reader.js";
import {readFolder} from "../sources/folder.js";
import type {Aids, Source} from "../sources/markdown.js";
import {isOwnLanguage} from "../text/own-language.js";
import {findZones} from "../text/zones.js";
import {givenFolder, InputError} from "./given.js";
import {type Log, progressOf} from "./log.js";
import {tellUnlikely} from "./problems.js";

/** Root of the package: where `data/` and the site lie. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** A story with all that is needed to read for it. */
export interface OpenStory {
  data: string;
  story: StoryData;
  codebook: CodebookData;
  lexicon: Lexicon;
}

/**
 * Opens a story.
 * @param data the data folder; the package's own where none is given
 * @throws DataError for a mistake in its files; InputError where there is no such story
 */
export function openStory(id: string | undefined, data = join(ROOT, "data")): OpenStory {
  const chosen = chooseStory(id, data);
  const story = readStory(data, chosen);
  const language = readLanguage(data, story.story.lang);
  const codebook = readCodebook(data);
  const problems = [...checkLanguage(language, codebook), ...checkStory(story, language, codebook, locatorOf(data, chosen))];
  if (problems.length) throw new DataError(problems);
  return {data, story, codebook, lexicon: compileLexicon(language, story)};
}

/**
 * The story asked for, or the first where none is.
 * @throws InputError where there is no such story, or no data folder
 */
export function chooseStory(id: string | undefined, data = join(ROOT, "data")): string {
  const stories = storyIds(givenFolder(data));
  const chosen = id ?? stories[0];
  if (chosen === undefined) throw new InputError(`no story in ${data}`);
  if (!stories.includes(chosen)) throw new InputError(`no story '${chosen}' in ${data}; there are: ${stories.join(", ") || "none"}`);
  return chosen;
}

/** What the sources need of a language. */
export const aidsOf = ({dates, words}: Pick<Lexicon, "dates" | "words">): Aids => ({
  zones: findZones,
  isOwn: (text) => isOwnLanguage(text, words),
  stamps: (text, zones) => publishedFrom(text, zones, dates)
});

/** The story's own articles; none where it has no folder of them. */
export const storySources = (open: OpenStory): Source[] =>
  existsSync(ownFolder(open)) ? readFolder(ownFolder(open), aidsOf(open.lexicon)) : [];

const ownFolder = ({data, story}: OpenStory): string => join(data, "stories", story.id, "articles");

/** The articles of a folder outside the story. */
function otherSources(folder: string, lexicon: Lexicon): Source[] {
  const sources = readFolder(givenFolder(folder), aidsOf(lexicon));
  if (!sources.length) throw new InputError(`no .md or .txt file in ${folder}`);
  return sources;
}

interface BuildOptions {
  /** A folder to read in place of the story's articles. */
  articles?: string | undefined;
  withText?: boolean;
  /** Reads a batch of articles; `readArticles` where none is given. */
  read?: typeof readArticles;
  log: Log;
}

/** Builds the tables of a story, or of other articles in its place: without the coded reports and the story's corrections then. */
export function build(open: OpenStory, {articles, withText = false, read = readArticles, log}: BuildOptions): Built {
  const {story, codebook, lexicon} = open;
  const sources = articles ? otherSources(articles, lexicon) : storySources(open);
  tellUnlikely(articles ?? ownFolder(open), sources, log);
  return buildTables({
    sources,
    coded: articles ? null : story.coded,
    story: articles ? {...story, corrections: []} : story,
    codebook,
    places: lexicon.places,
    read: (batch) => read(batch, lexicon),
    withText,
    progress: progressOf("articles read", log)
  });
}
