import * as Plot from "@observablehq/plot";
import type {SymbolType} from "d3";
import {artwork} from "../lib/artwork.js";
import {count, dayMonth, longDay, period, plural, range} from "../lib/format.js";
import {dayAxis, dayScale, symbols} from "../lib/marks.js";
import {words} from "../lib/names.js";
import type {DayToll} from "../lib/rollup.js";
import type {Event, StoryInfo, Talk} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import {textWidth} from "../lib/text-width.js";
import {partyOf, type Theme} from "../lib/theme.js";
import {eventTitle} from "../lib/titles.js";

/** One day of the story: its events, its dead, its talks. */
export interface LadderDay {
  day: string;
  events: Event[];
  dead: DayToll | null;
  talks: Talk[];
}

/** Kinds of event from conflict down to cooperation. */
export const RUNGS = [
  "ASSAULT",
  "SEIZE",
  "COERCE",
  "MOBILIZE",
  "THREATEN",
  "ACCUSE",
  "REJECT",
  "DEMAND",
  "SUPPORT",
  "AGREE",
  "RETREAT",
  "AID"
] as const;

/** `22 to 37`, or `22 to 37 or more`. */
export const deadText = (d: DayToll): string => `${range({low: d.low, best: null, high: d.high})}${d.open ? " or more" : ""}`;

interface Placed {
  x: number;
  y: number;
  event: Event;
}

const DOT = 9;

/** A talk is a thin upright bar: no party's shape. */
export const TALK: SymbolType = {
  draw(context) {
    context.rect(-1.5, -5, 3, 10);
  }
};

/** Days run across: a rung per kind of event, the dead and the talks beneath. */
export function plotAcross(rows: LadderDay[], {document, width, theme, story, link}: PlotOptions): SVGElement {
  const left = 158;
  const x = dayScale(story, left, width - 6);
  const perRung = RUNGS.map((type) => ({
    type,
    stacks: rows.map((r) => ({day: r.day, events: r.events.filter((e) => e.type === type)})).filter((s) => s.events.length)
  })).filter((r) => r.stacks.length);
  const placed: Placed[] = [];
  let y = 26;
  const rungs = perRung.map(({type, stacks}) => {
    // Two marks stand side by side in a day's column before a third row begins.
    const deep = Math.max(...stacks.map((s) => s.events.length));
    const room = Math.max(22, deep * DOT + 10);
    for (const stack of stacks) {
      for (const [i, event] of stack.events.entries())
        placed.push({event, x: x(stack.day), y: y + room / 2 + (i - (stack.events.length - 1) / 2) * DOT});
    }
    const scores = stacks.flatMap((s) => s.events.map((e) => e.score));
    const rung = {
      top: y,
      y: y + room / 2,
      bottom: y + room,
      label: words("events", type),
      score: scoreText(Math.min(...scores), Math.max(...scores))
    };
    y += room;
    return rung;
  });
  const ladderEnd = y;
  const deadTop = y + 26;
  const deadEnd = deadTop + 92;
  const most = Math.max(10, ...rows.map((r) => r.dead?.high ?? 0));
  const h = (n: number): number => deadEnd - (n / most) * (deadEnd - deadTop - 6);
  const deadRows = rows.filter((r) => r.dead).map((r) => ({...r, x: x(r.day), dead: r.dead!}));
  const talkTop = deadEnd + 26;
  const talks = rows.flatMap((r) => r.talks.map((talk, i) => ({talk, x: x(r.day), y: talkTop + 8 + i * 13})));
  const end = Math.max(talkTop + 16, ...talks.map((t) => t.y + 8)) + story.keyDays.length * 17;
  const peaks = [...deadRows].sort((a, b) => b.dead.high - a.dead.high).slice(0, 1);
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
      Plot.text(["People killed"], {x: 2, y: deadTop + 8, text: (t: string) => t, textAnchor: "start"}),
      Plot.text([0, most], {x: left - 12, y: h, text: (t: number) => count(t), textAnchor: "end", fill: theme("muted")}),
      Plot.rect(deadRows, {
        x1: (d) => d.x - 3.5,
        x2: (d) => d.x + 3.5,
        y1: (d) => h(d.dead.high),
        y2: (d) => Math.max(h(d.dead.low), h(d.dead.high) + 2.5),
        fill: theme("ink"),
        href: (d) => link(d.dead.tolls.length === 1 ? `tolls/${d.dead.tolls[0]}` : `evidence#d-${d.day}`),
        title: (d) => `${longDay(d.day)}: ${deadText(d.dead)} killed, ${plural(d.dead.tolls.length, "incident")}`
      }),
      Plot.text(peaks, {x: "x", y: (d) => h(d.dead.high) - 8, text: (d) => deadText(d.dead), fontWeight: 700}),
      Plot.text(["Talks held"], {x: 2, y: talkTop + 8, text: (t: string) => t, textAnchor: "start"}),
      Plot.rect(talks, {
        x1: (t) => t.x - 1.5,
        x2: (t) => t.x + 1.5,
        y1: (t) => t.y - 5,
        y2: (t) => t.y + 5,
        fill: theme("ink"),
        href: (t) => link(`talks/${t.talk.id}`),
        title: (t) => `${period(t.talk)}: ${words("talks", t.talk.type)} of ${t.talk.parties.join(", ")}`
      }),
      eventMarks(placed, theme, link)
    ]
  });
}

