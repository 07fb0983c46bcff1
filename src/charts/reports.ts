import * as Plot from "@observablehq/plot";
import {group} from "d3";
import {addDays, count, dayMonth, longDay, plural} from "../lib/format.js";
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
    const three = days.map(({day}) => ({day, n: rows.filter((r) => r.published! >= day && r.published! <= addDays(day, 2)).length}));
    const top = three.sort((a, b) => b.n - a.n || (a.day < b.day ? -1 : 1))[0];
    if (!top) return "No report has a day";
    const when = `${dayMonth(top.day)} to ${dayMonth(addDays(top.day, 2))}`;
    return top.n * 5 >= rows.length
      ? `${top.n} of ${rows.length} reports appeared on three days, ${when}; other days are known less well`
      : `The ${rows.length} reports are spread over ${plural(days.length, "day")}; the three fullest, ${when}, hold ${top.n}`;
  },
  subtitle: "Reports by day of publication, a square each; where they are very many, a square stands for several.",
  notes: (rows, {tables}) =>
    `n = ${plural(rows.length, "report")} of ${plural(new Set(rows.map((r) => r.outlet)).size, "outlet")}${tables.articles.length > rows.length ? `; ${tables.articles.length - rows.length} not drawn, for want of a day or outside the days shown` : ""}.`,
  alt: (rows) =>
    `Reports by day: ${[...group(rows, (r) => r.published!)].map(([day, own]) => `${longDay(day)} ${own.length}`).join(", ")}.`,
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
  legend: (_, theme) => [
    {label: "read as text, with quotes", kind: "box", fill: theme("TUR")},
    {label: "coded by hand, no text kept", kind: "box", fill: theme("paper"), stroke: theme("muted")}
  ],
  tooFew: (rows) => (rows.length < 3 ? plural(rows.length, "report") : null),
  marks: (rows) => squaresOf(rows).length,
  plot
};

/** Squares that one day may be piled up to. */
const MOST_SQUARES = 40;

interface Square {
  day: string;
  /** Its place from the ground up. */
  level: number;
  articles: ArticleRow[];
}

/** Every day's reports as squares of one report or, where a day has more than `MOST_SQUARES`, of several, the same number on all days. */
function squaresOf(rows: ArticleRow[]): Square[] {
  const days = group(rows, (r) => r.published!);
  const unit = Math.ceil(Math.max(0, ...[...days.values()].map((d) => d.length)) / MOST_SQUARES) || 1;
  return [...days].flatMap(([day, own]) =>
    Array.from({length: Math.ceil(own.length / unit)}, (_, level) => ({day, level, articles: own.slice(level * unit, (level + 1) * unit)}))
  );
}

function plot(rows: ArticleRow[], {document, width, theme, phone, story, link}: PlotOptions): SVGElement {
  const x = dayScale(story, 4, width - 4);
  const size = Math.min(11, x.step - (phone ? 0.6 : 2));
  const step = size + (phone ? 1.2 : 2.5);
  const days = group(rows, (r) => r.published!);
  const squares = squaresOf(rows).map((s) => ({...s, read: s.articles.some((a) => a.origin === "text")}));
  const high = Math.max(...squares.map((s) => s.level)) + 1;
  const fullest = [...days].sort((a, b) => b[1].length - a[1].length)[0]!;
  const base = high * step + 26;
  const y = (s: Square): number => base - 2 - (s.level + 0.5) * step;
  const colour = (s: {read: boolean}, empty: "paper" | "muted"): string => (s.read ? theme("TUR") : theme(empty));
  return Plot.plot({
    document,
    width,
    height: base + 6,
    margin: 0,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      ...dayAxis({theme, x, y1: 18, y2: base, story, step: phone ? 3 : 1, labelY: 8}),
      Plot.ruleY([base], {x1: 0, x2: width, stroke: theme("muted")}),
      Plot.text([fullest], {
        x: x(fullest[0]) + size / 2 + 6,
        y: base - (high - 0.5) * step,
        text: ([, own]) => count(own.length),
        fontWeight: 700,
        textAnchor: "start"
      }),
      Plot.rect(squares, {
        x1: (s) => x(s.day) - size / 2,
        x2: (s) => x(s.day) + size / 2,
        y1: (s) => y(s) - size / 2,
        y2: (s) => y(s) + size / 2,
        fill: (s) => colour(s, "paper"),
        stroke: (s) => colour(s, "muted"),
        strokeWidth: 1,
        href: (s) => link(`sources#${s.articles[0]!.article_id}`),
        title: (s) => nameOf(s)
      })
    ]
  }) as SVGElement;
}

function nameOf({day, articles}: Square): string {
  const [first] = articles;
  if (articles.length > 1) return `${longDay(day)}: ${plural(articles.length, "report")}`;
  return `${first!.outlet}, ${longDay(day)}, ${first!.origin === "text" ? "read as text" : "coded by hand"}`;
}
