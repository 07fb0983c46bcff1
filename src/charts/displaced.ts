import {max, min} from "d3";
import {type DisplacedRow, displacedRows, MOST_POINTS, spansOf} from "../lib/displaced.js";
import {count, longDay, period, placeName, plural, range, someOf} from "../lib/format.js";
import {sourceName} from "../lib/names.js";
import type {ChartSpec} from "../lib/spec.js";
import {PARTIES, PARTY_NAMES, SHAPES} from "../lib/theme.js";
import {plotDisplaced} from "./displaced-plot.js";

/** How many are displaced, by whose count and when it was published. */
export const displaced: ChartSpec<DisplacedRow> = {
  id: "displaced",
  page: "casualties",
  title(rows) {
    const values = rows.map((r) => r.value);
    const [low = 0, high = 0] = [min(values), max(values)];
    if (!rows.length) return "No report counts displaced people on a day shown here";
    if (rows.length === 1) return `One report counts displaced people: ${count(low)}`;
    const open = rows.filter((r) => r.report.high === null).length;
    return low === high
      ? `Every report counts the same number of displaced people: ${count(low)}`
      : `Counts of displaced people run from ${count(low)} to ${count(high)}, and ${open} of ${rows.length} name no upper limit`;
  },
  subtitle:
    "People displaced, by the day the report was published and by who gives the count. Counts cover different periods and areas: open one to see which. Each step up the scale is ten times more.",
  notes(rows, {tables}) {
    const more = tables.casualty_reports.filter((r) => r.outcome === "displaced").length - rows.length;
    return `n = ${plural(rows.length, "count")}${more ? `; ${more} more have no number or day, or lie outside the days shown` : ""}. Marks that would cover each other are moved a little apart.`;
  },
  alt: (rows) => `Counts of displaced people by day of publication: ${someOf(rows.map((r) => `${longDay(r.day)} ${range(r.report)}`))}.`,
  rows: ({tables, story}) => displacedRows(tables, story),
  columns: [
    {label: "Published", value: (r) => longDay(r.day), href: (r) => `tolls/${r.report.toll_id}`},
    {label: "Displaced", value: (r) => range(r.report), numeric: true},
    {label: "Over", value: (r) => period(r.report)},
    {label: "Where", value: (r) => (r.report.place ? placeName(r.report.place) : "not told")},
    {label: "By", value: (r) => sourceName(r.report.according_to)}
  ],
  legend(rows, theme) {
    if (rows.length > MOST_POINTS) return [{label: "from the lowest count of these days to the highest", kind: "bar", fill: theme("ink")}];
    const used = new Set(rows.map((r) => r.party));
    return [
      ...PARTIES.filter((p) => used.has(p)).map((p) => ({
        label: p === "OTH" ? "UN, monitors, others" : p === "UNK" ? "the outlet itself" : PARTY_NAMES[p],
        symbol: SHAPES[p],
        fill: theme(p)
      })),
      {label: "hollow: no upper limit", symbol: SHAPES.TUR, fill: theme("paper"), stroke: theme("ink")}
    ];
  },
  tooFew: (rows) => (rows.length < 3 ? plural(rows.length, "count") : null),
  marks: (rows) => (rows.length > MOST_POINTS ? spansOf(rows).length : rows.length),
  plot: plotDisplaced
};
