import * as Plot from "@observablehq/plot";
import {median} from "d3";
import {artwork} from "../lib/artwork.js";
import type {Bins} from "../lib/bins.js";
import {count, dayMonth, daysBetween, longDay, plural, shortDay, someOf} from "../lib/format.js";
import {words} from "../lib/names.js";
import {heldOn, killedByDay, perWeek} from "../lib/rollup.js";
import type {Talk} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {talkTitle} from "../lib/titles.js";
import {binsFor, type Cell, cellsOf, countGrid} from "./count-grid.js";
import {TALK_SHAPES, talkMarks} from "./talk-marks.js";

/** Seven days and the talks held in them; the last row holds the talks without a day. */
export interface FrequencyRow {
  week: string | null;
  end: string | null;
  talks: Talk[];
}

/** How often they talked: held talks per seven days, a mark each. */
export const frequency: ChartSpec<FrequencyRow> = {
  id: "frequency",
  page: "diplomacy",
  title(rows) {
    const weeks = dated(rows);
    const top = [...weeks].sort((a, b) => b.talks.length - a.talks.length || (a.week! < b.week! ? -1 : 1))[0];
    if (!top?.talks.length) return "The reports hold no dated talk";
    const rest = weeks.filter((w) => w !== top).map((w) => w.talks.length);
    const next = Math.max(0, ...rest);
    return next === top.talks.length
      ? `No week stands out: at most ${plural(next, "talk")} are reported in any seven days`
      : `Talks were most frequent from ${dayMonth(top.week!)} to ${dayMonth(top.end!)}: ${top.talks.length} in seven days, at most ${next} in any other seven`;
  },
  subtitle: "Talks held in each seven days, one mark each, by type. Talks without a known day stand apart.",
  notes(rows, {tables}) {
    const waits = waitsAfterDeadlyDays(tables);
    const wait = waits.length
      ? ` After ${plural(waits.length, "day")} with dead, the median wait for the next talk was ${plural(median(waits)!, "day")}.`
      : "";
    return `n = ${plural(
      rows.reduce((n, r) => n + r.talks.length, 0),
      "held talk"
    )}.${wait} Weeks start with the first day of the chart.`;
  },
  alt: (rows) =>
    `Talks held per seven days: ${someOf(dated(rows).map((r) => `${longDay(r.week!)} ${r.talks.length}`))}; without a day ${rows.find((r) => !r.week)?.talks.length ?? 0}.`,
  rows({tables, story}) {
    const held = heldOn(tables.talks);
    const inside = held.filter((t) => t.date_start! >= story.start && t.date_start! <= story.end);
    const loose = tables.talks.filter((t) => (t.status === "held" || t.status === "ongoing") && !held.includes(t));
    return [
      ...perWeek(inside, story.start, story.end).map(({week, end, rows}) => ({week, end, talks: rows})),
      {week: null, end: null, talks: loose}
    ];
  },
  columns: [
    {label: "Seven days from", value: (r) => (r.week ? longDay(r.week) : "no single day told")},
    {label: "Talks held", value: (r) => count(r.talks.length), numeric: true},
    {label: "Which", value: (r) => someOf(r.talks.map(talkTitle)), href: (r) => (r.talks[0] ? `talks/${r.talks[0].id}` : "evidence")}
  ],
  legend: (rows, theme) => {
    if (isCrowd(rows)) return [];
    const used = new Set(rows.flatMap((r) => r.talks.map((t) => t.type)));
    return (Object.keys(TALK_SHAPES) as Talk["type"][])
      .filter((t) => used.has(t))
      .map((t) => ({label: words("talks", t).toLowerCase(), symbol: TALK_SHAPES[t], fill: theme("ink")}));
  },
  tooFew: (rows) => (dated(rows).reduce((n, r) => n + r.talks.length, 0) < 3 ? "fewer than three dated talks" : null),
  marks: (rows) => (isCrowd(rows) ? counted(rows).cells.length : rows.reduce((n, r) => n + r.talks.length, 0)),
  plot: (rows, options) => (isCrowd(rows) ? plotCounts : plot)(rows, options)
};

