import type {Places} from "../lexicon/places.js";
import type {Place} from "../lexicon/schemas/language.js";

/** How many steps up from a place its country can be. */
const DEPTH = 5;

/** Kinds of places that hold towns. */
const HOLDERS = new Set(["country", "governorate", "province", "region", "district", "city"]);

/**
 * Whether one place is the other or lies in it: a town in its province, anything in its country. A place of no list may lie
 * in any province or region.
 */
export function isWithin({byName}: Places, inner: string, outer: string): boolean {
  const holder = byName.get(outer);
  if (!byName.has(inner) && inner !== outer) return holder !== undefined && HOLDERS.has(holder.kind);
  let at: string | null = inner;
  for (let depth = 0; at !== null && depth < DEPTH; ++depth) {
    if (at === outer) return true;
    const place = byName.get(at);
    if (place && holder && isAcross(holder) && place.country === holder.country && place.country !== null) return true;
    at = place?.admin && place.admin !== at ? place.admin : null;
  }
  return false;
}

/** A country, or a region across provinces: "northern Syria". */
const isAcross = ({kind, admin}: Place): boolean => kind === "country" || (kind === "region" && admin === null);

/** Whether two places can be the same: one is told no more exactly than the other, or is not told. */
export const placesMeet = (places: Places, a: string | null, b: string | null): boolean =>
  a === null || b === null || isWithin(places, a, b) || isWithin(places, b, a);

/** The governorate or province that a place is or lies in; null where the lists do not tell. */
export function provinceOf({byName}: Pick<Places, "byName">, name: string): string | null {
  for (let at: string | null = name, depth = 0; at !== null && depth < DEPTH; ++depth) {
    const place = byName.get(at);
    if (!place) return null;
    if (place.kind === "governorate" || place.kind === "province") return place.place;
    at = place.admin;
  }
  return null;
}
