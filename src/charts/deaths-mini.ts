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

/** The incidents on which counts lie furthest apart: a line from the lowest to the highest. */
export function deathsMini(apart: readonly DeathRow[], {document, width, theme}: MiniOptions): SVGElement {
  const rows = apart.slice(0, SHOWN).map((row, i) => {
    const claims = row.claims;
    const [low, high] = [claims[0]!, claims.at(-1)!];
    const label = `${count(low.value)}–${count(high.value)}${high.open ? "+" : ""}`;
    return {row, low, high, label, y: 30 + i * STEP};
  });
  const room = max(rows, (r) => textWidth(r.label, 14, true)) ?? 0;
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
        fill: (r) => (r.high.open ? theme("paper") : theme("ink")),
        stroke: theme("ink"),
        strokeWidth: 1.6
      }),
      Plot.text(rows, {
        x: (r) => x(r.high.value) + 10,
        y: "y",
        text: "label",
        textAnchor: "start",
        fontWeight: 700
      })
    ]
  });
}
