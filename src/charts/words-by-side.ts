import * as Plot from "@observablehq/plot";
import {group, sum} from "d3";
import {artwork} from "../lib/artwork.js";
import {count, list, plural} from "../lib/format.js";
import {readArticles, sayId, type Teller, tellersOf} from "../lib/framing.js";
import {sourceName} from "../lib/names.js";
import {readingNote} from "../lib/reading-note.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {cutTo} from "../lib/text-width.js";
import {type Party, partyOf} from "../lib/theme.js";

/** An article's words by whose they are. */
interface WordsRow {
  teller: Teller;
  body: number;
  own: number;
  sides: {side: string; words: number; direct: number}[];
  /** Credited words whose source is a person or body with a name. */
  named: number;
}

/** Those whose silence the chart always names. */
const ASKED = ["REB", "CVL", "UN"] as const;
const ASKED_NAMES = {REB: "the armed opposition", CVL: "civilians", UN: "the UN"};

/** Whose words an article is made of: own words and those credited to each side, quoted or not. */
export const wordsBySide: ChartSpec<WordsRow> = {
  id: "words-by-side",
  page: "framing",
  title(rows) {
    const [body, own] = [sum(rows, (r) => r.body), sum(rows, (r) => r.own)];
    const silent = silentSides(rows);
    const none = silent.length
      ? `; ${silent.length > 1 ? `${list(silent)} get` : `${silent[0]} ${silent[0] === ASKED_NAMES.CVL ? "get" : "gets"}`} none`
      : "";
    const share = body - own;
    return share * 5 >= body * 2
      ? `${count(share)} of ${count(body)} words are somebody’s account and not the outlets’ own${none}`
      : `The outlets speak mostly for themselves: ${count(share)} of ${count(body)} words are credited to somebody${none}`;
  },
  subtitle:
    "Words of each article by whom they are credited to. Solid: inside quotation marks. Hatched: in the outlet’s words for what a source says.",
  notes: (rows, data) =>
    `n = ${plural(
      sum(rows, (r) => r.teller.articles.size),
      "article"
    )}, ${count(sum(rows, (r) => r.body))} words of body text. No words from: ${list(silentSides(rows)) || "none of those asked for"}. Of the words credited to somebody, ${count(sum(rows, (r) => r.named))} are a person’s or a body’s with a name; the others are a state’s, or nameless officials’ or media’s. One article is counted whole, so no margin of error applies; so few articles speak for no outlet in general. Statements: ${readingNote(data, "statements", "cues")}`,
  alt: (rows) =>
    `Words by whom they are credited to: ${rows.map((r) => `${r.teller.name}: own ${r.own} of ${r.body}, ${r.sides.map((s) => `${sourceName(s.side)} ${s.words}`).join(", ")}`).join("; ")}.`,
  rows({tables}) {
    const counted = new Set(tables.sides.map((s) => s.article_id));
    return tellersOf(readArticles(tables).filter((a) => counted.has(a.article_id))).map((teller) => {
      const own = tables.sides.filter((s) => teller.articles.has(s.article_id));
      const body = sum(new Map(own.map((s) => [s.article_id, s.body_words])).values());
      const sides = [...group(own, (s) => s.side)]
        .map(([side, all]) => ({side, words: sum(all, (s) => s.words), direct: sum(all, (s) => s.direct)}))
        .filter(({side, words}) => side !== "outlet" && words > 0)
        .sort((a, b) => b.words - a.words || (a.side < b.side ? -1 : 1));
      const named = sum(tables.statements, (s) => (teller.articles.has(s.article_id) && s.named ? s.words : 0));
      return {teller, body, own: body - sum(sides, (s) => s.words), sides, named};
    });
  },
  columns: [
    {
      label: "Article",
      value: (r) => `${r.teller.name}, ${r.teller.note}`,
      href: (r) => `framing#${sayId(r.teller)}`
    },
    {label: "Own words", value: (r) => count(r.own), numeric: true},
    {label: "Credited to", value: (r) => r.sides.map((s) => `${sourceName(s.side)} ${s.words} (${s.direct} quoted)`).join(", ")},
    {label: "Of a named person or body", value: (r) => `${count(r.named)} of ${count(r.body - r.own)}`, numeric: true},
    {label: "Body", value: (r) => count(r.body), numeric: true}
  ],
  legend(rows, theme) {
    const used = [...new Set(rows.flatMap((r) => r.sides.map((s) => partyOf(s.side))))];
    return [
      {label: "the outlet’s own", kind: "box", fill: theme("grid"), stroke: theme("hatch")},
      ...used.map((p) => ({label: PARTY_LABEL[p], kind: "box" as const, fill: theme(p)}))
    ];
  },
  tooFew: (rows) => (rows.length < 2 ? `${plural(rows.length, "article")} read as text` : null),
  marks: (rows) => sum(rows, (r) => r.sides.length),
  plot
};

const PARTY_LABEL: Record<Party, string> = {
  TUR: "Turkey",
  SYR: "Syrian government",
  RUS: "Russia",
  REB: "armed opposition",
  CVL: "civilians",
  OTH: "media, analysts, others",
  UNK: "others"
};

const silentSides = (rows: WordsRow[]): string[] =>
  ASKED.filter(
    (side) => !rows.some((r) => r.sides.some((s) => s.side === side || s.side.startsWith(`${side} `) || partyOf(s.side) === side))
  ).map((side) => ASKED_NAMES[side]);

function plot(rows: WordsRow[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
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
  const used = new Set(segments.map((s) => partyOf(s.side.side)));
  const defs = svg(
    document,
    "defs",
    {},
    ...[...used].map((party) =>
      svg(
        document,
        "pattern",
        {id: `hatch-${party}`, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
        svg(document, "rect", {width: 6, height: 6, fill: theme("paper")}),
        svg(document, "rect", {width: 3.4, height: 6, fill: theme(party)})
      )
    )
  );
  drawing.prepend(defs);
  return drawing;
}
