import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import type {ListedDifference} from "../lib/comparison.js";
import {capital, points} from "../lib/format.js";
import {type DifferenceRow, type Drawn, drawn, shares, span, verdict} from "../lib/outlet-differences.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";
import type {Theme} from "../lib/theme.js";

/** Height of a comparison, wide and on a phone. */
const ROOM = {wide: 58, phone: 84};

/** The two outlets and what the comparison allows in words, beside or on a phone above its differences. */
export function plotDifferences(rows: DifferenceRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const left = phone ? 8 : 400;
  const room = phone ? ROOM.phone : ROOM.wide;
  const x = (value: number): number => left + ((value + 1) / 2) * (width - left - 12);
  const all = drawn(rows).map((row, i) => ({row, top: 26 + i * room}));
  const height = 26 + all.length * room;
  const ticks = phone ? [-1, 0, 1] : [-1, -0.5, 0, 0.5, 1];
  const texts = all.flatMap((place) => words(place, phone ? width : left - 20, phone ? 12 : 13.5));
  return artwork({
    document,
    width,
    height,
    marks: [
      Plot.ruleX(phone ? [] : ticks, {x, y1: 18, y2: height, stroke: (t: number) => theme(t === 0 ? "ink" : "grid")}),
      Plot.ruleX(phone ? all : [], {x: x(0), y1: (a) => a.top + 48, y2: (a) => a.top + room - 2, stroke: theme("ink")}),
      Plot.text(ticks, {
        x: (t: number) => Math.min(width - 18, Math.max(18, x(t))),
        y: 8,
        text: (t: number) => points(t),
        fill: theme("muted")
      }),
      Plot.ruleY(all, {y: (a) => a.top + room - 4, x1: 0, x2: width, stroke: theme("grid")}),
      ...[700, 400].map((weight) =>
        Plot.text(
          texts.filter((t) => t.weight === weight),
          {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: weight}
        )
      ),
      ...intervals(
        all.flatMap((place) => differences(place, phone)),
        x,
        theme
      )
    ]
  });
}

interface Place {
  row: Drawn;
  top: number;
}

/** One difference with its interval; hollow where contested terms are left out. */
interface Difference {
  row: Drawn;
  y: number;
  of: ListedDifference;
  hollow: boolean;
}

/** A dot for each difference on the line of its interval. */
const intervals = (marks: readonly Difference[], x: (value: number) => number, theme: Theme): Plot.Markish[] => [
  Plot.ruleY(marks, {y: "y", x1: (m) => x(m.of.low), x2: (m) => x(m.of.high), stroke: theme("ink"), strokeWidth: 2}),
  Plot.dot(marks, {
    x: (m) => x(m.of.value),
    y: "y",
    r: 4.5,
    fill: (m) => theme(m.hollow ? "paper" : "ink"),
    stroke: theme("ink"),
    strokeWidth: 1.5,
    href: (m) => `#difference-${m.row.index}`,
    title: (m) => `${m.row.comparison.measure.label}, ${m.hollow ? "without contested terms" : "all terms"}: ${span(m.of)}`
  })
];

/** By all terms, and below it without the contested ones. */
function differences({row, top}: Place, phone: boolean): Difference[] {
  const y = phone ? top + 56 : top + 16;
  const {wide, strict} = row.comparison;
  return [{row, y, of: wide, hollow: false}, ...(strict ? [{row, y: y + 12, of: strict, hollow: true}] : [])];
}

/** What is compared, in which outlets, and what it allows one to say: a line each. */
const words = ({row, top}: Place, width: number, size: number): {text: string; y: number; weight: number}[] =>
  [capital(row.comparison.measure.label), shares(row), verdict(row.comparison)].map((text, i) => ({
    text: cutTo(text, width, size, i === 0 ? "bold" : "regular"),
    y: top + 8 + i * 16,
    weight: i === 0 ? 700 : 400
  }));
