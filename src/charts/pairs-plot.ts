import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {capital, count} from "../lib/format.js";
import {atLevel, type DrawnRow, LEVEL_NAMES, LEVELS} from "../lib/pairs.js";
import type {Talk} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";
import {talkMarks} from "./talk-marks.js";

/** Room of a mark, across and down. */
const [ACROSS, DOWN] = [14, 15];

/** A row per pair, a column per level, a mark per talk; on a phone the pair stands above its marks. */
export function plotPairs(rows: DrawnRow[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
  const used = LEVELS.filter((level) => rows.some((r) => atLevel(r, level).length));
  const left = phone ? 2 : 262;
  const column = (width - left - (phone ? 20 : 30)) / used.length;
  const {lines, marks, end} = placeTalks(rows, used, {left, column, head: phone ? 18 : 0});
  return artwork({
    document,
    width,
    height: end + 4,
    marks: [
      Plot.text([...used], {
        x: (_, i) => left + i * column + 2,
        y: 10,
        text: (l: (typeof used)[number]) => capital(LEVEL_NAMES[l]),
        textAnchor: "start",
        fill: theme("muted")
      }),
      Plot.ruleY(lines, {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lines, {
        x: 2,
        y: "y",
        text: (l) => cutTo(l.row.pair, phone ? width - 30 : left - 24, phone ? 12 : 13.5),
        textAnchor: "start"
      }),
      Plot.text(lines, {x: width - 2, y: "y", text: (l) => count(l.row.all), textAnchor: "end", fontWeight: 700}),
      ...talkMarks(marks, {theme, link, size: 70})
    ]
  });
}

interface Columns {
  left: number;
  column: number;
  /** Room above the marks of a row. */
  head: number;
}

/** Rows as high as their fullest level asks, with the talks of each in their columns. */
function placeTalks(
  rows: readonly DrawnRow[],
  used: readonly (typeof LEVELS)[number][],
  {left, column, head}: Columns
): {lines: {row: DrawnRow; top: number; y: number}[]; marks: {talk: Talk; x: number; y: number}[]; end: number} {
  const across = Math.max(1, Math.floor((column - 8) / ACROSS));
  const marks: {talk: Talk; x: number; y: number}[] = [];
  let y = 28;
  const lines = rows.map((row) => {
    const deep = Math.max(...used.map((level) => Math.ceil(atLevel(row, level).length / across)), 1);
    const room = deep * DOWN + 12 + head;
    for (const [c, level] of used.entries()) {
      for (const [i, talk] of atLevel(row, level).entries()) {
        const at = {x: left + c * column + 8 + (i % across) * ACROSS, y: y + head + 6 + DOWN / 2 + Math.floor(i / across) * DOWN};
        marks.push({talk, ...at});
      }
    }
    y += room;
    return {row, top: y - room, y: head ? y - room + 13 : y - room / 2};
  });
  return {lines, marks, end: y};
}
