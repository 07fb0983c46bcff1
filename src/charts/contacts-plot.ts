import * as Plot from "@observablehq/plot";
import {max} from "d3";
import {artwork} from "../lib/artwork.js";
import {addDays, dayMonth, longDay, plural, shortDay} from "../lib/format.js";
import {dayAxis, dayScale, stretchLanes} from "../lib/marks.js";
import {pairName} from "../lib/names.js";
import type {DayToll} from "../lib/rollup.js";
import type {Talk} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo, textWidth} from "../lib/text-width.js";
import {deadPath, deadShort} from "./day-toll.js";
import {talkMarks} from "./talk-marks.js";

/** A talk with a day, and the days after which the chart asks whether contact followed. */
export interface ContactRow {
  talk: Talk;
  /** The deadly day within two days before it, if any. */
  follows: string | null;
  base: Base;
}

/** How often contact followed deadly days, and how often it followed any day. */
export interface Base {
  deadly: DayToll[];
  followed: number;
  days: number;
  anyFollowed: number;
}

/** Reports give days, not hours: two days after stand for 48 hours. */
export const AFTER = 2;

const STEP = 14;

/** Days run across: a lane for each pair, deadly days as rules through all of them. */
export function plotAcross(rows: ContactRow[], {document, width, theme, story, link}: PlotOptions): SVGElement {
  const left = 262;
  const x = dayScale(story, left, width - 6);
  const pairs = new Map<string, Talk[]>();
  for (const {talk} of rows) pairs.set(pairName(talk), [...(pairs.get(pairName(talk)) ?? []), talk]);
  const sorted = [...pairs].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const days = rows[0]?.base.deadly ?? [];
  const reach = days.map((d) => ({
    from: x(d.day) - textWidth(deadShort(d), 13.5, true) / 2,
    to: x(d.day) + textWidth(deadShort(d), 13.5, true) / 2
  }));
  const level = stretchLanes(reach, 4);
  const top = 32 + (Math.max(0, ...level) + 1) * 15;
  const deadly = days.map((d, i) => ({...d, x: x(d.day), x2: x(addDays(d.day, AFTER)), labelY: top - 9 - level[i]! * 15}));
  let y = top;
  const placed: {talk: Talk; x: number; y: number; x2: number}[] = [];
  const lines = sorted.map(([name, talks]) => {
    const until = (t: Talk): number => x(t.date_end && t.date_end <= story.end ? t.date_end : t.date_start!);
    const lane = stretchLanes(
      talks.map((t) => ({from: x(t.date_start!) - 6, to: until(t) + 6})),
      -1
    );
    const room = (max(lane)! + 1) * STEP + 12;
    for (const [i, talk] of talks.entries())
      placed.push({
        talk,
        x: x(talk.date_start!),
        x2: until(talk),
        y: y + 6 + STEP / 2 + lane[i]! * STEP
      });
    const line = {name: cutTo(name, left - 24, 13.5), top: y, y: y + room / 2, bottom: y + room};
    y += room;
    return line;
  });
  return artwork({
    document,
    width,
    height: y + 6,
    marks: [
      Plot.rect(deadly, {
        x1: (d) => d.x - x.step / 2,
        x2: (d) => d.x2 + x.step / 2,
        y1: top,
        y2: y,
        fill: theme("grid"),
        fillOpacity: 0.75
      }),
      ...dayAxis({theme, x, y1: top, y2: y, story, labelY: 8}),
      Plot.ruleX(deadly, {x: "x", y1: (d) => d.labelY + 7, y2: y, stroke: theme("SYR-text"), strokeWidth: 1.2}),
      Plot.text(deadly, {
        x: "x",
        y: "labelY",
        text: deadShort,
        fill: theme("SYR-text"),
        fontWeight: 700,
        href: (d) => link(deadPath(d)),
        title: (d) => `${longDay(d.day)}: ${deadShort(d)} killed, ${plural(d.tolls.length, "incident")}`
      }),
      Plot.text(["killed"], {x: left - 14, y: top - 9, text: (t: string) => t, textAnchor: "end", fill: theme("SYR-text")}),
      Plot.ruleY(lines, {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lines, {x: left - 14, y: "y", text: "name", textAnchor: "end"}),
      Plot.link(
        placed.filter((p) => p.x2 > p.x),
        {x1: "x", x2: "x2", y1: "y", y2: "y", stroke: theme("hatch"), strokeWidth: 2}
      ),
      ...talkMarks(placed, {theme, link, size: 64})
    ]
  });
}

/** On a phone: a row per talk, deadly days between them. */
export function plotDown(rows: ContactRow[], {document, width, theme, link}: PlotOptions): SVGElement {
  const deadly = rows[0]?.base.deadly ?? [];
  const entries = [
    ...deadly.map((dead) => ({day: dead.day, dead, talk: null})),
    ...rows.map(({talk}) => ({day: talk.date_start!, dead: null, talk}))
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(b.dead !== null) - Number(a.dead !== null)));
  const step = 20;
  const lines = entries.map((entry, i) => {
    const after = deadly.some((d) => entry.day >= d.day && entry.day <= addDays(d.day, AFTER));
    return {...entry, x: 62, y: 12 + i * step, after, first: entry.day !== entries[i - 1]?.day};
  });
  const marks = lines.flatMap((l) => (l.talk ? [{talk: l.talk, x: l.x, y: l.y}] : []));
  const dead = lines.flatMap((l) => (l.dead ? [{...l, dead: l.dead}] : []));
  return artwork({
    document,
    width,
    height: 12 + entries.length * step,
    marks: [
      Plot.rect(
        lines.filter((l) => l.after),
        {x1: 0, x2: width, y1: (l) => l.y - step / 2, y2: (l) => l.y + step / 2, fill: theme("band")}
      ),
      Plot.text(
        lines.filter((l) => l.first),
        {x: 0, y: "y", text: (l) => shortDay(l.day), textAnchor: "start", fill: theme("muted")}
      ),
      Plot.text(dead, {
        x: 54,
        y: "y",
        text: (l) => `${deadShort(l.dead)} killed`,
        textAnchor: "start",
        fill: theme("SYR-text"),
        fontWeight: 700,
        href: (l) => link(deadPath(l.dead)),
        title: (l) => `${dayMonth(l.day)}: ${deadShort(l.dead)} killed`
      }),
      Plot.text(
        lines.filter((l) => l.talk),
        {x: 76, y: "y", text: (l) => cutTo(pairName(l.talk!), width - 80, 12), textAnchor: "start"}
      ),
      ...talkMarks(marks, {theme, link, size: 60})
    ]
  });
}
