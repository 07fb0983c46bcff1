import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {count, longDay, plural} from "../lib/format.js";
import {dayAxis, dayScale} from "../lib/marks.js";
import {words} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {deadPath, deadText} from "./day-toll.js";
import {type LadderDay, RUNGS} from "./escalation-days.js";
import {eventMarks, type PlacedEvent, talkBars} from "./escalation-marks.js";
import {keyDays} from "./key-days.js";

/** Height of an event's mark with the room about it. */
const DOT = 9;

/** A rung of the ladder: its band, its kind and the scores of its events. */
interface Rung {
  top: number;
  y: number;
  bottom: number;
  label: string;
  score: string;
}

/** Days run across: a rung per kind of event, the dead and the talks beneath. */
export function plotAcross(rows: LadderDay[], options: PlotOptions): SVGElement {
  const {document, width, theme, story} = options;
  const left = 158;
  const x = dayScale(story, left, width - 6);
  const {rungs, placed, end: ladderEnd} = placeRungs(rows, x, 26);
  const deadTop = ladderEnd + 26;
  const deadEnd = deadTop + 92;
  const talkTop = deadEnd + 26;
  const talks = rows.flatMap((r) => r.talks.map((talk, i) => ({talk, x: x(r.day), y: talkTop + 8 + i * 13})));
  const end = Math.max(talkTop + 16, ...talks.map((t) => t.y + 8)) + story.keyDays.length * 17;
  return artwork({
    document,
    width,
    height: end + 4,
    marks: [
      Plot.rect(
        rungs.filter((_, i) => i % 2 === 0),
        {x1: 0, x2: width, y1: "top", y2: "bottom", fill: theme("band")}
      ),
      ...dayAxis({theme, x, y1: 18, y2: end, story, labelY: 8}),
      ...keyDays(story, x, theme, 16, end),
      Plot.text(rungs, {x: 2, y: "y", text: "label", textAnchor: "start"}),
      Plot.text(rungs, {x: left - 12, y: "y", text: "score", textAnchor: "end", fill: theme("muted")}),
      Plot.ruleY([ladderEnd, deadEnd], {x1: 0, x2: width, stroke: theme("grid")}),
      ...deadTrack(rows, x, {left, top: deadTop, bottom: deadEnd}, options),
      Plot.text(["Talks held"], {x: 2, y: talkTop + 8, text: (t: string) => t, textAnchor: "start"}),
      talkBars(talks, options),
      eventMarks(placed, options)
    ]
  });
}

/** The rungs that hold events, one under another from `top`, each as high as its fullest day asks. */
function placeRungs(rows: LadderDay[], x: (day: string) => number, top: number): {rungs: Rung[]; placed: PlacedEvent[]; end: number} {
  const placed: PlacedEvent[] = [];
  let y = top;
  const rungs = RUNGS.flatMap((type): Rung[] => {
    const stacks = rows.map(({day, events}) => ({day, events: events.filter((e) => e.type === type)})).filter((s) => s.events.length);
    if (!stacks.length) return [];
    const room = Math.max(22, Math.max(...stacks.map((s) => s.events.length)) * DOT + 10);
    const [start, middle] = [y, y + room / 2];
    for (const {day, events} of stacks)
      for (const [i, event] of events.entries()) placed.push({event, x: x(day), y: middle + (i - (events.length - 1) / 2) * DOT});
    const scores = stacks.flatMap((s) => s.events.map((e) => e.score));
    y += room;
    return [{top: start, y: middle, bottom: y, label: words("events", type), score: scoreText(Math.min(...scores), Math.max(...scores))}];
  });
  return {rungs, placed, end: y};
}

/** The dead of each day, lowest to highest count, on a scale of their own; the highest named. */
function deadTrack(
  rows: LadderDay[],
  x: (day: string) => number,
  {left, top, bottom}: {left: number; top: number; bottom: number},
  {theme, link}: PlotOptions
): Plot.Markish[] {
  const most = Math.max(10, ...rows.map((r) => r.dead?.high ?? 0));
  const y = (n: number): number => bottom - (n / most) * (bottom - top - 6);
  const days = rows.flatMap(({day, dead}) => (dead ? [{day, dead, x: x(day)}] : []));
  const peaks = [...days].sort((a, b) => b.dead.high - a.dead.high).slice(0, 1);
  return [
    Plot.text(["People killed"], {x: 2, y: top + 8, text: (t: string) => t, textAnchor: "start"}),
    Plot.text([0, most], {x: left - 12, y, text: (t: number) => count(t), textAnchor: "end", fill: theme("muted")}),
    Plot.rect(days, {
      x1: (d) => d.x - 3.5,
      x2: (d) => d.x + 3.5,
      y1: (d) => y(d.dead.high),
      y2: (d) => Math.max(y(d.dead.low), y(d.dead.high) + 2.5),
      fill: theme("ink"),
      href: (d) => link(deadPath(d.dead)),
      title: (d) => `${longDay(d.day)}: ${deadText(d.dead)} killed, ${plural(d.dead.tolls.length, "incident")}`
    }),
    Plot.text(peaks, {x: "x", y: (d) => y(d.dead.high) - 8, text: (d) => deadText(d.dead), fontWeight: 700})
  ];
}

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : "0");
const scoreText = (low: number, high: number): string => (low === high ? signed(low) : `${signed(low)} to ${signed(high)}`);
