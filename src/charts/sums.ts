import {heaviest} from "../lib/crowd.js";
import {count, longDay, period, plural, range, someOf} from "../lib/format.js";
import {victimName} from "../lib/names.js";
import type {ChartSpec} from "../lib/spec.js";
import {type SumRow, sumRows} from "../lib/sums.js";
import {counters, plotSums} from "./sums-plot.js";

/** Sums over periods: which stretch of time each covers, and its range. */
export const sums: ChartSpec<SumRow> = {
  id: "sums",
  page: "casualties",
  title(rows) {
    const k = rows.filter((r) => r.overlaps).length;
    if (rows.length < 2) return rows.length ? "Only one sum over a period is reported" : "No sum over a period is reported";
    return k
      ? `${k} of ${rows.length} sums over periods overlap another sum of the same people, so they cannot be added up`
      : `None of ${rows.length} sums over periods overlaps another of the same people`;
  },
  subtitle:
    "Deaths counted over a period. Each bar runs over the days that the sum covers; beside it the count, lowest to highest, and who gives it. Overlapping bars count some of the same dead.",
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
    {label: "By", value: counters},
    {label: "Reports", value: (r) => count(r.toll.n_reports), numeric: true}
  ],
  legend: () => [],
  tooFew: (rows) => (rows.length < 2 ? `${plural(rows.length, "sum")} with a period` : null),
  marks: (rows) => drawn(rows).length,
  fewer: {noun: "sums", count: (rows) => rows.length, pick: (rows, most) => heaviest(rows, most, (r) => r.toll.n_reports)},
  plot: (rows, options) => plotSums(drawn(rows), options)
};

const MOST_ROWS = 40;
const drawn = (rows: SumRow[]): SumRow[] => heaviest(rows, MOST_ROWS, (r) => r.toll.n_reports);
