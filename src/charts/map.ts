import {sum} from "d3";
import {capital, count, list, plural} from "../lib/format.js";
import type {StoryInfo} from "../lib/site-data.js";
import type {ChartSpec} from "../lib/spec.js";
import {mapMini, plotMap, ROUGH_ROWS} from "./map-plot.js";
import {type PlaceEvents, placesOf, placeTitle} from "./place-events.js";

/** Where the reports put the events: a dot only where a settlement is named. */
export const map: ChartSpec<PlaceEvents> = {
  id: "map",
  page: "escalation",
  title(rows, story) {
    const area = areaOf(story);
    const exact = rows.filter((r) => r.exact);
    const [here, all] = [events(exact), events(rows)];
    const top = exact[0];
    if (!rows.length) return `The reports place no event in ${area}, which is what this map shows`;
    if (!top) return `The reports name no settlement for any event in ${area}`;
    return here * 2 < all
      ? `Most events are placed only by province or region: ${here} of ${all} in ${area} name a town, most often ${top.place.place}`
      : `${here} of ${all} events in ${area} name a town, most often ${top.place.place}`;
  },
  subtitle:
    "Events by place. The area of a circle is the number of events in a named town. Bars: events that the reports place only in a province, in a region or on a road.",
  notes(rows, {tables, story}) {
    const none = tables.events.filter((e) => !e.place).length;
    const roads = rows.some((r) => r.place.kind === "road") ? " Roads are schematic." : "";
    return `n = ${plural(events(rows), "event")}; ${none} have no place, ${tables.events.length - none - events(rows)} lie elsewhere or name several places.${rows.length > MOST_PLACES ? ` Drawn are the ${MOST_PLACES} places with most events.` : ""}${roads}${story.map ? ` Map: ${story.map.credit}.` : ""}`;
  },
  alt: (rows, story) =>
    `Map of ${areaOf(story)}. Events by place: ${list(rows.slice(0, 8).map((r) => `${placeTitle(r)} ${r.events.length}`))}.`,
  rows: placesOf,
  columns: [
    {label: "Place", value: (r) => capital(placeTitle(r))},
    {label: "Precision", value: (r) => (r.exact ? r.place.kind : `${r.place.kind}, not drawn as a circle`)},
    {label: "Events", value: (r) => count(r.events.length), numeric: true},
    {label: "First", value: (r) => r.events[0]!.date_start ?? "no day told", href: (r) => `events/${r.events[0]!.id}`}
  ],
  legend: () => [],
  tooFew: (rows) => (events(rows) < 3 ? plural(events(rows), "event on the map", "events on the map") : null),
  marks: (rows) => drawn(rows).filter((r) => r.exact).length + Math.min(ROUGH_ROWS, drawn(rows).filter((r) => !r.exact).length),
  mini: (rows, options) => mapMini(drawn(rows), options),
  plot: (rows, options) => plotMap(drawn(rows), options)
};

const areaOf = ({map}: StoryInfo): string => map?.name ?? "the area of the story";

const MOST_PLACES = 120;

/** The places with most events; they come first. */
const drawn = (rows: PlaceEvents[]): PlaceEvents[] => rows.slice(0, MOST_PLACES);

const events = (rows: PlaceEvents[]): number => sum(rows, (r) => r.events.length);
