import * as Plot from "@observablehq/plot";
import type {SymbolType} from "d3";
import {type Box, firstFree, type PlacedText, textBox} from "../lib/boxes.js";
import {deadPath, deadText} from "../lib/day-toll.js";
import {count, longDay, plural} from "../lib/format.js";
import type {DayToll} from "../lib/rollup.js";
import type {PlotOptions} from "../lib/spec.js";

interface Track {
  x(day: string): number;
  /** Left edge of the drawing of days. */
  left: number;
  top: number;
  bottom: number;
  /** The words at a day's bar; none where null. */
  label(day: DayToll): string | null;
}

/** Half the width of a bar, and the size of the words. */
const [HALF, SIZE] = [3.5, 13.5];

/** Room above the highest bar for its arrow and its number. */
const HEAD = 26;

/** The head of an arrow. */
const UPWARDS: SymbolType = {
  draw(context) {
    context.moveTo(-4, 2.5);
    context.lineTo(0, -1.5);
    context.lineTo(4, 2.5);
  }
};

/** People killed by day, a bar from the lowest count to the highest on a scale of its own; an arrow over it where there is no upper limit. */
export function deadTrack(
  days: readonly DayToll[],
  {x, left, top, bottom, label}: Track,
  {theme, link, width}: PlotOptions
): Plot.Markish[] {
  const most = Math.max(10, ...days.map((d) => d.high));
  const y = (n: number): number => bottom - (n / most) * (bottom - top - HEAD);
  const bars = days.map((day) => ({day, x: x(day.day), y1: y(day.high), y2: Math.max(y(day.low), y(day.high) + 2.5)}));
  const labels = placeLabels(bars, label);
  return [
    Plot.text(["People killed"], {x: 2, y: top + 8, text: (t: string) => t, textAnchor: "start"}),
    Plot.text([0, most], {x: left - 26, y, text: (t: number) => count(t), textAnchor: "end", fill: theme("muted")}),
    Plot.ruleY([bottom], {x1: left - 20, x2: width, stroke: theme("grid")}),
    Plot.dot(
      bars.filter((b) => b.day.open),
      {x: "x", y: (b) => b.y1 - 5, r: 4, symbol: UPWARDS, fill: "none", stroke: theme("ink"), strokeWidth: 1.6}
    ),
    Plot.rect(bars, {
      x1: (b) => b.x - HALF,
      x2: (b) => b.x + HALF,
      y1: "y1",
      y2: "y2",
      fill: theme("ink"),
      href: (b) => link(deadPath(b.day)),
      title: (b) => `${longDay(b.day.day)}: ${deadText(b.day)} killed, ${plural(b.day.tolls.length, "incident")}`
    }),
    ...(["start", "middle", "end"] as const).map((textAnchor) =>
      Plot.text(
        labels.filter((l) => l.anchor === textAnchor),
        {x: "x", y: "y", text: "text", textAnchor, fontWeight: 700, stroke: theme("paper"), strokeWidth: 3, fill: theme("ink")}
      )
    )
  ];
}

interface Bar {
  day: DayToll;
  x: number;
  y1: number;
  y2: number;
}

/** A label over each bar, or beside its head where a neighbour is in the way; the highest first. */
function placeLabels(bars: readonly Bar[], label: Track["label"]): PlacedText[] {
  const taken: Box[] = bars.map((b) => ({x1: b.x - HALF, x2: b.x + HALF, y1: b.y1 - (b.day.open ? 8 : 0), y2: b.y2}));
  return [...bars]
    .sort((a, b) => a.y1 - b.y1 || a.x - b.x)
    .flatMap((bar): PlacedText[] => {
      const text = label(bar.day);
      if (text === null) return [];
      const [above, beside] = [bar.y1 - (bar.day.open ? 17 : 9), Math.min(bar.y1 + 4, bar.y2)];
      const places: PlacedText[] = [
        {text, x: bar.x, y: above, anchor: "middle"},
        {text, x: bar.x - HALF - 4, y: beside, anchor: "end"},
        {text, x: bar.x + HALF + 4, y: beside, anchor: "start"},
        {text, x: bar.x, y: above - 16, anchor: "middle"}
      ];
      const free = firstFree(
        places.map((place) => ({...place, box: textBox(place, SIZE, "bold")})),
        taken
      );
      if (free) taken.push(free.box);
      return free ? [free] : [];
    });
}
