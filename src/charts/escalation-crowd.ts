import * as Plot from "@observablehq/plot";
import {group, max, sum} from "d3";
import {artwork} from "../lib/artwork.js";
import {type Bins, binSpan, binsFor, type Cell, cellsOf} from "../lib/bins.js";
import {MOST_SINGLE} from "../lib/crowd.js";
import {count, range} from "../lib/format.js";
import {type LadderDay, RUNGS} from "../lib/ladder.js";
import {dayScale} from "../lib/marks.js";
import {memo} from "../lib/memo.js";
import {words} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {countGrid, stacked} from "./count-grid.js";

/** Whether the ladder holds more than can be drawn mark by mark. */
export const isCrowd = (rows: readonly LadderDay[]): boolean =>
  sum(rows, (r) => r.events.length + r.talks.length) > MOST_SINGLE || rows.length > 120;

/** The dead of a bin. */
interface DeadBin {
  bin: string;
  first: string;
  low: number;
  high: number;
}

const TALKS = "talks";

const counted = memo((rows: readonly LadderDay[]): {bins: Bins; cells: Cell[]; dead: DeadBin[]} => {
  const bins = binsFor(rows.map((r) => r.day));
  const things = rows.flatMap(({day, events, talks}) => [
    ...events.map(({type}) => ({lane: type as string, day})),
    ...talks.map(() => ({lane: TALKS, day}))
  ]);
  const dead = [
    ...group(
      rows.filter((r) => r.dead),
      (r) => bins.of(r.day)
    )
  ].map(([bin, own]) => ({bin, first: own[0]!.day, low: sum(own, (r) => r.dead!.low), high: sum(own, (r) => r.dead!.high)}));
  return {bins, cells: cellsOf(things, bins), dead};
});

/** How many marks `plotCrowd` draws. */
export function crowdMarks(rows: readonly LadderDay[]): number {
  const {cells, dead} = counted(rows);
  return cells.length + dead.length;
}

/** The ladder of very many events: counts by kind and bin of days, and the dead of each bin beneath. */
export function plotCrowd(rows: readonly LadderDay[], options: PlotOptions): SVGElement {
  const {theme} = options;
  const {bins, cells, dead} = counted(rows);
  const used = new Set(cells.map((c) => c.lane));
  const lanes = [
    ...RUNGS.filter((type) => used.has(type)).map((type) => ({id: type as string, label: words("events", type), fill: theme("ink")})),
    ...(used.has(TALKS) ? [{id: TALKS, label: "Talks held", fill: theme("faint")}] : [])
  ];
  return stacked(options.document, [countGrid(lanes, cells, bins, options), deadTrack(dead, bins, options)], options.width);
}

/** People killed in each bin, lowest to highest count. */
function deadTrack(dead: readonly DeadBin[], bins: Bins, {document, width, theme, phone, story, link}: PlotOptions): SVGElement {
  const [left, top, bottom] = [phone ? 4 : 190, 26, 112];
  const x = dayScale(story, left, width - 6);
  const half = ((bins.length - 1) / 2) * x.step;
  const most = max(dead, (d) => d.high) ?? 1;
  const y = (n: number): number => bottom - (n / most) * (bottom - top);
  return artwork({
    document,
    width,
    height: bottom + 8,
    marks: [
      Plot.text([`People killed, up to ${count(most)}`], {
        x: phone ? 2 : left - 14,
        y: 12,
        text: (t: string) => t,
        textAnchor: phone ? "start" : "end"
      }),
      Plot.ruleY([bottom], {x1: left, x2: width, stroke: theme("hatch")}),
      Plot.rect([...dead], {
        x1: (d) => x(d.bin) + half - 2,
        x2: (d) => x(d.bin) + half + 2,
        y1: (d) => y(d.high),
        y2: (d) => Math.max(y(d.low), y(d.high) + 2),
        fill: theme("ink"),
        href: (d) => link(`evidence#d-${d.first}`),
        title: (d) => `${binSpan(d.bin, bins, story.end)}: ${range({...d, best: null})} killed`
      })
    ]
  });
}
