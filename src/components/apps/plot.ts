// The part of Observable Plot that the charts of filtered pages use, for the browser: marks at pixel places in their own colours.
// Pages are drawn with Plot itself; a test holds both drawings against each other.
import {type SymbolType, symbol, symbolTriangle} from "d3";
import {svg} from "../../lib/svg.js";

type Value = string | number | null | undefined;
type Channel<Row> = Value | SymbolType | ((row: Row, i: number) => Value | SymbolType);
type Options<Row> = Record<string, Channel<Row>>;
type Mark = (document: Document) => SVGElement;
/** Gives a mark's option for one of its rows. */
type Get = (name: string, otherwise?: Value) => Value | SymbolType;

interface PlotOptions {
  document: Document;
  width: number;
  height: number;
  marks: Mark[];
}

/** Draws marks one over another. */
export function plot({document, width, height, marks}: PlotOptions): SVGElement {
  const view = {width, height, viewBox: `0 0 ${width} ${height}`, "text-anchor": "middle"};
  return svg(document, "svg", view, ...marks.map((mark) => mark(document)));
}

export const text = mark((document, get, row) => {
  const lines = String(get("text", row as Value) ?? "").split("\n");
  if (!lines[0] || !placed(get("x"), get("y"))) return null;
  const high = Number(get("lineHeight", 1));
  const first = ((164 - lines.length * 100) / 200) * high;
  const at = {transform: `translate(${get("x")},${get("y")})`, y: lines.length > 1 ? null : `${first}em`, ...font(get)};
  const spans = lines.map((line, i) => svg(document, "tspan", {x: 0, y: `${first + i * high}em`}, line));
  return svg(document, "text", at, ...(lines.length > 1 ? spans : lines));
});

export const rect = mark((document, get) => {
  const [x1, x2, y1, y2] = [get("x1"), get("x2"), get("y1"), get("y2")].map(Number) as [number, number, number, number];
  const size = {width: Math.abs(x2 - x1), height: Math.abs(y2 - y1)};
  return placed(x1, x2, y1, y2) ? svg(document, "rect", {x: Math.min(x1, x2), y: Math.min(y1, y2), ...size}) : null;
});

export const ruleX = mark((document, get, row) => {
  const x = get("x", row as Value) as number;
  return placed(x) ? svg(document, "line", {x1: x, x2: x, y1: get("y1") as number, y2: get("y2") as number}) : null;
});

export const ruleY = mark((document, get, row) => {
  const y = get("y", row as Value) as number;
  return placed(y) ? svg(document, "line", {x1: get("x1") as number, x2: get("x2") as number, y1: y, y2: y}) : null;
});

/** Where sizes differ the small ones stand above the large ones, as in Plot. */
export const dot = <Row>(rows: readonly Row[], options: Options<Row> = {}): Mark => {
  const size = options.r;
  if (typeof size !== "function") return shapes(rows, options);
  const ranked = rows.map((row, i) => ({row, r: Number(size(row, i))})).sort((a, b) => b.r - a.r);
  return shapes(
    ranked.map(({row}) => row),
    options
  );
};

const shapes = mark((document, get) => {
  const [x, y, r, shape] = [get("x"), get("y"), Number(get("r", 3)), get("symbol")];
  if (!placed(x, y)) return null;
  if (!shape) return svg(document, "circle", {cx: x as number, cy: y as number, r});
  const turn = get("rotate") ? ` rotate(${get("rotate")})` : "";
  const drawn = symbol(shape === "triangle" ? symbolTriangle : (shape as SymbolType), r * r * Math.PI);
  return svg(document, "path", {transform: `translate(${x},${y})${turn}`, d: drawn()});
});

export const link = mark((document, get) => {
  const [x1, x2, y1, y2] = [get("x1"), get("x2"), get("y1"), get("y2")];
  return placed(x1, x2, y1, y2) ? svg(document, "path", {d: `M${x1},${y1}L${x2},${y2}`, fill: "none"}) : null;
});

/** A link with two strokes for its head, as Plot has them: 60 degrees wide. */
export const arrow = mark((document, get) => {
  const [x1, x2, y1, y2] = [get("x1"), get("x2"), get("y1"), get("y2")].map(Number) as [number, number, number, number];
  const length = Math.min((Number(get("headLength", 8)) / 1.5) * Number(get("strokeWidth", 1.5)), Math.hypot(x2 - x1, y2 - y1) / 3);
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const wing = (side: number): string => `${x2 - length * Math.cos(angle + side)},${y2 - length * Math.sin(angle + side)}`;
  return svg(document, "path", {d: `M${x1},${y1}L${x2},${y2}M${wing(Math.PI / 6)}L${x2},${y2}L${wing(-Math.PI / 6)}`, fill: "none"});
});

/** Attributes that every mark may have, as Plot's options name them. */
const PAINT = {
  fill: "fill",
  fillOpacity: "fill-opacity",
  stroke: "stroke",
  strokeWidth: "stroke-width",
  strokeOpacity: "stroke-opacity",
  strokeDasharray: "stroke-dasharray",
  strokeLinecap: "stroke-linecap"
};

/** A mark per row: its shape, painted, named by its title, and a link where it has one. */
function mark<Shape extends (document: Document, get: Get, row: unknown) => SVGElement | null>(shape: Shape) {
  return <Row>(rows: readonly Row[], options: Options<Row> = {}): Mark =>
    (document) =>
      svg(
        document,
        "g",
        {},
        ...rows.flatMap((row, i) => {
          const get: Get = (name, otherwise) => (name in options ? valueFor(name, options[name], row, i) : otherwise);
          const drawn = shape(document, get, row);
          return drawn ? [linked(document, painted(drawn, get, document), get("href") as Value)] : [];
        })
      );
}

/** Options that may name a field of the row. */
const FIELDS = new Set(["x", "y", "x1", "x2", "y1", "y2", "r", "text", "title", "href", "fill", "stroke"]);

/** A function's value, a field of the row, or a constant. */
function valueFor<Row>(name: string, channel: Channel<Row>, row: Row, i: number): Value | SymbolType {
  if (typeof channel === "function") return channel(row, i);
  const field = FIELDS.has(name) && typeof channel === "string" && typeof row === "object" && row !== null && channel in row;
  return field ? (row as Record<string, Value>)[channel] : channel;
}

function painted(element: SVGElement, get: Get, document: Document): SVGElement {
  for (const [option, attribute] of Object.entries(PAINT)) {
    const value = get(option);
    if (value !== undefined && value !== null && !(option === "fill" && element.getAttribute("fill")))
      element.setAttribute(attribute, String(value));
  }
  if (element.localName === "text" && get("stroke")) {
    element.setAttribute("paint-order", "stroke");
    element.setAttribute("stroke-linejoin", "round");
  }
  const title = get("title");
  if (title) element.append(svg(document, "title", {}, String(title)));
  return element;
}

const linked = (document: Document, element: SVGElement, href: Value): SVGElement => (href ? svg(document, "a", {href}, element) : element);

const font = (get: Get): Record<string, Value> => ({
  "text-anchor": get("textAnchor") as Value,
  "font-weight": get("fontWeight") as Value,
  "font-size": get("fontSize") as Value,
  "font-style": get("fontStyle") as Value
});

const placed = (...places: (Value | SymbolType)[]): boolean =>
  places.every((n) => n !== null && n !== undefined && Number.isFinite(Number(n)));
