import * as Plot from "@observablehq/plot";
import {max, scaleSqrt} from "d3";
import {artwork} from "../lib/artwork.js";
import {type Bins, binSpan, type Cell} from "../lib/bins.js";
import {count} from "../lib/format.js";
import {dayAxis, dayScale} from "../lib/marks.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {cutTo} from "../lib/text-width.js";

/** A lane of the grid, from top to bottom. */
export interface Lane {
  id: string;
  label: string;
  fill: string;
}

const STEP = {wide: 34, phone: 46};

/** Draws counts as circles by lane and day: the area is the number, and each opens the list of its first day. */
export function countGrid(lanes: readonly Lane[], cells: readonly Cell[], bins: Bins, options: PlotOptions): SVGElement {
  const {document, width, theme, phone, story} = options;
  const left = phone ? 4 : 190;
  const x = dayScale(story, left, width - 6);
  const step = phone ? STEP.phone : STEP.wide;
  const top = 24;
  const bottom = top + lanes.length * step;
  const lineOf = new Map(lanes.map((lane, i) => [lane.id, {...lane, y: top + i * step + (phone ? 30 : step / 2)}]));
  const half = ((bins.length - 1) / 2) * x.step;
  const circles = cells.flatMap((cell) => {
    const line = lineOf.get(cell.lane);
    return line ? [{...line, cell, x: x(cell.bin) + half}] : [];
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
      dots(circles, bins, options)
    ]
  });
}

interface Circle extends Lane {
  cell: Cell;
  x: number;
  y: number;
}

/** The circles: the largest is as wide as a lane allows. */
function dots(circles: readonly Circle[], bins: Bins, {theme, phone, story, link}: PlotOptions): Plot.Markish {
  const radius = scaleSqrt([0, max(circles, (c) => c.cell.n) ?? 1], [0, phone ? 8 : 14]);
  return Plot.dot(circles, {
    x: "x",
    y: "y",
    r: (c) => Math.max(1.2, radius(c.cell.n)),
    fill: "fill",
    fillOpacity: 0.8,
    stroke: theme("paper"),
    strokeWidth: 0.6,
    href: (c) => link(`evidence#d-${c.cell.first}`),
    title: (c) => `${binSpan(c.cell.bin, bins, story.end)}, ${c.label}: ${count(c.cell.n)}`
  });
}

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