const eventMarks = (placed: Placed[], theme: Theme, link: (path: string) => string): Plot.Markish =>
  symbols(placed, {
    theme,
    size: 48,
    party: (p) => partyOf(p.event.actor),
    hollow: (p) => partyOf(p.event.actor) === "UNK",
    href: (p) => link(`events/${p.event.id}`),
    title: (p) => `${period(p.event)}: ${eventTitle(p.event)}, ${plural(p.event.n_reports, "report")}`
  });

/** Named days as dashed rules with their names at the foot, each on the side where no other rule crosses it. */
function keyDays(story: StoryInfo, x: (day: string) => number, theme: Theme, y1: number, y2: number): Plot.Markish[] {
  const at = story.keyDays.map((d) => x(d.day));
  const labels = story.keyDays.map(({label}, i) => {
    const width = textWidth(label, 13.5) + 12;
    const crossed = at.some((other) => other > at[i]! && other < at[i]! + width) || at[i]! + width > x(story.end);
    return {
      label,
      x: at[i]! + (crossed ? -5 : 5),
      y: y2 - 8 - (at.length - 1 - i) * 17,
      anchor: crossed ? ("end" as const) : ("start" as const)
    };
  });
  const halo = {fill: theme("muted"), stroke: theme("paper"), strokeWidth: 4};
  return [
    Plot.ruleX(at, {y1, y2, stroke: theme("muted"), strokeDasharray: "4,3"}),
    ...(["start", "end"] as const).map((textAnchor) =>
      Plot.text(
        labels.filter((l) => l.anchor === textAnchor),
        {x: "x", y: "y", text: "label", textAnchor, ...halo}
      )
    )
  ];
}

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : "0");
const scoreText = (low: number, high: number): string => (low === high ? signed(low) : `${signed(low)} to ${signed(high)}`);

/** On a phone the days run down: marks in a row from conflict to cooperation, the dead at the right. */
export function plotDown(rows: LadderDay[], {document, width, theme, link, story}: PlotOptions): SVGElement {
  const left = 54;
  const right = 74;
  const per = Math.floor((width - left - right) / 11);
  const placed: Placed[] = [];
  const talks: {x: number; y: number; talk: Talk}[] = [];
  let y = 22;
  const lines = rows.map((row) => {
    const lines = Math.ceil((row.events.length + row.talks.length) / per) || 1;
    for (const [i, event] of row.events.entries()) placed.push({event, x: left + 6 + (i % per) * 11, y: y + 9 + Math.floor(i / per) * 12});
    row.talks.forEach((talk, j) => {
      const i = row.events.length + j;
      talks.push({talk, x: left + 6 + (i % per) * 11, y: y + 9 + Math.floor(i / per) * 12});
    });
    const key = story.keyDays.find((k) => k.day === row.day);
    const line = {row, y: y + 9, top: y, key: key?.label, keyY: y + lines * 12 + 12};
    y += lines * 12 + 7 + (key ? 16 : 0);
    return line;
  });
  return artwork({
    document,
    width,
    height: y + 2,
    marks: [
      Plot.ruleY(lines, {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(["Day", "Killed"], {
        x: (_, i) => (i ? width : 0),
        y: 10,
        text: (t: string) => t,
        textAnchor: "start",
        fill: theme("muted"),
        filter: (_, i) => i === 0
      }),
      Plot.text(["Killed"], {x: width - 2, y: 10, text: (t: string) => t, textAnchor: "end", fill: theme("muted")}),
      Plot.text(["conflict → cooperation"], {x: left, y: 10, text: (t: string) => t, textAnchor: "start", fill: theme("muted")}),
      Plot.text(lines, {x: 0, y: "y", text: (l) => dayMonth(l.row.day).replace(/^(\d+ \w{3})\w*/, "$1"), textAnchor: "start"}),
      Plot.text(
        lines.filter((l) => l.key),
        {x: left, y: "keyY", text: "key", textAnchor: "start", fill: theme("muted"), fontStyle: "italic"}
      ),
      Plot.text(
        lines.filter((l) => l.row.dead),
        {
          x: width - 2,
          y: "y",
          text: (l) => deadText(l.row.dead!).replace(" or more", "+"),
          textAnchor: "end",
          fontWeight: 700,
          href: (l) => link(l.row.dead!.tolls.length === 1 ? `tolls/${l.row.dead!.tolls[0]}` : `evidence#d-${l.row.day}`),
          title: (l) => `${longDay(l.row.day)}: ${deadText(l.row.dead!)} killed`
        }
      ),
      Plot.rect(talks, {
        x1: (t) => t.x - 1.5,
        x2: (t) => t.x + 1.5,
        y1: (t) => t.y - 5,
        y2: (t) => t.y + 5,
        fill: theme("ink"),
        href: (t) => link(`talks/${t.talk.id}`),
        title: (t) => `${period(t.talk)}: ${words("talks", t.talk.type)} of ${t.talk.parties.join(", ")}`
      }),
      eventMarks(placed, theme, link)
    ]
  });
}
