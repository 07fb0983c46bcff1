import {ascending, group} from "d3";
import type {Event, PlaceRow, Province, SiteData, StoryMap} from "../lib/site-data.js";

/** A place and the events that the reports put there. `exact` is false where the name is a province, a region or a road. */
export interface PlaceEvents {
  place: PlaceRow;
  events: Event[];
  exact: boolean;
}

const SETTLEMENT = /city|town|village|suburb|post|base|camp|crossing|settlement|airport/i;

/** Places that the story's maps show with their events, those with most events first; none where it has no maps. */
export function placesOf({tables: {events, places}, story: {map}}: Pick<SiteData, "tables" | "story">): PlaceEvents[] {
  if (!map) return [];
  const byPlace = group(events, (e) => e.place);
  return places
    .filter((place) => isInside(place, map))
    .map((place) => ({place, events: byPlace.get(place.place) ?? [], exact: SETTLEMENT.test(place.kind)}))
    .filter((r) => r.events.length > 0)
    .sort((a, b) => b.events.length - a.events.length || ascending(a.place.place, b.place.place));
}

const isInside = ({lat, lon}: PlaceRow, {window: {west, east, south, north}}: StoryMap): boolean =>
  lat !== null && lon !== null && lat > south && lat < north && lon > west && lon < east;

/** A place as a name in a sentence: `Idlib` is a province, which its town is not. */
export const placeTitle = ({place}: PlaceEvents): string => (place.kind === "governorate" ? `${place.place} province` : place.place);

/** The page of a place's only event, else the list. */
export const pathOf = ({events}: PlaceEvents): string => (events.length === 1 ? `events/${events[0]!.id}` : "evidence");

/** The province that a map outlines. */
export const outlined = ({province, provinces}: StoryMap): Province => provinces.find((p) => p.name === province)!;

/** A province as GeoJSON. */
export const feature = ({name, outlines}: Province): GeoJSON.Feature<GeoJSON.MultiPolygon> => ({
  type: "Feature",
  properties: {name},
  geometry: {type: "MultiPolygon", coordinates: outlines.map((outline) => [outline.split(" ").map((pair) => pair.split(",").map(Number))])}
});
