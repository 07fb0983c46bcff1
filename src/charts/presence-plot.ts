import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {referentName} from "../lib/framing.js";
import {termName, words} from "../lib/names.js";
import {type PresenceRow, share} from "../lib/presence.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo, wrap} from "../lib/text-width.js";

/** A table: a row per term, a column per outlet group, darker where more of its reports hold the term. */
export function plotAcross(rows: PresenceRow[], {document, width, theme}: PlotOptions): SVGElement {
  const groups = rows[0]!.groups;
  const left = 200;
  const column = (width - left) / groups.length;
  const heads = groups.flatMap((g, i) =>
    [...wrap(words("outletGroups", g.group), column - 10, 13), `of ${g.of}`].map((text, j) => ({
      text,
      x: left + (i + 0.5) * column,
      y: 8 + j * 14.5
    }))
  );
  let y = Math.max(...heads.map((h) => h.y)) + 12;
  const titles: {text: string; y: number}[] = [];
  const step = 26;
  const cells = rows.flatMap((row, i) => {
    if (isFirst(rows, i)) {
      titles.push({text: referentName(row.referent), y: y + 14});
      y += 26;
    }
    const top = y;
    y += step;
    return row.groups.map((g, j) => ({row, g, x: left + (j + 0.5) * column, top, y: top + step / 2, first: j === 0}));
  });
  const first = cells.filter((c) => c.first);
  return artwork({
    document,
    width,
    height: y + 2,
    marks: [
      Plot.text(heads, {x: "x", y: "y", text: "text", fill: theme("muted"), fontSize: 13}),
      Plot.rect(
        cells.filter((c) => c.g.n),
        {
          x1: (c) => c.x - column / 2 + 1,
          x2: (c) => c.x + column / 2 - 1,
          y1: (c) => c.top + 1,
          y2: (c) => c.top + step - 1,
          fill: theme("ink"),
          fillOpacity: (c) => 0.05 + 0.3 * share(c.g)
        }
      ),
      Plot.text(titles, {x: 0, y: "y", text: "text", textAnchor: "start", fontWeight: 700}),
      Plot.ruleY(titles, {y: (t) => t.y + 10, x1: 0, x2: width, stroke: theme("ink")}),
      Plot.ruleY(first, {y: (c) => c.top + step, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(first, {x: 0, y: "y", text: (c) => cutTo(`“${termName(c.row.term)}”`, left - 10, 13.5), textAnchor: "start"}),
      Plot.text(cells, {x: "x", y: "y", text: (c) => (c.g.n ? String(c.g.n) : "–"), fill: (c) => (c.g.n ? theme("ink") : theme("faint"))})
    ]
  });
}

/** On a phone: each term with a line of the groups that use it. */
export function plotDown(rows: PresenceRow[], {document, width, theme}: PlotOptions): SVGElement {
  let y = 4;
  const lines = rows.flatMap((row, i) => {
    const own: {text: string; y: number; x: number; bold: boolean; rule: boolean}[] = [];
    const add = (text: string, x: number, bold: boolean, rule: boolean): void => {
      y += 18;
      own.push({text, x, y: y - 8, bold, rule});
    };
    if (isFirst(rows, i)) add(referentName(row.referent).toUpperCase(), 0, true, true);
    add(`“${termName(row.term)}”`, 0, true, false);
    const used = row.groups.filter((g) => g.n).map((g) => `${words("outletGroups", g.group)} ${g.n} of ${g.of}`);
    for (const line of wrap(used.join("; ") || "in none of these groups", width - 14, 12)) add(line, 12, false, false);
    y += 6;
    return own;
  });
  return artwork({
    document,
    width,
    height: y,
    marks: [
      Plot.ruleY(
        lines.filter((l) => l.rule),
        {y: (l) => l.y + 10, x1: 0, x2: width, stroke: theme("ink")}
      ),
      Plot.text(
        lines.filter((l) => l.bold),
        {x: "x", y: "y", text: "text", textAnchor: "start", fontWeight: 700}
      ),
      Plot.text(
        lines.filter((l) => !l.bold),
        {x: "x", y: "y", text: "text", textAnchor: "start"}
      )
    ]
  });
}

/** Whether row `i` is the first of its referent. */
const isFirst = (rows: PresenceRow[], i: number): boolean => rows[i - 1]?.referent !== rows[i]!.referent;
