import * as Plot from "@observablehq/plot";
import {ascending, max} from "d3";
import {artwork} from "../lib/artwork.js";
import {AFTER, type ContactRow} from "../lib/contacts.js";
import {deadShort} from "../lib/day-toll.js";
import {addDays} from "../lib/format.js";
import {dayAxis, dayScale, stretchLanes} from "../lib/marks.js";
import {pairName} from "../lib/names.js";
import type {Talk} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import {cutTo} from "../lib/text-width.js";
import {deadTrack} from "./dead-track.js";
import {talkMarks} from "./talk-marks.js";

const [LEFT, STEP] = [262, 14];
/** Top and foot of the deaths, and the first lane of talks. */
const [DEAD_TOP, DEAD_END, TOP] = [26, 112, 124];

interface PlacedTalk {
  talk: Talk;
  x: number;
  x2: number;
  y: number;
}

/** Days run across: the dead of deadly days above, a lane for each pair below. */
export function plotAcross(rows: ContactRow[], options: PlotOptions): SVGElement {
  const {document, width, theme, story, link} = options;
  const x = dayScale(story, LEFT, width - 6);
  const days = rows[0]?.base.deadly ?? [];
  const {lanes, placed, end} = placeTalks(rows, x, story.end);
  const bands = days.map((d) => ({x: x(d.day), x2: Math.min(x(addDays(d.day, AFTER)), x(story.end))}));
  return artwork({
    document,
    width,
    height: end + 6,
    marks: [
      Plot.rect(bands, {
        x1: (b) => b.x - x.step / 2,
        x2: (b) => b.x2 + x.step / 2,
        y1: DEAD_END,
        y2: end,
        fill: theme("grid"),
        fillOpacity: 0.75
      }),
      ...dayAxis({theme, x, y1: 18, y2: end, story, labelY: 8}),
      Plot.ruleX(bands, {x: "x", y1: DEAD_END, y2: end, stroke: theme("faint"), strokeWidth: 1.2}),
      ...deadTrack(days, {x, left: LEFT, top: DEAD_TOP, bottom: DEAD_END, label: deadShort}, options),
      Plot.ruleY(lanes, {y: "top", x1: 0, x2: width, stroke: theme("grid")}),
      Plot.text(lanes, {x: 2, y: "y", text: "name", textAnchor: "start"}),
      Plot.link(
        placed.filter((p) => p.x2 > p.x),
        {x1: "x", x2: "x2", y1: "y", y2: "y", stroke: theme("hatch"), strokeWidth: 2}
      ),
      ...talkMarks(placed, {theme, link, size: 64})
    ]
  });
}

interface Lane {
  name: string;
  top: number;
  y: number;
}

/** A lane for each pair, those with most talks first, as high as its talks of the same days ask. */
function placeTalks(
  rows: readonly ContactRow[],
  x: (day: string) => number,
  last: string
): {lanes: Lane[]; placed: PlacedTalk[]; end: number} {
  const pairs = new Map<string, Talk[]>();
  for (const {talk} of rows) pairs.set(pairName(talk), [...(pairs.get(pairName(talk)) ?? []), talk]);
  const sorted = [...pairs].sort((a, b) => b[1].length - a[1].length || ascending(a[0], b[0]));
  const until = (t: Talk): number => x(t.date_end && t.date_end <= last ? t.date_end : t.date_start!);
  const placed: PlacedTalk[] = [];
  let y = TOP;
  const lanes = sorted.map(([name, talks]): Lane => {
    const lane = stretchLanes(
      talks.map((t) => ({from: x(t.date_start!) - 6, to: until(t) + 6})),
      -1
    );
    const room = (max(lane)! + 1) * STEP + 12;
    for (const [i, talk] of talks.entries()) {
      placed.push({talk, x: x(talk.date_start!), x2: until(talk), y: y + 6 + STEP / 2 + lane[i]! * STEP});
    }
    y += room;
    return {name: cutTo(name, LEFT - 14, 13.5), top: y - room, y: y - room / 2};
  });
  return {lanes, placed, end: y};
}
