import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {TABLE_ROWS} from "../lib/crowd.js";
import {plural} from "../lib/format.js";
import {referentName} from "../lib/framing.js";
import {WIRE_PAINT, wireStripes} from "../lib/hatch.js";
import {type LabelLayout, type LabelLine, type LabelRow, layoutOf, starred} from "../lib/labels.js";
import {actorName, sourceName, termName, withThe} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo, wrap} from "../lib/text-width.js";
import type {Theme} from "../lib/theme.js";

/** Whose word a name is. */
export const voiceOf = ({label, wire}: LabelRow): string =>
  label.voice_mode === "own"
    ? wire
      ? "an earlier text’s, repeated by the outlet"
      : "the outlet’s own"
    : `${sourceName(label.voice)}, ${label.voice_mode === "quote" ? "quoted" : "in the outlet’s words"}${label.scare_quotes ? ", in quotation marks" : ""}`;

/** What a name stands for; of violence, whose it is where the text tells. */
export const stands = ({label: {referent, by}}: LabelRow): string =>
  `${referentName(referent)}${by ? ` by ${withThe(actorName(by))}` : ""}`;

/** What stands where, before it is drawn. */
interface Layout {
  marks: {rows: LabelRow[]; x: number; y: number}[];
  titles: {text: string; y: number}[];
  names: {text: string; y: number}[];
  /** Terms that stand once, beside their boxes. */
  beside: {text: string; x: number; y: number}[];
  rules: number[];
  end: number;
}

/** Columns of the matrix and the size of its boxes. */
interface Grid {
  phone: boolean;
  width: number;
  left: number;
  column: number;
  size: number;
  step: number;
  /** Boxes beside each other in a column. */
  across: number;
}

/** The matrix of names: a block a referent, a line a term, a column an article or outlet. */
export function plotLabels(rows: LabelRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const {tellers, unit, blocks} = layoutOf(rows);
  const grid = gridOf(tellers.length, width, phone);
  const px = phone ? 11 : 13;
  const heads = columnHeads(tellers, grid, px);
  const {marks, titles, names, beside, rules, end} = place(blocks, grid, Math.max(...heads.map((h) => h.y)) + 16);
  const drawing = artwork({
    document,
    width,
    height: end,
    marks: [
      Plot.text(heads, {x: "x", y: "y", text: "text", textAnchor: "start", fill: theme("muted"), fontSize: px}),
      Plot.text(titles, {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}),
      Plot.ruleY(titles, {y: (t) => t.y + 10, x1: 0, x2: width, stroke: theme("ink")}),
      Plot.ruleY(rules, {y: (at: number) => at, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(names, {x: phone ? 0 : grid.left - 14, y: "y", text: "text", textAnchor: phone ? "start" : "end"}),
      Plot.text(beside, {x: "x", y: "y", text: "text", textAnchor: "start", fontSize: 12}),
      Plot.rect(marks, {
        x1: (m) => m.x + 1,
        x2: (m) => m.x + 1 + grid.size,
        y1: (m) => m.y,
        y2: (m) => m.y + grid.size,
        fill: (m) => look(m.rows, theme).fill,
        stroke: (m) => look(m.rows, theme).stroke,
        strokeWidth: 1.3,
        href: (m) => (m.rows[0]!.index < TABLE_ROWS ? `#m-${m.rows[0]!.index}` : "#labels-rows"),
        title: (m) => spoken(m.rows, unit)
      })
    ]
  });
  if (rows.some((r) => r.wire)) drawing.prepend(wireStripes(document, theme));
  return drawing;
}

/** Name and note of each article or outlet in lines above its column. */
const columnHeads = (tellers: LabelLayout["tellers"], {left, column}: Grid, px: number): {text: string; x: number; y: number}[] =>
  tellers.flatMap(({name, note}, i) =>
    [...wrap(name, column - 6, px), ...wrap(note, column - 6, px)].map((text, j) => ({
      text: cutTo(text, column - 4, px),
      x: left + i * column,
      y: 8 + j * 14
    }))
  );

function gridOf(columns: number, width: number, phone: boolean): Grid {
  const left = phone ? 0 : 150;
  const column = (width - left) / columns;
  const size = phone ? 9 : 11;
  return {phone, width, left, column, size, step: size + 3, across: Math.max(1, Math.floor((column - (phone ? 4 : 14)) / (size + 3)))};
}

/** Blocks and their lines one under another from `top` on. */
function place(blocks: LabelLayout["blocks"], grid: Grid, top: number): Layout {
  const layout: Layout = {marks: [], titles: [], names: [], beside: [], rules: [], end: top};
  for (const {referent, lines} of blocks) {
    layout.titles.push({text: referentName(referent), y: layout.end + 14});
    layout.end += 26;
    for (const line of lines) {
      layout.end += placeLine(line, grid, layout);
      layout.rules.push(layout.end);
    }
    layout.end += 6;
  }
  return layout;
}

/** Places a line and gives its height. A term that stands once is written beside its box, on a phone before all boxes. */
function placeLine(line: LabelLine, {phone, width, left, column, step, across}: Grid, {marks, names, beside, end: y}: Layout): number {
  const written = line.once && !phone;
  const head = phone ? wrap(phoneName(line), width, 12) : [cutTo(line.name, left - 18, 13.5)];
  const top = phone ? y + head.length * 15 : y;
  const highs = line.cells.map((cell, i) => {
    let at = 0;
    for (const [j, box] of cell.entries()) {
      const x = left + i * column + (written ? 0 : (j % across) * step);
      marks.push({rows: box, x, y: top + 4 + (written ? at : Math.floor(j / across) * step)});
      if (!written) continue;
      const words = wrap(starred(box[0]!), column - step - 8, 12);
      beside.push(...words.map((text, k) => ({text, x: x + step + 4, y: top + 10 + at + k * 13})));
      at += 2 + words.length * 13;
    }
    return written ? at : Math.ceil(cell.length / across) * step;
  });
  const room = Math.max(...highs, step) + 8 + (top - y);
  names.push(...head.map((text, j) => ({text, y: phone ? y + 9 + j * 15 : written ? y + 10 : y + room / 2})));
  return room;
}

/** A box: filled, empty or grey by voice, hatched where the words stand in an earlier text. */
function look([first]: readonly LabelRow[], theme: Theme): {fill: string; stroke: string} {
  const {label, wire} = first!;
  if (label.voice_mode === "quote") return {fill: theme("grid"), stroke: theme("hatch")};
  if (wire) return {fill: WIRE_PAINT, stroke: theme("ink")};
  return {fill: theme(label.voice_mode === "own" ? "ink" : "paper"), stroke: theme("ink")};
}

const phoneName = ({name, once, cells}: LabelLine): string => (once ? `Once each: ${cells.flat(2).map(starred).join(", ")}` : name);

function spoken(rows: LabelRow[], unit: number): string {
  const [first] = rows as [LabelRow];
  const name = `“${first.label.quote || termName(first.label.term)}”`;
  const many = unit > 1 ? `${plural(rows.length, "mention")} such as ` : "";
  return `${many}${name}, ${first.article.outlet}, for ${withThe(stands(first))}: ${voiceOf(first)}`;
}
