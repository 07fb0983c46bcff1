import type {DayToll} from "../lib/rollup.js";
import type {Event, Talk} from "../lib/site-data.js";

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
