import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {deadText} from "../lib/day-toll.js";
import {addDays, count} from "../lib/format.js";
import {forceWeeks, type LadderDay, RUNGS} from "../lib/ladder.js";
import {dayAxis, dayScale} from "../lib/marks.js";
import {words} from "../lib/names.js";
import type {PlotOptions} from "../lib/spec.js";
import {deadTrack} from "./dead-track.js";
import {eventMarks, type PlacedEvent, talkBars} from "./escalation-marks.js";
import {keyDays} from "./key-days.js";

/** Height of an event's mark with the room about it. */
const DOT = 9;

/** Room for the names of the rungs. */
const LEFT = 172;

/** How many of the deadliest days have their numbers written out. */
const PEAKS = 2;

type DayX = ReturnType<typeof dayScale>;

/** A rung of the ladder: its band, its kind and the scores of its events. */
interface Rung {
  type: LadderDay["events"][number]["type"];
  top: number;
  y: number;
  bottom: number;
  label: string;
  score: string;
}

/** Days run across: a rung per kind of event, the dead and the talks beneath. */
export function plotAcross(rows: LadderDay[], options: PlotOptions): SVGElement {
  const {document, width, theme, story} = options;
  const x = dayScale(story, LEFT, width - 6);
  const names = story.keyDays.length ? 18 : 0;
  const {rungs, placed, end: ladderEnd} = placeRungs(rows, x, 26 + names);
  const [deadTop, deadEnd] = [ladderEnd + 18, ladderEnd + 122];
  const talkTop = deadEnd + 18;
  const talks = rows.flatMap((r) => r.talks.map((talk, i) => ({talk, x: x(r.day), y: talkTop + 8 + i * 13})));
  const end = Math.max(talkTop + 16, ...talks.map((t) => t.y + 8));
  const dead = rows.flatMap((r) => (r.dead ? [r.dead] : []));
  const named = new Set([...dead].sort((a, b) => b.high - a.high).slice(0, PEAKS));
  return artwork({
    document,
    width,
    height: end + 4,
    marks: [
      ...busiestWeek(rows, rungs, x, options),
      ...dayAxis({theme, x, y1: 18 + names, y2: end, story, labelY: 8}),
      ...keyDays(story, x, theme, 18, end),
      Plot.ruleY(rungs, {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(["score"], {x: LEFT - 26, y: 17 + names, text: (t: string) => t, textAnchor: "end", fill: theme("muted")}),
      Plot.text(rungs, {x: 2, y: "y", text: "label", textAnchor: "start"}),
      Plot.text(rungs, {x: LEFT - 26, y: "y", text: "score", textAnchor: "end", fill: theme("muted")}),
      Plot.ruleY([ladderEnd, deadEnd + 8], {x1: 0, x2: width, stroke: theme("faint")}),
      ...deadTrack(dead, {x, left: LEFT, top: deadTop, bottom: deadEnd, label: (d) => (named.has(d) ? deadText(d) : null)}, options),
      Plot.text(["Talks held"], {x: 2, y: talkTop + 8, text: (t: string) => t, textAnchor: "start"}),
      talkBars(talks, options),
      eventMarks(placed, options)
    ]
  });
}

/** The seven days with the most uses of force, shaded in their rung, with their number. */
function busiestWeek(rows: LadderDay[], rungs: readonly Rung[], x: DayX, {theme}: PlotOptions): Plot.Markish[] {
  const {best} = forceWeeks(rows);
  const rung = rungs.find((r) => r.type === "ASSAULT");
  if (!best || !rung) return [];
  const band = {x1: x(best.start) - x.step / 2, x2: x(addDays(best.start, 6)) + x.step / 2};
  return [
    Plot.rect([band], {...band, y1: rung.top, y2: rung.bottom, fill: theme("band")}),
    Plot.text([`${count(best.n)} in seven days`], {
      x: band.x1 - 6,
      y: rung.top + 12,
      text: (t: string) => t,
      textAnchor: "end",
      fontWeight: 700,
      stroke: theme("paper"),
      strokeWidth: 3,
      fill: theme("ink")
    })
  ];
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
    return [
      {type, top: start, y: middle, bottom: y, label: words("events", type), score: scoreText(Math.min(...scores), Math.max(...scores))}
    ];
  });
  return {rungs, placed, end: y};
}

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : "0");
const scoreText = (low: number, high: number): string => (low === high ? signed(low) : `${signed(low)} to ${signed(high)}`);
