import {type Box, circleBox, overlap, type PlacedText, textBox} from "../lib/boxes.js";
import type {StoryMap} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";

/** Where a longitude and latitude stand on the map. */
type At = (lon: number, lat: number) => {x: number; y: number};

interface Name extends PlacedText {
  kind: "area" | "city" | "road";
}

/** Where names may stand, and how large. */
interface Room {
  at: At;
  frame: {width: number; height: number};
  /** Dots and their labels. */
  taken: readonly Box[];
  size: number;
}

/** Names of areas, roads and cities, as many as leave the dots and their labels free. */
export function names(map: StoryMap, {at, frame, taken, size}: Room, options: PlotOptions): SVGElement[] {
  const all = [...taken];
  const inside = ({x1, x2, y1, y2}: Box): boolean => x1 > 2 && x2 < frame.width - 2 && y1 > 2 && y2 < frame.height - 2;
  return named(map, at).flatMap(({kind, spot, places}): SVGElement[] => {
    const px = kind === "area" ? size - 0.5 : size - 1.5;
    const mark = kind === "city" ? [circleBox({...spot, r: 4})] : [];
    if (mark.some((box) => !inside(box) || all.some((other) => overlap(other, box)))) return [];
    const place = places.find((p) => {
      const box = textBox(p, px);
      return inside(box) && !all.some((other) => overlap(other, box));
    });
    if (!place) return [];
    all.push(textBox(place, px), ...mark);
    return [...(kind === "city" ? [dot(spot, options)] : []), written(kind, place, px, options)];
  });
}

/** The square of a city. */
const dot = ({x, y}: Named["spot"], {document, theme}: PlotOptions): SVGElement =>
  svg(document, "rect", {
    x: (x - 2.5).toFixed(1),
    y: (y - 2.5).toFixed(1),
    width: 5,
    height: 5,
    fill: theme("paper"),
    stroke: theme("muted")
  });

/** A name: of an area wide apart, of a road or city with a rim of paper, since lines run below it. */
function written(kind: Name["kind"], {text, x, y, anchor}: PlacedText, size: number, {document, theme}: PlotOptions): SVGElement {
  const look =
    kind === "area"
      ? {"letter-spacing": 2}
      : {stroke: theme("paper"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke"};
  const place = {x: x.toFixed(1), y: (y + size * 0.35).toFixed(1), "text-anchor": anchor, "font-size": size};
  return svg(document, "text", {...place, fill: theme("muted"), ...look}, text);
}

interface Named {
  kind: Name["kind"];
  spot: {x: number; y: number};
  places: PlacedText[];
}

/** Every name with the places it may stand at, the best first. */
const named = ({areas, roads, cities}: StoryMap, at: At): Named[] => [
  ...areas.map(({name, at: [lon, lat]}): Named => {
    const spot = at(lon, lat);
    return {kind: "area", spot, places: [{text: name, ...spot, anchor: "middle"}]};
  }),
  ...roads.map(({name, line}): Named => {
    const places = line.slice(1, -1).map((point): PlacedText => ({text: name, ...at(...point), anchor: "middle"}));
    const between = line.slice(1).map(([lon, lat], i): PlacedText => {
      const [from, to] = [at(...line[i]!), at(lon, lat)];
      return {text: name, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, anchor: "middle"};
    });
    return {kind: "road", spot: places[0]!, places: [...between, ...places]};
  }),
  ...cities.map(({name, at: [lon, lat]}): Named => {
    const spot = at(lon, lat);
    const [right, left] = [spot.x + 7, spot.x - 7];
    return {
      kind: "city",
      spot,
      places: [
        {text: name, x: right, y: spot.y, anchor: "start"},
        {text: name, x: left, y: spot.y, anchor: "end"},
        {text: name, x: spot.x, y: spot.y - 11, anchor: "middle"}
      ]
    };
  })
];
