import * as Plot from "@observablehq/plot";
import {group} from "d3";
import {artwork} from "../lib/artwork.js";
import {heaviest} from "../lib/crowd.js";
import {count, daysBetween, longDay, period, plural, range, shortDay, someOf} from "../lib/format.js";
import {dayAxis} from "../lib/marks.js";
import {victimName, words} from "../lib/names.js";
import type {SiteData, StoryInfo, Toll} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {cutTo, textWidth} from "../lib/text-width.js";

/** A toll that sums up a period, and whether its period overlaps that of another of the same group. */
interface SumRow {
  toll: Toll;
  overlaps: boolean;
}

/** Sums over periods: which stretch of time each covers, and its range. */
export const sums: ChartSpec<SumRow> = {
  id: "sums",
  page: "casualties",
  title(rows) {
    const k = rows.filter((r) => r.overlaps).length;
    return k
      ? `${k} of ${rows.length} sums over periods overlap another sum of the same people, so they cannot be added up`
      : `None of ${rows.length} sums over periods overlaps another of the same people`;
  },
  subtitle:
    "Deaths counted over a period. Each line runs over the days that the sum covers; the number is its range from the lowest count to the highest.",
  notes(rows, {tables, story}) {
    const all = tables.tolls.filter((t) => t.cumulative && t.outcome === "killed");
    return `n = ${plural(rows.length, "sum")}; ${all.length - rows.length} more have no period told or end before ${longDay(story.start)}. These numbers are never added to single incidents.${rows.length > MOST_ROWS ? ` Drawn are the ${MOST_ROWS} reported most.` : ""}`;
  },
  alt: (rows) =>
    `${plural(rows.length, "sum")} over periods: ${someOf(rows.map((r) => `${period(r.toll)}, ${range(r.toll)} ${victimName(r.toll.group)}`))}.`,
  rows: ({tables, story}) => sumRows(tables, story),
  columns: [
    {label: "Period", value: (r) => period(r.toll), href: (r) => `tolls/${r.toll.id}`},
    {label: "Who", value: (r) => victimName(r.toll.group)},
    {label: "Low to high", value: (r) => range(r.toll), numeric: true},
    {label: "Reports", value: (r) => count(r.toll.n_reports), numeric: true}
  ],
  legend: () => [],
  tooFew: (rows) => (rows.length < 2 ? `${plural(rows.length, "sum")} with a period` : null),
  marks: (rows) => drawn(rows).length,
  plot: (rows, options) => plot(drawn(rows), options)
};

const MOST_ROWS = 40;
const drawn = (rows: SumRow[]): SumRow[] => heaviest(rows, MOST_ROWS, (r) => r.toll.n_reports);

function sumRows({tolls}: SiteData["tables"], {start}: StoryInfo): SumRow[] {
  const dated = tolls.filter(
    (t) =>
      t.cumulative && t.outcome === "killed" && t.date_start && t.date_end && t.date_end >= start && (t.low ?? t.best ?? t.high) !== null
  );
  const byGroup = group(dated, (t) => t.group);
  const overlaps = (toll: Toll): boolean =>
    byGroup.get(toll.group)!.some((o) => o !== toll && o.date_start! <= toll.date_end! && o.date_end! >= toll.date_start!);
  return dated
    .map((toll) => ({toll, overlaps: overlaps(toll)}))
    .sort((a, b) =>
      a.toll.date_start! < b.toll.date_start! ? -1 : a.toll.date_start! > b.toll.date_start! ? 1 : a.toll.id < b.toll.id ? -1 : 1
    );
}

/** Whom a sum counts, with its first day where the axis begins later. */
function labelOf({toll}: SumRow, axisStart: string): string {
  const since = toll.date_start! < axisStart ? `, since ${shortDay(toll.date_start!)} ${toll.date_start!.slice(0, 4)}` : "";
  return `${victimName(toll.group)}${since}`;
}

function plot(rows: SumRow[], {document, width, theme, phone, story, link}: PlotOptions): SVGElement {
  // Sums reach back years: the axis begins two months before the story, older starts run out at its left edge.
  const start =
    rows
      .map((r) => r.toll.date_start!)
      .filter((d) => daysBetween(d, story.start) < 62)
      .sort()[0] ?? story.start;
  const axis = {...story, start: [start, story.start].sort()[0]!};
  const left = phone ? 4 : 24 + Math.min(320, Math.max(...rows.map((r) => textWidth(labelOf(r, axis.start), 13.5))));
  const right = phone ? 92 : 130;
  const scale = (day: string): number =>
    left + (Math.max(0, daysBetween(axis.start, day)) / daysBetween(axis.start, axis.end)) * (width - right - left);
  const step = phone ? 40 : 27;
  const lines = rows.map((row, i) => ({
    row,
    x1: scale(row.toll.date_start!),
    x2: Math.max(scale(row.toll.date_end!), scale(row.toll.date_start!) + 4),
    y: 34 + i * step + (phone ? 8 : 0)
  }));
  return artwork({
    document,
    width,
    height: 34 + rows.length * step,
    marks: [
      ...dayAxis({theme, x: scale, y1: 18, y2: 30 + rows.length * step, story: axis, labelY: 8}),
      Plot.text(lines, {
        x: phone ? 2 : left - 14,
        y: (l) => (phone ? l.y - 14 : l.y),
        textAnchor: phone ? "start" : "end",
        stroke: theme("paper"),
        strokeWidth: phone ? 4 : 0,
        fill: theme("ink"),
        text: (l) => cutTo(labelOf(l.row, axis.start), phone ? width - 8 : left - 20, phone ? 12 : 13.5)
      }),
      Plot.text(lines, {x: (l) => l.x2 + 8, y: "y", text: (l) => range(l.row.toll), textAnchor: "start", fontWeight: 700}),
      Plot.rect(lines, {
        x1: "x1",
        x2: "x2",
        y1: (l) => l.y - 3,
        y2: (l) => l.y + 3,
        fill: theme("ink"),
        href: (l) => link(`tolls/${l.row.toll.id}`),
        title: (l) =>
          `${period(l.row.toll)}: ${range(l.row.toll)} ${victimName(l.row.toll.group)} ${words("outcomes", l.row.toll.outcome)}, ${plural(l.row.toll.n_reports, "report")}, up to ${longDay(l.row.toll.date_end!)}`
      })
    ]
  });
}
