import * as Plot from "@observablehq/plot";
import {group} from "d3";
import {plural, shortDay} from "../lib/format.js";
import {readArticles, referentName} from "../lib/framing.js";
import {actorName, sourceName, termName, withThe} from "../lib/names.js";
import {readingNote} from "../lib/reading-note.js";
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
    const own = (some: LabelRow[]): number => some.filter((r) => r.label.voice_mode === "own").length;
    if (!charged.length) return `None of ${rows.length} names in these articles carries a judgement`;
    const [term, mentions] = termsOf(charged)[0]!;
    const often =
      mentions.length > 2 && mentions.length < charged.length ? `, of “${termName(term)}” ${own(mentions)} of ${mentions.length}` : "";
    return own(charged) * 2 > charged.length
      ? `Most names that carry a judgement are the outlets’ own words: ${own(charged)} of ${charged.length}${often}`
      : `Most names that carry a judgement are somebody else’s words: the outlets use ${own(charged)} of ${charged.length} in their own voice${often}`;
  },
  subtitle:
    "Every name for a side, an accord, a zone or the violence in the articles read as text, a box a mention, each a link to its phrase. * Contested: guides to usage differ on the word.",
  notes: (rows, data) =>
    `n = ${plural(rows.length, "mention")} in ${plural(new Set(rows.map((r) => r.article.article_id)).size, "article")}; these are counts, and below ten mentions there is no percentage. Which names carry a judgement is told by a list after the BBC’s guidance and Wikipedia’s Words to Watch. Names: ${readingNote(data, "labels", "labels")}`,
  alt: (rows) =>
    `Names by what they stand for: ${[...group(rows, (r) => r.label.referent)]
      .map(
        ([ref, own]) =>
          `${referentName(ref)}: ${termsOf(own)
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
    {label: "Stands for", value: (r) => stands(r)},
    {label: "Name", value: (r) => `${r.label.quote || termName(r.label.term)}${r.label.contested ? "*" : ""}`},
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
  marks: (rows) => rows.length,
  plot
};

const voice = ({label}: LabelRow): string =>
  label.voice_mode === "own"
    ? "the outlet’s own"
    : `${sourceName(label.voice)}, ${label.voice_mode === "quote" ? "quoted" : "in the outlet’s words"}${label.scare_quotes ? ", in quotation marks" : ""}`;

const termsOf = (rows: LabelRow[]): [string, LabelRow[]][] =>
  [...group(rows, (r) => r.label.term)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));

/** What it stands for; of violence, whose it is where the text tells. */
const stands = ({label: {referent, by}}: LabelRow): string => `${referentName(referent)}${by ? ` by ${withThe(actorName(by))}` : ""}`;

const ORDER = {own: 0, paraphrase: 1, quote: 2};

/** A line of the drawing: a term with its mentions, or all the terms that stand but once. */
interface Line {
  name: string;
  mentions: LabelRow[];
  once: boolean;
}

function linesOf(own: LabelRow[]): Line[] {
  const terms = termsOf(own);
  const often = terms.filter(([, m]) => m.length > 1).map(([term, mentions]) => ({name: starred(term, mentions), mentions, once: false}));
  const once = terms.filter(([, m]) => m.length === 1);
  const name = often.length ? "once each" : "";
  return once.length ? [...often, {name, mentions: once.flatMap(([, m]) => m), once: true}] : often;
}

const starred = (term: string, mentions: LabelRow[]): string => `${termName(term)}${mentions.some((m) => m.label.contested) ? "*" : ""}`;

function plot(rows: LabelRow[], {document, width, theme, phone}: PlotOptions): SVGElement {
  const articles = [...new Set(rows.map((r) => r.article))];
  const left = phone ? 0 : 150;
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
  const names: {text: string; x: number; y: number}[] = [];
  const lineNames: {text: string; y: number}[] = [];
  const rules: number[] = [];
  for (const [referent, own] of [...group(rows, (r) => r.label.referent)].sort((a, b) => b[1].length - a[1].length)) {
    titles.push({text: referentName(referent), y: y + 14});
    y += 26;
    for (const line of linesOf(own)) {
      const cells = articles.map((a) =>
        line.mentions
          .filter((m) => m.article === a)
          .sort((p, q) => ORDER[p.label.voice_mode] - ORDER[q.label.voice_mode] || p.index - q.index)
      );
      // A term that stands once is written beside its mark where there is room, else before the marks.
      const beside = line.once && !phone;
      const once = line.once && phone ? line.mentions.map((m) => starred(m.label.term, [m])) : [];
      const head = phone ? wrap(line.once ? `Once each: ${once.join(", ")}` : line.name, width, 12) : [cutTo(line.name, left - 18, 13.5)];
      const top = phone ? y + head.length * 15 : y;
      const rowsHigh = (cell: LabelRow[]): number => (beside ? cell.length * 15 : Math.ceil(cell.length / across) * step);
      for (const [i, cell] of cells.entries())
        for (const [j, row] of cell.entries()) {
          const x = left + i * column + (beside ? 0 : (j % across) * step);
          marks.push({row, x, y: top + 4 + (beside ? j * 15 : Math.floor(j / across) * step)});
          if (beside)
            names.push({text: cutTo(starred(row.label.term, [row]), column - step - 8, 12), x: x + step + 4, y: top + 10 + j * 15});
        }
      const room = Math.max(...cells.map(rowsHigh), step) + 8 + (top - y);
      for (const [j, text] of head.entries()) lineNames.push({text, y: phone ? y + 9 + j * 15 : beside ? y + 10 : y + room / 2});
      y += room;
      rules.push(y);
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
      Plot.ruleY(rules, {y: (at: number) => at, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lineNames, {x: phone ? 0 : left - 14, y: "y", text: "text", textAnchor: phone ? "start" : "end"}),
      Plot.text(names, {x: "x", y: "y", text: "text", textAnchor: "start", fontSize: 12}),
      Plot.rect(marks, {
        x1: (m) => m.x + 1,
        x2: (m) => m.x + 1 + size,
        y1: (m) => m.y,
        y2: (m) => m.y + size,
        fill: (m) => look(m.row).fill,
        stroke: (m) => look(m.row).stroke,
        strokeWidth: 1.3,
        href: (m) => `#m-${m.row.index}`,
        title: (m) =>
          `“${m.row.label.quote || termName(m.row.label.term)}”, ${m.row.article.outlet}, for ${withThe(stands(m.row))}: ${voice(m.row)}`
      })
    ]
  }) as SVGElement;
}
