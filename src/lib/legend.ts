import {symbol} from "d3";
import type {LegendItem} from "./spec.js";
import {hundredths, svg} from "./svg.js";
import {textWidth} from "./text-width.js";
import type {Theme} from "./theme.js";

interface LegendPlace {
  x: number;
  y: number;
  width: number;
  size: number;
  theme: Theme;
}

/** Draws a legend in as many lines as it needs. */
export function drawLegend(
  document: Document,
  items: LegendItem[],
  {x, y, width, size, theme}: LegendPlace
): {group: SVGElement; height: number} {
  const group = svg(document, "g", {"font-size": size, fill: theme("ink")});
  if (!items.length) return {group, height: 0};
  const step = size * 1.65;
  let [cx, cy] = [x, y + step * 0.6];
  for (const item of items) {
    const wide = 20 + textWidth(item.label, size) + 14;
    if (cx > x && cx + wide - 14 > x + width) [cx, cy] = [x, cy + step];
    group.append(
      swatch(document, item, cx + 8, cy, theme),
      svg(document, "text", {x: hundredths(cx + 20), y: hundredths(cy + size * 0.35)}, item.label)
    );
    cx += wide;
  }
  return {group, height: cy - y + step * 0.8};
}

function swatch(document: Document, {symbol: shape, fill, stroke, kind}: LegendItem, x: number, y: number, theme: Theme): SVGElement {
  const paint = {fill: fill ?? "none", stroke: stroke ?? null, "stroke-width": stroke ? 1.6 : null};
  if (kind === "line" || kind === "dash") {
    const dash = kind === "dash" ? "3,2" : null;
    return svg(document, "line", {
      x1: x - 8,
      x2: x + 8,
      y1: y,
      y2: y,
      stroke: stroke ?? theme("ink"),
      "stroke-width": 2,
      "stroke-dasharray": dash
    });
  }
  if (kind === "bar") return svg(document, "rect", {x: x - 8, y: y - 3, width: 16, height: 6, ...paint});
  if (kind === "box" || kind === "hatch") return svg(document, "rect", {x: x - 7, y: y - 6, width: 14, height: 12, ...paint});
  return svg(document, "path", {transform: `translate(${hundredths(x)},${hundredths(y)})`, d: symbol(shape, 70)() ?? "", ...paint});
}
