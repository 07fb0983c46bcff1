import * as Plot from "@observablehq/plot";
import {artwork} from "../lib/artwork.js";
import {deadPath, deadText} from "../lib/day-toll.js";
import {dayMonth, longDay} from "../lib/format.js";
import type {LadderDay} from "../lib/ladder.js";
import type {PlotOptions} from "../lib/spec.js";
import {eventMarks, type PlacedEvent, type PlacedTalk, talkBars} from "./escalation-marks.js";

/** On a phone the days run down: marks in a row from conflict to cooperation, the dead at the right. */
export function plotDown(rows: LadderDay[], options: PlotOptions): SVGElement {
  const {document, width, theme, story, link} = options;
  const left = 54;
  const right = 74;
  const per = Math.floor((width - left - right) / 11);
  const placed: PlacedEvent[] = [];
  const talks: PlacedTalk[] = [];
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
      Plot.text(["Day"], {x: 0, y: 10, text: (t: string) => t, textAnchor: "start", fill: theme("muted")}),
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
          href: (l) => link(deadPath(l.row.dead!)),
          title: (l) => `${longDay(l.row.day)}: ${deadText(l.row.dead!)} killed`
        }
      ),
      talkBars(talks, options),
      eventMarks(placed, options)
    ]
  });
}
