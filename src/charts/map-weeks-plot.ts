import {ascending, type GeoProjection, geoMercator, geoPath, max, rollup, scaleSqrt, sum} from "d3";
import {circleBox, firstFree, textBox} from "../lib/boxes.js";
import {dayMonth, plural, shortDay} from "../lib/format.js";
import type {Event, PlaceRow, StoryMap} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {feature, outlined} from "./place-events.js";

/** Seven days, or more of them where the story is long: where its events were, as far as a town is named. */
export interface WeekRow {
  start: string;
  end: string;
  places: {place: PlaceRow; events: Event[]}[];
  /** Events that the reports place only in a province, a region or on a road. */
  rough: number;
}

/** The town named for more events than any other in a week; undefined where two share the lead. */
export const leader = ({places: [first, second]}: WeekRow): WeekRow["places"][number] | undefined =>
  first && first.events.length > (second?.events.length ?? 0) ? first : undefined;

/** Circles of one panel. */
export const MOST_PLACES = 40;

/** Crosses of one panel. */
const MOST_TOWNS = 20;

/** What all panels share. */
interface Panel {
  width: number;
  height: number;
  projection: GeoProjection;
  outline: string;
  /** Radius of a number of events. */
  radius(n: number): number;
  /** The towns of all weeks, as a path of small crosses. */
  towns: string;
}

/** A small map for each week, all of one scale. */
export function plotWeeks(rows: WeekRow[], options: PlotOptions): SVGElement {
  const {document, width, phone, story} = options;
  const columns = phone ? 3 : rows.length > 10 ? 6 : 5;
  const gap = phone ? 10 : 16;
  const head = phone ? 50 : 40;
  const panel = panelOf(rows, story.map!, (width - gap * (columns - 1)) / columns, phone);
  const step = head + panel.height + 14;
  const panels = rows.map((row, i) => {
    const [x, y] = [Math.round((i % columns) * (panel.width + gap)), Math.round(Math.floor(i / columns) * step)];
    return svg(
      document,
      "g",
      {transform: `translate(${x},${y})`},
      ...heading(row, options),
      svg(document, "g", {transform: `translate(0,${head})`}, ...weekMap(row, panel, options))
    );
  });
  return svg(document, "svg", {width, height: Math.round(Math.ceil(rows.length / columns) * step), "text-anchor": "start"}, ...panels);
}

function panelOf(rows: readonly WeekRow[], map: StoryMap, width: number, phone: boolean): Panel {
  const height = width * 1.06;
  const province = feature(outlined(map));
  const projection = geoMercator().fitExtent(
    [
      [width * 0.03, 2],
      [width * 0.88, height - 2]
    ],
    province
  );
  const scale = scaleSqrt([0, max(rows, (r) => r.places[0]?.events.length ?? 0) || 1], [0, phone ? 11 : 17]);
  const towns = townsOf(rows).map((place) => {
    const [x, y] = spot(projection, place);
    return `M${x - 2},${y}h4m-2,-2v4`;
  });
  return {
    width,
    height,
    projection,
    outline: geoPath(projection).digits(0)(province) ?? "",
    radius: (n) => Math.max(2.6, scale(n)),
    towns: towns.join("")
  };
}

/** The towns named for most events over all weeks. */
function townsOf(rows: readonly WeekRow[]): PlaceRow[] {
  const named = rollup(
    rows.flatMap((r) => r.places),
    (own) => ({place: own[0]!.place, n: sum(own, (p) => p.events.length)}),
    (p) => p.place.place
  );
  return [...named.values()]
    .sort((a, b) => b.n - a.n || ascending(a.place.place, b.place.place))
    .slice(0, MOST_TOWNS)
    .map(({place}) => place);
}

const spot = (projection: GeoProjection, place: PlaceRow): [number, number] => {
  const [x, y] = projection([place.lon!, place.lat!])!;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
};

/** The days of a week, and how many events it holds. */
function heading(row: WeekRow, {document, theme, phone}: PlotOptions): SVGElement[] {
  const n = sum(row.places, (p) => p.events.length);
  const counts = phone ? [`${n} in towns`, `${row.rough} roughly`] : [`${n} in towns, ${row.rough} roughly`];
  return [
    svg(document, "text", {y: 12, "font-weight": 700}, `${shortDay(row.start)} to ${shortDay(row.end)}`),
    ...counts.map((text, line) => svg(document, "text", {y: 28 + line * 15, fill: theme("muted")}, text))
  ];
}

/** The province with a circle for each town that the week's reports name; the one named for most events is written out. */
function weekMap(row: WeekRow, panel: Panel, {document, theme, phone, link}: PlotOptions): SVGElement[] {
  const dots = row.places.slice(0, MOST_PLACES).map(({place, events}) => {
    const [x, y] = spot(panel.projection, place);
    return {place, events, x, y, r: panel.radius(events.length)};
  });
  const circles = dots.map(({place, events, x, y, r}) => {
    const title = `${place.place}, ${dayMonth(row.start)} to ${dayMonth(row.end)}: ${plural(events.length, "event")}`;
    const paint = {fill: theme("ink"), "fill-opacity": 0.72, stroke: theme("paper")};
    const circle = svg(document, "circle", {cx: x, cy: y, r: r.toFixed(1), ...paint}, svg(document, "title", {}, title));
    const path = events.length === 1 ? `events/${events[0]!.id}` : `evidence#d-${events.map((e) => e.date_start!).sort()[0]}`;
    return svg(document, "a", {href: link(path)}, circle);
  });
  return [
    svg(document, "path", {d: panel.outline, fill: theme(dots.length ? "band" : "paper"), stroke: theme("hatch"), "stroke-width": 0.8}),
    svg(document, "path", {d: panel.towns, fill: "none", stroke: theme("hatch")}),
    ...circles,
    ...townName(leader(row) ? dots : [], panel, phone ? 11 : 12.5, {document, theme})
  ];
}

interface Dot {
  place: PlaceRow;
  x: number;
  y: number;
  r: number;
}

/** The name of the town named most, where it has room. */
function townName(
  dots: readonly Dot[],
  {width, height}: Panel,
  size: number,
  {document, theme}: Pick<PlotOptions, "document" | "theme">
): SVGElement[] {
  const [top] = dots;
  if (!top) return [];
  const text = top.place.place;
  const places = [
    {text, x: top.x + top.r + 4, y: top.y, anchor: "start" as const},
    {text, x: top.x, y: top.y + top.r + size * 0.7, anchor: "middle" as const},
    {text, x: top.x, y: top.y - top.r - size * 0.7, anchor: "middle" as const},
    {text, x: top.x - top.r - 4, y: top.y, anchor: "end" as const}
  ];
  const found = firstFree(
    places.map((place) => ({...place, box: textBox(place, size, "bold")})),
    dots.slice(1).map(circleBox),
    {x1: 0, x2: width, y1: 0, y2: height}
  );
  if (!found) return [];
  const halo = {stroke: theme("paper"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke"};
  const at = {x: found.x.toFixed(1), y: (found.y + size * 0.35).toFixed(1), "text-anchor": found.anchor};
  return [svg(document, "text", {...at, "font-size": size, "font-weight": 700, ...halo}, text)];
}
