import {sum} from "d3";
import {count, longDay, plural, shortDay} from "../lib/format.js";
import {type FrameId, has, IDS, type StripRow, stripRows, times} from "../lib/frames.js";
import {FRAMES, MOST_TELLERS} from "../lib/framing.js";
import {wireLegend} from "../lib/hatch.js";
import type {ChartSpec} from "../lib/spec.js";
import {plotFrames} from "./frames-plot.js";

/** What each sentence is about, in reading order. Rule-based and provisional. */
export const frames: ChartSpec<StripRow> = {
  id: "frames",
  page: "framing",
  title(rows) {
    const lead = IDS.map((id) => ({
      id,
      n: rows.filter((r) => has(r, id) && IDS.every((o) => o === id || times(r, o) < times(r, id))).length
    })).sort((a, b) => b.n - a.n)[0]!;
    if (lead.n === 0) return "What the articles are about: no subject leads in any of them";
    return lead.n === rows.length
      ? `In ${rows.length === 1 ? "the one article" : "every article"} more sentences are about ${FRAMES[lead.id]} than about anything else`
      : `The articles differ in what they are mostly about; ${FRAMES[lead.id]} lead in ${lead.n} of ${rows.length}`;
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
  rows: ({tables}) => stripRows(tables),
  columns: [
    {
      label: "Article",
      value: (r) => `${r.article.outlet}, ${shortDay(r.article.published ?? "")}`,
      href: (r) => `sources#${r.article.article_id}`
    },
    {label: "Sentences", value: (r) => count(r.sentences.length), numeric: true},
    ...IDS.map((id) => ({label: FRAMES[id], value: (r: StripRow) => told(r, id), numeric: true}))
  ],
  legend: (rows, theme) =>
    rows.some((r) => r.sentences.some((s) => s.wire)) ? [wireLegend("the same sentence stands in an earlier text", theme)] : [],
  tooFew: (rows) => (rows.length < 2 ? `${plural(rows.length, "article")} read as text` : null),
  marks: () => 0,
  fewer: {noun: "articles", count: (rows) => rows.length, pick: (rows, most) => rows.slice(-most)},
  plot: plotFrames
};

/** How many sentences, and which is the first. */
const told = (row: StripRow, id: FrameId): string => {
  const first = row.sentences.find((s) => s.frames.includes(id));
  return first ? `${times(row, id)}, first sentence ${first.position}` : "0";
};
