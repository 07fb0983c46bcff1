import * as Plot from "@observablehq/plot";
import {sum} from "d3";
import {artwork} from "../lib/artwork.js";
import {type Comparison, FALSE_FINDINGS, type ListedDifference, type OutletPair, TIERS, type Verdict} from "../lib/comparison.js";
import {capital, count, each, list, percent, plural, points} from "../lib/format.js";
import {readingNote} from "../lib/reading-note.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {DRAWS} from "../lib/stats/bootstrap.js";
import {cutTo} from "../lib/text-width.js";

/** Two outlets in one measure, or, without a comparison, what they lack for one. */
interface DifferenceRow {
  pair: OutletPair;
  comparison: Comparison | null;
  index: number;
}

type Drawn = DifferenceRow & {comparison: Comparison};

const SHOWN = 12;
const ORDER: readonly Verdict[] = ["differs", "one list", "many", "no difference"];

/** How two outlets differ in what they call whom, with everything that such a statement takes. */
export const outletDifferences: ChartSpec<DifferenceRow> = {
  id: "outlet-differences",
  page: "framing",
  title(rows) {
    const made = compared(rows);
    if (!made.length) return "No two outlets have enough articles here to be compared";
    const held = made.filter((r) => r.comparison.verdict === "differs");
    const one = made.filter((r) => r.comparison.verdict === "one list").length;
    const tail = one ? `; ${one} more ${one === 1 ? "shows" : "show"} only by one list of terms` : "";
    if (!held.length) return `None of ${plural(made.length, "comparison")} of two outlets shows a difference that holds${tail}`;
    return `${held.length} of ${plural(made.length, "comparison")} of two outlets ${held.length === 1 ? "shows" : "show"} a difference that holds${tail}`;
  },
  subtitle:
    "Share of the outlet named first less that of the one named second, in articles that tell what both tell. Filled: by all terms. Hollow: without contested terms. Line: 95% interval. A difference holds only where no line touches 0.",
  notes: (rows, data) =>
    `n = ${plural(compared(rows).length, "comparison")} of ${plural(rows.filter((r, i) => rows[i - 1]?.pair !== r.pair).length, "pair")} of outlets. It takes ${TIERS.C.articles} articles and ${TIERS.C.mentions} mentions of each outlet and ${TIERS.C.events} events that both tell. Intervals: articles drawn anew ${count(DRAWS)} times; where each article of an outlet does the same, its line has no length, which is no proof. All comparisons are corrected for their number (Benjamini and Hochberg, at most ${percent(FALSE_FINDINGS)} false). Names: ${readingNote(data, "labels", "labels")}`,
  alt: (rows) =>
    drawn(rows).length
      ? `Differences of two outlets: ${drawn(rows).map(told).join("; ")}.`
      : `No two outlets are compared. ${pairsOf(rows).slice(0, 3).map(lacks).join("; ")}.`,
  rows: ({comparisons}) =>
    comparisons.pairs
      .flatMap((pair) => (pair.comparisons.length ? pair.comparisons : [null]).map((comparison) => ({pair, comparison})))
      .map((row, index) => ({...row, index})),
  rowId: (row) => `difference-${row.index}`,
  columns: [
    {label: "Outlets", value: (r) => list(r.pair.outlets)},
    {label: "Events both tell", value: (r) => count(r.pair.events), numeric: true},
    {label: "Articles on them", value: (r) => list(r.pair.articles.map(count))},
    {label: "Counted", value: (r) => (r.comparison ? capital(r.comparison.measure.label) : "–")},
    {label: "Difference", value: (r) => (r.comparison ? spans(r.comparison) : "–")},
    {
      label: "What it allows",
      value: (r) =>
        r.comparison
          ? verdict(r.comparison)
          : `too little to compare${r.pair.most ? `: at most ${list(r.pair.most.mentions.map(count))} ${r.pair.most.unit}` : ""}`
    }
  ],
  legend: () => [],
  tooFew(rows) {
    if (compared(rows).length) return null;
    const [nearest] = pairsOf(rows);
    const there = nearest ? `nearest come ${lacks(nearest)}` : "there are not two outlets whose articles were read as text";
    return `a comparison takes ${TIERS.C.articles} articles and ${TIERS.C.mentions} mentions of each outlet and ${TIERS.C.events} events that both tell; ${there}`;
  },
  marks: (rows) => sum(drawn(rows), (r) => (r.comparison.strict ? 2 : 1)),
  plot
};

