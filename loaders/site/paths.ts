import {SHELL} from "./evidence.js";
import {preparedStories} from "./store.js";

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

/** The addresses of the pages that Framework builds for each story. */
export function dynamicPaths(root: string): string[] {
  const pages = preparedStories(root).flatMap((story) => [...STORY_PAGES, `events/${SHELL}`].map((page) => `/stories/${story}/${page}`));
  return [...pages, "/app.js"];
}
