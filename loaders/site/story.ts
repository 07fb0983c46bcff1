import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {KeyDay, StoryInfo} from "../../src/lib/site-data.js";
import type {Tables} from "../model/tables.js";

/** The words of a story's `story.json` that the site prints; what is missing is taken from its tables. */
export function readStory(root: string, id: string, tables: Tables): StoryInfo {
  const file = join(root, "data/stories", id, "story.json");
  const story = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>) : {};
  const period = (story.period ?? {}) as {start?: string; end?: string};
  const days = tables.articles
    .map((a) => a.published)
    .filter((day) => day !== null)
    .sort();
  return {
    id,
    title: text(story.title) ?? id,
    description: text(story.description) ?? "",
    start: text(story.chart_start) ?? text(period.start) ?? days[0] ?? "2020-01-01",
    end: text(story.chart_end) ?? text(period.end) ?? days.at(-1) ?? "2020-01-01",
    keyDays: Array.isArray(story.key_days) ? (story.key_days as KeyDay[]) : [],
    lang: text(story.lang) ?? "en"
  };
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);
