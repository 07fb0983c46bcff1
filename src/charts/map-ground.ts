import {extent, geoMercator, geoPath} from "d3";
import type {Box} from "../lib/boxes.js";
import type {LonLat, Province, StoryMap} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {names} from "./map-names.js";
import {feature, outlined, type PlaceEvents} from "./place-events.js";

/** What lies under the dots of a map, and where a place stands on it. */
export interface Ground {
  frame: {width: number; height: number};
  at(lon: number, lat: number): {x: number; y: number};
  /** Land, roads, cities and names; what would stand in a box that is taken is left out. */
  draw(taken: readonly Box[], size: number): SVGElement[];
}

/** Degrees of room about the province and the places. */
const MARGIN = 0.1;

/** The province that is outlined with its neighbours, wide enough for all the places. */
export function ground(places: readonly PlaceEvents[], frame: Ground["frame"], options: PlotOptions): Ground {
  const map = options.story.map!;
  const clip: [[number, number], [number, number]] = [
    [0, 0],
    [frame.width, frame.height]
  ];
  const projection = geoMercator().fitExtent(clip, corners(places, map)).clipExtent(clip);
  const path = geoPath(projection).digits(1);
  const at = (lon: number, lat: number): {x: number; y: number} => {
    const [x, y] = projection([lon, lat])!;
    return {x, y};
  };
  return {
    frame,
    at,
    draw: (taken, size) => [
      ...land(path, map, frame, options),
      ...roads(path, map, options),
      ...names(map, {at, frame, taken, size}, options)
    ]
  };
}

/** The corners of the part of the world that is drawn. */
function corners(places: readonly PlaceEvents[], map: StoryMap): GeoJSON.MultiPoint {
  const points = feature(outlined(map)).geometry.coordinates.flat(2) as LonLat[];
  const all = [...points, ...places.map(({place}): LonLat => [place.lon!, place.lat!])];
  const [west, east] = extent(all, ([lon]) => lon) as [number, number];
  const [south, north] = extent(all, ([, lat]) => lat) as [number, number];
  return {
    type: "MultiPoint",
    coordinates: [
      [west - MARGIN, south - MARGIN],
      [east + MARGIN, north + MARGIN]
    ]
  };
}

type Path = (object: GeoJSON.Feature | GeoJSON.Geometry) => string | null;

/** Sea, the land around, then that of the province: the rim of its provinces, drawn beneath them, is the border. */
function land(path: Path, {provinces, province}: StoryMap, {width, height}: Ground["frame"], {document, theme}: PlotOptions): SVGElement[] {
  const shape = (name: string, d: string, attributes: Record<string, string | number>): SVGElement =>
    svg(document, name, {d, ...attributes});
  const outline = (p: Province): string => path(feature(p)) ?? "";
  const {country} = provinces.find((p) => p.name === province)!;
  const own = provinces.filter((p) => p.country === country);
  const abroad = provinces.filter((p) => p.country !== country);
  return [
    svg(document, "rect", {width, height, fill: theme("water")}),
    ...abroad.map((p) => shape("path", outline(p), {fill: theme("abroad"), stroke: theme("abroad")})),
    ...own.map((p) => shape("path", outline(p), {fill: "none", stroke: theme("faint"), "stroke-width": 2.6, "stroke-linejoin": "round"})),
    ...own.map((p) =>
      shape("path", outline(p), {fill: theme(p.name === province ? "band" : "paper"), stroke: theme("grid"), "stroke-width": 0.8})
    ),
    ...own.filter((p) => p.name === province).map((p) => shape("path", outline(p), {fill: "none", stroke: theme("hatch")})),
    svg(document, "rect", {
      x: 0.7,
      y: 0.7,
      width: width - 1.4,
      height: height - 1.4,
      fill: "none",
      stroke: theme("faint"),
      "stroke-width": 1.4
    })
  ];
}

const roads = (path: Path, map: StoryMap, {document, theme}: PlotOptions): SVGElement[] =>
  map.roads.map(({line}) =>
    svg(document, "path", {
      d: path({type: "LineString", coordinates: line}) ?? "",
      fill: "none",
      stroke: theme("hatch"),
      "stroke-width": 2,
      "stroke-dasharray": "5,3"
    })
  );
