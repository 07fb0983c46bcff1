import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import type {ShareRow} from "../lib/comparison.js";
import {capital, percent} from "../lib/format.js";
import {of, range, type Sure, shown, slug, sure, told} from "../lib/outlet-shares.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";

/** Room beside the shares: at the left for the outlets' names, at the right for the counts. */
interface Layout {
  left: number;
  right: number;
  /** Of the letters. */
  size: number;
}

const WIDE: Layout = {left: 210, right: 84, size: 13.5};
const PHONE: Layout = {left: 96, right: 62, size: 12};

/** The name of a measure. */
interface Head {
  text: string;
  y: number;
}

/** An outlet's share of a measure. */
interface Line {
  row: ShareRow;
  share: Sure;
  y: number;
}

/** A block per measure: a line per outlet with its share and the range that so few mentions allow. */
export function plotShares(rows: ShareRow[], options: PlotOptions): SVGElement {
  const {document, width, theme, phone} = options;
  const layout = phone ? PHONE : WIDE;
  const x = (share: number): number => layout.left + share * (width - layout.left - layout.right);
  const {heads, lines, end} = placeRows(rows, width, layout);
  return artwork({
    document,
    width,
    height: end,
    marks: [
      ...shareAxis(x, end, options),
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
      Plot.text(lines, {x: 0, y: "y", text: (l) => cutTo(l.share.outlet, layout.left - 14, layout.size), textAnchor: "start"}),
      ...shares(lines, x, options),
      Plot.text(lines, {x: width - 2, y: "y", text: (l) => of(l.share), textAnchor: "end"})
    ]
  });
}

/** The outlets of each measure under its name. */
function placeRows(rows: readonly ShareRow[], width: number, {size}: Layout): {heads: Head[]; lines: Line[]; end: number} {
  const heads: Head[] = [];
  const lines: Line[] = [];
  let y = 22;
  for (const row of shown(rows)) {
    heads.push({text: cutTo(capital(row.measure.label), width, size, "bold"), y: y + 10});
    y += 26;
    for (const share of sure(row)) {
      lines.push({row, share, y: y + 10});
      y += 22;
    }
    y += 8;
  }
  return {heads, lines, end: y};
}

/** Quarters of the whole, on a phone halves. */
function shareAxis(x: (share: number) => number, end: number, {theme, phone}: PlotOptions): Plot.Markish[] {
  const ticks = phone ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  return [
    Plot.ruleX(ticks, {x, y1: 18, y2: end, stroke: theme("grid")}),
    Plot.text(ticks, {x, y: 8, text: (t: number) => percent(t), fill: theme("muted")})
  ];
}

/** Each share as a linked dot on the range that so few mentions allow. */
const shares = (lines: readonly Line[], x: (share: number) => number, {theme}: PlotOptions): Plot.Markish[] => [
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
  })
];
