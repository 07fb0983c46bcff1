import * as Plot from "@observablehq/plot";
import type {StoryInfo} from "../lib/site-data.js";
import {textWidth} from "../lib/text-width.js";
import type {Theme} from "../lib/theme.js";

/** Named days as dashed rules with their names at the head, each on the side where no other rule crosses it. */
export function keyDays(story: StoryInfo, x: (day: string) => number, theme: Theme, y1: number, y2: number): Plot.Markish[] {
  const at = story.keyDays.map((d) => x(d.day));
  const labels = story.keyDays.map(({label}, i) => {
    const width = textWidth(label, 13.5) + 12;
    const crossed = at.some((other) => other > at[i]! && other < at[i]! + width) || at[i]! + width > x(story.end);
    return {
      label,
      x: at[i]! + (crossed ? -5 : 5),
      y: y1 + 9,
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
