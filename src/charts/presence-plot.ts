import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {referentName} from "../lib/framing.js";
import {termName, words} from "../lib/names.js";
import {type PresenceRow, share} from "../lib/presence.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo, wrap} from "../lib/text-width.js";

/** Room at the left for the terms, and the height of a row. */
const [LEFT, STEP] = [200, 26];

/** A word at its pixel place. */
interface PlacedWord {
  text: string;
  x: number;
  y: number;
}

/** How many reports of a group hold a term: a cell of the table. */
interface Cell {
  row: PresenceRow;
  group: PresenceRow["groups"][number];
  /** The cell's middle, and its top. */
  x: number;
  y: number;
  top: number;
}

/** A table: a row per term, a column per outlet group, darker where more of its reports hold the term. */
export function plotAcross(rows: PresenceRow[], options: PlotOptions): SVGElement {
  const {document, width, theme} = options;
  const column = (width - LEFT) / rows[0]!.groups.length;
  const heads = columnHeads(rows[0]!, column);
  const {titles, cells, end} = placeCells(rows, column, Math.max(...heads.map((h) => h.y)) + 12);
  const first = cells.filter((c) => c.group === c.row.groups[0]);
  return artwork({
    document,
    width,
    height: end + 2,
    marks: [
      Plot.text(heads, {x: "x", y: "y", text: "text", fill: theme("muted"), fontSize: 13}),
      shades(cells, column, options),
      Plot.text(titles, {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}),
      Plot.ruleY(titles, {y: (t) => t.y + 10, x1: 0, x2: width, stroke: theme("ink")}),
      Plot.ruleY(first, {y: (c) => c.top + STEP, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(first, {x: 0, y: "y", text: (c) => cutTo(`“${termName(c.row.term)}”`, LEFT - 10, 13.5), textAnchor: "start"}),
      Plot.text(cells, {
        x: "x",
        y: "y",
        text: (c) => (c.group.n ? String(c.group.n) : "–"),
        fill: (c) => theme(c.group.n ? "ink" : "faint")
      })
    ]
  });
}

/** The name of each outlet group in lines, and how many reports it has. */
const columnHeads = ({groups}: PresenceRow, column: number): PlacedWord[] =>
  groups.flatMap((g, i) =>
    [...wrap(words("outletGroups", g.group), column - 10, 13), `of ${g.of}`].map((text, j) => ({
      text,
      x: LEFT + (i + 0.5) * column,
      y: 8 + j * 14.5
    }))
  );

/** The rows of each referent under its name. */
function placeCells(rows: PresenceRow[], column: number, from: number): {titles: {text: string; y: number}[]; cells: Cell[]; end: number} {
  const titles: {text: string; y: number}[] = [];
  let y = from;
  const cells = rows.flatMap((row, i) => {
    if (isFirst(rows, i)) {
      titles.push({text: referentName(row.referent), y: y + 14});
      y += 26;
    }
    const top = y;
    y += STEP;
    return row.groups.map((group, j): Cell => ({row, group, x: LEFT + (j + 0.5) * column, y: top + STEP / 2, top}));
  });
  return {titles, cells, end: y};
}

/** The darker, the larger the share of a group's reports that hold the term. */
const shades = (cells: readonly Cell[], column: number, {theme}: PlotOptions): Plot.Markish =>
  Plot.rect(
    cells.filter((c) => c.group.n),
    {
      x1: (c) => c.x - column / 2 + 1,
      x2: (c) => c.x + column / 2 - 1,
      y1: (c) => c.top + 1,
      y2: (c) => c.top + STEP - 1,
      fill: theme("ink"),
      fillOpacity: (c) => 0.05 + 0.3 * share(c.group)
    }
  );

/** A line on a phone: whom the words name, a term, or the groups that use it. */
interface PhoneLine extends PlacedWord {
  kind: "referent" | "term" | "groups";
}

/** On a phone: each term with a line of the groups that use it. */
export function plotDown(rows: PresenceRow[], {document, width, theme}: PlotOptions): SVGElement {
  let y = 4;
  const lines = rows.flatMap((row, i) => {
    const used = row.groups.filter((g) => g.n).map((g) => `${words("outletGroups", g.group)} ${g.n} of ${g.of}`);
    const told: Pick<PhoneLine, "text" | "kind">[] = [
      ...(isFirst(rows, i) ? [{text: referentName(row.referent).toUpperCase(), kind: "referent" as const}] : []),
      {text: `“${termName(row.term)}”`, kind: "term"},
      ...wrap(used.join("; ") || "in none of these groups", width - 14, 12).map((text) => ({text, kind: "groups" as const}))
    ];
    const own = told.map((line, j): PhoneLine => ({...line, x: line.kind === "groups" ? 12 : 0, y: y + 10 + j * 18}));
    y += told.length * 18 + 6;
    return own;
  });
  return artwork({
    document,
    width,
    height: y,
    marks: [
      Plot.ruleY(
        lines.filter((l) => l.kind === "referent"),
        {y: (l) => l.y + 10, x1: 0, x2: width, stroke: theme("ink")}
      ),
      Plot.text(
        lines.filter((l) => l.kind !== "groups"),
        {x: "x", y: "y", text: "text", textAnchor: "start", fontWeight: 700}
      ),
      Plot.text(
        lines.filter((l) => l.kind === "groups"),
        {x: "x", y: "y", text: "text", textAnchor: "start"}
      )
    ]
  });
}

/** Whether row `i` is the first of its referent. */
const isFirst = (rows: PresenceRow[], i: number): boolean => rows[i - 1]?.referent !== rows[i]!.referent;
