import {daysBetween} from "./format.js";
import {heldOn, killedByDay, perWeek} from "./rollup.js";
import type {SiteData, StoryInfo, Talk} from "./site-data.js";

/** Seven days and the talks held in them; the last row holds the talks without a day. */
export interface FrequencyRow {
  week: string | null;
  end: string | null;
  talks: Talk[];
}

/** Talks held in each seven days of a story, then those on no single day. */
export function frequencyRows(tables: SiteData["tables"], story: Pick<StoryInfo, "start" | "end">): FrequencyRow[] {
  const held = heldOn(tables.talks);
  const inside = held.filter((t) => t.date_start! >= story.start && t.date_start! <= story.end);
  const loose = tables.talks.filter((t) => (t.status === "held" || t.status === "ongoing") && !held.includes(t));
  return [
    ...perWeek(inside, story.start, story.end).map(({week, end, rows}) => ({week, end, talks: rows})),
    {week: null, end: null, talks: loose}
  ];
}

/** The rows of weeks, without that of talks on no single day. */
export const dated = (rows: readonly FrequencyRow[]): FrequencyRow[] => rows.filter((r) => r.week !== null);

/** Days from each day with dead to the next talk held. */
export function waitsAfterDeadlyDays(tables: Parameters<typeof killedByDay>[0] & {talks: Talk[]}): number[] {
  const days = heldOn(tables.talks)
    .map((t) => t.date_start!)
    .sort();
  return killedByDay(tables).flatMap(({day}) => {
    const next = days.find((d) => d >= day);
    return next ? [daysBetween(day, next)] : [];
  });
}
