import {max, sum} from "d3";
import {plural} from "../lib/format.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {cutTo} from "../lib/text-width.js";
import {type PlaceEvents, pathOf, placeTitle} from "./place-events.js";

/** Height of a bar with the room about it. */
export const ROW = 23;

/** Numbers of events whose dots the map explains. */
const KEY_SIZES = [1, 5, 25];

/** Where the bars stand beside the map, or below it. */
interface Side {
  x: number;
  y: number;
  width: number;
  size: number;
}

/** Bars of what is placed only by province, region or road, under their sum. */
export function roughBars(
  rows: PlaceEvents[],
  most: number,
  {x, y, width, size}: Side,
  {document, theme, link}: PlotOptions
): {nodes: SVGElement[]; end: number} {
  if (!rows.length) return {nodes: [], end: y};
  const shown = rows.slice(0, most);
  const left = x + 142;
  const longest = max(shown, (r) => r.events.length)!;
  const total = sum(rows, (r) => r.events.length);
  const head = `${plural(total, "event")} placed only roughly`;
  const bars = shown.map((row, i) => {
    const [top, n] = [y + 26 + i * ROW, row.events.length];
    const long = Math.max(2, (n / longest) * (width - 142 - 40));
    const bar = svg(
      document,
      "rect",
      {x: left, y: top - 7, width: long.toFixed(1), height: 14, fill: theme("hatch")},
      svg(document, "title", {}, `${placeTitle(row)}: ${plural(n, "event")}, no town named`)
    );
    return svg(
      document,
      "g",
      {},
      svg(document, "text", {x, y: top + size * 0.35}, cutTo(placeTitle(row), 134, size)),
      svg(document, "a", {href: link(pathOf(row))}, bar),
      svg(document, "text", {x: (left + long + 6).toFixed(1), y: top + size * 0.35, "font-weight": 700}, String(n))
    );
  });
  const title = svg(document, "text", {x, y, "font-weight": 700}, cutTo(head, width, size, "bold"));
  return {nodes: [title, ...bars], end: y + 20 + shown.length * ROW};
}

/** Circles of some sizes with the numbers they stand for. */
export function sizeKey(
  dots: readonly {row: PlaceEvents}[],
  sized: (n: number) => number,
  {x, y}: {x: number; y: number},
  {document, theme}: PlotOptions
): SVGElement[] {
  const most = max(dots, (d) => d.row.events.length) ?? 0;
  const sizes = KEY_SIZES.filter((n) => n <= most);
  if (!sizes.length) return [];
  const items = sizes.map((n, i) => {
    const cx = x + 30 + i * 82;
    const dot = svg(document, "circle", {cx, cy: y + 44, r: sized(n).toFixed(1), fill: theme("ink"), "fill-opacity": 0.72});
    return svg(document, "g", {}, dot, svg(document, "text", {x: cx, y: y + 90, "text-anchor": "middle"}, plural(n, "event")));
  });
  return [
    svg(
      document,
      "text",
      {x, y, "font-weight": 700},
      `${plural(
        sum(dots, (d) => d.row.events.length),
        "event"
      )} in a named town`
    ),
    ...items
  ];
}
