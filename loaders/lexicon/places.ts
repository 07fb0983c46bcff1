import {compileGazetteer, type Gazetteer, lookUp} from "./gazetteer.js";
import type {Place} from "./schemas/language.js";

/** The places of a language and a story. */
export interface Places {
  /** Every spelling, for running text. */
  gazetteer: Gazetteer<Place>;
  /** By canonical name. */
  byName: ReadonlyMap<string, Place>;
}

/**
 * Compiles the story's places and the world's; where both claim a spelling or a name, the story's has it.
 * @param stopwords spellings that are not read in running text
 */
export function compilePlaces(world: readonly Place[], story: readonly Place[], stopwords: ReadonlySet<string> = new Set()): Places {
  const all = [...story, ...world];
  const byName = new Map<string, Place>();
  for (const place of all) if (!byName.has(place.place)) byName.set(place.place, place);
  const entries = all.flatMap((place) =>
    [place.place, ...place.spellings].filter((spelling) => !stopwords.has(spelling)).map((spelling) => ({spelling, value: place}))
  );
  return {gazetteer: compileGazetteer(entries), byName};
}

/** The place that `spelling` names, or null where none does. */
export const resolvePlace = (places: Places, spelling: string): Place | null =>
  places.byName.get(spelling) ?? lookUp(places.gazetteer, spelling);
