import type {Places} from "../lexicon/places.js";

/** How many steps up from a place its country can be. */
const DEPTH = 5;

/** Whether one place is the other or lies in it: a town in its province, anything in its country. */
export function isWithin({byName}: Places, inner: string, outer: string): boolean {
  let at: string | null = inner;
  for (let depth = 0; at !== null && depth < DEPTH; ++depth) {
    if (at === outer) return true;
    const place = byName.get(at);
    if (place && byName.get(outer)?.kind === "country" && place.country === byName.get(outer)!.country) return true;
    at = place?.admin && place.admin !== at ? place.admin : null;
  }
  return false;
}

/** Whether two places can be the same: one is told no more exactly than the other, or is not told. */
export const placesMeet = (places: Places, a: string | null, b: string | null): boolean =>
  a === null || b === null || isWithin(places, a, b) || isWithin(places, b, a);
