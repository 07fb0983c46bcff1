import type {LegendItem} from "./spec.js";
import {svg} from "./svg.js";
import type {Theme} from "./theme.js";

/** Stripes of one colour on paper, as a pattern that `url(#id)` paints with. */
export const stripes = (document: Document, id: string, colour: string, theme: Theme): SVGElement =>
  svg(
    document,
    "pattern",
    {id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"},
    svg(document, "rect", {width: 6, height: 6, fill: theme("paper")}),
    svg(document, "rect", {width: 3.4, height: 6, fill: colour})
  );

/** What an outlet repeats from an earlier text is hatched with this. */
const WIRE = "wire";
export const WIRE_PAINT = `url(#${WIRE})`;

/** The pattern of words that stand in an earlier text. */
export const wireStripes = (document: Document, theme: Theme): SVGElement =>
  svg(document, "defs", {}, stripes(document, WIRE, theme("ink"), theme));

/** Its entry in a legend. */
export const wireLegend = (label: string, theme: Theme): LegendItem => ({label, kind: "hatch", fill: WIRE_PAINT, stroke: theme("ink")});
