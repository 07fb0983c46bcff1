import * as Plot from "@observablehq/plot";
import {group, max} from "d3";
import {artwork} from "../lib/artwork.js";
import {binSpan, binsFor} from "../lib/bins.js";
import {count, longDay, plural} from "../lib/format.js";
import {dayAxis, dayScale} from "../lib/marks.js";
import {barsOf} from "../lib/reports.js";
import type {ArticleRow} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";

/** A square per report, piled on its day. */
export function plotSquares(rows: ArticleRow[], options: PlotOptions): SVGElement {
  const {width, theme, phone, story, link} = options;
  const x = dayScale(story, 4, width - 4);
  const size = Math.min(11, x.step - (phone ? 0.6 : 2));
  const step = size + (phone ? 1.2 : 2.5);
  const days = group(rows, (r) => r.published!);
  const squares = [...days].flatMap(([day, own]) => own.map((article, level) => ({article, x: x(day), level})));
  const high = max(squares, (s) => s.level)! + 1;
  const fullest = [...days].sort((a, b) => b[1].length - a[1].length)[0]!;
  const base = high * step + 26;
  const y = (level: number): number => base - 2 - (level + 0.5) * step;
  const colour = ({origin}: ArticleRow, coded: "grid" | "hatch"): string => theme(origin === "text" ? "ink" : coded);
  return onDays(x, base, options, [
    Plot.text([fullest], {
      x: x(fullest[0]) + size / 2 + 6,
      y: y(high - 1),
      text: ([, own]) => count(own.length),
      fontWeight: 700,
      textAnchor: "start"
    }),
    Plot.rect(squares, {
      x1: (s) => s.x - size / 2,
      x2: (s) => s.x + size / 2,
      y1: (s) => y(s.level) - size / 2,
      y2: (s) => y(s.level) + size / 2,
      fill: (s) => colour(s.article, "grid"),
      stroke: (s) => colour(s.article, "hatch"),
      strokeWidth: 1,
      href: (s) => link(`sources#${s.article.article_id}`),
      title: ({article: a}) => `${a.outlet}, ${longDay(a.published!)}, ${a.origin === "text" ? "read as text" : "coded by hand"}`
    })
  ]);
}

/** A bar for the reports of some days. */
export function plotBars(rows: ArticleRow[], options: PlotOptions): SVGElement {
  const {width, theme, story, link} = options;
  const bins = binsFor(rows.map((r) => r.published!));
  const bars = barsOf(rows);
  const x = dayScale(story, 4, width - 4);
  const most = max(bars, (b) => b.articles.length)!;
  const fullest = bars.find((b) => b.articles.length === most)!;
  const [top, base] = [40, 220];
  const y = (n: number): number => base - (n / most) * (base - top);
  const middle = (bin: string): number => x(bin) + ((bins.length - 1) / 2) * x.step;
  const half = Math.max(1, Math.min(8, (bins.length * x.step) / 2 - 0.6));
  return onDays(x, base, options, [
    Plot.text([fullest], {
      x: (b) => Math.min(width - 20, Math.max(20, middle(b.bin))),
      y: top - 10,
      text: (b) => count(b.articles.length),
      fontWeight: 700
    }),
    Plot.rect(bars, {
      x1: (b) => middle(b.bin) - half,
      x2: (b) => middle(b.bin) + half,
      y1: (b) => y(b.articles.length),
      y2: base,
      fill: theme("ink"),
      href: (b) => link(`sources#${b.articles[0]!.article_id}`),
      title: (b) => `${binSpan(b.bin, bins, story.end)}: ${plural(b.articles.length, "report")}`
    })
  ]);
}

/** Marks above a ground line, under the axis of days. */
function onDays(
  x: ReturnType<typeof dayScale>,
  base: number,
  {document, width, theme, story}: PlotOptions,
  marks: Plot.Markish[]
): SVGElement {
  const ground = Plot.ruleY([base], {x1: 0, x2: width, stroke: theme("muted")});
  return artwork({
    document,
    width,
    height: base + 6,
    marks: [...dayAxis({theme, x, y1: 18, y2: base, story, labelY: 8}), ground, ...marks]
  });
}
