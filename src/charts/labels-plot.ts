import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {TABLE_ROWS} from "../lib/crowd.js";
import {plural} from "../lib/format.js";
import {referentName} from "../lib/framing.js";
import {type LabelLine, type LabelRow, layoutOf, starred} from "../lib/labels.js";
import {actorName, sourceName, termName, withThe} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo, wrap} from "../lib/text-width.js";

/** Whose word a name is. */
export const voiceOf = ({label}: LabelRow): string =>
  label.voice_mode === "own"
    ? "the outlet’s own"
    : `${sourceName(label.voice)}, ${label.voice_mode === "quote" ? "quoted" : "in the outlet’s words"}${label.scare_quotes ? ", in quotation marks" : ""}`;

/** What a name stands for; of violence, whose it is where the text tells. */
export const stands = ({label: {referent, by}}: LabelRow): string =>
  `${referentName(referent)}${by ? ` by ${withThe(actorName(by))}` : ""}`;

/** The matrix of names: a block a referent, a line a term, a column an article or outlet. */
export function plotLabels(rows: LabelRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const {tellers, unit, blocks} = layoutOf(rows);
  const left = phone ? 0 : 150;
  const column = (width - left) / tellers.length;
  const size = phone ? 9 : 11;
  const step = size + 3;
  const across = Math.max(1, Math.floor((column - (phone ? 4 : 14)) / step));
  const heads = tellers.flatMap(({name, note}, i) =>
    [...wrap(name, column - 6, phone ? 11 : 13), ...wrap(note, column - 6, phone ? 11 : 13)].map((text, j) => ({
      text: cutTo(text, column - 4, phone ? 11 : 13),
      x: left + i * column,
      y: 8 + j * 14
    }))
  );
  let y = Math.max(...heads.map((h) => h.y)) + 16;
  const marks: {rows: LabelRow[]; x: number; y: number}[] = [];
  const titles: {text: string; y: number}[] = [];
  const beside: {text: string; x: number; y: number}[] = [];
  const names: {text: string; y: number}[] = [];
  const rules: number[] = [];

  /** Places a line from `y` on and gives its height. A term that stands once is written beside its box, on a phone before all boxes. */
  const place = (line: LabelLine): number => {
    const written = line.once && !phone;
    const head = phone ? wrap(phoneName(line), width, 12) : [cutTo(line.name, left - 18, 13.5)];
    const top = phone ? y + head.length * 15 : y;
    for (const [i, cell] of line.cells.entries())
      for (const [j, box] of cell.entries()) {
        const x = left + i * column + (written ? 0 : (j % across) * step);
        marks.push({rows: box, x, y: top + 4 + (written ? j * 15 : Math.floor(j / across) * step)});
        if (written) beside.push({text: cutTo(starred(box[0]!), column - step - 8, 12), x: x + step + 4, y: top + 10 + j * 15});
      }
    const rowsHigh = line.cells.map((cell) => (written ? cell.length * 15 : Math.ceil(cell.length / across) * step));
    const room = Math.max(...rowsHigh, step) + 8 + (top - y);
    for (const [j, text] of head.entries()) names.push({text, y: phone ? y + 9 + j * 15 : written ? y + 10 : y + room / 2});
    return room;
  };

  for (const {referent, lines} of blocks) {
    titles.push({text: referentName(referent), y: y + 14});
    y += 26;
    for (const line of lines) {
      y += place(line);
      rules.push(y);
    }
    y += 6;
  }
  const look = ([first]: LabelRow[]): {fill: string; stroke: string} =>
    first!.label.voice_mode === "own"
      ? {fill: theme("ink"), stroke: theme("ink")}
      : first!.label.voice_mode === "quote"
        ? {fill: theme("grid"), stroke: theme("hatch")}
        : {fill: theme("paper"), stroke: theme("ink")};
  return artwork({
    document,
    width,
    height: y,
    marks: [
      Plot.text(heads, {x: "x", y: "y", text: "text", textAnchor: "start", fill: theme("muted"), fontSize: phone ? 11 : 13}),
      Plot.text(titles, {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}),
      Plot.ruleY(titles, {y: (t) => t.y + 10, x1: 0, x2: width, stroke: theme("ink")}),
      Plot.ruleY(rules, {y: (at: number) => at, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(names, {x: phone ? 0 : left - 14, y: "y", text: "text", textAnchor: phone ? "start" : "end"}),
      Plot.text(beside, {x: "x", y: "y", text: "text", textAnchor: "start", fontSize: 12}),
      Plot.rect(marks, {
        x1: (m) => m.x + 1,
        x2: (m) => m.x + 1 + size,
        y1: (m) => m.y,
        y2: (m) => m.y + size,
        fill: (m) => look(m.rows).fill,
        stroke: (m) => look(m.rows).stroke,
        strokeWidth: 1.3,
        href: (m) => (m.rows[0]!.index < TABLE_ROWS ? `#m-${m.rows[0]!.index}` : "#labels-rows"),
        title: (m) => spoken(m.rows, unit)
      })
    ]
  });
}

const phoneName = ({name, once, cells}: LabelLine): string => (once ? `Once each: ${cells.flat(2).map(starred).join(", ")}` : name);

function spoken(rows: LabelRow[], unit: number): string {
  const [first] = rows as [LabelRow];
  const name = `“${first.label.quote || termName(first.label.term)}”`;
  const many = unit > 1 ? `${plural(rows.length, "mention")} such as ` : "";
  return `${many}${name}, ${first.article.outlet}, for ${withThe(stands(first))}: ${voiceOf(first)}`;
}
