import {sum} from "d3";
import {count, list, plural} from "../lib/format.js";
import {sayId} from "../lib/framing.js";
import {wireLegend} from "../lib/hatch.js";
import {sourceName} from "../lib/names.js";
import {readingNote} from "../lib/reading-note.js";
import type {ChartSpec} from "../lib/spec.js";
import {type Party, partyOf} from "../lib/theme.js";
import {type WordsRow, wordsRows} from "../lib/words-by-side.js";
import {plotWords} from "./words-by-side-plot.js";

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
  rows: wordsRows,
  columns: [
    {
      label: "Article",
      value: (r) => `${r.teller.name}, ${r.teller.note}`,
      href: (r) => `framing#${sayId(r.teller)}`
    },
    {label: "Own words", value: (r) => count(r.own), numeric: true},
    {label: "Credited to", value: (r) => r.sides.map((s) => `${sourceName(s.side)} ${s.words} (${s.direct} quoted)`).join(", ")},
    {label: "Of a named person or body", value: (r) => `${count(r.named)} of ${count(r.body - r.own)}`, numeric: true},
    {label: "In sentences of an earlier text", value: (r) => count(r.wire), numeric: true},
    {label: "Body", value: (r) => count(r.body), numeric: true}
  ],
  legend(rows, theme) {
    const used = [...new Set(rows.flatMap((r) => r.sides.map((s) => partyOf(s.side))))];
    return [
      {label: "the outlet’s own", kind: "box", fill: theme("grid"), stroke: theme("hatch")},
      ...used.map((p) => ({label: PARTY_LABEL[p], kind: "box" as const, fill: theme(p)})),
      ...(rows.some((r) => r.wire) ? [wireLegend("strip below: in sentences of an earlier text", theme)] : [])
    ];
  },
  tooFew: (rows) => (rows.length < 2 ? `${plural(rows.length, "article")} read as text` : null),
  marks: (rows) => sum(rows, (r) => r.sides.length),
  plot: plotWords
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

/** The sides asked for of whom no article holds a word. */
const silentSides = (rows: WordsRow[]): string[] =>
  ASKED.filter(
    (side) => !rows.some((r) => r.sides.some((s) => s.side === side || s.side.startsWith(`${side} `) || partyOf(s.side) === side))
  ).map((side) => ASKED_NAMES[side]);
