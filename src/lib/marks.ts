import * as Plot from "@observablehq/plot";
import type {SymbolType} from "d3";
import {daysBetween, daysOf, shortDay, utc} from "./format.js";
import type {StoryInfo} from "./site-data.js";
import {textWidth} from "./text-width.js";
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

/** Moves marks as little as it takes that no two stand nearer than `gap` and none right of `edge`. */
export function spread<Row extends {x: number; y: number}>(rows: readonly Row[], gap: number, edge: number): Row[] {
  const placed: Row[] = [];
  for (const row of rows) {
    for (let ring = 0; ; ring++) {
      const free = around(row, (ring * gap) / 2).find(
        ({x, y}) => x <= edge && !placed.some((p) => Math.hypot(p.x - x, p.y - y) < gap - 0.01)
      );
      if (!free) continue;
      placed.push({...row, ...free});
      break;
    }
  }
  return placed;
}

/** Places at a distance: left and right first, then above and below, then between. */
function around({x, y}: {x: number; y: number}, distance: number): {x: number; y: number}[] {
  if (!distance) return [{x, y}];
  const turns = [0, 4, 2, 6, 1, 7, 3, 5];
  return turns.map((turn) => ({x: x + distance * Math.cos((turn * Math.PI) / 4), y: y + distance * Math.sin((turn * Math.PI) / 4)}));
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

/** A tick of a time axis: its day and what is written over it. */
interface Tick {
  day: string;
  label: string;
}

/** Fewer first days of months than this are no axis. */
const FEW = 3;

/** Mondays at even distances, or the first days of months, where there are some, or years: whichever of them first leave `most` ticks at most. */
export function dayTicks({start, end}: {start: string; end: string}, most: number): Tick[] {
  const days = daysOf(start, end);
  const mondays = days.filter((day) => utc(day).getUTCDay() === 1);
  const months = days.filter((day) => day.endsWith("-01"));
  const years = days.filter((day) => day.endsWith("-01-01"));
  const every = (ticks: string[], n: number): string[] => ticks.filter((_, i) => i % n === 0);
  const labelled = (ticks: string[], label: (day: string, i: number) => string): Tick[] =>
    ticks.map((day, i) => ({day, label: label(day, i)}));
  const sets = [
    ...(months.length < FEW ? [1, 2, 3, 4] : [1, 2]).map((n) => labelled(every(mondays, n), shortDay)),
    ...[1, 3, 6].map((n) => labelled(every(months, n), monthLabel)),
    ...[1, 2, 5, 10, 50].map((n) => labelled(every(years, n), (day) => day.slice(0, 4)))
  ];
  return sets.find((ticks) => ticks.length <= most) ?? [];
}

/** `2020-02-01` → `Feb`, with its year at the first tick and in January. */
const monthLabel = (day: string, i: number): string =>
  `${shortDay(day).slice(2)}${i === 0 || day.slice(5, 7) === "01" ? ` ${day.slice(0, 4)}` : ""}`;

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
  story: Pick<StoryInfo, "start" | "end">;
  labelY: number;
}

/** Room that a tick's label takes, in pixels, and the size of its text. */
const [TICK, LABEL] = [62, 13.5];

/** Vertical lines at regular days, with their dates; a date that its neighbour leaves no room is left out. */
export function dayAxis({theme, x, y1, y2, story, labelY}: DayAxis): Plot.Markish[] {
  const ticks = dayTicks(story, Math.max(2, Math.floor((x(story.end) - x(story.start)) / TICK) + 1));
  const labels = ticks
    .map(({day, label}) => ({label, half: textWidth(label, LABEL) / 2 + 2, x: x(day)}))
    .map((l) => ({...l, x: Math.max(l.half, l.x)}));
  const free = labels.filter((l, i) => !labels[i + 1] || l.x + l.half <= labels[i + 1]!.x - labels[i + 1]!.half);
  return [
    Plot.ruleX(ticks, {x: ({day}: Tick) => x(day), y1, y2, stroke: theme("grid")}),
    Plot.text(free, {x: "x", y: labelY, text: "label", fill: theme("muted")})
  ];
}
