import {geoMercator, geoPath, group, max, scaleSqrt, sum} from "d3";
import {binsOf} from "../lib/bins.js";
import {addDays, count, dayMonth, longDay, plural, shortDay, someOf} from "../lib/format.js";
import {PROVINCES} from "../lib/north-west.js";
import type {Event, PlaceRow, SiteData, StoryInfo} from "../lib/site-data.js";
import type {ChartSpec, PlotOptions} from "../lib/spec.js";
import {svg} from "../lib/svg.js";
import {feature, placesOf} from "./place-events.js";

/** Seven days, or more of them where the story is long: where its events were, as far as a town is named. */
interface WeekRow {
  start: string;
  end: string;
  places: {place: PlaceRow; events: Event[]}[];
  /** Events that the reports place only in a province, a region or on a road. */
  rough: number;
}

const MOST_PANELS = 12;
const MOST_PLACES = 40;

/** Where the events were week by week: a small map for each. */
export const mapWeeks: ChartSpec<WeekRow> = {
  id: "map-weeks",
  page: "escalation",
  title(rows) {
    const told = rows.flatMap((r) => (r.places[0] ? [{start: r.start, town: r.places[0].place.place}] : []));
    const [first, last] = [told[0], told.at(-1)];
    if (!first || !last) return "In no week do the reports name a town for an event in the north-west";
    const towns = new Set(told.map((t) => t.town));
    if (towns.size === 1) return `${first.town} is the town named most in every week that names one`;
    return `The town named most changes: ${first.town} in the week from ${dayMonth(first.start)}, ${last.town} in the week from ${dayMonth(last.start)}`;
  },
  subtitle:
    "Events by week in the province of Idlib and around it. A dot stands where the reports name a town; its area is the number of events. The rest are placed roughly: by province, region or road.",
  notes: (rows, {tables}) => {
    const drawn = townEvents(rows);
    const rough = sum(rows, (r) => r.rough);
    return `n = ${plural(drawn, "event")} in named towns, ${count(rough)} more by province, region or road; the other ${count(tables.events.length - drawn - rough)} have no single day, no place, or lie elsewhere or outside the story’s days.`;
  },
  alt: (rows) =>
    `Small maps by week. Events in named towns: ${someOf(rows.map((r) => `from ${longDay(r.start)} ${sum(r.places, (p) => p.events.length)}${r.places[0] ? `, most in ${r.places[0].place.place}` : ""}`))}.`,
  rows: ({tables, story}) => weekRows(tables, story),
  columns: [
    {label: "Days", value: (r) => `${longDay(r.start)} to ${longDay(r.end)}`},
    {label: "In named towns", value: (r) => someOf(r.places.map((p) => `${p.place.place} ${p.events.length}`)) || "none"},
    {label: "Placed only roughly", value: (r) => count(r.rough), numeric: true}
  ],
  legend: () => [],
  tooFew: (rows) => (townEvents(rows) < 3 ? plural(townEvents(rows), "dated event in a named town", "dated events in named towns") : null),
  marks: (rows) => sum(rows, (r) => Math.min(MOST_PLACES, r.places.length)),
  plot
};

const townEvents = (rows: WeekRow[]): number => sum(rows, (r) => sum(r.places, (p) => p.events.length));

function weekRows(tables: SiteData["tables"], story: StoryInfo): WeekRow[] {
  const bins = binsOf({start: story.start, end: story.end}, MOST_PANELS, 7);
  const dated = placesOf(tables).flatMap(({place, events, exact}) =>
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
      .sort((a, b) => b.events.length - a.events.length || (a.place.place < b.place.place ? -1 : 1));
    return {start, end: [addDays(start, bins.length - 1), story.end].sort()[0]!, places, rough: own.filter((d) => !d.exact).length};
  });
}

function plot(rows: WeekRow[], {document, width, theme, phone, link}: PlotOptions): SVGElement {
  const columns = phone ? 3 : rows.length > 10 ? 6 : 5;
  const gap = phone ? 10 : 16;
  const panel = (width - gap * (columns - 1)) / columns;
  const [head, high] = [phone ? 50 : 40, panel * 1.06];
  const step = head + high + 14;
  const province = feature(PROVINCES.find((p) => p.name === "Idlib")!);
  const projection = geoMercator().fitExtent(
    [
      [panel * 0.03, 2],
      [panel * 0.88, high - 2]
    ],
    province
  );
  const outline = geoPath(projection).digits(0)(province) ?? "";
  const most = max(rows, (r) => r.places[0]?.events.length ?? 0) ?? 1;
  const radius = scaleSqrt()
    .domain([0, most])
    .range([0, phone ? 11 : 17]);
  const write = (text: string, y: number, attributes: Record<string, string | number> = {}): SVGElement =>
    svg(document, "text", {y, ...attributes}, text);
  const panels = rows.map((row, i) => {
    const n = sum(row.places, (p) => p.events.length);
    const dots = row.places.slice(0, MOST_PLACES).map(({place, events}) => {
      const [cx, cy] = projection([place.lon!, place.lat!])!;
      const circle = svg(
        document,
        "circle",
        {
          cx: cx.toFixed(1),
          cy: cy.toFixed(1),
          r: Math.max(2.6, radius(events.length)).toFixed(1),
          fill: theme("SYR"),
          "fill-opacity": 0.8,
          stroke: theme("paper")
        },
        svg(document, "title", {}, `${place.place}, ${dayMonth(row.start)} to ${dayMonth(row.end)}: ${plural(events.length, "event")}`)
      );
      return svg(
        document,
        "a",
        {href: link(events.length === 1 ? `events/${events[0]!.id}` : `evidence#d-${events.map((e) => e.date_start!).sort()[0]}`)},
        circle
      );
    });
    return svg(
      document,
      "g",
      {transform: `translate(${Math.round((i % columns) * (panel + gap))},${Math.round(Math.floor(i / columns) * step)})`},
      write(`${shortDay(row.start)} to ${shortDay(row.end)}`, 12, {"font-weight": 700}),
      ...(phone ? [`${n} in towns`, `${row.rough} roughly`] : [`${n} in towns, ${row.rough} roughly`]).map((text, line) =>
        write(text, 28 + line * 15, {fill: theme("muted")})
      ),
      svg(
        document,
        "g",
        {transform: `translate(0,${head})`},
        svg(document, "path", {d: outline, fill: theme("band"), stroke: theme("hatch"), "stroke-width": 0.8}),
        ...dots
      )
    );
  });
  return svg(document, "svg", {width, height: Math.round(Math.ceil(rows.length / columns) * step), "text-anchor": "start"}, ...panels);
}
