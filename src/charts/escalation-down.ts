import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {deadPath, deadText} from "../lib/day-toll.js";
import {dayMonth, longDay} from "../lib/format.js";
import type {LadderDay} from "../lib/ladder.js";
import type {PlotOptions} from "../lib/spec.js";
import {eventMarks, type PlacedEvent, type PlacedTalk, talkBars} from "./escalation-marks.js";

/** Room at the left for the days, at the right for the dead; from a mark to the next, and from a row of marks to the next. */
const [LEFT, RIGHT, ACROSS, DOWN] = [54, 74, 11, 12];

/** A day with its first row of marks at `y`, and the key day it is. */
interface Line {
  row: LadderDay;
  top: number;
  y: number;
  key: string | undefined;
  keyY: number;
}

/** On a phone the days run down: marks in a row from conflict to cooperation, the dead at the right. */
export function plotDown(rows: LadderDay[], options: PlotOptions): SVGElement {
  const {document, width, theme} = options;
  const {lines, events, talks, end} = placeDays(rows, options);
  return artwork({
    document,
    width,
    height: end + 2,
    marks: [
      Plot.ruleY(lines, {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      ...columnHeads(options),
      Plot.text(lines, {x: 0, y: "y", text: (l) => dayMonth(l.row.day).replace(/^(\d+ \w{3})\w*/, "$1"), textAnchor: "start"}),
      Plot.text(
        lines.filter((l) => l.key),
        {x: LEFT, y: "keyY", text: "key", textAnchor: "start", fill: theme("muted"), fontStyle: "italic"}
      ),
      deadOfDays(lines, options),
      talkBars(talks, options),
      eventMarks(events, options)
    ]
  });
}

/** Each day below the last: its events, then its talks, in as many rows as they need. */
function placeDays(
  rows: readonly LadderDay[],
  {width, story}: PlotOptions
): {lines: Line[]; events: PlacedEvent[]; talks: PlacedTalk[]; end: number} {
  const per = Math.floor((width - LEFT - RIGHT) / ACROSS);
  const events: PlacedEvent[] = [];
  const talks: PlacedTalk[] = [];
  let y = 22;
  const lines = rows.map((row): Line => {
    const top = y;
    const place = (i: number) => ({x: LEFT + 6 + (i % per) * ACROSS, y: top + 9 + Math.floor(i / per) * DOWN});
    row.events.forEach((event, i) => void events.push({event, ...place(i)}));
    row.talks.forEach((talk, i) => void talks.push({talk, ...place(row.events.length + i)}));
    const height = DOWN * (Math.ceil((row.events.length + row.talks.length) / per) || 1);
    const key = story.keyDays.find((k) => k.day === row.day);
    y += height + 7 + (key ? 16 : 0);
    return {row, top, y: top + 9, key: key?.label, keyY: top + height + 12};
  });
  return {lines, events, talks, end: y};
}

const columnHeads = ({width, theme}: PlotOptions): Plot.Markish[] => [
  Plot.text(["Day"], {x: 0, y: 10, text: (t: string) => t, textAnchor: "start", fill: theme("muted")}),
  Plot.text(["Killed"], {x: width - 2, y: 10, text: (t: string) => t, textAnchor: "end", fill: theme("muted")}),
  Plot.text(["conflict → cooperation"], {x: LEFT, y: 10, text: (t: string) => t, textAnchor: "start", fill: theme("muted")})
];

/** The dead of each day in figures, linked to their toll. */
const deadOfDays = (lines: readonly Line[], {width, link}: PlotOptions): Plot.Markish =>
  Plot.text(
    lines.filter((l) => l.row.dead),
    {
      x: width - 2,
      y: "y",
      text: (l) => deadText(l.row.dead!).replace(" or more", "+"),
      textAnchor: "end",
      fontWeight: 700,
      href: (l) => link(deadPath(l.row.dead!)),
      title: (l) => `${longDay(l.row.day)}: ${deadText(l.row.dead!)} killed`
    }
  );
