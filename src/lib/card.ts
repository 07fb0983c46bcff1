import {type ChartOptions, drawing, finish, source, tooFewText} from "./chart.js";
import {count} from "./format.js";
import {lines} from "./lines.js";
import type {SiteData} from "./site-data.js";
import {type AnyChart, rowsOf, sampleOf} from "./spec.js";
import {asGroup, svg} from "./svg.js";

interface CardOptions extends ChartOptions {
  width: number;
  height: number;
  margin: number;
}

/** Layouts that a drawing is tried in: each with the size of its text. */
const LAYOUTS = [
  {phone: false, inner: 752, size: 13.5},
  {phone: false, inner: 880, size: 13.5},
  {phone: false, inner: 1060, size: 13.5},
  {phone: true, inner: 340, size: 12}
];

/** Text of a scaled drawing is at least this large, before the picture is scaled to its own size. */
const LEAST_TEXT = 8.6;

/**
 * A chart as a picture of exactly one size: headline, drawing, what was counted, source. The drawing is the chart's small one, or the whole one in the
 * layout that keeps its text largest; where that would be too small to read, the finding stands in words.
 */
export function card(spec: AnyChart, data: SiteData, options: CardOptions): SVGSVGElement {
  const {document, theme, width, height, margin} = options;
  const rows = rowsOf(spec, data);
  const inner = width - 2 * margin;
  const title = lines(document, spec.title(rows, data.story), {
    x: margin,
    y: margin,
    width: inner,
    size: 26,
    bold: true,
    fill: theme("ink")
  });
  const foot = lines(document, `${sampleOf(spec.notes(rows, data))}. ${source(data, options)}`, {
    x: margin,
    y: 0,
    width: inner,
    size: 12,
    fill: theme("muted")
  });
  const footTop = height - margin - foot.end;
  for (const node of foot.nodes) node.setAttribute("y", String(Number(node.getAttribute("y")) + footTop));
  const box = {x: margin, y: title.end + 14, width: inner, height: footTop - title.end - 26};
  const draw = (): SVGElement | null =>
    small(spec, data, options, box) ?? scaled(spec, data, options, box) ?? cut(spec, data, options, box);
  const middle = spec.tooFew(rows) === null ? draw() : null;
  const words = (): string => tooFewText(spec, rows) ?? shorten(spec.alt(rows, data.story));
  const parts = middle ? [middle] : inWords(document, words(), box, theme("muted"));
  return finish(spec, data, [...title.nodes, ...parts, ...foot.nodes], {...options, phone: false, width, height});
}

/** Numbers of rows that a cut chart is tried with, how large its text is at least, and the room for the line below it. */
const FEWER = [24, 20, 16, 12, 10, 8, 7, 6, 5, 4, 3, 2];
const FEWER_TEXT = 9.8;
const NOTE = 20;

/** How much a small chart may be enlarged: its text stays below the headline's. */
const MINI_SCALES = [1.6, 1.4, 1.2, 1, 0.8];

/** Characters of a finding in words. */
const MOST_WORDS = 300;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function small(spec: AnyChart, data: SiteData, {document, theme}: CardOptions, box: Box): SVGElement | null {
  if (!spec.mini) return null;
  // The larger it is drawn the larger its text: a small chart keeps its shape and fills the box.
  for (const scale of MINI_SCALES) {
    const drawn = spec.mini(rowsOf(spec, data), {document, theme, width: box.width / scale, height: box.height / scale, story: data.story});
    const height = Number(drawn.getAttribute("height")) * scale;
    if (height > box.height) continue;
    const y = box.y + (box.height - height) / 3;
    return asGroup(document, drawn, {
      transform: `translate(${round(box.x)},${round(y)}) scale(${scale})`,
      fill: theme("ink"),
      "font-size": 14
    });
  }
  return null;
}

function scaled(spec: AnyChart, data: SiteData, options: CardOptions, box: Box, rows?: never[], least = LEAST_TEXT): SVGElement | null {
  const tries = LAYOUTS.map((layout) => {
    const {group, height} = drawing(spec, data, {...options, ...layout, x: 0, y: 0}, rows);
    const scale = Math.min(box.width / layout.inner, box.height / height);
    return {group, scale, text: layout.size * scale, inner: layout.inner};
  });
  const best = tries.sort((a, b) => b.text - a.text)[0]!;
  if (best.text < least) return null;
  const x = box.x + (box.width - best.inner * best.scale) / 2;
  return svg(options.document, "g", {transform: `translate(${round(x)},${round(box.y)}) scale(${round(best.scale)})`}, best.group);
}

/** As many rows as can be read, and a line that says how many of them. */
function cut(spec: AnyChart, data: SiteData, options: CardOptions, box: Box): SVGElement | null {
  const {document, theme} = options;
  const rows = rowsOf(spec, data);
  if (!spec.fewer) return null;
  const {noun, count: counted, pick} = spec.fewer;
  const all = counted(rows);
  for (const most of FEWER.filter((n) => n < all)) {
    const some = pick(rows, most) as never[];
    const drawn = scaled(spec, data, options, {...box, height: box.height - NOTE}, some, FEWER_TEXT);
    if (!drawn) continue;
    const text = `${count(counted(some))} of ${count(all)} ${noun} shown.`;
    const at = {x: box.x, y: round(box.y + box.height - 2), "font-size": 13, fill: theme("muted")};
    return svg(document, "g", {}, drawn, svg(document, "text", at, text));
  }
  return null;
}

/** The words in the largest of some sizes at which they fit. */
function inWords(document: Document, words: string, box: Box, fill: string): SVGElement[] {
  const sizes = [20, 18, 16, 14].map((size) => lines(document, words, {x: box.x, y: box.y, width: box.width, size, fill}));
  return (sizes.find(({end}) => end <= box.y + box.height) ?? sizes.at(-1)!).nodes;
}

/** The beginning of a long text, cut between two of its parts. */
function shorten(text: string): string {
  if (text.length <= MOST_WORDS) return text;
  const head = text.slice(0, MOST_WORDS);
  return `${head.slice(0, Math.max(head.lastIndexOf("; "), head.lastIndexOf(", "), head.lastIndexOf(". ")))} …`;
}

const round = (n: number): number => Math.round(n * 1000) / 1000;
