import {sum} from "d3";
import {type ShareRow, TIERS} from "../lib/comparison.js";
import {capital, count, plural} from "../lib/format.js";
import {MEASURES_SHOWN, of, range, shown, slug, sure, told} from "../lib/outlet-shares.js";
import {readingNote} from "../lib/reading-note.js";
import type {ChartSpec} from "../lib/spec.js";
import {plotShares} from "./outlet-shares-plot.js";

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
  plot: plotShares
};
