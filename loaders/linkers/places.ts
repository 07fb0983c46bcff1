import {type Places, resolvePlace} from "../lexicon/places.js";
import type {Place} from "../lexicon/schemas/language.js";
import {type Mark, near, out, same} from "./verdict.js";

/** How two places stand to each other: the same, one inside the other, unknown where one is not told, or apart. */
export type PlaceRelation = "same" | "within" | "unknown" | "apart";

/** Kinds so wide that an act anywhere in them may be told by their name. */
const WIDE = new Set(["country", "governorate", "province", "region"]);

/** The places of a cell: "Idlib; Aleppo" → ["Aleppo", "Idlib"]. */
const placesOf = (cell: string | null): string[] =>
  cell
    ? cell
        .split(";")
        .map((name) => name.trim())
        .filter(Boolean)
        .sort()
    : [];

/** Compares two cells of places by the gazetteer's `admin` and `country`. Of several places in a cell one in common is enough. */
export function relatePlaces(places: Places, a: string | null, b: string | null): PlaceRelation {
  const [left, right] = [placesOf(a), placesOf(b)];
  if (!left.length || !right.length) return "unknown";
  if (left.join(";") === right.join(";")) return "same";
  const relations = left.flatMap((x) => right.map((y) => relate(places, x, y)));
  if (left.length > 1 && right.length > 1) return relations.includes("same") ? "within" : "apart";
  return relations.includes("same") || relations.includes("within") ? "within" : "apart";
}

/** Compares two cells of places: apart, they cannot tell one thing. */
export function comparePlaces(places: Places, a: string | null, b: string | null): Mark {
  switch (relatePlaces(places, a, b)) {
    case "apart":
      return out(`another place: ${a} and ${b}`);
    case "same":
      return same(2, "the same place");
    case "within":
      return near(1, "one place inside the other");
    case "unknown":
      return near(0);
  }
}

/** Whether a cell names no place at all, or only a province, region or country. */
export const isWide = (places: Places, cell: string | null): boolean =>
  placesOf(cell).every((name) => {
    const place = resolvePlace(places, name);
    return !place || (WIDE.has(place.kind) && !(place.kind === "region" && place.admin));
  });

/** Whether two names are of one place, of one that lies in the other, or of two. */
function relate(places: Places, a: string, b: string): PlaceRelation {
  if (a === b) return "same";
  const [x, y] = [resolvePlace(places, a), resolvePlace(places, b)];
  if (!x || !y) return WIDE.has((x ?? y)?.kind ?? "") ? "within" : "apart"; // a village of no list may lie in any province
  return contains(places, x, y) || contains(places, y, x) || overlaps(x, y) ? "within" : "apart";
}

/** Whether `inner` lies in `outer`, by the chain of its `admin`, or by country where `outer` is a country or a region across provinces. */
function contains(places: Places, outer: Place, inner: Place): boolean {
  let place: Place | null = inner;
  for (let step = 0; place && step < 4; ++step) {
    if (place.admin === outer.place) return true;
    place = place.admin ? resolvePlace(places, place.admin) : null;
  }
  const acrossProvinces = outer.kind === "country" || (outer.kind === "region" && !outer.admin);
  return acrossProvinces && outer.country !== null && outer.country === inner.country;
}

/** A part of a province ("north of Idlib") has no border: any place of that province may lie in it. */
const overlaps = (x: Place, y: Place): boolean =>
  x.admin !== null && x.admin === y.admin && (x.kind === "region") !== (y.kind === "region");
