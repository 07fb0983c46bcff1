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
  const {document, width, theme, phone, story, link} = options;
  const axis = {start: axisStart(rows, story), end: story.end};
  const left = phone ? 8 : 150;
  const right = phone ? 96 : 250;
  const size = phone ? 12 : 13.5;
  const x = (day: string): number =>
    left + (Math.max(0, daysBetween(axis.start, day)) / daysBetween(axis.start, axis.end)) * (width - right - left);
  const {heads, lines, end} = placeRows(rows, x, axis.start, phone);
  return artwork({
    document,
    width,
    height: end,
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: end - 6, story: axis, labelY: 8}),
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
      }),
      Plot.text(phone ? [] : lines, {
        x: 2,
        y: "y",
        text: (l) => cutTo(days(l.row), left - 14, size),
        textAnchor: "start",
        fill: theme("muted")
      }),
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
      ),
      Plot.text(lines, {x: (l) => l.x2 + 8, y: "y", text: (l) => range(l.row.toll), textAnchor: "start", fontWeight: 700}),
      Plot.text(phone ? [] : lines, {
        x: (l) => l.x2 + 14 + textWidth(range(l.row.toll), size, true),
        y: "y",
        text: (l) => `by ${withThe(counters(l.row))}`,
        textAnchor: "start",
        fill: theme("muted")
      })
    ]
  });
}

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
  phone: boolean
): {heads: {text: string; y: number}[]; lines: Line[]; end: number} {
  const heads: {text: string; y: number}[] = [];
  const lines: Line[] = [];
  let y = 34;
  for (const [who, own] of group(rows, (r) => r.toll.group)) {
    heads.push({text: capital(victimName(who)), y});
    for (const [i, row] of own.entries()) {
      const [x1, x2] = [x(row.toll.date_start!), x(row.toll.date_end!)];
      lines.push({row, x1, x2: Math.max(x2, x1 + 4), y: y + 22 + i * (phone ? 22 : 21), earlier: row.toll.date_start! < first});
    }
    y += 22 + own.length * (phone ? 22 : 21) + 16;
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
