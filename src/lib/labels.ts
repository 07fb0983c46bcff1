import {ascending, group, max} from "d3";
import {readArticles, type Teller, tellersOf} from "./framing.js";
import {termName} from "./names.js";
import type {ArticleRow, Label, Tables} from "./site-data.js";
import {wireAt} from "./wire.js";

/** A mention of a name, with its place in the table below the chart. */
export interface LabelRow {
  label: Label;
  article: ArticleRow;
  /** The earlier text that holds its sentence. */
  wire: string | null;
  index: number;
}

/** A line of the drawing: a term, or all the terms that stand but once. Of each teller the boxes, of each box its mentions. */
export interface LabelLine {
  name: string;
  once: boolean;
  cells: LabelRow[][][];
}

/** What the drawing holds, the same at every width. */
export interface LabelLayout {
  tellers: Teller[];
  /** Mentions that a box stands for at most. */
  unit: number;
  blocks: {referent: string; lines: LabelLine[]}[];
}

/** Of each referent so many terms have a line of their own, and so many are named that stand but once. */
const MOST_TERMS = 12;
const MOST_ONCE = 24;
const MOST_BOXES = 24;
const ORDER = {own: 0, paraphrase: 1, quote: 2};

/** Every mention in the articles read as text. */
export function labelRows(tables: Tables): LabelRow[] {
  const wire = wireAt(tables);
  const articles = new Map(readArticles(tables).map((a) => [a.article_id, a]));
  return [...tables.labels, ...tables.terms].flatMap((label, index) => {
    const article = articles.get(label.article_id);
    return article ? [{label, article, wire: wire(article.article_id, label.start), index}] : [];
  });
}

/** Terms with their mentions, the most frequent first. */
export const termsOf = (rows: readonly LabelRow[]): [string, LabelRow[]][] =>
  [...group(rows, (r) => r.label.term)].sort((a, b) => b[1].length - a[1].length || ascending(a[0], b[0]));

/** A term as it is shown, with a star where it is contested. */
export const starred = ({label}: LabelRow): string => `${termName(label.term)}${label.contested ? "*" : ""}`;

/** Arranges mentions by referent, term and teller, a box a mention or, where there are many, a box several of one voice. */
export function layoutOf(rows: readonly LabelRow[]): LabelLayout {
  const tellers = tellersOf([...new Set(rows.map((r) => r.article))]);
  const lines = [...group(rows, (r) => r.label.referent)]
    .sort((a, b) => b[1].length - a[1].length || ascending(a[0], b[0]))
    .map(([referent, own]) => ({referent, lines: linesOf(own)}));
  const counts = lines.flatMap((block) => block.lines.flatMap(({rows: own}) => tellers.map((t) => within(own, t).length)));
  const unit = Math.max(1, Math.ceil((max(counts) ?? 0) / MOST_BOXES));
  return {
    tellers,
    unit,
    blocks: lines.map(({referent, lines: own}) => ({
      referent,
      lines: own.map(({name, once, rows: mentions}) => ({name, once, cells: tellers.map((t) => boxes(within(mentions, t), unit))}))
    }))
  };
}

/** Boxes that the drawing holds. */
export const boxesIn = ({blocks}: LabelLayout): number =>
  blocks.reduce((sum, {lines}) => sum + lines.reduce((n, {cells}) => n + cells.reduce((k, cell) => k + cell.length, 0), 0), 0);

function linesOf(own: readonly LabelRow[]): {name: string; once: boolean; rows: LabelRow[]}[] {
  const terms = termsOf(own);
  const often = terms.filter(([, m]) => m.length > 1).slice(0, MOST_TERMS);
  const once = terms.filter(([, m]) => m.length === 1).slice(0, MOST_ONCE);
  const lines = often.map(([, rows]) => ({name: starred(rows[0]!), once: false, rows}));
  return once.length ? [...lines, {name: lines.length ? "once each" : "", once: true, rows: once.flatMap(([, m]) => m)}] : lines;
}

const within = (rows: readonly LabelRow[], {articles}: Teller): LabelRow[] => rows.filter((r) => articles.has(r.article.article_id));

function boxes(rows: readonly LabelRow[], unit: number): LabelRow[][] {
  const byVoice = [...group(rows, (r) => r.label.voice_mode)].sort((a, b) => ORDER[a[0]] - ORDER[b[0]]);
  const byWording = byVoice.flatMap(([, own]) => [own.filter((r) => !r.wire), own.filter((r) => r.wire)]);
  return byWording.flatMap((own) => {
    const inOrder = [...own].sort((a, b) => a.index - b.index);
    return Array.from({length: Math.ceil(own.length / unit)}, (_, i) => inOrder.slice(i * unit, (i + 1) * unit));
  });
}
