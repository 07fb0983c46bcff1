import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {list} from "../../src/lib/format.js";
import {codesOf, sideName, sideOf} from "../../src/lib/names.js";
import type {KeyDay, StoryInfo} from "../../src/lib/site-data.js";
import {order} from "../model/order.js";
import type {StoryMap} from "../model/story-map.js";
import type {Tables} from "../model/tables.js";

/** What the site prints of a story's `story.json`. */
interface StoryFile {
  title?: string;
  definition?: string;
  lang?: string;
  theatre?: string[];
  period?: {from?: string; to?: string};
}

/** One of a story's JSON files, which `dateline check` holds against its schema; null where there is none. */
function readJson<File>(root: string, id: string, name: string): File | null {
  const file = join(root, "data/stories", id, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as File) : null;
}

/** The words of a story; its time axis runs from the first day of its period to the last report inside it. */
export function readStory(root: string, id: string, tables: Tables): StoryInfo {
  const story = readJson<StoryFile>(root, id, "story.json") ?? {};
  const days = tables.articles
    .map((a) => a.published)
    .filter((day) => day !== null)
    .sort();
  const [from, to] = [story.period?.from ?? days[0] ?? "1970-01-01", story.period?.to ?? days.at(-1) ?? "1970-01-01"];
  const last = days.filter((day) => day <= to).at(-1) ?? to;
  return {
    id,
    start: from,
    end: last,
    title: story.title ?? id,
    description: story.definition ?? "",
    region: story.theatre?.[0] ?? null,
    lang: story.lang ?? "en",
    map: readJson<StoryMap>(root, id, "map.json"),
    keyDays: keyDays(tables).filter((k) => k.day >= from && k.day <= last)
  };
}

/** Outlets that must tell of a deadline or an accord before the charts draw it. */
const TOLD_BY = 3;

/** Days that charts draw as rules: ultimatums run out and accords are concluded, as several outlets report. */
function keyDays({events}: Tables): KeyDay[] {
  const days = new Map<string, string>();
  for (const event of events) {
    if (event.n_outlets < TOLD_BY) continue;
    const sides = [...new Set(codesOf(event.actor).map(sideOf))].map(sideName);
    if (event.deadline) days.set(event.deadline, sides.length ? `${list(sides)}’s deadline` : "deadline");
    else if (event.type === "AGREE" && event.date_precision === "day" && event.date_start)
      days.set(event.date_start, event.place ? `accord in ${event.place}` : "accord");
  }
  return [...days].map(([day, label]) => ({day, label})).sort((a, b) => order(a.day, b.day));
}
