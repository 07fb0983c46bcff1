import type {Tables} from "../model/tables.js";
import {type Reading, readArticle} from "../reader.js";
import type {Log} from "./log.js";
import {build, type OpenStory, openStory} from "./open-story.js";

/** The tables of stories while their files are edited: what a change leaves as it was is neither opened nor read again. */
export interface Followed {
  tables(story: string): Tables;
  /** Told which files below `data/` changed, as paths from there. Only articles leave the word lists as they are. */
  forget(changed: readonly string[]): void;
}

/** Follows the stories of a data folder; the package's own where none is given. */
export function followStories(log: Log, data?: string): Followed {
  const stories = new Map<string, {open: OpenStory; read: typeof readArticle}>();
  return {
    tables(id) {
      const story = stories.get(id) ?? {open: openStory(id, data), read: rememberReadings()};
      stories.set(id, story);
      return build(story.open, {read: story.read, log}).tables;
    },
    forget(changed) {
      if (!changed.every((file) => /\/articles\/[^/]+$/.test(file))) stories.clear();
    }
  };
}

/** `readArticle`, which reads an article again only where something of it is another. */
function rememberReadings(): typeof readArticle {
  const readings = new Map<string, {key: string; reading: Reading}>();
  return (article, lexicon) => {
    const key = JSON.stringify(article);
    const known = readings.get(article.id);
    if (known?.key === key) return known.reading;
    const reading = readArticle(article, lexicon);
    readings.set(article.id, {key, reading});
    return reading;
  };
}
