import {longestMatch} from "../lexicon/gazetteer.js";
import type {Places, PlaceWords} from "../lexicon/places.js";
import type {Document} from "../model/document.js";
import type {PlaceMention} from "../model/mention.js";
import {partBefore} from "./places/compass.js";
import {placeAt} from "./places/mention.js";
import {findUnlisted, type Stage} from "./places/unlisted.js";

/** The places of the lexicon that a text names, longest name first at each word: "Ma'arrat al-Nu'man", "Idlib", "the M5". */
export function findPlaces(document: Document, places: Places): PlaceMention[] {
  const {tokens} = document;
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    if (tokens[i]!.kind !== "word" && tokens[i]!.kind !== "number") continue;
    const match = longestMatch(places.gazetteer, tokens, i);
    if (!match) continue;
    if (places.words.streets.has(tokens[match.last + 1]?.lower ?? "") && tokens[match.last + 1]!.capital) {
      i = match.last; // "Baghdad Street" is not in Baghdad
      continue;
    }
    const place = partBefore(document, i, match.value, places) ?? match.value;
    found.push(placeAt(document, i, match.last, place, places.words, "gazetteer"));
    i = match.last;
  }
  return found;
}

/** The listed places of a text with those that the text itself calls a place ("the village of X", "X district"), in reading order. */
export function withUnlisted(scene: Stage, listed: PlaceMention[], words: PlaceWords): PlaceMention[] {
  const unlisted = findUnlisted(scene, listed, words);
  return unlisted.length ? [...listed, ...unlisted].sort((a, b) => a.first - b.first) : listed;
}
