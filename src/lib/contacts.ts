import {ascending} from "d3";
import {addDays, daysOf} from "./format.js";
import {type DayToll, heldOn, killedByDay} from "./rollup.js";
import type {SiteData, StoryInfo, Talk} from "./site-data.js";

/** A talk with a day, and the days after which the chart asks whether contact followed. */
export interface ContactRow {
  talk: Talk;
  /** The deadly day within two days before it, if any. */
  follows: string | null;
  base: Base;
}

/** How often contact followed deadly days, and how often it followed any day. */
export interface Base {
  deadly: DayToll[];
  followed: number;
  days: number;
  anyFollowed: number;
}

/** A day is deadly where some count gives this many killed in its incidents. */
export const DEADLY = 5;

/** Reports give days, not hours: two days after stand for 48 hours. */
export const AFTER = 2;

/** The talks of a story that have a day, first to last. */
export function contactRows(tables: SiteData["tables"], {start, end}: StoryInfo): ContactRow[] {
  const deadly = killedByDay(tables).filter((d) => d.high >= DEADLY && d.day >= start && d.day <= end);
  const fatal = new Set(deadly.map((d) => d.day));
  const held = new Set(heldOn(tables.talks).map((t) => t.date_start!));
  const followed = (day: string): boolean => daysOf(day, addDays(day, AFTER)).some((d) => held.has(d));
  const all = deadly.length ? daysOf(deadly[0]!.day, deadly.at(-1)!.day) : [];
  const base: Base = {
    deadly,
    followed: deadly.filter((d) => followed(d.day)).length,
    days: all.length,
    anyFollowed: all.filter(followed).length
  };
  return tables.talks
    .filter((t) => t.date_start && t.date_start >= start && t.date_start <= end)
    .sort((a, b) => ascending(a.date_start!, b.date_start!) || ascending(a.id, b.id))
    .map((talk) => ({
      talk,
      base,
      follows: daysOf(addDays(talk.date_start!, -AFTER), talk.date_start!).findLast((day) => fatal.has(day)) ?? null
    }));
}
