import type {Tables} from "../model/tables.js";
import {type Reading, readArticles} from "../reader.js";
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
  const stories = new Map<string, {open: OpenStory; read: typeof readArticles}>();
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

/** `readArticles`, which reads an article again only where something of it is another. */
function rememberReadings(): typeof readArticles {
  const readings = new Map<string, {key: string; reading: Reading}>();
  return (articles, lexicon) => {
    const keyed = articles.map((article) => ({article, key: JSON.stringify(article)}));
    const changed = keyed.filter(({article, key}) => readings.get(article.id)?.key !== key);
    const read = readArticles(
      changed.map(({article}) => article),
      lexicon
    );
    changed.forEach(({article, key}, k) => void readings.set(article.id, {key, reading: read[k]!}));
    return articles.map(({id}) => readings.get(id)!.reading);
  };
}
