import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {count} from "../lib/format.js";
import {sayId} from "../lib/framing.js";
import {sourceName} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {cutTo} from "../lib/text-width.js";
import {type Party, partyOf, type Theme} from "../lib/theme.js";
import type {WordsRow} from "../lib/words-by-side.js";

/** A bar per article, cut by side: solid where quoted, hatched where told in other words, empty where the outlet speaks. */
export function plotWords(rows: WordsRow[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
  const left = phone ? 0 : 220;
  const scale = (words: number, body: number): number => (words / body) * (width - left - (phone ? 0 : 4));
  const step = phone ? 66 : 46;
  const bar = 24;
  const segments = rows.flatMap((row, i) => {
    let x = left;
    const y = i * step + (phone ? 24 : 8);
    return row.sides.flatMap((side) => {
      const cut = (words: number, hatched: boolean) => {
        const segment = {row, side, hatched, x1: x, x2: (x += scale(words, row.body)), y, words};
        return segment;
      };
      return [cut(side.direct, false), cut(side.words - side.direct, true)];
    });
  });
  const wide = segments.filter((s) => s.x2 > s.x1);
  const bySide = rows.flatMap((row) =>
    row.sides.map((side) => {
      const own = segments.filter((s) => s.row === row && s.side === side);
      return {row, side, x1: own[0]!.x1, x2: own[1]!.x2, y: own[0]!.y};
    })
  );
  const paint = (code: string, hatched: boolean): string => (hatched ? `url(#hatch-${partyOf(code)})` : theme(partyOf(code)));
  const drawing = artwork({
    document,
    width,
    height: rows.length * step + 6,
    marks: [
      Plot.text(rows, {
        x: phone ? 0 : left - 14,
        y: (_, i) => i * step + (phone ? 12 : 20),
        text: (r: WordsRow) => cutTo(`${r.teller.name}, ${r.teller.note}`, phone ? width : left - 18, phone ? 12 : 13.5),
        textAnchor: phone ? "start" : "end"
      }),
      Plot.rect(rows, {
        x1: left,
        x2: width - 1,
        y1: (_, i) => i * step + (phone ? 24 : 8),
        y2: (_, i) => i * step + (phone ? 24 : 8) + bar,
        fill: theme("grid"),
        stroke: theme("hatch")
      }),
      Plot.rect(wide, {
        x1: "x1",
        x2: "x2",
        y1: "y",
        y2: (s) => s.y + bar,
        fill: (s) => paint(s.side.side, s.hatched),
        stroke: theme("paper"),
        strokeWidth: 0.6
      }),
      Plot.rect(bySide, {
        x1: "x1",
        x2: "x2",
        y1: "y",
        y2: (s) => s.y + bar,
        fill: theme("ink"),
        fillOpacity: 0,
        href: (s) => link(`framing#${sayId(s.row.teller)}`),
        title: (s) =>
          `${s.row.teller.name}: ${s.side.words} of ${s.row.body} words credited to ${sourceName(s.side.side)}, ${s.side.direct} of them quoted`
      }),
      Plot.text(
        bySide.filter((s) => s.x2 - s.x1 > 34),
        {
          x: (s) => (s.x1 + s.x2) / 2,
          y: (s) => s.y + bar / 2,
          text: (s) => count(s.side.words),
          fontWeight: 700,
          fill: theme("ink"),
          stroke: theme("paper"),
          strokeWidth: 5
        }
      ),
      Plot.text(rows, {
        x: width - 8,
        y: (_, i) => i * step + (phone ? 24 : 8) + bar / 2,
        text: (r: WordsRow) => `own ${count(r.own)} of ${count(r.body)}`,
        textAnchor: "end"
      })
    ]
  });
  drawing.prepend(hatches(document, new Set(segments.map((s) => partyOf(s.side.side))), theme));
  return drawing;
}

/** Patterns that stand for words told in the outlet's own: stripes in a party's colour. */
const hatches = (document: Document, parties: Set<Party>, theme: Theme): SVGElement =>
  svg(
    document,
    "defs",
    {},
    ...[...parties].map((party) =>
      svg(
        document,
        "pattern",
        {id: `hatch-${party}`, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
        svg(document, "rect", {width: 6, height: 6, fill: theme("paper")}),
        svg(document, "rect", {width: 3.4, height: 6, fill: theme(party)})
      )
    )
  );