/** Weeks that stand side by side, and talks piled on one of them, before they are counted. */
const [MOST_WEEKS, MOST_PILED] = [16, 40];

const isCrowd = (rows: FrequencyRow[]): boolean => rows.length > MOST_WEEKS || rows.some((r) => r.talks.length > MOST_PILED);

function counted(rows: FrequencyRow[]): {bins: Bins; cells: Cell[]} {
  const talks = dated(rows).flatMap((r) => r.talks);
  const bins = binsFor(talks.map((t) => t.date_start!));
  return {
    bins,
    cells: cellsOf(
      talks.map((t) => ({lane: t.type, day: t.date_start!})),
      bins
    )
  };
}

/** Very many talks: counted by type and bin of days. */
function plotCounts(rows: FrequencyRow[], options: PlotOptions): SVGElement {
  const {bins, cells} = counted(rows);
  const used = new Set(cells.map((c) => c.lane));
  const lanes = (Object.keys(TALK_SHAPES) as Talk["type"][])
    .filter((t) => used.has(t))
    .map((t) => ({id: t, label: words("talks", t), fill: options.theme("ink")}));
  return countGrid(lanes, cells, bins, options);
}

const dated = (rows: FrequencyRow[]): FrequencyRow[] => rows.filter((r) => r.week !== null);

function waitsAfterDeadlyDays(tables: Parameters<typeof killedByDay>[0] & {talks: Talk[]}): number[] {
  const days = heldOn(tables.talks)
    .map((t) => t.date_start!)
    .sort();
  return killedByDay(tables).flatMap(({day}) => {
    const next = days.find((d) => d >= day);
    return next ? [daysBetween(day, next)] : [];
  });
}

function plot(rows: FrequencyRow[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
  const step = 15;
  const most = Math.max(...rows.map((r) => r.talks.length), 1);
  // On a phone the weeks run down and the marks run right.
  if (phone) {
    const row = 30;
    const lines = rows.map((r, i) => ({...r, y: 14 + i * row}));
    const marks = lines.flatMap((l) => l.talks.map((talk, j) => ({talk, x: 92 + (j % 13) * step, y: l.y + Math.floor(j / 13) * 12})));
    return artwork({
      document,
      width,
      height: rows.length * row + 6,
      marks: [
        Plot.ruleY(lines, {y: (l) => l.y - row / 2, x1: 0, x2: width, stroke: theme("grid")}),
        Plot.text(lines, {
          x: 0,
          y: "y",
          text: (l) => (l.week ? `${shortDay(l.week)} on` : "no day"),
          textAnchor: "start",
          fill: theme("muted")
        }),
        Plot.text(lines, {x: width - 2, y: "y", text: (l) => count(l.talks.length), textAnchor: "end", fontWeight: 700}),
        ...talkMarks(marks, {theme, link, size: 64})
      ]
    });
  }
  const base = most * step + 28;
  const column = width / (rows.length + 0.6);
  const x = (i: number): number => column * (i + 0.5) + (rows[i]?.week ? 0 : column * 0.5);
  const columns = rows.map((r, i) => ({...r, x: x(i)}));
  const marks = columns.flatMap((c) => c.talks.map((talk, j) => ({talk, x: c.x, y: base - step / 2 - j * step})));
  return artwork({
    document,
    width,
    height: base + 44,
    marks: [
      Plot.ruleY([base], {x1: 0, x2: width - column * 1.1, stroke: theme("hatch")}),
      Plot.ruleY([base], {x1: width - column * 1.05, x2: width, stroke: theme("hatch"), strokeDasharray: "3,3"}),
      Plot.text(columns, {x: "x", y: base + 14, text: (c) => (c.week ? shortDay(c.week) : "no single"), fill: theme("muted")}),
      Plot.text(columns, {x: "x", y: base + 32, text: (c) => (c.week ? `to ${shortDay(c.end!)}` : "day told"), fill: theme("muted")}),
      Plot.text(columns, {x: "x", y: (c) => base - c.talks.length * step - 12, text: (c) => count(c.talks.length), fontWeight: 700}),
      ...talkMarks(marks, {theme, link, size: 74})
    ]
  });
}
