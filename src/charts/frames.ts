import * as Plot from "@observablehq/plot";
import {group, sum} from "d3";
import {artwork} from "../lib/artwork.js";
import {count, longDay, plural, shortDay} from "../lib/format.js";
import {FRAMES, MOST_TELLERS, readArticles} from "../lib/framing.js";
import type {ArticleRow, FrameRow} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";

interface StripRow {
  article: ArticleRow;
  sentences: FrameRow[];
}

type FrameId = keyof typeof FRAMES;
const IDS = Object.keys(FRAMES) as FrameId[];

/** What each sentence is about, in reading order. Rule-based and provisional. */
export const frames: ChartSpec<StripRow> = {
  id: "frames",
  page: "framing",
  title(rows) {
    const lead = IDS.map((id) => ({
      id,
      n: rows.filter((r) => has(r, id) && IDS.every((o) => o === id || times(r, o) <= times(r, id))).length
    })).sort((a, b) => b.n - a.n)[0]!;
    return lead.n === rows.length
      ? `In every article most sentences are about ${FRAMES[lead.id]}`
      : `The articles differ in what most of their sentences are about; ${FRAMES[lead.id]} lead in ${lead.n} of ${rows.length}`;
  },
  subtitle:
    "Rule-based, provisional. A column is a sentence, in reading order from left to right; a filled cell says what it is about. A sentence may be about several things.",
  notes: (rows, {lists}) =>
    `n = ${plural(
      sum(rows, (r) => r.sentences.length),
      "sentence"
    )} in ${plural(rows.length, "article")}; the number at the end of a line is the filled cells.${rows.length > MOST_TELLERS ? ` Drawn are the last ${MOST_TELLERS} articles; all are in the table.` : ""} Set by a word list${lists.frames ? ` of ${longDay(lists.frames)}` : ""}, not yet held against two coders.`,
  alt: (rows) =>
    `Sentences by subject: ${rows.map((r) => `${r.article.outlet}: ${IDS.map((id) => `${FRAMES[id]} ${times(r, id)}`).join(", ")} of ${r.sentences.length}`).join("; ")}.`,
  rows({tables}) {
    const byArticle = group(tables.frames, (f) => f.article_id);
    return readArticles(tables).flatMap((article) => {
      const sentences = [...(byArticle.get(article.article_id) ?? [])].sort((a, b) => a.position - b.position);
      return sentences.length ? [{article, sentences}] : [];
    });
  },
  columns: [
    {
      label: "Article",
      value: (r) => `${r.article.outlet}, ${shortDay(r.article.published ?? "")}`,
      href: (r) => `sources#${r.article.article_id}`
    },
    {label: "Sentences", value: (r) => count(r.sentences.length), numeric: true},
    ...IDS.map((id) => ({label: FRAMES[id], value: (r: StripRow) => told(r, id), numeric: true}))
  ],
  legend: () => [],
  tooFew: (rows) => (rows.length < 2 ? `${plural(rows.length, "article")} read as text` : null),
  marks: () => 0,
  fewer: {noun: "articles", count: (rows) => rows.length, pick: (rows, most) => rows.slice(-most)},
  plot
};

/** How many sentences, and which is the first. */
const told = (row: StripRow, id: FrameId): string => {
  const first = row.sentences.find((s) => s.frames.includes(id));
  return first ? `${times(row, id)}, first sentence ${first.position}` : "0";
};

const times = (row: StripRow, id: FrameId): number => row.sentences.filter((s) => s.frames.includes(id)).length;
const has = (row: StripRow, id: FrameId): boolean => times(row, id) > 0;

function plot(all: StripRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const rows = all.slice(-MOST_TELLERS);
  const left = phone ? 132 : 190;
  const most = Math.max(...rows.map((r) => r.sentences.length));
  const cell = Math.min(phone ? 11 : 26, (width - left - 34) / most);
  const high = phone ? 14 : 16;
  let y = 4;
  const heads: {text: string; y: number}[] = [];
  const names: {text: string; y: number; n: number}[] = [];
  const cells: {x: number; y: number; on: boolean}[] = [];
  for (const row of rows) {
    heads.push({text: `${row.article.outlet}, ${shortDay(row.article.published ?? "")}`, y: y + 10});
    y += 24;
    for (const id of IDS) {
      names.push({text: FRAMES[id], y: y + high / 2, n: times(row, id)});
      for (const [i, s] of row.sentences.entries()) cells.push({x: left + i * cell, y, on: s.frames.includes(id)});
      y += high;
    }
    y += 14;
  }
  const block = (c: {x: number; y: number}): string =>
    `M${(c.x + 0.7).toFixed(1)},${(c.y + 0.7).toFixed(1)}h${(cell - 1.4).toFixed(1)}v${(high - 1.4).toFixed(1)}h${(1.4 - cell).toFixed(1)}z`;
  const blocks = (on: boolean): SVGElement =>
    svg(document, "path", {
      d: cells
        .filter((c) => c.on === on)
        .map(block)
        .join(""),
      fill: theme(on ? "ink" : "grid")
    });
  const drawing = artwork({
    document,
    width,
    height: y,
    marks: [
      Plot.text(heads, {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}),
      Plot.text(names, {x: left - 8, y: "y", text: "text", textAnchor: "end", fill: theme("muted"), fontSize: phone ? 11 : 13}),
      Plot.text(names, {x: width - 2, y: "y", text: (n) => count(n.n), textAnchor: "end"})
    ]
  });
  drawing.append(blocks(false), blocks(true));
  return drawing;
}
