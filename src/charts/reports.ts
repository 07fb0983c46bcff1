import * as Plot from "@observablehq/plot";
import {group, max, sum} from "d3";
import {artwork} from "../lib/artwork.js";
import {binSpan, binsFor} from "../lib/bins.js";
import {addDays, count, dayMonth, daysOf, longDay, plural, someOf} from "../lib/format.js";
import {dayAxis, dayScale} from "../lib/marks.js";
import {words} from "../lib/names.js";
import type {ArticleRow} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";

/** Who reported when: a square per report on its day of publication. */
export const reports: ChartSpec<ArticleRow> = {
  id: "reports",
  page: "index",
  title(rows) {
    const days = [...group(rows, (r) => r.published!)].map(([day, own]) => ({day, n: own.length}));
    const onDay = new Map(days.map(({day, n}) => [day, n]));
    const three = days.map(({day}) => ({day, n: sum(daysOf(day, addDays(day, 2)), (d) => onDay.get(d) ?? 0)}));
    const top = three.sort((a, b) => b.n - a.n || (a.day < b.day ? -1 : 1))[0];
    if (!top) return "No report has a day";
    const when = `${dayMonth(top.day)} to ${dayMonth(addDays(top.day, 2))}`;
    return top.n * 5 >= rows.length
      ? `${top.n} of ${rows.length} reports appeared on three days, ${when}; other days are known less well`
      : `The ${rows.length} reports are spread over ${plural(days.length, "day")}; the three fullest, ${when}, hold ${top.n}`;
  },
  subtitle: "Reports by day of publication, a square each; where they are very many, a bar for the reports of a day or of some days.",
  notes: (rows, {tables}) =>
    `n = ${plural(rows.length, "report")} of ${plural(new Set(rows.map((r) => r.outlet)).size, "outlet")}${tables.articles.length > rows.length ? `; ${tables.articles.length - rows.length} not drawn, for want of a day or outside the days shown` : ""}.`,
  alt: (rows) => `Reports by day: ${someOf([...group(rows, (r) => r.published!)].map(([day, own]) => `${longDay(day)} ${own.length}`))}.`,
  rows: ({tables, story}) =>
    tables.articles
      .filter((a) => a.published && a.published >= story.start && a.published <= story.end)
      .sort((a, b) =>
        a.published! < b.published!
          ? -1
          : a.published! > b.published!
            ? 1
            : a.origin > b.origin
              ? -1
              : a.origin < b.origin
                ? 1
                : a.article_id < b.article_id
                  ? -1
                  : 1
      ),
  columns: [
    {label: "Published", value: (r) => longDay(r.published!), href: (r) => `sources#${r.article_id}`},
    {label: "Outlet", value: (r) => r.outlet},
    {label: "Kind", value: (r) => (r.origin === "text" ? "read as text" : "coded by hand")},
    {label: "Day", value: (r) => words("bases", r.published_basis)}
  ],
  legend: (rows, theme) =>
    isCrowd(rows)
      ? []
      : [
          {label: "read as text, with quotes", kind: "box", fill: theme("ink")},
          {label: "coded by hand, no text kept", kind: "box", fill: theme("grid"), stroke: theme("hatch")}
        ],
  tooFew: (rows) => (rows.length < 3 ? plural(rows.length, "report") : null),
  marks: (rows) => (isCrowd(rows) ? barsOf(rows) : rows).length,
  plot: (rows, options) => (isCrowd(rows) ? plotBars : plotSquares)(rows, options)
};

/** Squares that one day may be piled up to, and days beside each other; beyond them reports are counted in bars. */
const [MOST_SQUARES, MOST_DAYS] = [40, 120];

function isCrowd(rows: ArticleRow[]): boolean {
  const days = group(rows, (r) => r.published!);
  return days.size > MOST_DAYS || (max(days.values(), (own) => own.length) ?? 0) > MOST_SQUARES;
}

function plotSquares(rows: ArticleRow[], {document, width, theme, phone, story, link}: PlotOptions): SVGElement {
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
  return artwork({
    document,
    width,
    height: base + 6,
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: base, story, labelY: 8}),
      Plot.ruleY([base], {x1: 0, x2: width, stroke: theme("muted")}),
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
    ]
  });
}

/** The reports of a bin of days, as one bar. */
function barsOf(rows: ArticleRow[]): {bin: string; articles: ArticleRow[]}[] {
  const bins = binsFor(rows.map((r) => r.published!));
  return [...group(rows, (r) => bins.of(r.published!))].map(([bin, articles]) => ({bin, articles}));
}

function plotBars(rows: ArticleRow[], {document, width, theme, story, link}: PlotOptions): SVGElement {
  const bins = binsFor(rows.map((r) => r.published!));
  const bars = barsOf(rows);
  const x = dayScale(story, 4, width - 4);
  const most = max(bars, (b) => b.articles.length)!;
  const fullest = bars.find((b) => b.articles.length === most)!;
  const [top, base] = [40, 220];
  const y = (n: number): number => base - (n / most) * (base - top);
  const middle = (bin: string): number => x(bin) + ((bins.length - 1) / 2) * x.step;
  const half = Math.max(1, Math.min(8, (bins.length * x.step) / 2 - 0.6));
  return artwork({
    document,
    width,
    height: base + 6,
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: base, story, labelY: 8}),
      Plot.ruleY([base], {x1: 0, x2: width, stroke: theme("muted")}),
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
    ]
  });
}
