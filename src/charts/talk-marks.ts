import * as Plot from "@observablehq/plot";
import {type SymbolType, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle} from "d3";
import {period, plural} from "../lib/format.js";
import {words} from "../lib/names.js";
import type {Talk} from "../lib/site-data.js";
import type {LegendItem} from "../lib/spec.js";
import type {Theme} from "../lib/theme.js";
import {talkTitle} from "../lib/titles.js";

/** One shape a type of talk. */
export const TALK_SHAPES: Record<Talk["type"], SymbolType> = {
  call: symbolCircle,
  meeting: symbolSquare,
  delegation: symbolTriangle,
  summit: symbolStar,
  session: symbolDiamond,
  consultation: symbolCross
};

/** The shapes of the types that some talks have. */
export function talkLegend(talks: readonly Talk[], theme: Theme): LegendItem[] {
  const used = new Set(talks.map((t) => t.type));
  return (Object.keys(TALK_SHAPES) as Talk["type"][])
    .filter((type) => used.has(type))
    .map((type) => ({label: words("talks", type).toLowerCase(), symbol: TALK_SHAPES[type], fill: theme("ink")}));
}

interface TalkMarks {
  theme: Theme;
  link(path: string): string;
  size: number;
}

/** Linked marks of talks: shape by type; filled where held, hollow where only planned, grey where called off. */
export function talkMarks(talks: {talk: Talk; x: number; y: number}[], {theme, link, size}: TalkMarks): Plot.Markish[] {
  const held = ({status}: Talk): boolean => status === "held" || status === "ongoing";
  const off = ({status}: Talk): boolean => status === "cancelled" || status === "rejected";
  return [
    Plot.dot(talks, {
      x: "x",
      y: "y",
      r: Math.sqrt(size / Math.PI),
      symbol: (t: {talk: Talk}) => TALK_SHAPES[t.talk.type],
      fill: (t) => (held(t.talk) ? theme("ink") : off(t.talk) ? theme("hatch") : theme("paper")),
      stroke: (t) => (held(t.talk) ? theme("paper") : off(t.talk) ? theme("hatch") : theme("ink")),
      strokeWidth: 1.4,
      href: (t) => link(`talks/${t.talk.id}`),
      title: (t) => `${period(t.talk)}: ${talkTitle(t.talk)}, ${t.talk.status}, ${plural(t.talk.n_reports, "report")}`
    })
  ];
}
