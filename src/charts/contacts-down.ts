import * as Plot from "@observablehq/plot";
import {ascending} from "d3";
import {artwork} from "../lib/artwork.js";
import {AFTER, type ContactRow} from "../lib/contacts.js";
import {deadPath, deadShort} from "../lib/day-toll.js";
import {addDays, dayMonth, shortDay} from "../lib/format.js";
import {pairName} from "../lib/names.js";
import type {DayToll} from "../lib/rollup.js";
import type {Talk} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";
import {talkMarks} from "./talk-marks.js";

/** Height of a line, and where the first one stands. */
const [STEP, TOP] = [20, 12];

/** A talk or a deadly day, with its place on the phone's screen. */
interface Line {
  day: string;
  dead: DayToll | null;
  talk: Talk | null;
  x: number;
  y: number;
  /** It lies in the days after a deadly one. */
  after: boolean;
  /** It is the first of its day. */
  first: boolean;
}

/** On a phone: a row per talk, deadly days between them. */
export function plotDown(rows: ContactRow[], {document, width, theme, link}: PlotOptions): SVGElement {
  const lines = linesOf(rows);
  const marks = lines.flatMap((l) => (l.talk ? [{talk: l.talk, x: l.x, y: l.y}] : []));
  const dead = lines.flatMap((l) => (l.dead ? [{...l, dead: l.dead}] : []));
  return artwork({
    document,
    width,
    height: TOP + lines.length * STEP,
    marks: [
      Plot.rect(
        lines.filter((l) => l.after),
        {x1: 0, x2: width, y1: (l) => l.y - STEP / 2, y2: (l) => l.y + STEP / 2, fill: theme("band")}
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

/** Talks and deadly days in the order of time; of one day the dead stand first. */
function linesOf(rows: readonly ContactRow[]): Line[] {
  const deadly = rows[0]?.base.deadly ?? [];
  const entries = [
    ...deadly.map((dead) => ({day: dead.day, dead, talk: null})),
    ...rows.map(({talk}) => ({day: talk.date_start!, dead: null, talk}))
  ].sort((a, b) => ascending(a.day, b.day) || Number(b.dead !== null) - Number(a.dead !== null));
  return entries.map((entry, i) => {
    const after = deadly.some((d) => entry.day >= d.day && entry.day <= addDays(d.day, AFTER));
    return {...entry, x: 62, y: TOP + i * STEP, after, first: entry.day !== entries[i - 1]?.day};
  });
}
