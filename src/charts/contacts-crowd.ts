import {ascending, group} from "d3";
import {type Bins, binsFor, type Cell, cellsOf} from "../lib/bins.js";
import type {ContactRow} from "../lib/contacts.js";
import {memo} from "../lib/memo.js";
import {pairName} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {countGrid} from "./count-grid.js";

/** Talks, deadly days and pairs that can be drawn one by one. */
const [MOST_TALKS, MOST_DEADLY, MOST_LANES] = [300, 40, 20];
/** Pairs with a lane of their own in a crowd. */
const NAMED = 10;
const [DEADLY, OTHERS] = ["deadly", "others"];

/** Whether there are more talks, deadly days or pairs than can be drawn one by one. */
export const isCrowd = (rows: readonly ContactRow[]): boolean =>
  rows.length > MOST_TALKS ||
  (rows[0]?.base.deadly.length ?? 0) > MOST_DEADLY ||
  new Set(rows.map((r) => pairName(r.talk))).size > MOST_LANES;

const counted = memo((rows: readonly ContactRow[]): {bins: Bins; cells: Cell[]; pairs: string[]} => {
  const pairs = [...group(rows, (r) => pairName(r.talk))]
    .sort((a, b) => b[1].length - a[1].length || ascending(a[0], b[0]))
    .slice(0, NAMED)
    .map(([name]) => name);
  const named = new Set(pairs);
  const deadly = rows[0]?.base.deadly ?? [];
  const things = [
    ...deadly.map(({day}) => ({lane: DEADLY, day})),
    ...rows.map(({talk}) => ({lane: named.has(pairName(talk)) ? pairName(talk) : OTHERS, day: talk.date_start!}))
  ];
  const bins = binsFor(things.map((t) => t.day));
  return {bins, cells: cellsOf(things, bins), pairs};
});

/** How many marks `plotCrowd` draws. */
export const crowdMarks = (rows: readonly ContactRow[]): number => counted(rows).cells.length;

/** Very many talks: counted by pair and bin of days, under the deadly days. */
export function plotCrowd(rows: readonly ContactRow[], options: PlotOptions): SVGElement {
  const {theme} = options;
  const {bins, cells, pairs} = counted(rows);
  const lanes = [
    {id: DEADLY, label: "Deadly days", fill: theme("faint")},
    ...pairs.map((name) => ({id: name, label: name, fill: theme("ink")})),
    {id: OTHERS, label: "All other pairs", fill: theme("hatch")}
  ];
  const used = new Set(cells.map((c) => c.lane));
  return countGrid(
    lanes.filter((l) => used.has(l.id)),
    cells,
    bins,
    options
  );
}
