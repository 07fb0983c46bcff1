import type {Places, PlaceWords} from "../../lexicon/places.js";
import type {Document} from "../../model/document.js";
import type {PlaceMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {partBefore} from "./compass.js";
import {placeAt} from "./mention.js";

/** How many sentences back "the city" reaches. */
const REACH = 3;

/**
 * "the city", "the west of the town": the place told last that it can mean, in the same sentence or the three before.
 * @param told the places of the text, in reading order
 */
export function placesMeant(document: Document, told: readonly PlaceMention[], places: Places): PlaceMention[] {
  const {tokens, phraseAt} = document;
  const {backs} = places.words;
  const found: PlaceMention[] = [];
  let next = 0; // the first place told later
  for (const token of tokens) {
    while (next < told.length && told[next]!.last < token.i) ++next;
    const kinds = token.tag === "noun" ? backs.get(token.lower) : undefined;
    if (!kinds || tokens[token.i - 1]?.lower !== "the" || phraseAt[token.i]?.head !== token.i || goesOn(tokens, token)) continue;
    let k = next - 1;
    while (k >= 0 && isNear(token, told[k]!) && !canMean(token, told[k]!)) --k;
    const meant = k >= 0 && isNear(token, told[k]!) ? told[k] : undefined;
    const place = meant && places.byName.get(meant.place);
    if (place)
      found.push(
        placeAt(
          document,
          token.i - 1,
          token.i,
          partBefore(document, token.i - 1, place, places) ?? place,
          places.words,
          "the place told before"
        )
      );
  }
  return found;

  function isNear({sentence}: Token, {first}: PlaceMention): boolean {
    return tokens[first]!.sentence >= sentence - REACH;
  }

  function canMean({lower}: Token, {type, extent, first, last}: PlaceMention): boolean {
    if (extent === "away" || tokens[last + 1]?.glued) return false; // "London-based"
    return backs.get(lower)!.has(type) && (calledA(tokens, first, last, backs) ?? lower) === lower;
  }
}

/** "Homs province", "the town of Atarib": what the text calls a place right beside its name. */
function calledA(tokens: readonly Token[], first: number, last: number, nouns: PlaceWords["backs"]): string | null {
  const own = tokens[last]!.lower;
  const beside = [own, tokens[last + 1]?.lower, tokens[first - 1]?.lower === "of" ? tokens[first - 2]?.lower : undefined];
  return beside.find((d) => d !== undefined && nouns.has(d)) ?? null;
}

/** "the city of Homs", "the town that fell", "the city Homs": it says itself which. */
const goesOn = (tokens: readonly Token[], {i, possessive}: Token): boolean =>
  possessive || tokens[i + 1]?.lower === "of" || tokens[i + 1]?.tag === "name" || tokens[i + 1]?.tag === "rel";
