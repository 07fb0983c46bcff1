import * as Plot from "@observablehq/plot";
import {max, scaleSymlog} from "d3";
import {artwork} from "../lib/artwork.js";
import type {DeathRow} from "../lib/death-rows.js";
import {count, shortDay} from "../lib/format.js";
import {victimName} from "../lib/names.js";
import type {MiniOptions} from "../lib/spec.js";
import {cutTo, textWidth} from "../lib/text-width.js";

/** Incidents that the small chart shows. */
const SHOWN = 4;
/** Height of each. */
const STEP = 46;

type Claim = DeathRow["claims"][number];

/** An incident with its lowest and highest count. */
interface Line {
  row: DeathRow;
  low: Claim;
  high: Claim;
  /** Both counts in figures. */
  label: string;
  y: number;
}

/** The incidents on which counts lie furthest apart: a line from the lowest to the highest. */
export function deathsMini(apart: readonly DeathRow[], options: MiniOptions): SVGElement {
  const {document, width, theme} = options;
  const rows = apart.slice(0, SHOWN).map(lineOf);
  const room = max(rows, (r) => textWidth(r.label, 14, "bold")) ?? 0;
  const x = scaleSymlog([0, max(rows, (r) => r.high.value) || 1], [10, width - room - 12]);
  return artwork({
    document,
    width,
    height: Math.max(1, rows.length) * STEP + 4,
    marks: [
      Plot.text(rows, {
        x: 2,
        y: (r) => r.y - 18,
        text: (r) => cutTo(`${shortDay(r.row.toll.date_start!)}, ${victimName(r.row.toll.group)}`, width - 8, 14),
        textAnchor: "start",
        fill: theme("muted")
      }),
      ...spans(rows, x, options),
      Plot.text(rows, {x: (r) => x(r.high.value) + 10, y: "y", text: "label", textAnchor: "start", fontWeight: 700})
    ]
  });
}

function lineOf(row: DeathRow, i: number): Line {
  const [low, high] = [row.claims[0]!, row.claims.at(-1)!];
  return {row, low, high, label: `${count(low.value)}–${count(high.value)}${high.open ? "+" : ""}`, y: 30 + i * STEP};
}

/** From the lowest to the highest count; the dot of one that says "or more" is hollow. */
const spans = (rows: readonly Line[], x: (value: number) => number, {theme}: MiniOptions): Plot.Markish[] => [
  Plot.link(rows, {
    x1: (r) => x(r.low.value),
    x2: (r) => x(r.high.value),
    y1: "y",
    y2: "y",
    stroke: theme("hatch"),
    strokeWidth: 5,
    strokeLinecap: "round"
  }),
  Plot.dot(rows, {x: (r) => x(r.low.value), y: "y", r: 4.5, fill: theme("ink")}),
  Plot.dot(rows, {
    x: (r) => x(r.high.value),
    y: "y",
    r: 4.5,
    fill: (r) => theme(r.high.open ? "paper" : "ink"),
    stroke: theme("ink"),
    strokeWidth: 1.6
  })
];
