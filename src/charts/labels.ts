import {ascending, group} from "d3";
import {plural} from "../lib/format.js";
import {referentName} from "../lib/framing.js";
import {wireLegend} from "../lib/hatch.js";
import {boxesIn, type LabelRow, labelRows, layoutOf, termsOf} from "../lib/labels.js";
import {termName} from "../lib/names.js";
import {readingNote} from "../lib/reading-note.js";
import type {ChartSpec} from "../lib/spec.js";
import {plotLabels, stands, voiceOf} from "./labels-plot.js";

/** Words that stand for the same people or things: a mark per mention, by whose word it is. */
export const labels: ChartSpec<LabelRow> = {
  id: "labels",
  page: "framing",
  title(rows) {
    const charged = rows.filter((r) => r.label.valence !== 0);
    const own = (some: LabelRow[]): number => some.filter((r) => r.label.voice_mode === "own" && !r.wire).length;
    if (!rows.length) return "The articles hold no name for a side, an accord, a zone or the violence";
    if (!charged.length) return `None of ${rows.length} names in these articles carries a judgement`;
    const [term, mentions] = termsOf(charged)[0]!;
    const often =
      mentions.length > 2 && mentions.length < charged.length ? `, of “${termName(term)}” ${own(mentions)} of ${mentions.length}` : "";
    if (own(charged) * 2 === charged.length)
      return `Half of the names that carry a judgement are the outlets’ own words: ${own(charged)} of ${charged.length}${often}`;
    return own(charged) * 2 > charged.length
      ? `Most names that carry a judgement are the outlets’ own words: ${own(charged)} of ${charged.length}${often}`
      : `Most names that carry a judgement are somebody else’s words: the outlets use ${own(charged)} of ${charged.length} in their own voice${often}`;
  },
  subtitle:
    "Names for a side, an accord, a zone or the violence in the articles read as text, each box a link to its phrase. * Contested: guides to usage differ on the word.",
  notes: (rows, data) =>
    `${boxNote(rows)}n = ${plural(rows.length, "mention")} in ${plural(new Set(rows.map((r) => r.article.article_id)).size, "article")}; these are counts, and below ten mentions there is no percentage. Which names carry a judgement is told by a list after the BBC’s guidance and Wikipedia’s Words to Watch. Names: ${readingNote(data, "labels", "labels")}`,
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
  rows: ({tables}) => labelRows(tables),
  rowId: (row) => `m-${row.index}`,
  columns: [
    {label: "Stands for", value: stands},
    {label: "Name", value: (r) => `${r.label.quote || termName(r.label.term)}${r.label.contested ? "*" : ""}`},
    {label: "Whose word", value: voiceOf},
    {label: "Outlet", value: (r) => r.article.outlet, href: (r) => `sources#${r.article.article_id}`},
    {label: "Rule", value: (r) => r.label.rule}
  ],
  legend: (rows, theme) => [
    {label: "the outlet’s own word", kind: "box", fill: theme("ink")},
    {label: "its word for what a source says", kind: "box", fill: theme("paper"), stroke: theme("ink")},
    {label: "quoted from a source", kind: "box", fill: theme("grid"), stroke: theme("hatch")},
    ...(rows.some((r) => r.wire && r.label.voice_mode !== "quote") ? [wireLegend("in a sentence of an earlier text", theme)] : [])
  ],
  tooFew: (rows) => (rows.length < 3 ? plural(rows.length, "mention") : null),
  marks: (rows) => boxesIn(layoutOf(rows)),
  fewer: {noun: "names", count: (rows) => namesOf(rows).length, pick: (rows, most) => namesOf(rows).slice(0, most).flat()},
  plot: plotLabels
};

/** The mentions of each name for each thing, those first that are used most. */
const namesOf = (rows: LabelRow[]): LabelRow[][] =>
  [...group(rows, (r) => `${r.label.referent}|${r.label.term}`)]
    .sort((a, b) => b[1].length - a[1].length || ascending(a[0], b[0]))
    .map(([, own]) => own);

/** What a box stands for, and what is left to the table. */
function boxNote(rows: LabelRow[]): string {
  const {unit, blocks} = layoutOf(rows);
  const drawn = blocks.reduce((sum, {lines}) => sum + lines.reduce((n, {cells}) => n + cells.flat(2).length, 0), 0);
  const box = unit === 1 ? "A box is a mention. " : `A box is up to ${unit} mentions of one voice. `;
  return drawn < rows.length
    ? `${box}${plural(rows.length - drawn, "mention")} of rarer terms or other outlets stand in the table alone. `
    : box;
}