const compared = (rows: DifferenceRow[]): Drawn[] => rows.filter((r): r is Drawn => r.comparison !== null);

/** The comparisons drawn: those that hold first, then the widest. */
const drawn = (rows: DifferenceRow[]): Drawn[] =>
  compared(rows)
    .sort(
      (a, b) =>
        ORDER.indexOf(a.comparison.verdict) - ORDER.indexOf(b.comparison.verdict) ||
        Math.abs(b.comparison.wide.value) - Math.abs(a.comparison.wide.value) ||
        a.index - b.index
    )
    .slice(0, SHOWN);

/** The pairs without a comparison, those that share most first. */
const pairsOf = (rows: DifferenceRow[]): OutletPair[] =>
  rows
    .filter((r) => !r.comparison)
    .sort((a, b) => b.pair.events - a.pair.events || sum(b.pair.articles) - sum(a.pair.articles) || a.index - b.index)
    .map((r) => r.pair);

function lacks({outlets, events, articles, most}: OutletPair): string {
  if (!events) return `${list(outlets)}, which tell no event in common`;
  const mentions = most ? `, at most ${list(most.mentions.map(count))} ${most.unit} of one kind` : "";
  return `${list(outlets)} with ${plural(events, "event")} in common, told in ${each(articles)}${mentions}`;
}

const span = ({value, low, high}: ListedDifference): string => `${points(value)} (${points(low)} to ${points(high)})`;

const spans = ({wide, strict, measure}: Comparison): string =>
  measure.listed ? `all terms ${span(wide)}; without contested terms ${strict ? span(strict) : "too few"}` : span(wide);

function verdict({verdict: found, only, measure}: Comparison): string {
  if (found === "differs") return measure.listed ? "a difference, by both lists" : "a difference";
  if (found === "one list") return only === "wide" ? "only with contested terms: not stated" : "only without contested terms: not stated";
  return found === "many" ? "not stated: too many comparisons for so small a difference" : "no difference shown";
}

const shares = ({pair: {outlets}, comparison: {wide}}: Drawn): string =>
  outlets.map((outlet, i) => `${outlet} ${percent(wide.shares[i]!)}`).join(", ");

const told = (r: Drawn): string => `${r.comparison.measure.label}: ${shares(r)}: ${verdict(r.comparison)}`;

function plot(rows: DifferenceRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const left = phone ? 8 : 400;
  const x = (value: number): number => left + ((value + 1) / 2) * (width - left - 12);
  const size = phone ? 12 : 13.5;
  const room = phone ? 84 : 58;
  const all = drawn(rows).map((row, i) => ({row, top: 26 + i * room}));
  const texts = all.flatMap(({row, top}) =>
    [capital(row.comparison.measure.label), shares(row), verdict(row.comparison)].map((text, i) => ({
      text: cutTo(text, phone ? width : left - 20, size, i === 0),
      y: top + 8 + i * 16,
      bold: i === 0
    }))
  );
  const marks = all.flatMap(({row, top}) => {
    const y = phone ? top + 56 : top + 16;
    const {wide, strict} = row.comparison;
    return [{row, y, of: wide, hollow: false}, ...(strict ? [{row, y: y + 12, of: strict, hollow: true}] : [])];
  });
  const height = 26 + all.length * room;
  const ticks = phone ? [-1, 0, 1] : [-1, -0.5, 0, 0.5, 1];
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
      Plot.text(
        texts.filter((t) => t.bold),
        {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}
      ),
      Plot.text(
        texts.filter((t) => !t.bold),
        {x: 0, y: "y", text: "text", textAnchor: "start"}
      ),
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
    ]
  });
}
