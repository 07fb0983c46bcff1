import * as Plot from "@observablehq/plot";
import {max, rollup} from "d3";
import {artwork} from "../lib/artwork.js";
import {type ForceRow, forceCells, sideLabel} from "../lib/force.js";
import {capital, count, plural, shortDay} from "../lib/format.js";
import {dayAxis, dayScale, lanes, symbols} from "../lib/marks.js";
import type {PlotOptions} from "../lib/spec.js";
import {PARTIES, type Party} from "../lib/theme.js";
import {eventTitle} from "../lib/titles.js";
import {countGrid} from "./count-grid.js";

/** Very many uses of force: counted by side and bin of days. */
export function plotCounts(rows: ForceRow[], options: PlotOptions): SVGElement {
  const {bins, cells} = forceCells(rows);
  const all = rollup(
    rows,
    (own) => own.length,
    (r) => r.party
  );
  const named = (party: Party): string => `${capital(sideLabel(party))}: ${count(all.get(party)!)}`;
  const used = PARTIES.filter((party) => all.has(party)).map((party) => ({id: party, label: named(party), fill: options.theme(party)}));
  return countGrid(used, cells, bins, options);
}

/** A lane for each side that acted, a mark per use of force, piled where its days lie close. */
export function plotForce(rows: ForceRow[], options: PlotOptions): SVGElement {
  const {document, width, theme, phone, story, link} = options;
  const left = phone ? 4 : 200;
  const x = dayScale(story, left, width - 6);
  const {lines, placed, end} = placeForce(rows, x, phone);
  const halo = {stroke: theme("paper"), strokeWidth: phone ? 4 : 0, fill: theme("ink")};
  return artwork({
    document,
    width,
    height: end + 4,
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: end, story, labelY: 8}),
      Plot.ruleY(lines, {y: "bottom", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lines, {x: 2, y: "y", text: "label", textAnchor: "start", ...halo}),
      Plot.text(phone ? [] : lines, {x: left - 24, y: "y", text: (l) => count(l.n), textAnchor: "end", fontWeight: 700}),
      symbols(placed, {
        theme,
        size: phone ? 40 : 50,
        party: (p) => p.row.party,
        hollow: (p) => p.row.party === "UNK",
        href: (p) => link(`events/${p.row.event.id}`),
        title: (p) => `${shortDay(p.row.event.date_start!)}: ${eventTitle(p.row.event)}, ${plural(p.row.event.n_reports, "report")}`
      })
    ]
  });
}

interface Line {
  label: string;
  n: number;
  y: number;
  bottom: number;
}

/** Lanes as high as their piles; on a phone the name stands above the marks, with their number. */
function placeForce(
  rows: readonly ForceRow[],
  x: (day: string) => number,
  phone: boolean
): {lines: Line[]; placed: {x: number; y: number; row: ForceRow}[]; end: number} {
  const [gap, head] = phone ? [7, 18] : [9, 0];
  const placed: {x: number; y: number; row: ForceRow}[] = [];
  let y = 24;
  const lines = PARTIES.flatMap((party): Line[] => {
    const own = rows.filter((r) => r.party === party);
    if (!own.length) return [];
    const lane = lanes(
      own.map((r) => x(r.event.date_start!)),
      gap
    );
    const top = y;
    y += Math.max(26, (max(lane)! + 1) * gap + 12) + head;
    for (const [i, row] of own.entries()) placed.push({row, x: x(row.event.date_start!), y: y - 8 - gap / 2 - lane[i]! * gap});
    const label = `${capital(sideLabel(party))}${phone ? `  ${own.length}` : ""}`;
    return [{label, n: own.length, y: phone ? top + 12 : (top + y) / 2, bottom: y}];
  });
  return {lines, placed, end: y};
}
