import {symbol} from "d3";
import {longDay} from "./format.js";
import type {SiteData} from "./site-data.js";
import {type AnyChart, type LegendItem, rowsOf} from "./spec.js";
import {asGroup, flatten, svg} from "./svg.js";
import {textWidth, wrap} from "./text-width.js";
import type {Theme} from "./theme.js";

/** How one artwork is made. */
export interface ChartOptions {
  document: Document;
  theme: Theme;
  /** The narrow artwork, 340 px wide, for screens below 740 px; else the wide one. */
  phone?: boolean;
  link(path: string): string;
  /** `page` keeps its marks as links; `export` is an image for screen readers and carries its address. */
  mode: "page" | "export";
  /** Printed in exports. */
  address?: string;
}

export const WIDE = 880;
export const PHONE = 340;
export const FONT = 'Arimo, Arial, Helvetica, "Liberation Sans", sans-serif';
const MARGIN = {wide: 0, phone: 0};

/**
 * Draws a chart whole: title, subtitle, legend, drawing, notes and source as one SVG, the same for page, export, embed and tests.
 * Where the rows are too few, their number and the reason stand in place of the drawing.
 */
export function chart(spec: AnyChart, data: SiteData, options: ChartOptions): SVGSVGElement {
  const {document, theme, phone = false, mode} = options;
  const rows = rowsOf(spec, data);
  const prefix = `${spec.id}${phone ? "-s" : "-w"}${mode === "export" ? "x" : ""}-`;
  const width = phone ? PHONE : WIDE;
  const margin = phone ? MARGIN.phone : MARGIN.wide;
  const inner = width - 2 * margin;
  const size = phone ? {title: 18, subtitle: 13, text: 12, small: 11} : {title: 22, subtitle: 15, text: 13.5, small: 13};
  const title = spec.title(rows, data.story);
  const parts: Node[] = [];
  let y = 0;

  const write = (text: string, px: number, {bold = false, fill = "ink" as "ink" | "muted", gap = 0} = {}): void => {
    for (const line of wrap(text, inner, px, bold)) {
      y += px * 1.28;
      const attributes = {x: margin, y: round(y - px * 0.28), "font-size": px, "font-weight": bold ? 700 : null, fill: theme(fill)};
      parts.push(svg(document, "text", attributes, line));
    }
    y += gap;
  };

  write(title, size.title, {bold: true, gap: 4});
  write(spec.subtitle, size.subtitle, {fill: "muted", gap: 8});
  const few = spec.tooFew(rows);
  if (few === null) {
    const legend = drawLegend(document, spec.legend(rows, theme), {x: margin, y, width: inner, size: size.text, theme});
    parts.push(legend.group);
    y += legend.height;
    const drawing = spec.plot(rows, {document, width: inner, theme, phone, story: data.story, link: options.link, prefix});
    const height = Number(drawing.getAttribute("height"));
    const place = {transform: `translate(${margin},${round(y)})`, fill: theme("ink"), "font-size": size.text};
    parts.push(asGroup(document, drawing, place));
    y += height + 10;
  } else {
    write(`Too few reports to draw: ${few}.`, size.subtitle, {gap: 10});
  }
  write(spec.notes(rows, data), size.small, {fill: "muted"});
  write(source(data, options), size.small, {fill: "muted", gap: 4});

  const root = svg(document, "svg", {
    width,
    height: Math.ceil(y),
    viewBox: `0 0 ${width} ${Math.ceil(y)}`,
    "font-family": FONT
  }) as SVGSVGElement;
  const names = [svg(document, "title", {id: "title"}, title), svg(document, "desc", {id: "desc"}, spec.alt(rows, data.story))];
  root.append(...names);
  root.append(svg(document, "rect", {width, height: Math.ceil(y), fill: theme("paper")}), ...parts);
  flatten(root, {ink: theme("ink"), prefix});
  root.setAttribute("role", mode === "export" ? "img" : "group");
  root.setAttribute("aria-labelledby", `${prefix}title`);
  root.setAttribute("aria-describedby", `${prefix}desc`);
  if (mode === "export") for (const link of [...root.querySelectorAll("a")]) link.replaceWith(...link.childNodes);
  return root;
}

function source({tables, hash, lastArticle}: SiteData, {mode, address}: ChartOptions): string {
  const read = tables.articles.filter((a) => a.origin === "text").length;
  const coded = tables.articles.length - read;
  const where = mode === "export" && address ? ` ${address}.` : "";
  return `Source: Dateline, ${read} articles read and ${coded} reports coded by hand, the last of ${lastArticle ? longDay(lastArticle) : "no day"}; data ${hash}.${where}`;
}

interface LegendPlace {
  x: number;
  y: number;
  width: number;
  size: number;
  theme: Theme;
}

function drawLegend(document: Document, items: LegendItem[], {x, y, width, size, theme}: LegendPlace): {group: SVGElement; height: number} {
  const group = svg(document, "g", {"font-size": size, fill: theme("ink")});
  if (!items.length) return {group, height: 0};
  const step = size * 1.65;
  let [cx, cy] = [x, y + step * 0.6];
  for (const item of items) {
    const wide = 20 + textWidth(item.label, size) + 14;
    if (cx > x && cx + wide - 14 > x + width) [cx, cy] = [x, cy + step];
    group.append(
      swatch(document, item, cx + 8, cy, theme),
      svg(document, "text", {x: round(cx + 20), y: round(cy + size * 0.35)}, item.label)
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
  return svg(document, "path", {transform: `translate(${round(x)},${round(y)})`, d: symbol(shape, 70)() ?? "", ...paint});
}

const round = (n: number): number => Math.round(n * 100) / 100;
