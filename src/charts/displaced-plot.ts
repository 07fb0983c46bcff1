import * as Plot from "@observablehq/plot";
import {extent, scaleLog} from "d3";
import {artwork} from "../lib/artwork.js";
import {circleBox, firstFree, type PlacedText, textBox} from "../lib/boxes.js";
import {type DisplacedRow, MOST_POINTS, spansOf} from "../lib/displaced.js";
import {count, longDay, period, plural, range} from "../lib/format.js";
import {dayAxis, dayScale, spread, symbols} from "../lib/marks.js";
import {sourceName} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";

/** Powers of ten that a count of displaced may reach. */
const TENS = [1000, 10_000, 100_000, 1_000_000, 10_000_000];

/** Counts by the day they were published, each step up ten times the last; where they are very many, their range by days. */
export function plotDisplaced(rows: DisplacedRow[], options: PlotOptions): SVGElement {
  const {document, width, theme, phone, story} = options;
  const left = phone ? 76 : 84;
  const height = phone ? 300 : 340;
  const x = dayScale(story, left, width - 16);
  const [low, high] = extent(rows, (r) => r.value) as [number, number];
  const y = scaleLog([low / 1.5, high * 1.5], [height - 8, 26]);
  const ticks = TENS.filter((t) => t >= low / 1.5 && t <= high * 1.5);
  const many = rows.length > MOST_POINTS;
  const placed = spread(
    (many ? [] : rows).map((row): Placed => ({row, x: x(row.day), y: y(row.value)})),
    phone ? 8.5 : 10.5,
    width - 7
  );
  return artwork({
    document,
    width,
    height,
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: height - 4, story, labelY: 8}),
      Plot.ruleY(ticks, {y: (t: number) => y(t), x1: left - 8, x2: width, stroke: theme("grid")}),
      Plot.text(ticks, {x: left - 12, y: (t: number) => y(t), text: (t: number) => count(t), textAnchor: "end", fill: theme("muted")}),
      ranges(many ? rows : [], x, y, options),
      ...extremes(placed, [low, high], width, options),
      counts(placed, options)
    ]
  });
}

interface Placed {
  row: DisplacedRow;
  x: number;
  y: number;
}

/** The lowest to the highest count of some days as an upright bar. */
const ranges = (rows: DisplacedRow[], x: (day: string) => number, y: (value: number) => number, {theme, link}: PlotOptions): Plot.Markish =>
  Plot.rect(rows.length ? spansOf(rows) : [], {
    x1: (s) => x(s.bin) - 2.5,
    x2: (s) => x(s.bin) + 2.5,
    y1: (s) => y(s.high) - 1,
    y2: (s) => y(s.low) + 1,
    fill: theme("ink"),
    href: (s) => link(`tolls/${s.rows[0]!.report.toll_id}`),
    title: (s) => `From ${longDay(s.bin)}: ${count(s.low)} to ${count(s.high)} displaced, ${plural(s.rows.length, "count")}`
  });

/** Each count in the colour and shape of who gives it, hollow where it says "or more". */
const counts = (placed: Placed[], {theme, phone, link}: PlotOptions): Plot.Markish =>
  symbols(placed, {
    theme,
    size: phone ? 38 : 62,
    party: (p) => p.row.party,
    hollow: (p) => p.row.report.high === null,
    href: (p) => link(`tolls/${p.row.report.toll_id}`),
    title: (p) =>
      `${longDay(p.row.day)}: ${range(p.row.report)} displaced, by ${sourceName(p.row.report.according_to)}, ${period(p.row.report)}`
  });

/** The lowest and the highest count in figures, beside a mark of each where there is room. */
function extremes(placed: readonly Placed[], ends: readonly number[], width: number, {theme, phone}: PlotOptions): Plot.Markish[] {
  const size = phone ? 12 : 13.5;
  const taken = placed.map(({x, y}) => circleBox({x, y, r: 6}));
  const labels = ends.flatMap((value): PlacedText[] => {
    const text = count(value);
    const places = placed
      .filter((p) => p.row.value === value)
      .flatMap(({x, y}): PlacedText[] => [
        {text, x: x + 9, y, anchor: "start"},
        {text, x: x - 9, y, anchor: "end"}
      ]);
    const boxed = places.map((place) => ({...place, box: textBox(place, size, "bold")}));
    const free = firstFree(boxed, taken, {x1: 0, x2: width, y1: 0, y2: Number.POSITIVE_INFINITY});
    return free ? [free] : [];
  });
  return (["start", "end"] as const).map((textAnchor) =>
    Plot.text(
      labels.filter((l) => l.anchor === textAnchor),
      {x: "x", y: "y", text: "text", textAnchor, fontWeight: 700, stroke: theme("paper"), strokeWidth: 3, fill: theme("ink")}
    )
  );
}
