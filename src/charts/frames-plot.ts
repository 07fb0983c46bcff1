import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {count, shortDay} from "../lib/format.js";
import {IDS, type StripRow, times} from "../lib/frames.js";
import {FRAMES, MOST_TELLERS} from "../lib/framing.js";
import {WIRE_PAINT, wireStripes} from "../lib/hatch.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";

interface Cell {
  x: number;
  y: number;
  fill: string;
}

interface Name {
  text: string;
  y: number;
  n: number;
}

/** A block per article: a column per sentence, a row per thing that sentences are about; hatched above them what an earlier text holds. */
export function plotFrames(all: StripRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const rows = all.slice(-MOST_TELLERS);
  const left = phone ? 132 : 190;
  const most = Math.max(...rows.map((r) => r.sentences.length));
  const cell = {width: Math.min(phone ? 11 : 26, (width - left - 34) / most), height: phone ? 14 : 16};
  const heads: {text: string; y: number}[] = [];
  const names: Name[] = [];
  const cells: Cell[] = [];
  let y = 4;
  const line = (text: string, row: StripRow, fill: (sentence: StripRow["sentences"][number]) => string | null, n: number): void => {
    names.push({text, y: y + cell.height / 2, n});
    cells.push(...row.sentences.flatMap((s, i) => (fill(s) ? [{x: left + i * cell.width, y, fill: fill(s)!}] : [])));
    y += cell.height;
  };
  for (const row of rows) {
    heads.push({text: `${row.article.outlet}, ${shortDay(row.article.published ?? "")}`, y: y + 10});
    y += 24;
    const wire = row.sentences.filter((s) => s.wire).length;
    if (wire) line("in an earlier text", row, (s) => (s.wire ? WIRE_PAINT : null), wire);
    for (const id of IDS) line(FRAMES[id], row, (s) => theme(s.frames.includes(id) ? "ink" : "grid"), times(row, id));
    y += 14;
  }
  const drawing = artwork({
    document,
    width,
    height: y,
    marks: [
      Plot.text(heads, {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}),
      Plot.text(names, {x: left - 8, y: "y", text: "text", textAnchor: "end", fill: theme("muted"), fontSize: phone ? 11 : 13}),
      Plot.text(names, {x: width - 2, y: "y", text: (n) => count(n.n), textAnchor: "end"})
    ]
  });
  const fills = [theme("grid"), theme("ink"), WIRE_PAINT];
  drawing.append(...fills.flatMap((fill) => blocks(document, cells, fill, cell)));
  if (cells.some((c) => c.fill === WIRE_PAINT)) drawing.prepend(wireStripes(document, theme));
  return drawing;
}

/** All cells of one fill as one outline. */
function blocks(document: Document, cells: readonly Cell[], fill: string, {width, height}: {width: number; height: number}): SVGElement[] {
  const own = cells.filter((c) => c.fill === fill);
  const [across, down] = [(width - 1.4).toFixed(1), (height - 1.4).toFixed(1)];
  const d = own.map(({x, y}) => `M${(x + 0.7).toFixed(1)},${(y + 0.7).toFixed(1)}h${across}v${down}h-${across}z`).join("");
  return own.length ? [svg(document, "path", {d, fill})] : [];
}
