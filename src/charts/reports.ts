import {ascending, group, sum} from "d3";
import {addDays, dayMonth, daysOf, longDay, plural, someOf} from "../lib/format.js";
import {words} from "../lib/names.js";
import {barsOf, isCrowd, reportRows} from "../lib/reports.js";
import type {ArticleRow} from "../lib/site-data.js";
import type {ChartSpec} from "../lib/spec.js";
import {plotBars, plotSquares} from "./reports-plot.js";

/** Who reported when: a square per report on its day of publication. */
export const reports: ChartSpec<ArticleRow> = {
  id: "reports",
  page: "index",
  title(rows) {
    const days = [...group(rows, (r) => r.published!)].map(([day, own]) => ({day, n: own.length}));
    const onDay = new Map(days.map(({day, n}) => [day, n]));
    const three = days.map(({day}) => ({day, n: sum(daysOf(day, addDays(day, 2)), (d) => onDay.get(d) ?? 0)}));
    const top = three.sort((a, b) => b.n - a.n || ascending(a.day, b.day))[0];
    if (!top) return "No report has a day";
    if (rows.length === 1) return `The only report appeared on ${dayMonth(top.day)}`;
    const when = `${dayMonth(top.day)} to ${dayMonth(addDays(top.day, 2))}`;
    return top.n * 5 >= rows.length
      ? `${top.n} of ${rows.length} reports appeared on three days, ${when}; other days are known less well`
      : `The ${rows.length} reports are spread over ${plural(days.length, "day")}; the three fullest, ${when}, hold ${top.n}`;
  },
  subtitle: (rows) => `Reports by day of publication, ${isCrowd(rows) ? "a bar for those of a day or of some days" : "a square each"}.`,
  notes: (rows, {tables}) =>
    `n = ${plural(rows.length, "report")} of ${plural(new Set(rows.map((r) => r.outlet)).size, "outlet")}${tables.articles.length > rows.length ? `; ${tables.articles.length - rows.length} not drawn, for want of a day or outside the days shown` : ""}.`,
  alt: (rows) => `Reports by day: ${someOf([...group(rows, (r) => r.published!)].map(([day, own]) => `${longDay(day)} ${own.length}`))}.`,
  rows: ({tables, story}) => reportRows(tables, story),
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
