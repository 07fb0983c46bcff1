import * as Plot from "@observablehq/plot";
import {group} from "d3";
import {plural, shortDay} from "../lib/format.js";
import {REFERENTS, readArticles} from "../lib/framing.js";
import {sourceName, termName} from "../lib/names.js";
import type {ArticleRow, Label} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {cutTo, wrap} from "../lib/text-width.js";

interface LabelRow {
  label: Label;
  article: ArticleRow;
  index: number;
}

/** Words that stand for the same people or things: a mark per mention, by whose word it is. */
export const labels: ChartSpec<LabelRow> = {
  id: "labels",
  page: "framing",
  title(rows) {
    const charged = rows.filter((r) => r.label.valence !== 0);
    const own = charged.filter((r) => r.label.voice_mode === "own").length;
    if (!charged.length) return `None of ${rows.length} names in these articles carries a judgement`;
    return own * 2 > charged.length
      ? `Most names that carry a judgement are the outlets’ own words: ${own} of ${charged.length}`
      : `Most names that carry a judgement are somebody else’s words: the outlets use ${own} of ${charged.length} in their own voice`;
  },
  subtitle:
    "Every name for a side, an accord or the violence in the articles read as text, one mark a mention. A word counts only together with whose word it is.",
  notes: (rows) =>
    `n = ${plural(rows.length, "mention")} in ${plural(new Set(rows.map((r) => r.article.article_id)).size, "article")}. Below ten mentions no percentage is given. Terms named once in all are in the table only.`,
  alt: (rows) =>
    `Names by what they stand for: ${[...group(rows, (r) => r.label.referent)]
      .map(
        ([ref, own]) =>
          `${REFERENTS[ref] ?? ref}: ${termsOf(own)
            .slice(0, 6)
            .map(([t, m]) => `${termName(t)} ${m.length}`)
            .join(", ")}`
      )
      .join("; ")}.`,
  rows(data) {
    const articles = readArticles(data.tables);
    return [...data.tables.labels, ...data.tables.terms].flatMap((label, index) => {
      const article = articles.find((a) => a.article_id === label.article_id);
      return article ? [{label, article, index}] : [];
    });
  },
  rowId: (row) => `m-${row.index}`,
  columns: [
    {label: "Stands for", value: (r) => REFERENTS[r.label.referent] ?? r.label.referent},
    {label: "Name", value: (r) => r.label.quote || termName(r.label.term)},
    {label: "Whose word", value: (r) => voice(r)},
    {label: "Outlet", value: (r) => r.article.outlet, href: (r) => `sources#${r.article.article_id}`},
    {label: "Rule", value: (r) => r.label.rule}
  ],
  legend: (_, theme) => [
    {label: "the outlet’s own word", kind: "box", fill: theme("ink")},
    {label: "its word for what a source says", kind: "box", fill: theme("paper"), stroke: theme("ink")},
    {label: "quoted from a source", kind: "box", fill: theme("grid"), stroke: theme("hatch")}
  ],
  tooFew: (rows) => (rows.length < 3 ? plural(rows.length, "mention") : null),
  marks: (rows) => shown(rows).length,
  plot
};

const voice = ({label}: LabelRow): string =>
  label.voice_mode === "own"
    ? "the outlet’s own"
    : `${sourceName(label.voice)}, ${label.voice_mode === "quote" ? "quoted" : "in the outlet’s words"}${label.scare_quotes ? ", in quotation marks" : ""}`;

const termsOf = (rows: LabelRow[]): [string, LabelRow[]][] =>
  [...group(rows, (r) => r.label.term)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));

/** Mentions of terms that occur twice or more: what is drawn. */
function shown(rows: LabelRow[]): LabelRow[] {
  return [...group(rows, (r) => r.label.referent)].flatMap(([, own]) =>
    termsOf(own)
      .filter(([, m]) => m.length > 1)
      .flatMap(([, m]) => m)
  );
}

const ORDER = {own: 0, paraphrase: 1, quote: 2};

function plot(rows: LabelRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const drawn = shown(rows);
  const articles = [...new Set(rows.map((r) => r.article))];
  const left = phone ? 0 : 190;
  const column = (width - left) / articles.length;
  const size = phone ? 9 : 11;
  const step = size + 3;
  const across = Math.max(1, Math.floor((column - (phone ? 4 : 14)) / step));
  const heads = articles.flatMap((a, i) =>
    [...wrap(a.outlet, column - 6, phone ? 11 : 13), shortDay(a.published ?? "")].map((text, j) => ({
      text,
      x: left + i * column,
      y: 8 + j * 14
    }))
  );
  let y = Math.max(...heads.map((h) => h.y)) + 16;
  const marks: {row: LabelRow; x: number; y: number}[] = [];
  const titles: {text: string; y: number}[] = [];
  const lines: {term: string; y: number; bottom: number}[] = [];
  for (const [referent, own] of [...group(drawn, (r) => r.label.referent)].sort((a, b) => b[1].length - a[1].length)) {
    titles.push({text: REFERENTS[referent] ?? referent, y: y + 14});
    y += 26;
    for (const [term, mentions] of termsOf(own)) {
      const cells = articles.map((a) =>
        mentions.filter((m) => m.article === a).sort((p, q) => ORDER[p.label.voice_mode] - ORDER[q.label.voice_mode] || p.index - q.index)
      );
      const head = phone ? 16 : 0;
      const room = Math.max(...cells.map((c) => Math.ceil(c.length / across)), 1) * step + 8 + head;
      for (const [i, cell] of cells.entries())
        for (const [j, row] of cell.entries())
          marks.push({row, x: left + i * column + (j % across) * step, y: y + head + 4 + Math.floor(j / across) * step});
      lines.push({
        term: cutTo(termName(term), phone ? width : left - 18, phone ? 12 : 13.5),
        y: phone ? y + 9 : y + room / 2,
        bottom: y + room
      });
      y += room;
    }
    y += 6;
  }
  const look = (r: LabelRow): {fill: string; stroke: string} =>
    r.label.voice_mode === "own"
      ? {fill: theme("ink"), stroke: theme("ink")}
      : r.label.voice_mode === "quote"
        ? {fill: theme("grid"), stroke: theme("hatch")}
        : {fill: theme("paper"), stroke: theme("ink")};
  return Plot.plot({
    document,
    width,
    height: y,
    margin: 0,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      Plot.text(heads, {x: "x", y: "y", text: "text", textAnchor: "start", fill: theme("muted"), fontSize: phone ? 11 : 13}),
      Plot.text(titles, {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}),
      Plot.ruleY(titles, {y: (t) => t.y + 10, x1: 0, x2: width, stroke: theme("ink")}),
      Plot.ruleY(lines, {y: "bottom", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lines, {x: phone ? 0 : left - 14, y: "y", text: "term", textAnchor: phone ? "start" : "end"}),
      Plot.rect(marks, {
        x1: (m) => m.x + 1,
        x2: (m) => m.x + 1 + size,
        y1: (m) => m.y,
        y2: (m) => m.y + size,
        fill: (m) => look(m.row).fill,
        stroke: (m) => look(m.row).stroke,
        strokeWidth: 1.3,
        href: (m) => `#m-${m.row.index}`,
        title: (m) => `“${m.row.label.quote || termName(m.row.label.term)}”, ${m.row.article.outlet}: ${voice(m.row)}`
      })
    ]
  }) as SVGElement;
}
