import {longestMatch} from "../lexicon/gazetteer.js";
import type {Places} from "../lexicon/places.js";
import type {Place} from "../lexicon/schemas/language.js";
import type {Document} from "../model/document.js";
import type {PlaceMention} from "../model/mention.js";
import type {Token} from "../model/token.js";
import {placesMeant} from "./places/anaphora.js";
import {isDirection, partBefore} from "./places/compass.js";
import {placeAt} from "./places/mention.js";
import {nameEnd} from "./places/name-range.js";
import {findUnlisted, type Stage} from "./places/unlisted.js";

/** The places of the lexicon that a text names, longest name first at each word: "Ma'arrat al-Nu'man", "Idlib", "the M5". */
export function findPlaces(document: Document, places: Places): PlaceMention[] {
  const {tokens} = document;
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    if (tokens[i]!.kind !== "word" && tokens[i]!.kind !== "number") continue;
    const match = longestMatch(places.gazetteer, tokens, i);
    if (!match) continue;
    if (isSurname(tokens, i, match.last)) continue;
    if (isOfLonger(tokens, match, places) || breaksWord(tokens, match.last)) continue;
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

/** Kinds of places so small that a longer name of another land may begin with theirs. */
const SMALL = new Set<Place["kind"]>(["village", "neighbourhood", "site"]);

/** "Bala Morghab district": a name of no list goes on with a village's, and a word for a place with both. */
function isOfLonger(tokens: readonly Token[], {last, value}: {last: number; value: Place}, {gazetteer, words}: Places): boolean {
  if (!SMALL.has(value.kind)) return false;
  const end = nameEnd(tokens, last + 1, (i) => !longestMatch(gazetteer, tokens, i));
  return end > last && words.nouns.has(tokens[end + 1]?.lower ?? "");
}

/** "Syria's north-western province": a name does not end within a word. */
const breaksWord = (tokens: readonly Token[], last: number): boolean =>
  isDirection(tokens[last]!.lower) && tokens[last + 1]?.glued === true;

/** "Malik Kasab said": a name of no list before it and a verb of saying behind it make it a person's. */
function isSurname(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  return (
    after?.tag === "verb" &&
    after.word?.frame === "s" &&
    before?.tag === "name" &&
    before.capital &&
    !before.word?.tags.length &&
    before.sentence === tokens[first]!.sentence
  );
}

/**
 * The listed places of a text with those that the text itself calls a place ("the village of X", "X district"), and what "the
 * city" means after them, in reading order.
 */
export function withUnlisted(scene: Stage, listed: PlaceMention[], places: Places): PlaceMention[] {
  const unlisted = findUnlisted(scene, listed, places);
  const named = unlisted.length ? [...listed, ...unlisted].sort((a, b) => a.first - b.first) : listed;
  const meant = placesMeant(scene.document, named, places);
  return meant.length ? [...named, ...meant].sort((a, b) => a.first - b.first) : named;
}
