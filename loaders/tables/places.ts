import {type Places, resolvePlace} from "../lexicon/places.js";
import type {PlaceRow} from "../model/tables.js";

/** A row for every place that the cells name, in the order of their names. */
export function placeRows(cells: Iterable<string | null>, places: Places): PlaceRow[] {
  const names = new Set<string>();
  for (const cell of cells) for (const name of cell?.split(";") ?? []) if (name.trim()) names.add(name.trim());
  return [...names].sort().map((name) => {
    const place = resolvePlace(places, name);
    if (!place) return {place: name, kind: "unknown", admin: null, country: null, lat: null, lon: null};
    const {kind, admin, country, lat, lon} = place;
    return {place: name, kind, admin, country, lat, lon};
  });
}
