import * as Plot from "@observablehq/plot";
import {scaleSymlog} from "d3";
import {artwork} from "../lib/artwork.js";
import {heaviest} from "../lib/crowd.js";
import {count, list, period, placeName, plural} from "../lib/format.js";
import {laneOffset, lanes, symbols} from "../lib/marks.js";
import {memo} from "../lib/memo.js";
import {victimName} from "../lib/names.js";
import type {ChartSpec, LegendItem, PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";
import {PARTIES, PARTY_NAMES, SHAPES} from "../lib/theme.js";
import {type DeathRow, incidents} from "./death-rows.js";
import {deathsMini} from "./deaths-mini.js";

/** How many died in each incident, by whose count: a row per toll, low to high, a mark per claim. */
export const deaths: ChartSpec<DeathRow> = {
  id: "deaths",
  page: "casualties",
  title(rows) {
    const apart = apartFirst(rows);
    if (!apart.length) return `On all ${rows.length} deadly incidents, every report gives the same count`;
    const widest = apart[0]!;
    return `Counts differ on ${apart.length} of ${rows.length} deadly incidents, most on ${period(widest.toll)}: ${rangeOf(widest)} ${victimName(widest.toll.group)}`;
  },
  subtitle:
    "People killed in single incidents with a known day. The bar runs from the lowest count to the highest; each mark is a count, by who gives it.",
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
  plot: (rows, options) => plot(drawn(rows), options)
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

/** The counts of a toll in words: `3 to 6`, `0 to 76 or more`. */
function rangeOf(row: DeathRow): string {
  const [low, high] = ends(row);
  const closed = row.claims.at(-1)!.open ? " or more" : "";
  return low === high ? `${count(low)}${closed}` : `${count(low)} to ${count(high)}${closed}`;
}

/** Lowest and highest count of a toll, as claimed. */
const ends = ({claims}: DeathRow): [number, number] => [claims[0]!.value, claims.at(-1)!.value];
const spread = (row: DeathRow): number => Math.abs(Math.log1p(ends(row)[1]) - Math.log1p(ends(row)[0]));

/** Incidents on which counts differ, those first on which they lie furthest apart. */
const apartFirst = (rows: DeathRow[]): DeathRow[] =>
  rows
    .filter(({claims}) => new Set(claims.map((c) => c.value)).size > 1)
    .sort((a, b) => spread(b) - spread(a) || (a.toll.id < b.toll.id ? -1 : 1));

const MARK = 11;
const TICKS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

function plot(rows: DeathRow[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
  const left = phone ? 6 : 330;
  const right = phone ? 132 : 150;
  const most = Math.max(...rows.flatMap((r) => r.claims.map((c) => c.value)), 1);
  const x = scaleSymlog()
    .constant(1)
    .domain([0, most])
    .range([left, width - right]);
  let y = phone ? 26 : 30;
  const lines = rows.map((row) => {
    const lane = lanes(
      row.claims.map((c) => x(c.value)),
      MARK
    );
    const room = Math.max(phone ? 20 : 26, (Math.max(...lane) + 1) * MARK + 8) + (phone ? 18 : 0);
    const mid = phone ? y + 18 + (room - 18) / 2 : y + room / 2;
    const line = {row, y: mid, top: y, bottom: y + room, lane, label: label(row, phone ? width - 10 : left - 20, phone)};
    y += room;
    return line;
  });
  const dots = lines.flatMap((line) =>
    line.row.claims.map((claim, i) => ({claim, toll: line.row.toll, x: x(claim.value), y: line.y + laneOffset(line.lane, i) * MARK}))
  );
  const bars = lines.map((line) => ({...line, x1: x(ends(line.row)[0]), x2: x(ends(line.row)[1]), open: line.row.claims.at(-1)!.open}));
  const ticks = TICKS.filter((t) => t <= most);
  return artwork({
    document,
    width,
    height: y + 6,
    marks: [
      Plot.ruleX(ticks, {x: (t: number) => x(t), y1: phone ? 18 : 22, y2: y, stroke: theme("grid")}),
      Plot.text(ticks, {x: (t: number) => x(t), y: 10, text: (t: number) => count(t), fill: theme("muted")}),
      Plot.text(["killed"], {x: width - 2, y: 10, text: (t: string) => t, textAnchor: "end", fill: theme("muted")}),
      Plot.ruleY(lines.slice(1), {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lines, {
        x: phone ? 2 : left - 14,
        y: (l) => (phone ? l.top + 10 : l.y),
        text: "label",
        textAnchor: phone ? "start" : "end"
      }),
      Plot.link(
        bars.filter((b) => b.x2 > b.x1),
        {x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: theme("hatch"), strokeWidth: 5, strokeLinecap: "round", strokeOpacity: 0.45}
      ),
      Plot.arrow(
        bars.filter((b) => b.open),
        {x1: "x2", x2: (b) => b.x2 + 24, y1: "y", y2: "y", stroke: theme("muted"), strokeWidth: 1.4, headLength: 7}
      ),
      Plot.text(bars, {x: (b) => b.x2 + (b.open ? 30 : 12), y: "y", text: (b) => rangeOf(b.row), textAnchor: "start", fontWeight: 700}),
      symbols(dots, {
        theme,
        party: (d) => d.claim.party,
        hollow: (d) => d.claim.open,
        size: phone ? 58 : 62,
        href: (d) => link(`tolls/${d.toll.id}`),
        title: (d) =>
          `${period(d.toll)}: ${d.claim.open ? "at least " : ""}${count(d.claim.value)} ${victimName(d.toll.group)} killed, by ${d.claim.by}, ${plural(d.claim.reports, "report")}`
      })
    ]
  });
}

function label({toll}: DeathRow, width: number, phone: boolean): string {
  const place = toll.place && toll.place !== "Idlib" ? `, ${placeName(toll.place)}` : "";
  return cutTo(`${period(toll, false)}  ${victimName(toll.group)}${place}`, width, phone ? 12 : 13.5);
}
