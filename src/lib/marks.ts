import * as Plot from "@observablehq/plot";
import type {SymbolType} from "d3";
import {daysBetween, shortDay, utc} from "./format.js";
import type {StoryInfo} from "./site-data.js";
import {type Party, SHAPES, type Theme} from "./theme.js";

/** A lane for each position such that marks of one lane stand at least `gap` apart; `xs` ascending. */
export function lanes(xs: readonly number[], gap: number): number[] {
  const last: number[] = [];
  return xs.map((x) => {
    let lane = last.findIndex((end) => x - end >= gap);
    if (lane < 0) lane = last.length;
    last[lane] = x;
    return lane;
  });
}

/** A lane for each stretch such that stretches of one lane do not touch; `stretches` sorted by their start. */
export function stretchLanes(stretches: readonly {from: number; to: number}[], gap = 0): number[] {
  const last: number[] = [];
  return stretches.map(({from, to}) => {
    let lane = last.findIndex((end) => from - end >= gap);
    if (lane < 0) lane = last.length;
    last[lane] = to;
    return lane;
  });
}

/** Sideways offsets, smallest first, such that no two marks stand nearer than `gap`. */
export function spread<Row extends {x: number; y: number}>(rows: readonly Row[], gap: number): Row[] {
  const placed: Row[] = [];
  for (const row of rows) {
    for (let i = 0; ; i++) {
      const x = row.x + Math.ceil(i / 2) * (i % 2 ? 1 : -1) * (gap / 2);
      if (placed.some((p) => Math.hypot(p.x - x, p.y - row.y) < gap - 0.01)) continue;
      placed.push({...row, x});
      break;
    }
  }
  return placed;
}

/** Where lane `i` stands about the middle of its row: one lane 0, two lanes −0.5 and +0.5. */
export const laneOffset = (lane: readonly number[], i: number): number => lane[i]! - Math.max(...lane) / 2;

interface Symbols<Row> {
  theme: Theme;
  party(row: Row): Party;
  hollow(row: Row): boolean;
  /** Area in square pixels. */
  size: number;
  shape?(row: Row): SymbolType;
  href(row: Row): string;
  title(row: Row): string;
}

/** Linked marks at pixel places `x`, `y`: colour and shape by party, filled or hollow. */
export function symbols<Row extends {x: number; y: number}>(
  rows: Row[],
  {theme, party, hollow, size, shape, href, title}: Symbols<Row>
): Plot.Markish {
  return Plot.dot(rows, {
    x: "x",
    y: "y",
    r: Math.sqrt(size / Math.PI),
    symbol: (row: Row) => shape?.(row) ?? SHAPES[party(row)],
    fill: (row: Row) => (hollow(row) ? theme("paper") : theme(party(row))),
    stroke: (row: Row) => (hollow(row) ? theme(party(row)) : theme("paper")),
    strokeWidth: 1.5,
    href,
    title
  });
}

/** Monday ticks of a story's time axis, every `step` weeks. */
export function weekTicks({start, end}: StoryInfo, step = 1): string[] {
  const ticks: string[] = [];
  for (let time = Date.parse(start); time <= Date.parse(end); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (utc(day).getUTCDay() === 1) ticks.push(day);
  }
  return ticks.filter((_, i) => i % step === 0);
}

/** A scale from ISO days to pixels: the middle of each day's column. */
export function dayScale({start, end}: {start: string; end: string}, from: number, to: number): {(day: string): number; step: number} {
  const step = (to - from) / (daysBetween(start, end) + 1);
  return Object.assign((day: string) => from + (daysBetween(start, day) + 0.5) * step, {step});
}

interface DayAxis {
  theme: Theme;
  x(day: string): number;
  y1: number;
  y2: number;
  story: StoryInfo;
  step?: number;
  labelY: number;
}

/** Vertical week lines with their dates. */
export function dayAxis({theme, x, y1, y2, story, step, labelY}: DayAxis): Plot.Markish[] {
  const ticks = weekTicks(story, step);
  return [
    Plot.ruleX(ticks, {x, y1, y2, stroke: theme("grid")}),
    Plot.text(ticks, {x: (day: string) => Math.max(22, x(day)), y: labelY, text: (day: string) => shortDay(day), fill: theme("muted")})
  ];
}
