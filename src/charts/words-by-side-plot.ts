import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {count} from "../lib/format.js";
import {sayId} from "../lib/framing.js";
import {stripes, WIRE_PAINT, wireStripes} from "../lib/hatch.js";
import {sourceName} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {cutTo} from "../lib/text-width.js";
import {partyOf} from "../lib/theme.js";
import type {WordsRow} from "../lib/words-by-side.js";

/** Heights of a bar, of the strip below it, and the least width of a part that has its number written on it. */
const [BAR, STRIP, WRITTEN] = [24, 7, 34];

/** A bar per article, cut by side: solid where quoted, hatched where told in other words, empty where the outlet speaks. */
export function plotWords(rows: WordsRow[], options: PlotOptions): SVGElement {
  const {document, width, theme, phone} = options;
  const left = phone ? 0 : 220;
  const [step, head] = [phone ? 66 : 46, phone ? 24 : 8];
  const lines = rows.map((row, i): Line => {
    const across = (words: number): number => (words / row.body) * (width - left - (phone ? 0 : 4));
    return {row, y: i * step + head, parts: partsOf(row, left, across), wire: across(row.wire)};
  });
  const parts = lines.flatMap((line) => line.parts.map((part): PlacedPart => ({...part, row: line.row, y: line.y})));
  const drawing = artwork({
    document,
    width,
    height: rows.length * step + 6,
    marks: [
      Plot.text(lines, {
        x: phone ? 0 : left - 14,
        y: (l) => l.y + (phone ? -12 : BAR / 2),
        text: ({row: {teller}}) => cutTo(`${teller.name}, ${teller.note}`, phone ? width : left - 18, phone ? 12 : 13.5),
        textAnchor: phone ? "start" : "end"
      }),
      Plot.rect(lines, {x1: left, x2: width - 1, y1: "y", y2: (l) => l.y + BAR, fill: theme("grid"), stroke: theme("hatch")}),
      shares(parts, options),
      links(parts, options),
      ...wireStrips(lines, left, options),
      ...figures(lines, parts, options)
    ]
  });
  drawing.prepend(hatches(rows, options));
  return drawing;
}

/** The words of a side as a stretch of its article's bar: quoted up to the middle, told in other words after it. */
interface Part {
  side: WordsRow["sides"][number];
  x1: number;
  middle: number;
  x2: number;
}

/** A part with its article, and the top of its bar. */
interface PlacedPart extends Part {
  row: WordsRow;
  y: number;
}

interface Line {
  row: WordsRow;
  /** Top of the bar. */
  y: number;
  parts: Part[];
  /** Width that stands for the words in sentences of an earlier text. */
  wire: number;
}

function partsOf({sides}: WordsRow, left: number, across: (words: number) => number): Part[] {
  let x = left;
  return sides.map((side) => {
    const x1 = x;
    x += across(side.words);
    return {side, x1, middle: x1 + across(side.direct), x2: x};
  });
}

/** Each side's words: what is quoted in its colour, what is told in other words in its stripes. */
function shares(parts: readonly PlacedPart[], {theme}: PlotOptions): Plot.Markish {
  const halves = parts.flatMap((p) => [
    {...p, x2: p.middle, fill: theme(partyOf(p.side.side))},
    {...p, x1: p.middle, fill: `url(#hatch-${partyOf(p.side.side)})`}
  ]);
  return Plot.rect(
    halves.filter((h) => h.x2 > h.x1),
    {x1: "x1", x2: "x2", y1: "y", y2: (h) => h.y + BAR, fill: "fill", stroke: theme("paper"), strokeWidth: 0.6}
  );
}

/** Over both halves of a part one link to what the article says. */
const links = (parts: readonly PlacedPart[], {theme, link}: PlotOptions): Plot.Markish =>
  Plot.rect(parts, {
    x1: "x1",
    x2: "x2",
    y1: "y",
    y2: (p) => p.y + BAR,
    fill: theme("ink"),
    fillOpacity: 0,
    href: (p) => link(`framing#${sayId(p.row.teller)}`),
    title: ({row, side}) =>
      `${row.teller.name}: ${side.words} of ${row.body} words credited to ${sourceName(side.side)}, ${side.direct} of them quoted`
  });

/** Below a bar, hatched: how many of its words stand in sentences of an earlier text. */
function wireStrips(lines: readonly Line[], left: number, {theme}: PlotOptions): Plot.Markish[] {
  const own = lines.filter((l) => l.wire);
  const [top, middle] = [BAR + 3, BAR + 3 + STRIP / 2];
  return [
    Plot.rect(own, {
      x1: left,
      x2: (l) => left + l.wire,
      y1: (l) => l.y + top,
      y2: (l) => l.y + top + STRIP,
      fill: WIRE_PAINT,
      stroke: theme("ink")
    }),
    Plot.text(own, {
      x: (l) => left + l.wire + 6,
      y: (l) => l.y + middle,
      text: (l) => `${count(l.row.wire)} in an earlier text`,
      textAnchor: "start",
      fontSize: 12
    })
  ];
}

/** The words of each side, where they have room, and at the end the outlet's own. */
function figures(lines: readonly Line[], parts: readonly PlacedPart[], {width, theme}: PlotOptions): Plot.Markish[] {
  return [
    Plot.text(
      parts.filter((p) => p.x2 - p.x1 > WRITTEN),
      {
        x: (p) => (p.x1 + p.x2) / 2,
        y: (p) => p.y + BAR / 2,
        text: (p) => count(p.side.words),
        fontWeight: 700,
        fill: theme("ink"),
        stroke: theme("paper"),
        strokeWidth: 5
      }
    ),
    Plot.text(lines, {
      x: width - 8,
      y: (l) => l.y + BAR / 2,
      text: ({row}) => `own ${count(row.own)} of ${count(row.body)}`,
      textAnchor: "end"
    })
  ];
}

/** Stripes in a party's colour stand for words told in the outlet's own. */
function hatches(rows: readonly WordsRow[], {document, theme}: PlotOptions): SVGElement {
  const parties = new Set(rows.flatMap((r) => r.sides.map((s) => partyOf(s.side))));
  const wire = rows.some((r) => r.wire) ? [wireStripes(document, theme)] : [];
  return svg(document, "defs", {}, ...[...parties].map((party) => stripes(document, `hatch-${party}`, theme(party), theme)), ...wire);
}
