import {ascending, median, sum} from "d3";
import {type Bins, binsFor, type Cell, cellsOf} from "../lib/bins.js";
import {count, dayMonth, longDay, plural, someOf} from "../lib/format.js";
import {dated, type FrequencyRow, frequencyRows, waitsAfterDeadlyDays} from "../lib/frequency.js";
import {words} from "../lib/names.js";
import type {Talk} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {talkTitle} from "../lib/titles.js";
import {countGrid} from "./count-grid.js";
import {plotAcross, plotDown} from "./frequency-plot.js";
import {TALK_SHAPES, talkLegend} from "./talk-marks.js";

/** How often they talked: held talks per seven days, a mark each. */
export const frequency: ChartSpec<FrequencyRow> = {
  id: "frequency",
  page: "diplomacy",
  title(rows) {
    const weeks = dated(rows);
    const top = [...weeks].sort((a, b) => b.talks.length - a.talks.length || ascending(a.week!, b.week!))[0];
    if (!top?.talks.length) return "The reports hold no dated talk";
    if (sum(weeks, (w) => w.talks.length) === 1) return `The one dated talk falls between ${dayMonth(top.week!)} and ${dayMonth(top.end!)}`;
    const rest = weeks.filter((w) => w !== top).map((w) => w.talks.length);
    const next = Math.max(0, ...rest);
    return next === top.talks.length
      ? `No week stands out: at most ${next === 1 ? "1 talk is" : `${next} talks are`} reported in any seven days`
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
  rows: ({tables, story}) => frequencyRows(tables, story),
  columns: [
    {label: "Seven days from", value: (r) => (r.week ? longDay(r.week) : "no single day told")},
    {label: "Talks held", value: (r) => count(r.talks.length), numeric: true},
    {label: "Which", value: (r) => someOf(r.talks.map(talkTitle)), href: (r) => (r.talks[0] ? `talks/${r.talks[0].id}` : "evidence")}
  ],
  legend: (rows, theme) => {
    if (isCrowd(rows)) return [];
    return talkLegend(
      rows.flatMap((r) => r.talks),
      theme
    );
  },
  tooFew: (rows) => (dated(rows).reduce((n, r) => n + r.talks.length, 0) < 3 ? "fewer than three dated talks" : null),
  marks: (rows) => (isCrowd(rows) ? counted(rows).cells.length : rows.reduce((n, r) => n + r.talks.length, 0)),
  plot: (rows, options) => (isCrowd(rows) ? plotCounts : options.phone ? plotDown : plotAcross)(rows, options)
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
