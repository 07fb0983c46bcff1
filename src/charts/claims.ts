import * as Plot from "@observablehq/plot";
import {group, rollup} from "d3";
import {artwork} from "../lib/artwork.js";
import {heaviest} from "../lib/crowd.js";
import {type DeathRow, incidents} from "../lib/death-rows.js";
import {count, longDay, period, plural, shortDay, someOf} from "../lib/format.js";
import {victimName} from "../lib/names.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {cutTo, wrap} from "../lib/text-width.js";

/** Who counts whom: incidents that two or more sources count, a column for each source. */
export const claims: ChartSpec<DeathRow> = {
  id: "claims",
  page: "casualties",
  title(rows) {
    const differ = rows.filter((r) => new Set(r.claims.map((c) => c.value)).size > 1).length;
    if (!rows.length) return "No deadly incident is counted by more than one source";
    return differ
      ? `Where two or more sources count the dead of one incident, they differ ${differ} times out of ${rows.length}`
      : `Where two or more sources count the dead of one incident, they agree every time (${rows.length} incidents)`;
  },
  subtitle: "Killed in single incidents, by who gives the count. Blank: this source gives none in these reports. + stands for ‘at least’.",
  notes: (rows, {tables}) =>
    `n = ${plural(rows.length, "incident")} counted by two or more sources, of ${plural(incidents(tables).length, "incident")}.${rows.length > MOST_ROWS ? ` Drawn are the ${MOST_ROWS} reported most.` : ""} Early and final counts of one source are both given.`,
  alt: (rows) =>
    `${plural(rows.length, "incident")} with two or more sources: ${someOf(rows.map((r) => `${longDay(r.toll.date_start!)}, ${victimName(r.toll.group)}: ${figures(r)}`))}.`,
  rows: ({tables}) => incidents(tables).filter((r) => new Set(r.claims.map((c) => c.by)).size > 1),
  columns: [
    {label: "Day", value: (r) => period(r.toll), href: (r) => `tolls/${r.toll.id}`},
    {label: "Killed", value: (r) => victimName(r.toll.group)},
    {label: "Counts by source", value: figures}
  ],
  legend: () => [],
  tooFew: (rows) => (rows.length < 2 ? `${plural(rows.length, "incident")} with two or more sources` : null),
  marks: (rows) => drawn(rows).reduce((n, r) => n + new Set(r.claims.map((c) => c.by)).size, 0),
  plot: (rows, options) => plot(drawn(rows), options)
};

/** Incidents and sources that one drawing holds. */
const [MOST_ROWS, MOST_SOURCES] = [40, 9];
const OTHERS = "all others";

/** The incidents told most often; counts of rarer sources are put together. */
function drawn(rows: DeathRow[]): DeathRow[] {
  const sources = sourcesOf(rows);
  const named = new Set(sources.slice(0, sources.length > MOST_SOURCES ? MOST_SOURCES - 1 : MOST_SOURCES));
  return heaviest(rows, MOST_ROWS, (r) => r.toll.n_reports).map((row) => ({
    ...row,
    claims: row.claims.map((c) => (named.has(c.by) ? c : {...c, by: OTHERS}))
  }));
}

/** Who gives counts, those who give most first. */
const sourcesOf = (rows: DeathRow[]): string[] =>
  [
    ...rollup(
      rows.flatMap((r) => r.claims),
      (own) => own.length,
      (c) => c.by
    )
  ]
    .sort((a, b) => Number(a[0] === OTHERS) - Number(b[0] === OTHERS) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([by]) => by);

/** The counts of one source for one incident: `22, 33+`. */
const cell = (claims: DeathRow["claims"]): string => claims.map((c) => `${count(c.value)}${c.open ? "+" : ""}`).join(", ");

function figures(row: DeathRow): string {
  return [...group(row.claims, (c) => c.by)].map(([by, claims]) => `${by} ${cell(claims)}`).join("; ");
}

function plot(rows: DeathRow[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
  const sources = sourcesOf(rows);
  if (phone) {
    let y = 12;
    const lines = rows.flatMap((row) => {
      const head = {text: `${shortDay(row.toll.date_start!)}  ${victimName(row.toll.group)}`, y, row, head: true};
      y += 20;
      const own = [...group(row.claims, (c) => c.by)].map(([by, claims]) => {
        const line = {text: `${by}: ${cell(claims)}`, y, row, head: false};
        y += 19;
        return line;
      });
      y += 8;
      return [head, ...own];
    });
    return artwork({
      document,
      width,
      height: y,
      marks: [
        Plot.ruleY(
          lines.filter((l) => l.head),
          {y: (l) => l.y - 13, x1: 0, x2: width, stroke: theme("grid")}
        ),
        Plot.text(
          lines.filter((l) => l.head),
          {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}
        ),
        Plot.text(
          lines.filter((l) => !l.head),
          {
            x: 12,
            y: "y",
            text: (l) => cutTo(l.text, width - 16, 12),
            textAnchor: "start",
            href: (l) => link(`tolls/${l.row.toll.id}`),
            title: "text"
          }
        )
      ]
    });
  }
  const left = 270;
  const column = (width - left) / sources.length;
  const heads = sources.flatMap((source, i) =>
    wrap(source, column - 8, 13).map((line, j) => ({line, x: left + column * (i + 0.5), y: 10 + j * 15}))
  );
  const top = Math.max(...heads.map((h) => h.y)) + 14;
  let y = top;
  const lines = rows.map((row) => {
    const cells = [...group(row.claims, (c) => c.by)].map(([by, claims]) => ({
      row,
      by,
      claims,
      text: wrap(cell(claims), column - 6, 13.5, true).join("\n")
    }));
    const room = Math.max(...cells.map((c) => c.text.split("\n").length)) * 17 + 14;
    const line = {row, cells, top: y, y: y + room / 2, bottom: y + room, differ: new Set(row.claims.map((c) => c.value)).size > 1};
    y += room;
    return line;
  });
  const cells = lines.flatMap((l) => l.cells.map((c) => ({...c, x: left + column * (sources.indexOf(c.by) + 0.5), y: l.y})));
  return artwork({
    document,
    width,
    height: y + 4,
    marks: [
      Plot.rect(
        lines.filter((l) => l.differ),
        {x1: 0, x2: width, y1: "top", y2: "bottom", fill: theme("band")}
      ),
      Plot.ruleY(lines, {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(heads, {x: "x", y: "y", text: "line", fill: theme("muted")}),
      Plot.text(lines, {
        x: 2,
        y: "y",
        text: (l) => cutTo(`${shortDay(l.row.toll.date_start!)}  ${victimName(l.row.toll.group)}`, left - 20, 13.5),
        textAnchor: "start"
      }),
      Plot.text(cells, {
        x: "x",
        y: "y",
        text: "text",
        lineHeight: 1.25,
        fontWeight: 700,
        href: (c) => link(`tolls/${c.row.toll.id}`),
        title: (c) => `${period(c.row.toll)}, ${victimName(c.row.toll.group)}: ${cell(c.claims)} by ${c.by}`
      })
    ]
  });
}
