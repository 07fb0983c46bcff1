import {ascending, group, sum} from "d3";
import {addDays, daysOf} from "./format.js";
import {memo} from "./memo.js";
import {type DayToll, heldOn, killedByDay} from "./rollup.js";
import type {Event, SiteData, StoryInfo, Talk} from "./site-data.js";

/** One day of the story: its events, its dead, its talks. */
export interface LadderDay {
  day: string;
  events: Event[];
  dead: DayToll | null;
  talks: Talk[];
}

/** Kinds of event from conflict down to cooperation. */
export const RUNGS = [
  "ASSAULT",
  "SEIZE",
  "COERCE",
  "MOBILIZE",
  "THREATEN",
  "ACCUSE",
  "REJECT",
  "DEMAND",
  "SUPPORT",
  "AGREE",
  "RETREAT",
  "AID"
] as const;

/** Days with anything to show, first to last, within the story. */
export function ladder(tables: SiteData["tables"], {start, end}: StoryInfo): LadderDay[] {
  const inside = (day: string | null): boolean => day !== null && day >= start && day <= end;
  const events = group(
    tables.events.filter((e) => e.date_precision === "day" && inside(e.date_start)),
    (e) => e.date_start!
  );
  const dead = new Map(
    killedByDay(tables)
      .filter((d) => inside(d.day))
      .map((d) => [d.day, d])
  );
  const talks = group(
    heldOn(tables.talks).filter((t) => inside(t.date_start)),
    (t) => t.date_start!
  );
  const days = [...new Set([...events.keys(), ...dead.keys(), ...talks.keys()])].sort();
  return days.map((day) => ({day, events: sortEvents(events.get(day) ?? []), dead: dead.get(day) ?? null, talks: talks.get(day) ?? []}));
}

const sortEvents = (events: Event[]): Event[] => [...events].sort((a, b) => a.score - b.score || ascending(a.id, b.id));

/** The day on which most were killed by the highest counts, the first of several. */
export const deadliest = (rows: readonly LadderDay[]): LadderDay | null =>
  rows.filter((r) => r.dead).sort((a, b) => b.dead!.high - a.dead!.high || ascending(a.day, b.day))[0] ?? null;

/** The seven days with the most uses of force, the first of several, and how many fall outside them. */
export const forceWeeks = memo((rows: LadderDay[]): {best: {start: string; n: number} | null; rest: number} => {
  const force = new Map(rows.map((r) => [r.day, r.events.filter((e) => e.type === "ASSAULT").length] as const).filter(([, n]) => n));
  let best: {start: string; n: number} | null = null;
  for (const day of force.keys()) {
    const n = sum(daysOf(day, addDays(day, 6)), (d) => force.get(d) ?? 0);
    if (!best || n > best.n) best = {start: day, n};
  }
  return {best, rest: sum(force.values()) - (best?.n ?? 0)};
});
