import {ascending, group, sum} from "d3";
import {MOST_SINGLE} from "./crowd.js";
import {pairName} from "./names.js";
import type {Talk} from "./site-data.js";

/** A pair of sides, or more of them, and the talks they held. */
export interface PairRow {
  pair: string;
  talks: Talk[];
}

/** A pair as it is drawn: perhaps not every talk has a mark. */
export interface DrawnRow extends PairRow {
  all: number;
}

/** Levels of talks from the highest down. */
export const LEVELS = ["leader", "minister", "deputy", "envoy", "military", "unknown"] as const;
export const LEVEL_NAMES = {
  leader: "leaders",
  minister: "ministers",
  deputy: "deputies",
  envoy: "envoys",
  military: "military",
  unknown: "not told"
};

/** Pairs with their talks held, those with most first. */
export const pairRows = (talks: readonly Talk[]): PairRow[] =>
  [
    ...group(
      talks.filter((t) => t.status === "held" || t.status === "ongoing"),
      pairName
    )
  ]
    .map(([pair, own]) => ({pair, talks: [...own].sort((a, b) => ascending(a.id, b.id))}))
    .sort((a, b) => b.talks.length - a.talks.length || ascending(a.pair, b.pair));

/** Pairs, and talks of one pair on one level, that are drawn where there are too many for all. */
export const [MOST_PAIRS, MOST_EACH] = [12, 8];

/** Whether there are too many pairs or talks to draw all. */
export const isCrowd = (rows: PairRow[]): boolean => rows.length > 2 * MOST_PAIRS || talksOf(rows) > MOST_SINGLE;

/** The rows as they are drawn, with the number of all their talks. */
export function drawn(rows: PairRow[]): DrawnRow[] {
  if (!isCrowd(rows)) return rows.map((row) => ({...row, all: row.talks.length}));
  return rows.slice(0, MOST_PAIRS).map((row) => ({
    ...row,
    talks: LEVELS.flatMap((level) => atLevel(row, level).slice(0, MOST_EACH)),
    all: row.talks.length
  }));
}

/** How many talks some pairs held. */
export const talksOf = (rows: PairRow[]): number => sum(rows, (r) => r.talks.length);
/** The talks of a pair on one level. */
export const atLevel = (row: PairRow, level: string): Talk[] => row.talks.filter((t) => t.level === level);
