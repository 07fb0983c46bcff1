import {sum} from "d3";
import {deadText} from "../lib/day-toll.js";
import {addDays, count, dayMonth, longDay, plural, range, someOf} from "../lib/format.js";
import {deadliest, forceWeeks, type LadderDay, ladder} from "../lib/ladder.js";
import type {ChartSpec} from "../lib/spec.js";
import {PARTIES, PARTY_NAMES, partyOf, SHAPES} from "../lib/theme.js";
import {eventTitle} from "../lib/titles.js";
import {plotAcross} from "./escalation-across.js";
import {crowdMarks, isCrowd, plotCrowd} from "./escalation-crowd.js";
import {plotDown} from "./escalation-down.js";
import {TALK} from "./escalation-marks.js";
import {escalationMini} from "./escalation-mini.js";

/** When the fighting climbed: events by day on the ladder of kinds, the dead beneath, the talks beneath those. */
export const escalation: ChartSpec<LadderDay> = {
  id: "escalation",
  page: "escalation",
  title(rows) {
    const [before, after] = [forceWeeks(rows).best, forceWeeks(rows).rest];
    const dead = deadliest(rows);
    if (!before || !dead) return "The reports hold no week in which the fighting climbed";
    const within = dead.day >= before.start && dead.day <= addDays(before.start, 6);
    const week = `${dayMonth(before.start)} to ${dayMonth(addDays(before.start, 6))}`;
    return within
      ? `Fighting and deaths peaked together: the week of ${week} has ${before.n} of ${before.n + after} uses of force, and the deadliest day`
      : `The week of ${week} has the most uses of force, ${before.n} of ${before.n + after}; by the highest counts the deadliest day is ${dayMonth(dead.day)}`;
  },
  subtitle:
    "Each mark is an event put together from all its reports: its kind, from conflict (score −10) to cooperation (+10), and who acted. Then people killed, lowest to highest count, and talks held.",
  notes(rows, {tables, story}) {
    const drawn = sum(rows, (r) => r.events.length);
    const undated = tables.events.filter((e) => e.date_precision !== "day").length;
    const outside = tables.events.length - drawn - undated;
    return `n = ${plural(drawn, "event")}. Not drawn: ${undated} without a single day, ${outside} before ${longDay(story.start)} or after ${longDay(story.end)}. Score and dead are two tracks and are never added.`;
  },
  alt(rows, story) {
    const {best} = forceWeeks(rows);
    const dead = deadliest(rows);
    return `Events by day from ${longDay(story.start)} to ${longDay(story.end)}: ${sum(rows, (r) => r.events.length)} in all. Busiest week of force: from ${best ? longDay(best.start) : "none"}. Deadliest day: ${dead ? `${longDay(dead.day)}, ${range({...dead.dead!, best: null})} killed` : "none"}. Talks held: ${sum(rows, (r) => r.talks.length)}.`;
  },
  rows: ({tables, story}) => ladder(tables, story),
  columns: [
    {label: "Day", value: (r) => longDay(r.day)},
    {label: "Events", value: (r) => someOf(r.events.map(eventTitle)), href: (r) => `evidence#d-${r.day}`},
    {label: "Killed, low to high", value: (r) => (r.dead ? deadText(r.dead) : "none"), numeric: true},
    {label: "Talks held", value: (r) => count(r.talks.length), numeric: true}
  ],
  legend(rows, theme) {
    if (isCrowd(rows)) return [{label: "circle: events of these days, by area", symbol: SHAPES.TUR, fill: theme("ink")}];
    const used = new Set(rows.flatMap((r) => r.events.map((e) => partyOf(e.actor))));
    return [
      ...PARTIES.filter((p) => used.has(p)).map((p) => ({
        label: p === "UNK" ? "actor not told" : PARTY_NAMES[p],
        symbol: SHAPES[p],
        fill: p === "UNK" ? theme("paper") : theme(p),
        ...(p === "UNK" && {stroke: theme(p)})
      })),
      {label: "killed, low to high; arrow: or more", kind: "bar" as const, fill: theme("ink")},
      {label: "talk held", symbol: TALK, fill: theme("ink")}
    ];
  },
  tooFew: (rows) =>
    sum(rows, (r) => r.events.length) < 3
      ? plural(
          sum(rows, (r) => r.events.length),
          "dated event"
        )
      : null,
  marks: (rows) => (isCrowd(rows) ? crowdMarks(rows) : sum(rows, (r) => r.events.length + r.talks.length + (r.dead ? 1 : 0))),
  mini: (rows, options) => escalationMini(rows, {best: forceWeeks(rows).best, deadliest: deadliest(rows)}, options),
  plot: (rows, options) => (isCrowd(rows) ? plotCrowd : options.phone ? plotDown : plotAcross)(rows, options)
};
