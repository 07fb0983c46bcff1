import * as Plot from "@observablehq/plot";
import {scaleSymlog} from "d3";
import {artwork} from "../lib/artwork.js";
import {type DeathRow, ends, rangeOf} from "../lib/death-rows.js";
import {capital, count, period, plural, shortPeriod} from "../lib/format.js";
import {laneOffset, lanes, symbols} from "../lib/marks.js";
import {victimName} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";
import {where} from "../lib/where.js";

/** Height of a mark, and where the names of the rows begin. */
const [MARK, NAME] = [11, 66];
const TICKS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

interface Line {
  row: DeathRow;
  /** The middle of its marks. */
  y: number;
  top: number;
  bottom: number;
  lane: number[];
  /** The first row of its day. */
  first: boolean;
}

/** A row per incident, a bar from its lowest count to its highest, a mark per count. */
export function plotDeaths(rows: DeathRow[], options: PlotOptions): SVGElement {
  const {document, width, theme, phone, link} = options;
  const left = phone ? 6 : 330;
  const right = phone ? 132 : 150;
  const most = Math.max(...rows.flatMap((r) => r.claims.map((c) => c.value)), 1);
  const x = scaleSymlog([0, most], [left, width - right]);
  const {lines, end} = placeRows(rows, x, phone);
  const dots = lines.flatMap((line) =>
    line.row.claims.map((claim, i) => ({claim, toll: line.row.toll, x: x(claim.value), y: line.y + laneOffset(line.lane, i) * MARK}))
  );
  const ticks = TICKS.filter((t) => t <= most);
  return artwork({
    document,
    width,
    height: end + 6,
    marks: [
      Plot.ruleX(ticks, {x: (t: number) => x(t), y1: phone ? 18 : 22, y2: end, stroke: theme("grid")}),
      Plot.text(ticks, {x: (t: number) => x(t), y: 10, text: (t: number) => count(t), fill: theme("muted")}),
      Plot.text(["killed"], {x: width - 2, y: 10, text: (t: string) => t, textAnchor: "end", fill: theme("muted")}),
      Plot.ruleY(lines.slice(1), {y: "top", x1: (l) => (l.first || phone ? 0 : NAME), x2: width, stroke: theme("grid")}),
      ...rowNames(lines, left, options),
      ...ranges(lines, x, options),
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

/** Rows one under another, each as high as its marks of like counts ask. */
function placeRows(rows: DeathRow[], x: (n: number) => number, phone: boolean): {lines: Line[]; end: number} {
  const head = phone ? 18 : 0;
  let y = phone ? 26 : 30;
  const lines = rows.map((row, i): Line => {
    const lane = lanes(
      row.claims.map((c) => x(c.value)),
      MARK
    );
    const room = Math.max(phone ? 20 : 26, (Math.max(...lane) + 1) * MARK + 8);
    const top = y;
    y += room + head;
    return {row, y: top + head + room / 2, top, bottom: y, lane, first: rows[i - 1]?.toll.date_start !== row.toll.date_start};
  });
  return {lines, end: y};
}

/** Day and people of each row; bold where its counts differ. On a phone both stand above the marks. */
function rowNames(lines: readonly Line[], left: number, {width, theme, phone, story}: PlotOptions): Plot.Markish[] {
  const size = phone ? 12 : 13.5;
  const who = ({row: {toll}}: Line): string => {
    return `${phone ? `${shortPeriod(toll)}: ` : ""}${phone ? victimName(toll.group) : capital(victimName(toll.group))}${where(toll.place, story)}`;
  };
  const name = (own: Line[], fontWeight: number): Plot.Markish =>
    Plot.text(own, {
      x: phone ? 2 : NAME,
      y: (l) => (phone ? l.top + 10 : l.y),
      text: (l) => cutTo(who(l), phone ? width - 10 : left - NAME - 14, size, fontWeight > 400 ? "bold" : "regular"),
      textAnchor: "start",
      fontWeight
    });
  const days = phone ? [] : lines.filter((l) => l.first);
  return [
    Plot.text(days, {x: 2, y: "y", text: (l) => shortPeriod(l.row.toll), textAnchor: "start", fill: theme("muted")}),
    name(
      lines.filter((l) => !differs(l)),
      400
    ),
    name(lines.filter(differs), 700)
  ];
}

const differs = ({row}: Line): boolean => ends(row)[0] !== ends(row)[1];

/** The bar from the lowest count to the highest, an arrow where that has no limit, and both in figures. */
function ranges(lines: readonly Line[], x: (n: number) => number, {theme}: PlotOptions): Plot.Markish[] {
  const bars = lines.map((line) => ({...line, x1: x(ends(line.row)[0]), x2: x(ends(line.row)[1]), open: line.row.claims.at(-1)!.open}));
  return [
    Plot.link(
      bars.filter((b) => b.x2 > b.x1),
      {x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: theme("hatch"), strokeWidth: 5, strokeLinecap: "round", strokeOpacity: 0.6}
    ),
    Plot.arrow(
      bars.filter((b) => b.open),
      {x1: "x2", x2: (b) => b.x2 + 24, y1: "y", y2: "y", stroke: theme("muted"), strokeWidth: 1.4, headLength: 7}
    ),
    Plot.text(bars, {x: (b) => b.x2 + (b.open ? 30 : 12), y: "y", text: (b) => rangeOf(b.row), textAnchor: "start", fontWeight: 700})
  ];
}
