import * as Plot from "@observablehq/plot";
import {scaleSymlog} from "d3";
import {artwork} from "../lib/artwork.js";
import {count, period, placeName, plural} from "../lib/format.js";
import {laneOffset, lanes, symbols} from "../lib/marks.js";
import {victimName} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";
import {type DeathRow, ends, rangeOf} from "./death-rows.js";

const MARK = 11;
const TICKS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** A row per incident, a bar from its lowest count to its highest, a mark per count. */
export function plotDeaths(rows: DeathRow[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
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
