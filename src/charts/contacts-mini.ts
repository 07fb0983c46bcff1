import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import type {Base} from "../lib/contacts.js";
import {count} from "../lib/format.js";
import type {MiniOptions} from "../lib/spec.js";

/** Two bars beside each other: how often contact followed a deadly day, and how often any day. */
export function contactsMini({deadly, followed, days, anyFollowed}: Base, {document, width, theme}: MiniOptions): SVGElement {
  const rows = [
    {label: "Contact within two days of a deadly day", n: followed, of: deadly.length, fill: theme("ink")},
    {label: "Contact within two days of any day", n: anyFollowed, of: days, fill: theme("hatch")}
  ].map((row, i) => ({...row, y: 24 + i * 62}));
  const right = width - 78;
  const end = (row: (typeof rows)[number]): number => (row.of ? (row.n / row.of) * right : 0);
  return artwork({
    document,
    width,
    height: 124,
    marks: [
      Plot.text(rows, {x: 2, y: (r) => r.y - 12, text: "label", textAnchor: "start", fill: theme("muted")}),
      Plot.rect(rows, {x1: 2, x2: right, y1: "y", y2: (r) => r.y + 22, fill: theme("grid")}),
      Plot.rect(rows, {x1: 2, x2: end, y1: "y", y2: (r) => r.y + 22, fill: "fill"}),
      Plot.text(rows, {
        x: right + 8,
        y: (r) => r.y + 11,
        text: (r) => `${count(r.n)} of ${count(r.of)}`,
        textAnchor: "start",
        fontWeight: 700
      })
    ]
  });
}
