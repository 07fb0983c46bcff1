import {ascending, group} from "d3";
import type {PROVINCES} from "../lib/north-west.js";
import type {Event, PlaceRow, SiteData} from "../lib/site-data.js";

/** A place and the events that the reports put there. `exact` is false where the name is a province, a region or a road. */
export interface PlaceEvents {
  place: PlaceRow;
  events: Event[];
  exact: boolean;
}

/** The part of the world that the maps show, in degrees. */
const WINDOW = {west: 35.6, east: 37.6, south: 34.9, north: 36.8};
const SETTLEMENT = /city|town|village|suburb|post|base|camp|crossing|settlement|airport/i;

/** Places of the north-west with their events, those with most events first. */
export function placesOf({events, places}: SiteData["tables"]): PlaceEvents[] {
  const byPlace = group(events, (e) => e.place);
  return places
    .filter(
      (p) => p.lat !== null && p.lon !== null && p.lat > WINDOW.south && p.lat < WINDOW.north && p.lon > WINDOW.west && p.lon < WINDOW.east
    )
    .map((place) => ({place, events: byPlace.get(place.place) ?? [], exact: SETTLEMENT.test(place.kind)}))
    .filter((r) => r.events.length > 0)
    .sort((a, b) => b.events.length - a.events.length || ascending(a.place.place, b.place.place));
}

/** A place as a name in a sentence: `Idlib` is a province, which its town is not. */
export const placeTitle = ({place}: PlaceEvents): string => (place.kind === "governorate" ? `${place.place} province` : place.place);

/** The page of a place's only event, else the list. */
export const pathOf = ({events}: PlaceEvents): string => (events.length === 1 ? `events/${events[0]!.id}` : "evidence");

/** A province as GeoJSON. */
export const feature = ({name, outlines}: (typeof PROVINCES)[number]): GeoJSON.Feature => ({
  type: "Feature",
  properties: {name},
  geometry: {type: "MultiPolygon", coordinates: outlines.map((outline) => [outline.split(" ").map((pair) => pair.split(",").map(Number))])}
});
