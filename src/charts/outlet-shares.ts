import * as Plot from "@observablehq/plot";
import {max, min, sum} from "d3";
import {artwork} from "../lib/artwork.js";
import {type OutletShare, type ShareRow, TIERS} from "../lib/comparison.js";
import {capital, count, percent, plural} from "../lib/format.js";
import {readingNote} from "../lib/reading-note.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import type {Interval} from "../lib/stats/wilson.js";
import {cutTo} from "../lib/text-width.js";

const MEASURES_SHOWN = 10;
const OUTLETS_SHOWN = 8;

type Sure = OutletShare & {interval: Interval};

/** What of every outlet's words is frequent enough for a percentage, with its range. */
export const outletShares: ChartSpec<ShareRow> = {
  id: "outlet-shares",
  page: "framing",
  title(rows) {
    const [drawn, all] = [sum(rows, (r) => sum(r.outlets, (o) => (o.interval ? 1 : 0))), sum(rows, (r) => r.outlets.length)];
    return drawn
      ? `${count(drawn)} of ${count(all)} counts of what outlets write rest on enough to be given as a percentage`
      : "No outlet has enough articles here for a percentage";
  },
  subtitle:
    "Each outlet’s share of all that is counted, in its articles read as text. Dot: the share. Line: Wilson’s 95% interval, the shares that so few mentions allow. Lines that lie apart are not yet a difference: the chart below tells.",
  notes: (rows, data) =>
    `n = ${plural(rows.length, "measure")}; counts too small for a percentage stand in the table alone. A percentage takes ${TIERS.B.mentions} mentions in ${TIERS.B.articles} articles of one outlet. Mentions of one article hang together, so with few articles the lines are too short. Drawn are the ${MEASURES_SHOWN} measures in which outlets lie furthest apart. Names: ${readingNote(data, "labels", "labels")}`,
  alt: (rows) =>
    shown(rows).length
      ? `Shares by outlet: ${shown(rows)
          .map((r) => `${r.measure.label}: ${sure(r).map(told).join(", ")}`)
          .join("; ")}.`
      : "No share is drawn: no outlet has enough articles.",
  rows: ({comparisons}) => comparisons.shares,
  rowId: (row) => `share-${slug(row.measure.id)}`,
  columns: [
    {label: "Counted", value: (r) => capital(r.measure.label)},
    {label: "Of", value: (r) => r.measure.unit},
    {
      label: "By outlet",
      value: (r) => r.outlets.map((o) => `${o.outlet} ${of(o)}${o.interval ? ` (${range(o.interval)})` : ""}`).join("; ")
    }
  ],
  legend: () => [],
  tooFew(rows) {
    if (shown(rows).length) return null;
    const best = rows.filter((r) => r.measure.pooling === "sum").flatMap((row) => row.outlets.map((o) => ({row, o})));
    const most = best.sort((a, b) => b.o.articles - a.o.articles || b.o.n - a.o.n)[0];
    const there = most
      ? `the most that one outlet has is ${count(most.o.n)} ${most.row.measure.unit} in ${plural(most.o.articles, "article")}`
      : "there is no article read as text";
    return `a percentage takes ${TIERS.B.mentions} mentions in ${TIERS.B.articles} articles of one outlet; ${there}`;
  },
  marks: (rows) => sum(shown(rows), (r) => sure(r).length),
  plot
};

const of = (o: OutletShare): string => `${count(o.k)} of ${count(o.n)}`;
const told = (o: OutletShare): string => `${percent(o.k / o.n)} in ${o.outlet} (${of(o)})`;
const range = ({low, high}: Interval): string => `${percent(low)} to ${percent(high)}`;
const slug = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** The outlets of a measure that have an interval, the largest share first. */
const sure = ({outlets}: ShareRow): Sure[] =>
  outlets
    .filter((o): o is Sure => o.interval !== null)
    .sort((a, b) => b.n - a.n || (a.outlet < b.outlet ? -1 : 1))
    .slice(0, OUTLETS_SHOWN)
    .sort((a, b) => b.k / b.n - a.k / a.n || (a.outlet < b.outlet ? -1 : 1));

/** The measures drawn: those in which two outlets lie furthest apart. */
const shown = (rows: ShareRow[]): ShareRow[] =>
  rows
    .filter((row) => sure(row).length > 0)
    .map((row) => ({row, gap: max(sure(row), (o) => o.k / o.n)! - min(sure(row), (o) => o.k / o.n)!}))
    .sort((a, b) => b.gap - a.gap || (a.row.measure.id < b.row.measure.id ? -1 : 1))
    .slice(0, MEASURES_SHOWN)
    .map(({row}) => row);

function plot(rows: ShareRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const left = phone ? 96 : 210;
  const right = phone ? 62 : 84;
  const x = (share: number): number => left + share * (width - left - right);
  const size = phone ? 12 : 13.5;
  let y = 22;
  const heads: {text: string; y: number}[] = [];
  const lines: {row: ShareRow; share: Sure; y: number}[] = [];
  for (const row of shown(rows)) {
    heads.push({text: cutTo(capital(row.measure.label), width, size, true), y: y + 10});
    y += 26;
    for (const share of sure(row)) {
      lines.push({row, share, y: y + 10});
      y += 22;
    }
    y += 8;
  }
  const ticks = [0, 0.25, 0.5, 0.75, 1].filter((_, i) => !phone || i % 2 === 0);
  return artwork({
    document,
    width,
    height: y,
    marks: [
      Plot.ruleX(ticks, {x, y1: 18, y2: y, stroke: theme("grid")}),
      Plot.text(ticks, {x, y: 8, text: (t: number) => percent(t), fill: theme("muted")}),
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
      Plot.text(lines, {x: 0, y: "y", text: (l) => cutTo(l.share.outlet, left - 14, size), textAnchor: "start"}),
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
      }),
      Plot.text(lines, {x: width - 2, y: "y", text: (l) => of(l.share), textAnchor: "end"})
    ]
  });
}
