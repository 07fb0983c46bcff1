import {sum} from "d3";
import {longDay, plural} from "./format.js";
import {drawLegend} from "./legend.js";
import {LEADING, lines} from "./lines.js";
import type {SiteData} from "./site-data.js";
import {type AnyChart, rowsOf, subtitleOf} from "./spec.js";
import {asGroup, flatten, hundredths, svg} from "./svg.js";
import {wrap} from "./text-width.js";
import type {Theme} from "./theme.js";

/** How one artwork is made. */
export interface ChartOptions {
  document: Document;
  theme: Theme;
  /** The narrow artwork, for screens below 740 px; else the wide one. */
  phone?: boolean;
  /** Width of the whole; `WIDE` or `PHONE` where none is given. */
  width?: number;
  /** Empty room on all sides. */
  margin?: number;
  /** Height that is filled: what is too short has its notes at the foot. */
  least?: number;
  link(path: string): string;
  /** `page` keeps its marks as links; `export` is an image for screen readers and carries its address. */
  mode: "page" | "export";
  /** Printed in exports. */
  address?: string;
}

const WIDE = 880;
const PHONE = 340;
export const FONT = 'Arimo, Arial, Helvetica, "Liberation Sans", sans-serif';

/**
 * Draws a chart whole: title, subtitle, legend, drawing, notes and source as one SVG, the same for page, export, embed and tests.
 * Where the rows are too few, their number and the reason stand in place of the drawing.
 */
export function chart(spec: AnyChart, data: SiteData, options: ChartOptions): SVGSVGElement {
  const {document, theme, phone = false, width = phone ? PHONE : WIDE, margin = 0, least = 0} = options;
  const rows = rowsOf(spec, data);
  const inner = width - 2 * margin;
  const size = phone ? {title: 18, subtitle: 13, text: 12, small: 11} : {title: 22, subtitle: 15, text: 13.5, small: 13};
  const parts: Node[] = [];
  let y = margin;
  const write = (text: string, px: number, {bold = false, fill = "ink" as "ink" | "muted", gap = 0} = {}): void => {
    const {nodes, end} = lines(document, text, {x: margin, y, width: inner, size: px, bold, fill: theme(fill)});
    parts.push(...nodes);
    y = end + gap;
  };

  write(spec.title(rows, data.story), size.title, {bold: true, gap: 4});
  write(subtitleOf(spec, rows), size.subtitle, {fill: "muted", gap: 8});
  const few = tooFewText(spec, rows);
  if (few === null) {
    const {group, height} = drawing(spec, data, {...options, phone, inner, size: size.text, x: margin, y});
    parts.push(group);
    y += height + 10;
  } else {
    write(few, size.subtitle, {gap: 10});
  }
  const foot = [spec.notes(rows, data), source(data, options)].map((text) => ({text, lines: wrap(text, inner, size.small).length}));
  const footHeight = sum(foot, (f) => f.lines) * size.small * LEADING + 4 + margin;
  y = Math.max(y, Math.floor(least) - footHeight);
  for (const {text} of foot) write(text, size.small, {fill: "muted"});
  y += 4 + margin;
  return finish(spec, data, parts, {...options, phone, width, height: Math.ceil(y)});
}

interface Place {
  phone: boolean;
  inner: number;
  /** Font size of the drawing. */
  size: number;
  x: number;
  y: number;
}

/** Legend and drawing as one group at its place, of all the rows or of some. */
export function drawing(
  spec: AnyChart,
  data: SiteData,
  {document, theme, link, phone, inner, size, x, y}: ChartOptions & Place,
  rows: never[] = rowsOf(spec, data)
): {group: SVGElement; height: number} {
  const legend = drawLegend(document, spec.legend(rows, theme), {x, y, width: inner, size, theme});
  const drawn = spec.plot(rows, {document, width: inner, theme, phone, story: data.story, link});
  const place = {transform: `translate(${x},${hundredths(y + legend.height)})`, fill: theme("ink"), "font-size": size};
  const group = svg(document, "g", {}, legend.group, asGroup(document, drawn, place));
  return {group, height: legend.height + Number(drawn.getAttribute("height"))};
}

interface Frame {
  phone: boolean;
  width: number;
  height: number;
}

/** The parts of a picture as one SVG that stands alone, with its name and description. */
export function finish(
  spec: AnyChart,
  data: SiteData,
  parts: readonly Node[],
  {document, theme, mode, phone, width, height}: ChartOptions & Frame
): SVGSVGElement {
  const rows = rowsOf(spec, data);
  const prefix = prefixOf(spec, phone, mode);
  const root = svg(document, "svg", {width, height, viewBox: `0 0 ${width} ${height}`, "font-family": FONT}) as SVGSVGElement;
  root.append(
    svg(document, "title", {id: "title"}, spec.title(rows, data.story)),
    svg(document, "desc", {id: "desc"}, spec.alt(rows, data.story)),
    svg(document, "rect", {width, height, fill: theme("paper")}),
    ...parts
  );
  flatten(root, {ink: theme("ink"), prefix});
  root.setAttribute("role", mode === "export" ? "img" : "group");
  root.setAttribute("aria-labelledby", `${prefix}title`);
  root.setAttribute("aria-describedby", `${prefix}desc`);
  if (mode === "export") for (const link of [...root.querySelectorAll("a")]) link.replaceWith(...link.childNodes);
  return root;
}

/** Begins the ids of an artwork, so that several may share a page. */
const prefixOf = ({id}: AnyChart, phone: boolean, mode: ChartOptions["mode"]): string =>
  `${id}${phone ? "-s" : "-w"}${mode === "export" ? "x" : ""}-`;

/** What stands in place of a drawing of too few rows, null where there are enough. */
export function tooFewText(spec: AnyChart, rows: never[]): string | null {
  const few = spec.tooFew(rows);
  return few === null ? null : `Too few reports to draw: ${few}.`;
}

/** What a picture rests on and where it is from. */
export function source({tables, hash, lastArticle}: SiteData, {mode, address}: Pick<ChartOptions, "mode" | "address">): string {
  const read = tables.articles.filter((a) => a.origin === "text").length;
  const coded = tables.articles.length - read;
  const where = mode === "export" && address ? ` ${address}.` : "";
  return `Source: Dateline, ${plural(read, "article")} read and ${plural(coded, "report")} coded by hand, the last of ${lastArticle ? longDay(lastArticle) : "no day"}; data ${hash}.${where}`;
}
