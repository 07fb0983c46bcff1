import {claimRows, countedByMany, figures, MOST_ROWS} from "../lib/claims.js";
import {heaviest} from "../lib/crowd.js";
import {type DeathRow, incidents} from "../lib/death-rows.js";
import {longDay, period, plural, someOf} from "../lib/format.js";
import {victimName} from "../lib/names.js";
import type {ChartSpec} from "../lib/spec.js";
import {plotAcross, plotDown} from "./claims-plot.js";

/** Who counts whom: incidents that two or more sources count, a column for each source. */
export const claims: ChartSpec<DeathRow> = {
  id: "claims",
  page: "casualties",
  title(rows) {
    const differ = rows.filter((r) => new Set(r.claims.map((c) => c.value)).size > 1).length;
    if (!rows.length) return "No deadly incident is counted by more than one source";
    return differ
      ? `Where two or more sources count the dead of one incident, they differ ${differ === 1 ? "once" : `${differ} times`} out of ${rows.length}`
      : `Where two or more sources count the dead of one incident, they agree every time (${plural(rows.length, "incident")})`;
  },
  subtitle:
    "Killed in single incidents, by who gives the count. Blank: this source gives none in these reports. + stands for ‘at least’. Shaded: the counts differ.",
  notes: (rows, {tables}) =>
    `n = ${plural(rows.length, "incident")} counted by two or more sources, of ${plural(incidents(tables).length, "incident")}.${rows.length > MOST_ROWS ? ` Drawn are the ${MOST_ROWS} reported most.` : ""} Early and final counts of one source are both given.`,
  alt: (rows) =>
    `${plural(rows.length, "incident")} with two or more sources: ${someOf(rows.map((r) => `${longDay(r.toll.date_start!)}, ${victimName(r.toll.group)}: ${figures(r)}`))}.`,
  rows: ({tables}) => countedByMany(tables),
  columns: [
    {label: "Day", value: (r) => period(r.toll), href: (r) => `tolls/${r.toll.id}`},
    {label: "Killed", value: (r) => victimName(r.toll.group)},
    {label: "Counts by source", value: figures}
  ],
  legend: () => [],
  tooFew: (rows) => (rows.length < 2 ? `${plural(rows.length, "incident")} with two or more sources` : null),
  marks: (rows) => claimRows(rows).reduce((n, r) => n + new Set(r.claims.map((c) => c.by)).size, 0),
  fewer: {noun: "incidents", count: (rows) => rows.length, pick: (rows, most) => heaviest(rows, most, (r) => r.toll.n_reports)},
  plot: (rows, options) => (options.phone ? plotDown : plotAcross)(claimRows(rows), options)
};
