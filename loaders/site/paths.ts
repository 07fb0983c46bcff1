import {hasMore} from "../../src/lib/reachable.js";
import {SHELL} from "./evidence.js";
import {preparedStories, readSite} from "./store.js";

/** The pages below each story that every story has. */
export const STORY_PAGES = [
  "index",
  "escalation",
  "casualties",
  "diplomacy",
  "framing",
  "evidence",
  "sources",
  "data",
  "method",
  "notebook",
  "search"
] as const;

/** What pages load on a reader's first use of it, each a bundle of its own. */
const APPS = ["filters", "search", "notebook", "more"] as const;

/** The addresses of the pages that Framework builds for each story, and of the bundles. */
export function dynamicPaths(root: string): string[] {
  const pages = preparedStories(root).flatMap((story) => {
    const more = hasMore(readSite(root, story).tables) ? ["more"] : [];
    return [...STORY_PAGES, ...more, `events/${SHELL}`].map((page) => `/stories/${story}/${page}`);
  });
  return [...pages, ...APPS.map((app) => `/app/${app}.js`)];
}
