import {scaleSqrt} from "d3";
import {type Box, circleBox, firstFree, type PlacedText, textBox} from "../lib/boxes.js";
import {plural} from "../lib/format.js";
import type {MiniOptions, PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {type Ground, ground} from "./map-ground.js";
import {ROW, roughBars, sizeKey} from "./map-side.js";
import {type PlaceEvents, pathOf, placeTitle} from "./place-events.js";

/** Places without a dot that have a bar of their own. */
export const ROUGH_ROWS = 8;

/** Room for circles of some sizes with their title. */
const KEY_HEIGHT = 130;

interface Dot {
  row: PlaceEvents;
  x: number;
  y: number;
  r: number;
}

/** The map with a dot for each settlement; beside it, or below it on a phone, a bar for each place that is only rough. */
export function plotMap(rows: PlaceEvents[], options: PlotOptions): SVGElement {
  const {width, phone} = options;
  return draw(rows, {width: phone ? width : 560, height: phone ? 350 : 560}, ROUGH_ROWS, options);
}

/** The map as high as it may be, beside the bars; where there is no room beside it, above them. */
export function mapMini(rows: PlaceEvents[], {height = 0, ...options}: MiniOptions): SVGElement {
  const {width} = options;
  const made = {...options, link: (path: string) => path};
  if (width < LEAST_WIDTH) return draw(rows, {width, height: Math.round(width * 0.8)}, MINI_ROWS, {...made, phone: true});
  const high = Math.max(LEAST_HEIGHT, Math.floor(height));
  const frame = {width: Math.round(Math.min(width * 0.52, high * WIDEST)), height: high};
  return draw(rows, frame, Math.min(ROUGH_ROWS, Math.floor((high - 30) / ROW)), {...made, phone: false});
}

/** The least room in which map and bars stand side by side, and how much wider than high the map may be before its outlines end. */
const [LEAST_WIDTH, LEAST_HEIGHT, WIDEST] = [540, 215, 1.2];
/** Bars below a narrow small map. */
const MINI_ROWS = 4;

function draw(rows: PlaceEvents[], frame: Ground["frame"], bars: number, options: PlotOptions): SVGElement {
  const {document, width, theme, phone} = options;
  const exact = rows.filter((r) => r.exact);
  const size = phone ? 12 : 13.5;
  const map = ground(exact, frame, options);
  const radius = scaleSqrt([0, Math.max(30, ...exact.map((r) => r.events.length))], [0, Math.min(30, frame.height / 15)]);
  const sized = (n: number): number => Math.max(3.6, radius(n));
  const dots = exact.map((row): Dot => ({row, ...map.at(row.place.lon!, row.place.lat!), r: sized(row.events.length)}));
  const halo = {stroke: theme("paper"), "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke"};
  const {labels, taken} = dotLabels(dots, frame, size);
  const side = phone ? {x: 0, y: frame.height + 26, width} : {x: frame.width + 28, y: 16, width: width - frame.width - 28};
  const rough = roughBars(
    rows.filter((r) => !r.exact),
    bars,
    {...side, size},
    options
  );
  const key = phone || rough.end + KEY_HEIGHT > frame.height ? [] : sizeKey(dots, sized, {x: side.x, y: rough.end + 34}, options);
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
