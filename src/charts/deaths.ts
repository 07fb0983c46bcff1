import {ascending} from "d3";
import {heaviest} from "../lib/crowd.js";
import {type DeathRow, ends, incidents, rangeOf} from "../lib/death-rows.js";
import {count, list, period, placeName, plural} from "../lib/format.js";
import {memo} from "../lib/memo.js";
import {victimName} from "../lib/names.js";
import type {ChartSpec, LegendItem} from "../lib/spec.js";
import {PARTIES, PARTY_NAMES, SHAPES} from "../lib/theme.js";
import {deathsMini} from "./deaths-mini.js";
import {plotDeaths} from "./deaths-plot.js";

/** How many died in each incident, by whose count: a row per toll, low to high, a mark per claim. */
export const deaths: ChartSpec<DeathRow> = {
  id: "deaths",
  page: "casualties",
  title(rows) {
    const apart = apartFirst(rows);
    if (!rows.length) return "The reports hold no deadly incident with a known day";
    const incidents = rows.length === 1 ? "the one deadly incident" : `all ${rows.length} deadly incidents`;
    if (!apart.length) return `On ${incidents}, every report gives the same count`;
    const widest = apart[0]!;
    return `Counts differ on ${apart.length} of ${plural(rows.length, "deadly incident")}, most on ${period(widest.toll)}: ${rangeOf(widest)} ${victimName(widest.toll.group)}`;
  },
  subtitle:
    "People killed in single incidents with a known day. The bar runs from the lowest count to the highest; each mark is a count, by who gives it. Bold: counts differ.",
  notes(rows, {tables}) {
    const killed = tables.tolls.filter((t) => t.outcome === "killed");
    const sums = killed.filter((t) => t.cumulative).length;
    const before = incidents(tables).length - rows.length;
    const undated = killed.filter((t) => !t.cumulative && t.date_precision !== "day").length;
    return `n = ${plural(rows.length, "incident")} in ${plural(
      rows.reduce((n, r) => n + r.toll.n_reports, 0),
      "report"
    )}.${leftOut(rows, drawn(rows))} Not drawn: ${plural(undated, "toll")} without a single day, ${before} outside the days of the story, ${plural(sums, "sum")} over periods. “Neutralised” is coded as killed, though armies also use it of wounded and captured. Scale widens small numbers.`;
  },
  alt(rows) {
    const top = [...rows].sort((a, b) => (b.toll.high ?? b.toll.low ?? 0) - (a.toll.high ?? a.toll.low ?? 0)).slice(0, 3);
    return `${plural(rows.length, "deadly incident")}. The highest counts: ${list(top.map((r) => `${period(r.toll)}, ${rangeOf(r)} ${victimName(r.toll.group)}`))}.`;
  },
  rows: ({tables, story}) => incidents(tables).filter((r) => r.toll.date_start! >= story.start && r.toll.date_start! <= story.end),
  columns: [
    {label: "Day", value: (r) => period(r.toll), href: (r) => `tolls/${r.toll.id}`},
    {label: "Killed", value: (r) => victimName(r.toll.group)},
    {label: "Place", value: (r) => (r.toll.place ? placeName(r.toll.place) : "not told")},
    {label: "Low to high", value: rangeOf, numeric: true},
    {label: "Counts", value: (r) => r.claims.map((c) => `${c.open ? "at least " : ""}${count(c.value)} by ${c.by}`).join("; ")},
    {label: "Reports", value: (r) => count(r.toll.n_reports), numeric: true}
  ],
  legend(rows, theme) {
    const used = new Set(rows.flatMap((r) => r.claims.map((c) => c.party)));
    const parties = PARTIES.filter((p) => used.has(p)).map(
      (p): LegendItem => ({
        label: p === "OTH" ? "monitors, media, others" : p === "UNK" ? "the outlet itself or not told" : PARTY_NAMES[p],
        symbol: SHAPES[p],
        fill: theme(p)
      })
    );
    return [...parties, {label: "hollow: at least", symbol: SHAPES.TUR, fill: theme("paper"), stroke: theme("ink")}];
  },
  tooFew: (rows) => (rows.length < 3 ? `${plural(rows.length, "incident")} with a known day` : null),
  marks: (rows) => drawn(rows).reduce((n, row) => n + row.claims.length, 0),
  mini: (rows, options) => deathsMini(apartFirst(rows), options),
  plot: (rows, options) => plotDeaths(drawn(rows), options)
};

/** Rows that one drawing holds, and marks in each. */
const [MOST_ROWS, MOST_CLAIMS] = [60, 16];

/** The incidents told most often, with their lowest, highest and most repeated counts. */
const drawn = memo((rows: DeathRow[]): DeathRow[] =>
  heaviest(rows, MOST_ROWS, (r) => r.toll.n_reports).map((row) => {
    const last = row.claims.length - 1;
    const claims = heaviest(
      row.claims.map((claim, i) => ({claim, i})),
      MOST_CLAIMS,
      ({claim, i}) => (i === 0 || i === last ? Number.MAX_SAFE_INTEGER : claim.reports)
    );
    return {...row, claims: claims.map(({claim}) => claim)};
  })
);

/** What the drawing leaves out, in words. */
const leftOut = (rows: DeathRow[], drawn: DeathRow[]): string =>
  rows.length > drawn.length
    ? ` Drawn are the ${drawn.length} reported most; the other ${count(rows.length - drawn.length)} are in the data.`
    : "";

/** How far apart the counts of an incident lie, on the scale of the drawing. */
const spread = (row: DeathRow): number => Math.abs(Math.log1p(ends(row)[1]) - Math.log1p(ends(row)[0]));

/** Incidents on which counts differ, those first on which they lie furthest apart. */
const apartFirst = (rows: DeathRow[]): DeathRow[] =>
  rows
    .filter(({claims}) => new Set(claims.map((c) => c.value)).size > 1)
    .sort((a, b) => spread(b) - spread(a) || ascending(a.toll.id, b.toll.id));
