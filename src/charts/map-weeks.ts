import {ascending, group, sum} from "d3";
import {binsOf} from "../lib/bins.js";
import {heaviest} from "../lib/crowd.js";
import {addDays, count, dayMonth, longDay, plural, someOf} from "../lib/format.js";
import type {SiteData} from "../lib/site-data.js";
import type {ChartSpec} from "../lib/spec.js";
import {leader, MOST_PLACES, plotWeeks, type WeekRow} from "./map-weeks-plot.js";
import {placesOf} from "./place-events.js";

const MOST_PANELS = 12;

/** Where the events were week by week: a small map for each. */
export const mapWeeks: ChartSpec<WeekRow> = {
  id: "map-weeks",
  page: "escalation",
  title(rows) {
    const told = rows.flatMap((r) => (leader(r) ? [{start: r.start, town: leader(r)!.place.place}] : []));
    const [first, last] = [told[0], told.at(-1)];
    if (!first || !last) return "In no week do the reports name one town for more events than any other";
    const towns = new Set(told.map((t) => t.town));
    if (towns.size === 1) return `${first.town} is the town named most in every week in which one leads`;
    return `The town named most changes: ${first.town} in the week from ${dayMonth(first.start)}, ${last.town} in the week from ${dayMonth(last.start)}`;
  },
  subtitle:
    "Events by week in the province that is outlined, and around it. Circle: a town that the reports name, its area the number of events. Cross: a town named in another week. Written out, where there is room: the town named for most events.",
  notes: (rows, {tables}) => {
    const drawn = townEvents(rows);
    const rough = sum(rows, (r) => r.rough);
    return `n = ${plural(drawn, "event")} in named towns, ${count(rough)} more by province, region or road; the other ${count(tables.events.length - drawn - rough)} have no single day, no place, or lie elsewhere or outside the story’s days.`;
  },
  alt: (rows) =>
    `Small maps by week. Events in named towns: ${someOf(rows.map((r) => `from ${longDay(r.start)} ${sum(r.places, (p) => p.events.length)}${leader(r) ? `, most in ${leader(r)!.place.place}` : ""}`))}.`,
  rows: weekRows,
  columns: [
    {label: "Days", value: (r) => `${longDay(r.start)} to ${longDay(r.end)}`},
    {label: "In named towns", value: (r) => someOf(r.places.map((p) => `${p.place.place} ${p.events.length}`)) || "none"},
    {label: "Placed only roughly", value: (r) => count(r.rough), numeric: true}
  ],
  legend: () => [],
  tooFew: (rows) => (townEvents(rows) < 3 ? plural(townEvents(rows), "dated event in a named town", "dated events in named towns") : null),
  marks: (rows) => sum(rows, (r) => Math.min(MOST_PLACES, r.places.length)),
  fewer: {
    noun: "weeks, those with a named town,",
    count: (rows) => rows.length,
    pick: (rows, most) => heaviest(rows, most, (r) => sum(r.places, (p) => p.events.length)).filter((r) => r.places.length)
  },
  plot: plotWeeks
};

const townEvents = (rows: WeekRow[]): number => sum(rows, (r) => sum(r.places, (p) => p.events.length));

function weekRows(data: SiteData): WeekRow[] {
  const {story} = data;
  const bins = binsOf({start: story.start, end: story.end}, MOST_PANELS, 7);
  const dated = placesOf(data).flatMap(({place, events, exact}) =>
    events
      .filter((e) => e.date_precision === "day" && e.date_start! >= story.start && e.date_start! <= story.end)
      .map((event) => ({place, event, exact, bin: bins.of(event.date_start!)}))
  );
  const byBin = group(dated, (d) => d.bin);
  return bins.starts.map((start) => {
    const own = byBin.get(start) ?? [];
    const places = [
      ...group(
        own.filter((d) => d.exact),
        (d) => d.place
      )
    ]
      .map(([place, all]) => ({place, events: all.map((d) => d.event)}))
      .sort((a, b) => b.events.length - a.events.length || ascending(a.place.place, b.place.place));
    return {start, end: [addDays(start, bins.length - 1), story.end].sort()[0]!, places, rough: own.filter((d) => !d.exact).length};
  });
}
