import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {type ClaimCell, cellsOf, sourcesDiffer, sourcesOf} from "../lib/claims.js";
import type {DeathRow} from "../lib/death-rows.js";
import {capital, period, shortDay} from "../lib/format.js";
import {victimName} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo, wrap} from "../lib/text-width.js";

/** Room for days and names of the incidents, where the names begin, and height of a line of figures. */
const [LEFT, NAME, LINE] = [270, 66, 17];

/** A table: a row per incident, a column per source, shaded where the sources differ. */
export function plotAcross(rows: DeathRow[], {document, width, theme, link}: PlotOptions): SVGElement {
  const {heads, lines, cells, height} = tableOf(rows, width);
  return artwork({
    document,
    width,
    height,
    marks: [
      Plot.rect(
        lines.filter((l) => sourcesDiffer(l.row)),
        {x1: 0, x2: width, y1: "top", y2: "bottom", fill: theme("band")}
      ),
      Plot.ruleY(lines, {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(heads, {x: "x", y: "y", text: "line", fill: theme("muted")}),
      Plot.text(lines, {x: 2, y: "y", text: (l) => shortDay(l.row.toll.date_start!), textAnchor: "start", fill: theme("muted")}),
      Plot.text(lines, {
        x: NAME,
        y: "y",
        text: (l) => cutTo(capital(victimName(l.row.toll.group)), LEFT - NAME - 14, 13.5),
        textAnchor: "start"
      }),
      Plot.text(cells, {
        x: "x",
        y: "y",
        text: "text",
        lineHeight: 1.25,
        fontWeight: 700,
        href: (c) => link(`tolls/${c.row.toll.id}`),
        title: (c) => spoken(c.row, c.cell)
      })
    ]
  });
}

/** Where the names of the sources, the incidents and the figures of the table stand, and its height, in pixels. */
function tableOf(rows: DeathRow[], width: number) {
  const sources = sourcesOf(rows);
  const column = (width - LEFT) / sources.length;
  const middle = (by: string): number => LEFT + column * (sources.indexOf(by) + 0.5);
  const heads = sources.flatMap((by) => wrap(by, column - 8, 13).map((line, j) => ({line, x: middle(by), y: 10 + j * 15})));
  let y = Math.max(...heads.map((h) => h.y)) + 14;
  const lines = rows.map((row) => {
    const cells = cellsOf(row).map((cell) => ({...cell, lines: wrap(cell.figures, column - 6, 13.5, "bold")}));
    const room = Math.max(...cells.map((c) => c.lines.length)) * LINE + 14;
    y += room;
    return {row, cells, top: y - room, y: y - room / 2, bottom: y};
  });
  const cells = lines.flatMap((l) => l.cells.map((cell) => ({row: l.row, cell, text: cell.lines.join("\n"), x: middle(cell.by), y: l.y})));
  return {heads, lines, cells, height: y + 4};
}

/** On a phone: each incident with a line for each source. */
export function plotDown(rows: DeathRow[], {document, width, theme, link}: PlotOptions): SVGElement {
  let y = 12;
  const heads: {row: DeathRow; y: number}[] = [];
  const lines: {row: DeathRow; cell: ClaimCell; y: number}[] = [];
  for (const row of rows) {
    heads.push({row, y});
    const cells = cellsOf(row);
    lines.push(...cells.map((cell, i) => ({row, cell, y: y + 20 + i * 19})));
    y += 28 + cells.length * 19;
  }
  return artwork({
    document,
    width,
    height: y,
    marks: [
      Plot.ruleY(heads, {y: (h) => h.y - 13, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(heads, {x: 0, y: "y", text: (h) => cutTo(incident(h.row), width - 4, 12, "bold"), textAnchor: "start", fontWeight: 700}),
      Plot.text(lines, {
        x: 12,
        y: "y",
        text: (l) => cutTo(claim(l.cell), width - 16, 12),
        textAnchor: "start",
        href: (l) => link(`tolls/${l.row.toll.id}`),
        title: (l) => spoken(l.row, l.cell)
      })
    ]
  });
}

const incident = ({toll}: DeathRow): string => `${shortDay(toll.date_start!)}: ${victimName(toll.group)}`;

const claim = ({by, figures}: ClaimCell): string => `${by}: ${figures}`;

/** Holds what is written, word by word, so that who speaks a link's name to a device says what is seen. */
const spoken = ({toll}: DeathRow, cell: ClaimCell): string => `${period(toll)}, ${victimName(toll.group)}; ${claim(cell)}`;
