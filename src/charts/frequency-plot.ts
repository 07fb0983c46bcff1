import * as Plot from "@observablehq/plot";
import {max} from "d3";
import {artwork} from "../lib/artwork.js";
import {count, shortDay} from "../lib/format.js";
import {dated, type FrequencyRow} from "../lib/frequency.js";
import type {PlotOptions} from "../lib/spec.js";
import {talkMarks} from "./talk-marks.js";

/** Room of a mark in its pile. */
const STEP = 18;

/** Weeks side by side, each a pile of marks; what has no single day in a line of its own beneath. */
export function plotAcross(rows: FrequencyRow[], {document, width, theme, link}: PlotOptions): SVGElement {
  const weeks = dated(rows);
  const loose = rows.filter((r) => !r.week).flatMap((r) => r.talks);
  const base = Math.max(1, max(weeks, (w) => w.talks.length) ?? 0) * STEP + 28;
  const column = width / weeks.length;
  const columns = weeks.map((week, i) => ({...week, x: column * (i + 0.5)}));
  const piled = columns.flatMap((c) => c.talks.map((talk, j) => ({talk, x: c.x, y: base - STEP / 2 - j * STEP})));
  const left = 190;
  const across = Math.floor((width - left) / STEP);
  const line = loose.map((talk, i) => ({talk, x: left + (i % across) * STEP, y: base + 72 + Math.floor(i / across) * STEP}));
  const undated = loose.length ? [`${count(loose.length)} on no single day`] : [];
  return artwork({
    document,
    width,
    height: base + 44 + (loose.length ? 32 + Math.ceil(loose.length / across) * STEP : 0),
    marks: [
      Plot.ruleY([base], {x1: 0, x2: width, stroke: theme("faint")}),
      Plot.text(columns, {x: "x", y: base + 14, text: (c) => shortDay(c.week!), fill: theme("muted")}),
      Plot.text(columns, {x: "x", y: base + 31, text: (c) => `to ${shortDay(c.end!)}`, fill: theme("muted")}),
      Plot.text(columns, {
        x: "x",
        y: (c) => base - c.talks.length * STEP - 12,
        text: (c) => count(c.talks.length),
        fontWeight: 700,
        fill: (c) => theme(c.talks.length ? "ink" : "muted")
      }),
      Plot.ruleY(undated, {y: base + 54, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(undated, {x: 2, y: base + 72, text: (t: string) => t, textAnchor: "start", fontWeight: 700}),
      ...talkMarks([...piled, ...line], {theme, link, size: 92})
    ]
  });
}

/** On a phone the weeks run down and the marks run right. */
export function plotDown(rows: FrequencyRow[], {document, width, theme, link}: PlotOptions): SVGElement {
  const [row, step, left] = [30, 15, 92];
  const across = Math.floor((width - left - 28) / step);
  const lines = rows.map((r, i) => ({...r, y: 14 + i * row}));
  const marks = lines.flatMap((l) =>
    l.talks.map((talk, j) => ({talk, x: left + (j % across) * step, y: l.y + Math.floor(j / across) * 12}))
  );
  return artwork({
    document,
    width,
    height: rows.length * row + 6,
    marks: [
      Plot.ruleY(lines, {y: (l) => l.y - row / 2, x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lines, {
        x: 0,
        y: "y",
        text: (l) => (l.week ? `${shortDay(l.week)} on` : "no day"),
        textAnchor: "start",
        fill: theme("muted")
      }),
      Plot.text(lines, {x: width - 2, y: "y", text: (l) => count(l.talks.length), textAnchor: "end", fontWeight: 700}),
      ...talkMarks(marks, {theme, link, size: 64})
    ]
  });
}
