import * as Plot from "@observablehq/plot";
import {group} from "d3";
import {artwork} from "../lib/artwork.js";
import {capital, daysBetween, list, longDay, period, plural, range, shortDay} from "../lib/format.js";
import {dayAxis} from "../lib/marks.js";
import {sourceName, victimName, withThe, words} from "../lib/names.js";
import type {StoryInfo} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import type {SumRow} from "../lib/sums.js";
import {cutTo, textWidth} from "../lib/text-width.js";

/** Sums reach back years: the axis begins at most this many days before the story. */
const BACK = 62;

/** Who gives a sum, in words. */
export const counters = ({toll}: SumRow): string => list(toll.claimants.map((c) => sourceName(c === "outlet" ? null : c)));

/** Room beside the bars: at the left for their days, at the right for their figures. */
interface Layout {
  left: number;
  right: number;
  /** Of the letters. */
  size: number;
  /** From a bar to the next. */
  step: number;
}

const WIDE: Layout = {left: 150, right: 250, size: 13.5, step: 21};
const PHONE: Layout = {left: 8, right: 96, size: 12, step: 22};

/** The name of a group of people. */
interface Head {
  text: string;
  y: number;
}

interface Line {
  row: SumRow;
  x1: number;
  x2: number;
  y: number;
  /** It begins before the axis. */
  earlier: boolean;
}

/** Bars of time, together for each group of people killed. */
export function plotSums(rows: SumRow[], options: PlotOptions): SVGElement {
  const {document, width, theme, phone, story} = options;
  const layout = phone ? PHONE : WIDE;
  const axis = {start: axisStart(rows, story), end: story.end};
  const x = (day: string): number =>
    layout.left + (Math.max(0, daysBetween(axis.start, day)) / daysBetween(axis.start, axis.end)) * (width - layout.right - layout.left);
  const {heads, lines, end} = placeRows(rows, x, axis.start, layout);
  return artwork({
    document,
    width,
    height: end,
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: end - 6, story: axis, labelY: 8}),
      ...groupNames(heads, options),
      ...(phone ? [] : [daysCovered(lines, layout, options)]),
      ...bars(lines, options),
      Plot.text(lines, {x: (l) => l.x2 + 8, y: "y", text: (l) => range(l.row.toll), textAnchor: "start", fontWeight: 700}),
      ...(phone ? [] : [givenBy(lines, layout, options)])
    ]
  });
}

/** The name of each group, with a line between a group and the next. */
const groupNames = (heads: readonly Head[], {width, theme}: PlotOptions): Plot.Markish[] => [
  Plot.ruleY(heads.slice(1), {y: (h) => h.y - 17, x1: 0, x2: width, stroke: theme("grid")}),
  Plot.text(heads, {
    x: 2,
    y: "y",
    text: "text",
    textAnchor: "start",
    fontWeight: 700,
    stroke: theme("paper"),
    strokeWidth: 4,
    fill: theme("ink")
  })
];

const daysCovered = (lines: readonly Line[], {left, size}: Layout, {theme}: PlotOptions): Plot.Markish =>
  Plot.text(lines, {x: 2, y: "y", text: (l) => cutTo(days(l.row), left - 14, size), textAnchor: "start", fill: theme("muted")});

/** Linked bars; a triangle points back from those that begin before the axis. */
const bars = (lines: readonly Line[], {theme, link}: PlotOptions): Plot.Markish[] => [
  Plot.rect(lines, {
    x1: "x1",
    x2: "x2",
    y1: (l) => l.y - 4,
    y2: (l) => l.y + 4,
    fill: theme("ink"),
    href: (l) => link(`tolls/${l.row.toll.id}`),
    title: (l) => title(l.row)
  }),
  Plot.dot(
    lines.filter((l) => l.earlier),
    {x: (l) => l.x1 - 3, y: "y", r: 4.5, symbol: "triangle", rotate: -90, fill: theme("ink")}
  )
];

/** Who gives the sum, behind its figure. */
const givenBy = (lines: readonly Line[], {size}: Layout, {theme}: PlotOptions): Plot.Markish =>
  Plot.text(lines, {
    x: (l) => l.x2 + 14 + textWidth(range(l.row.toll), size, "bold"),
    y: "y",
    text: (l) => `by ${withThe(counters(l.row))}`,
    textAnchor: "start",
    fill: theme("muted")
  });

/** The first day of the axis: that of the earliest sum that does not begin long before the story. */
function axisStart(rows: readonly SumRow[], {start}: Pick<StoryInfo, "start">): string {
  const near = rows.map((r) => r.toll.date_start!).filter((day) => daysBetween(day, start) < BACK);
  return [...near, start].sort()[0]!;
}

/** The rows of each group of people under its name. */
function placeRows(
  rows: readonly SumRow[],
  x: (day: string) => number,
  first: string,
  {step}: Layout
): {heads: Head[]; lines: Line[]; end: number} {
  const heads: Head[] = [];
  const lines: Line[] = [];
  let y = 34;
  for (const [who, own] of group(rows, (r) => r.toll.group)) {
    heads.push({text: capital(victimName(who)), y});
    for (const [i, row] of own.entries()) {
      const [x1, x2] = [x(row.toll.date_start!), x(row.toll.date_end!)];
      lines.push({row, x1, x2: Math.max(x2, x1 + 4), y: y + 22 + i * step, earlier: row.toll.date_start! < first});
    }
    y += 22 + own.length * step + 16;
  }
  return {heads, lines, end: y - 22};
}

/** The days that a sum covers, in few words, with a year only where it is another. */
function days({toll}: SumRow): string {
  const [from, to] = [toll.date_start!, toll.date_end!];
  if (from === to) return shortDay(from);
  const year = from.slice(0, 4) === to.slice(0, 4) ? "" : ` ${from.slice(0, 4)}`;
  return `${shortDay(from)}${year} to ${shortDay(to)}`;
}

const title = ({toll}: SumRow): string =>
  `${period(toll)}: ${range(toll)} ${victimName(toll.group)} ${words("outcomes", toll.outcome)}, ${plural(toll.n_reports, "report")}, up to ${longDay(toll.date_end!)}`;
