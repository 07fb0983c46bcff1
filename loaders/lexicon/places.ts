import {romanKey} from "../text/romanised.js";
import {compileGazetteer, type Gazetteer, lookUp} from "./gazetteer.js";
import type {Place, PlaceWord} from "./schemas/language.js";

/** The places of a language and a story. */
export interface Places {
  /** Every spelling, for running text. */
  gazetteer: Gazetteer<Place>;
  /** By canonical name. */
  byName: ReadonlyMap<string, Place>;
  /** The story's places by what romanised spellings of a name have in common: see romanKey. */
  byKey: ReadonlyMap<string, Place>;
  words: PlaceWords;
}

/** Words that go with names of places, in small letters. */
export interface PlaceWords {
  /** Nouns that tell the kind of a place that stands with its name: "the village of X", "X district". */
  nouns: ReadonlyMap<string, Place["kind"]>;
  /** Those that are no part of the name with a capital either: "Ayadaw Township", not "Mitiga Airport". */
  classes: ReadonlySet<string>;
  /** Those that are part of the name with a capital: "Tirah Valley", not "Gulf States". */
  landmarks: ReadonlySet<string>;
  /** Words between a name and such a noun: "the Zaatari refugee camp". */
  purposes: ReadonlySet<string>;
  /** First words of names: "Tal". */
  openings: ReadonlyMap<string, Place["kind"]>;
  /** Nouns that tell a part of a place: "the outskirts of X". */
  parts: ReadonlySet<string>;
  /** Nouns after a name that make it a street's or a paper's: "Baghdad Street" is not in Baghdad. */
  streets: ReadonlySet<string>;
  /** Units in which it is told how far a place is. */
  lengths: ReadonlySet<string>;
  /** Nouns that point back at a place, and the kinds of places that each can mean: of "the city", a city, or the governorate of its name. */
  backs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns behind which "on" leads to a place: "a strike on X". */
  aimed: ReadonlySet<string>;
  /** Nouns of what is fought for or held, by the preposition that leads to it: "the battle for X", "control of X". */
  prizes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names that "in" leads in like those of places: "in Islam", "in Congress". */
  others: ReadonlySet<string>;
}

/**
 * Compiles the story's places and the world's; where both claim a spelling or a name, the story's has it.
 * @param stopwords spellings that are not read in running text
 */
export function compilePlaces(
  world: readonly Place[],
  story: readonly Place[],
  stopwords: ReadonlySet<string> = new Set(),
  words: readonly PlaceWord[] = []
): Places {
  const all = [...story, ...world];
  const byName = new Map<string, Place>();
  for (const place of all) if (!byName.has(place.place)) byName.set(place.place, place);
  const entries = all.flatMap((place) =>
    [place.place, ...place.spellings].filter((spelling) => !stopwords.has(spelling)).map((spelling) => ({spelling, value: place}))
  );
  return {gazetteer: compileGazetteer(entries), byName, byKey: keysOf(story), words: compilePlaceWords(words)};
}

/** Places by their keys; a key that two places share is nobody's. */
function keysOf(places: readonly Place[]): Map<string, Place> {
  const owners = new Map<string, Place | null>();
  for (const place of places)
    for (const spelling of [place.place, ...place.spellings]) {
      const key = romanKey(spelling);
      if (key) owners.set(key, owners.has(key) && owners.get(key) !== place ? null : place);
    }
  return new Map([...owners].flatMap(([key, place]) => (place ? [[key, place] as const] : [])));
}

/** The rows of place-words.csv by their role. */
function compilePlaceWords(rows: readonly PlaceWord[]): PlaceWords {
  const kinds = (role: PlaceWord["role"]) =>
    new Map(rows.flatMap((d) => (d.role === role && d.kind ? [[d.word.toLowerCase(), d.kind] as const] : [])));
  const words = (role: PlaceWord["role"]) => rows.filter((d) => d.role === role).map((d) => d.word);
  const nouns = kinds("names");
  return {
    nouns,
    classes: new Set(words("class")),
    landmarks: new Set(words("landmark")),
    purposes: new Set(words("purpose")),
    openings: kinds("before"),
    parts: new Set([...nouns.keys(), ...words("part")]),
    streets: new Set(words("street")),
    lengths: new Set(words("length")),
    backs: new Map(
      words("back").map((word) => [word, new Set(rows.flatMap((d) => (d.role === "back" && d.word === word ? (d.kind ?? []) : [])))])
    ),
    aimed: new Set(words("on")),
    prizes: new Map([
      ["for", new Set(words("for"))],
      ["of", new Set(words("of"))]
    ]),
    others: new Set(words("none").map((d) => d.toLowerCase()))
  };
}

/** The place that `spelling` names, or null where none does. */
export const resolvePlace = (places: Places, spelling: string): Place | null =>
  places.byName.get(spelling) ?? lookUp(places.gazetteer, spelling);
