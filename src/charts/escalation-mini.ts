import * as Plot from "@observablehq/plot";
import {group, max, sum} from "d3";
import {artwork} from "../lib/artwork.js";
import {binsFor} from "../lib/bins.js";
import {deadText} from "../lib/day-toll.js";
import {addDays, plural, shortDay} from "../lib/format.js";
import type {LadderDay} from "../lib/ladder.js";
import {dayScale} from "../lib/marks.js";
import type {MiniOptions} from "../lib/spec.js";
import {textWidth} from "../lib/text-width.js";

/** Height of the bars and what stands above them. */
const LEAST = 96;

/** What the small chart points at: the seven days of most uses of force, and the day of most deaths. */
interface Findings {
  best: {start: string; n: number} | null;
  deadliest: LadderDay | null;
}

/** Uses of force by day, with the seven days that hold most of them shaded, and the deadliest day named. */
export function escalationMini(rows: readonly LadderDay[], {best, deadliest}: Findings, options: MiniOptions): SVGElement {
  const {document, width, theme, story, height = Number.POSITIVE_INFINITY} = options;
  const [top, base] = [52, Math.max(LEAST, Math.min(Math.round(width * 0.22) + 58, Math.floor(height) - 20))];
  const x = dayScale(story, 2, width - 2);
  const week = best
    ? [
        {
          x1: x(best.start) - x.step / 2,
          x2: Math.min(width, x(addDays(best.start, 6)) + x.step / 2), // a week may run on behind the last day
          text: plural(best.n, "use of force", "uses of force")
        }
      ]
    : [];
  const dead = deadliest ? [{x: x(deadliest.day), text: `${shortDay(deadliest.day)}: ${deadText(deadliest.dead!)} killed`}] : [];
  return artwork({
    document,
    width,
    height: base + 20,
    marks: [
      Plot.rect(week, {x1: "x1", x2: "x2", y1: top - 8, y2: base, fill: theme("grid")}),
      bars(rows, best, {x, top, base}, options),
      Plot.ruleY([base], {x1: 0, x2: width, stroke: theme("muted")}),
      ...dead.map((d) => Plot.ruleX([d.x], {y1: 19, y2: base, stroke: theme("ink"), strokeDasharray: "3,2"})),
      ...dead.map((d) =>
        Plot.text([d.text], {x: leftOf(d.text, d.x, width), y: 10, text: (t: string) => t, textAnchor: "start", fontWeight: 700})
      ),
      ...week.map((w) =>
        Plot.text([w.text], {x: w.x2, y: top - 16, text: (t: string) => t, textAnchor: w.x2 > width * 0.5 ? "end" : "middle"})
      ),
      Plot.text([story.start], {x: 0, y: base + 12, text: shortDay, textAnchor: "start", fill: theme("muted")}),
      Plot.text([story.end], {x: width, y: base + 12, text: shortDay, textAnchor: "end", fill: theme("muted")})
    ]
  });
}

/** Uses of force by days, darker in the seven days of most. */
function bars(
  rows: readonly LadderDay[],
  best: Findings["best"],
  {x, top, base}: {x: ReturnType<typeof dayScale>; top: number; base: number},
  {theme}: MiniOptions
): Plot.Markish {
  const bins = binsFor(rows.map((r) => r.day));
  const uses = [...group(rows, (r) => bins.of(r.day))]
    .map(([bin, own]) => ({bin, n: sum(own, (r) => r.events.filter((e) => e.type === "ASSAULT").length)}))
    .filter((b) => b.n);
  const most = max(uses, (b) => b.n) ?? 1;
  const half = Math.max(0.8, (x.step * bins.length) / 2 - 0.6);
  const middle = (bin: string): number => x(bin) + ((bins.length - 1) / 2) * x.step;
  const inside = (bin: string): boolean => best !== null && bin >= best.start && bin <= addDays(best.start, 6);
  return Plot.rect(uses, {
    x1: (b) => middle(b.bin) - half,
    x2: (b) => middle(b.bin) + half,
    y1: (b) => base - (b.n / most) * (base - top),
    y2: base,
    fill: (b) => theme(inside(b.bin) ? "ink" : "hatch")
  });
}

/** Where a bold label of the point `x` begins: beside it near an edge, else across it, and always inside the drawing. */
function leftOf(text: string, x: number, width: number): number {
  const own = textWidth(text, 14, "bold");
  const wanted = x < width * 0.3 ? x : x > width * 0.7 ? x - own : x - own / 2;
  return Math.max(0, Math.min(wanted, width - own));
}
