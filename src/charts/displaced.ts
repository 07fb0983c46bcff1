import * as Plot from "@observablehq/plot";
import {group, max, min, scaleLog} from "d3";
import {artwork} from "../lib/artwork.js";
import {count, longDay, period, placeName, plural, range, someOf} from "../lib/format.js";
import {dayAxis, dayScale, spread, symbols} from "../lib/marks.js";
import {sourceName} from "../lib/names.js";
import {articlesById, type CasualtyReportRow} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {PARTIES, PARTY_NAMES, type Party, partyOf, SHAPES} from "../lib/theme.js";
import {binsFor} from "./count-grid.js";

/** One report's count of displaced people, on the day it was published. */
interface DisplacedRow {
  report: CasualtyReportRow;
  day: string;
  value: number;
  party: Party;
}

/** How many are displaced, by whose count and when it was published. */
export const displaced: ChartSpec<DisplacedRow> = {
  id: "displaced",
  page: "casualties",
  title(rows) {
    const values = rows.map((r) => r.value);
    const [low = 0, high = 0] = [min(values), max(values)];
    const open = rows.filter((r) => r.report.high === null).length;
    return low === high
      ? `Every report counts the same number of displaced people: ${count(low)}`
      : `Counts of displaced people run from ${count(low)} to ${count(high)}, and ${open} of ${rows.length} name no upper limit`;
  },
  subtitle:
    "People displaced, by the day the report was published and by who gives the count. Counts cover different periods and areas: open one to see which. Each step up the scale is ten times more.",
  notes(rows, {tables}) {
    const more = tables.casualty_reports.filter((r) => r.outcome === "displaced").length - rows.length;
    return `n = ${plural(rows.length, "count")}${more ? `; ${more} more have no number or day, or lie outside the days shown` : ""}.`;
  },
  alt: (rows) => `Counts of displaced people by day of publication: ${someOf(rows.map((r) => `${longDay(r.day)} ${range(r.report)}`))}.`,
  rows({tables, story}) {
    const articles = articlesById(tables);
    return tables.casualty_reports
      .filter((r) => r.outcome === "displaced")
      .flatMap((report) => {
        const day = articles.get(report.article_id)?.published;
        const value = report.best ?? report.low ?? report.high;
        return day && value && day >= story.start && day <= story.end
          ? [{report, day, value, party: report.according_to ? partyOf(report.according_to) : ("UNK" as const)}]
          : [];
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.report.id < b.report.id ? -1 : 1));
  },
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
  plot
};

/** Counts drawn one by one; beyond them each bin of days is a line from its lowest count to its highest. */
const MOST_POINTS = 300;

/** The counts of some days together. */
interface Span {
  bin: string;
  low: number;
  high: number;
  rows: DisplacedRow[];
}

function spansOf(rows: DisplacedRow[]): Span[] {
  const bins = binsFor(rows.map((r) => r.day));
  return [...group(rows, (r) => bins.of(r.day))].map(([bin, own]) => {
    const values = own.map((r) => r.value);
    return {bin, low: min(values)!, high: max(values)!, rows: own};
  });
}

function plot(rows: DisplacedRow[], {document, width, theme, phone, story, link}: PlotOptions): SVGElement {
  const left = phone ? 76 : 84;
  const height = phone ? 300 : 340;
  const x = dayScale(story, left, width - 8);
  const y = scaleLog()
    .domain([min(rows, (r) => r.value)! / 1.5, max(rows, (r) => r.value)! * 1.5])
    .range([height - 8, 26]);
  const ticks = [1000, 10_000, 100_000, 1_000_000, 10_000_000].filter((t) => t >= y.domain()[0]! && t <= y.domain()[1]!);
  const spans = rows.length > MOST_POINTS ? spansOf(rows).map((s) => ({...s, x: x(s.bin), y1: y(s.low), y2: y(s.high)})) : [];
  const placed = spread(
    (spans.length ? [] : rows).map((row) => ({row, x: x(row.day), y: y(row.value)})),
    phone ? 9.5 : 10.5
  );
  return artwork({
    document,
    width,
    height,
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: height - 4, story, labelY: 8}),
      Plot.ruleY(ticks, {y: (t: number) => y(t), x1: left - 8, x2: width, stroke: theme("grid")}),
      Plot.text(ticks, {x: left - 12, y: (t: number) => y(t), text: (t: number) => count(t), textAnchor: "end", fill: theme("muted")}),
      Plot.rect(spans, {
        x1: (s) => s.x - 2.5,
        x2: (s) => s.x + 2.5,
        y1: (s) => s.y2 - 1,
        y2: (s) => s.y1 + 1,
        fill: theme("ink"),
        href: (s) => link(`tolls/${s.rows[0]!.report.toll_id}`),
        title: (s) => `From ${longDay(s.bin)}: ${count(s.low)} to ${count(s.high)} displaced, ${plural(s.rows.length, "count")}`
      }),
      symbols(placed, {
        theme,
        size: phone ? 50 : 62,
        party: (p) => p.row.party,
        hollow: (p) => p.row.report.high === null,
        href: (p) => link(`tolls/${p.row.report.toll_id}`),
        title: (p) =>
          `${longDay(p.row.day)}: ${range(p.row.report)} displaced, by ${sourceName(p.row.report.according_to)}, ${period(p.row.report)}`
      })
    ]
  });
}
