import type {Scene} from "../../model/scene.js";

/** Whether the first place lies in the second, or is it: Geneva in Switzerland. */
export type Within = (place: string, land: string) => boolean;

/** Compares the places of a text by the countries that they lie in. */
export function samePlaces({places}: Scene): Within {
  const known = new Map(places.map((d) => [d.place, d]));
  return (place, land) => {
    if (place === land) return true;
    const [inner, outer] = [known.get(place), known.get(land)];
    return outer?.type === "country" && inner?.country != null && inner.type !== "country" && inner.country === outer.country;
  };
}
