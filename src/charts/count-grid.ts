import * as Plot from "@observablehq/plot";
import {group, max, min, scaleSqrt} from "d3";
import {artwork} from "../lib/artwork.js";
import {type Bins, binsOf} from "../lib/bins.js";
import {MOST_BINS} from "../lib/crowd.js";
import {addDays, count, longDay} from "../lib/format.js";
import {dayAxis, dayScale} from "../lib/marks.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {cutTo} from "../lib/text-width.js";

/** Something that happened on a day, in the lane that counts it. */
export interface Counted {
  lane: string;
  day: string;
}

/** What is counted together: one mark. */
export interface Cell {
  lane: string;
  /** First day of the bin. */
  bin: string;
  /** First day in it on which something is counted. */
  first: string;
  n: number;
}

/** A lane of the grid, from top to bottom. */
export interface Lane {
  id: string;
  label: string;
  fill: string;
}

/** Counts by lane and bin of the time axis: what charts draw where single marks would be too many. */
export function cellsOf(rows: readonly Counted[], bins: Bins): Cell[] {
  return [...group(rows, (r) => r.lane)].flatMap(([lane, own]) =>
    [...group(own, (r) => bins.of(r.day))]
      .map(([bin, all]) => ({lane, bin, n: all.length, first: min(all, (r) => r.day)!}))
      .sort((a, b) => (a.bin < b.bin ? -1 : 1))
  );
}

/** The bins of things that are counted, from the first day of any to the last. */
export function binsFor(days: readonly string[]): Bins {
  return binsOf({start: min(days) ?? "1970-01-01", end: max(days) ?? "1970-01-01"}, MOST_BINS);
}

const STEP = {wide: 34, phone: 46};

/** Draws counts as circles by lane and day: the area is the number, and each opens the list of its first day. */
export function countGrid(lanes: readonly Lane[], cells: readonly Cell[], bins: Bins, options: PlotOptions): SVGElement {
  const {document, width, theme, phone, story, link} = options;
  const left = phone ? 4 : 190;
  const x = dayScale(story, left, width - 6);
  const step = phone ? STEP.phone : STEP.wide;
  const top = 24;
  const bottom = top + lanes.length * step;
  const radius = scaleSqrt()
    .domain([0, max(cells, (c) => c.n) ?? 1])
    .range([0, phone ? 8 : 14]);
  const lineOf = new Map(lanes.map((lane, i) => [lane.id, {lane, y: top + i * step + (phone ? 30 : step / 2)}]));
  const half = ((bins.length - 1) / 2) * x.step;
  const placed = cells.flatMap((cell) => {
    const line = lineOf.get(cell.lane);
    return line ? [{cell, fill: line.lane.fill, label: line.lane.label, x: x(cell.bin) + half, y: line.y}] : [];
  });
  return artwork({
    document,
    width,
    height: bottom + 4,
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: bottom, story, labelY: 8}),
      Plot.ruleY(lanes, {y: (_, i) => top + (i + 1) * step, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lanes, {
        x: phone ? 2 : left - 14,
        y: (_, i) => top + i * step + (phone ? 10 : step / 2),
        text: (lane: Lane) => cutTo(lane.label, phone ? width - 8 : left - 20, phone ? 12 : 13.5),
        textAnchor: phone ? "start" : "end"
      }),
      Plot.dot(placed, {
        x: "x",
        y: "y",
        r: (p) => Math.max(1.2, radius(p.cell.n)),
        fill: "fill",
        fillOpacity: 0.8,
        stroke: theme("paper"),
        strokeWidth: 0.6,
        href: (p) => link(`evidence#d-${p.cell.first}`),
        title: (p) => `${binSpan(p.cell.bin, bins, story.end)}, ${p.label}: ${count(p.cell.n)}`
      })
    ]
  });
}

/** The days of a bin in words, no further than `end`. */
export const binSpan = (bin: string, {length}: Bins, end: string): string =>
  length === 1 ? longDay(bin) : `${longDay(bin)} to ${longDay([addDays(bin, length - 1), end].sort()[0]!)}`;

/** One drawing above another. */
export function stacked(document: Document, drawings: readonly SVGElement[], width: number): SVGElement {
  let y = 0;
  const groups = drawings.map((drawing) => {
    const place = svg(document, "g", {transform: `translate(0,${y})`}, ...drawing.childNodes);
    y += Number(drawing.getAttribute("height"));
    return place;
  });
  return svg(document, "svg", {width, height: y, "text-anchor": "middle"}, ...groups);
}
