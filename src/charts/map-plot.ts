import {max, scaleSqrt, sum} from "d3";
import {type Box, circleBox, firstFree, type PlacedText, textBox} from "../lib/boxes.js";
import {plural} from "../lib/format.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {cutTo} from "../lib/text-width.js";
import {type Ground, ground} from "./map-ground.js";
import {type PlaceEvents, placeTitle} from "./place-events.js";

/** Places without a dot that have a bar of their own. */
export const ROUGH_ROWS = 8;

/** Numbers of events whose dots the map explains. */
const KEY_SIZES = [1, 5, 25];

interface Dot {
  row: PlaceEvents;
  x: number;
  y: number;
  r: number;
}

/** The map with a dot for each settlement; beside it, or below it on a phone, a bar for each place that is only rough. */
export function plotMap(rows: PlaceEvents[], options: PlotOptions): SVGElement {
  const {document, width, theme, phone} = options;
  const exact = rows.filter((r) => r.exact);
  const size = phone ? 12 : 13.5;
  const frame = {width: phone ? width : 560, height: phone ? 350 : 560};
  const map = ground(exact, frame, options);
  const radius = scaleSqrt()
    .domain([0, Math.max(30, ...exact.map((r) => r.events.length))])
    .range([0, phone ? 22 : 30]);
  const sized = (n: number): number => Math.max(3.6, radius(n));
  const dots = exact.map((row): Dot => ({row, ...map.at(row.place.lon!, row.place.lat!), r: sized(row.events.length)}));
  const halo = {stroke: theme("paper"), "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke"};
  const {labels, taken} = dotLabels(dots, frame, size);
  const side = phone ? {x: 0, y: frame.height + 26, width} : {x: frame.width + 28, y: 16, width: width - frame.width - 28};
  const rough = roughBars(
    rows.filter((r) => !r.exact),
    side,
    size,
    options
  );
  const key = phone ? [] : sizeKey(dots, sized, {x: side.x, y: rough.end + 34}, options);
  return svg(
    document,
    "svg",
    {width, height: phone ? rough.end : frame.height, "text-anchor": "start"},
    ...map.draw(taken, size),
    ...dots.map((dot) => circle(dot, options)),
    ...labels.map((l) =>
      svg(document, "text", {x: l.x.toFixed(1), y: (l.y + size * 0.35).toFixed(1), "text-anchor": l.anchor, ...halo}, l.text)
    ),
    ...rough.nodes,
    ...key
  );
}

/** A name and a number beside each dot, where there is room: to the right, the left, above or below. */
function dotLabels(dots: Dot[], {width, height}: Ground["frame"], size: number): {labels: PlacedText[]; taken: Box[]} {
  const taken: Box[] = dots.map(circleBox);
  const inside = {x1: 2, x2: width - 2, y1: 2, y2: height - 2};
  const labels = dots.flatMap(({row, x, y, r}, i) => {
    const text = `${row.place.place} ${row.events.length}`;
    const places: PlacedText[] = [
      {text, x: x + r + 5, y, anchor: "start"},
      {text, x: x - r - 5, y, anchor: "end"},
      {text, x, y: y - r - size * 0.7, anchor: "middle"},
      {text, x, y: y + r + size * 0.7, anchor: "middle"}
    ];
    const others = taken.filter((_, j) => j !== i);
    const free = firstFree(
      places.map((place) => ({...place, box: textBox(place, size)})),
      others,
      inside
    );
    if (free) taken.push(free.box);
    return free ? [free] : [];
  });
  return {labels, taken};
}

function circle({row, x, y, r}: Dot, {document, theme, link}: PlotOptions): SVGElement {
  const dot = svg(
    document,
    "circle",
    {cx: x.toFixed(1), cy: y.toFixed(1), r: r.toFixed(1), fill: theme("ink"), "fill-opacity": 0.72, stroke: theme("paper")},
    svg(document, "title", {}, `${placeTitle(row)}: ${plural(row.events.length, "event")}`)
  );
  return svg(document, "a", {href: link(pathOf(row))}, dot);
}

/** The page of a place's only event, else the list. */
const pathOf = ({events}: PlaceEvents): string => (events.length === 1 ? `events/${events[0]!.id}` : "evidence");

interface Side {
  x: number;
  y: number;
  width: number;
}

/** Bars of what is placed only by province, region or road, under their sum. */
function roughBars(
  rows: PlaceEvents[],
  {x, y, width}: Side,
  size: number,
  {document, theme, link}: PlotOptions
): {nodes: SVGElement[]; end: number} {
  if (!rows.length) return {nodes: [], end: y};
  const shown = rows.slice(0, ROUGH_ROWS);
  const left = x + 142;
  const most = max(shown, (r) => r.events.length)!;
  const total = sum(rows, (r) => r.events.length);
  const head = `${plural(total, "event")} placed only roughly`;
  const bars = shown.map((row, i) => {
    const [top, n] = [y + 26 + i * 23, row.events.length];
    const long = Math.max(2, (n / most) * (width - 142 - 40));
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
  const title = svg(document, "text", {x, y, "font-weight": 700}, cutTo(head, width, size, true));
  return {nodes: [title, ...bars], end: y + 20 + shown.length * 23};
}

/** Circles of some sizes with the numbers they stand for. */
function sizeKey(dots: Dot[], sized: (n: number) => number, {x, y}: {x: number; y: number}, {document, theme}: PlotOptions): SVGElement[] {
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
