import {ascending} from "d3";
import {type Bins, binsFor, type Cell, cellsOf} from "./bins.js";
import type {Event, StoryInfo, Tables} from "./site-data.js";
import {PARTY_NAMES, type Party, partyOf} from "./theme.js";

/** One dated use of force. */
export interface ForceRow {
  event: Event;
  party: Party;
}

/** Uses of force on a single day of a story, first to last. */
export const forceRows = ({events}: Pick<Tables, "events">, story: Pick<StoryInfo, "start" | "end">): ForceRow[] =>
  events
    .filter((e) => e.type === "ASSAULT" && e.date_precision === "day" && e.date_start! >= story.start && e.date_start! <= story.end)
    .sort((a, b) => ascending(a.date_start!, b.date_start!) || ascending(a.id, b.id))
    .map((event) => ({event, party: partyOf(event.actor)}));

/** Very many uses of force, counted by side and bin of days. */
export function forceCells(rows: readonly ForceRow[]): {bins: Bins; cells: Cell[]} {
  const days = rows.map((r) => ({lane: r.party, day: r.event.date_start!}));
  const bins = binsFor(days.map((d) => d.day));
  return {bins, cells: cellsOf(days, bins)};
}

/** Who acted, as a lane is named. */
export const sideLabel = (party: Party): string => (party === "UNK" ? "actor not told" : PARTY_NAMES[party]);
