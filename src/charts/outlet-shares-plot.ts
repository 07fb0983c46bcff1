import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import type {ShareRow} from "../lib/comparison.js";
import {capital, percent} from "../lib/format.js";
import {of, range, type Sure, shown, slug, sure, told} from "../lib/outlet-shares.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";

/** A block per measure: a line per outlet with its share and the range that so few mentions allow. */
export function plotShares(rows: ShareRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const left = phone ? 96 : 210;
  const right = phone ? 62 : 84;
  const x = (share: number): number => left + share * (width - left - right);
  const size = phone ? 12 : 13.5;
  let y = 22;
  const heads: {text: string; y: number}[] = [];
  const lines: {row: ShareRow; share: Sure; y: number}[] = [];
  for (const row of shown(rows)) {
    heads.push({text: cutTo(capital(row.measure.label), width, size, true), y: y + 10});
    y += 26;
    for (const share of sure(row)) {
      lines.push({row, share, y: y + 10});
      y += 22;
    }
    y += 8;
  }
  const ticks = [0, 0.25, 0.5, 0.75, 1].filter((_, i) => !phone || i % 2 === 0);
  return artwork({
    document,
    width,
    height: y,
    marks: [
      Plot.ruleX(ticks, {x, y1: 18, y2: y, stroke: theme("grid")}),
      Plot.text(ticks, {x, y: 8, text: (t: number) => percent(t), fill: theme("muted")}),
      Plot.text(heads, {
        x: 0,
        y: "y",
        text: "text",
        textAnchor: "start",
        fontWeight: 700,
        fill: theme("ink"),
        stroke: theme("paper"),
        strokeWidth: 4
      }),
      Plot.text(lines, {x: 0, y: "y", text: (l) => cutTo(l.share.outlet, left - 14, size), textAnchor: "start"}),
      Plot.ruleY(lines, {
        y: "y",
        x1: (l) => x(l.share.interval.low),
        x2: (l) => x(l.share.interval.high),
        stroke: theme("ink"),
        strokeWidth: 2
      }),
      Plot.dot(lines, {
        x: (l) => x(l.share.k / l.share.n),
        y: "y",
        r: 5,
        fill: theme("ink"),
        stroke: theme("paper"),
        href: (l) => `#share-${slug(l.row.measure.id)}`,
        title: (l) => `${capital(l.row.measure.label)}: ${told(l.share)}, ${range(l.share.interval)}`
      }),
      Plot.text(lines, {x: width - 2, y: "y", text: (l) => of(l.share), textAnchor: "end"})
    ]
  });
}
