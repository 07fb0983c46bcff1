import type {PlaceWords} from "../lexicon/places.js";
import type {PlaceMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import type {Token} from "../model/token.js";
import {exactnessOf} from "./exactness.js";

type Stage = Pick<Scene, "document" | "placeAt">;

/**
 * A place with those that an enumeration names behind it: "in A, B and the village of C". Places that tell about as much, and of
 * which none holds the other: not "in Ariha, Idlib".
 */
export function placesListed({document: {tokens}, placeAt}: Stage, place: PlaceMention, words: PlaceWords): PlaceMention[] {
  const listed = [place];
  const {sentence} = tokens[place.first]!;
  let at = place.last + 1;
  let joined = false; // a comma or "and" stands behind the last name
  let whole = 0; // how many names there are once the one behind "and" is read
  while (tokens[at]?.sentence === sentence) {
    const next = placeAt[at];
    if (next?.first === at) {
      if (!joined || !isPeer(next, place)) break;
      listed.push(next);
      joined = false;
      at = next.last + 1;
      continue;
    }
    if (!goesOn(tokens, at, joined, words)) break;
    if (tokens[at]!.lower === "and") whole = listed.length + 1;
    joined ||= isJoint(tokens[at]!);
    ++at;
  }
  return whole === listed.length ? listed : [place];
}

const isJoint = ({text, lower}: Token): boolean => text === "," || lower === "and";

const LEADING = new Set(["in", "on", "at", "near", "of"]);

/** What stands between two names of an enumeration: "X district, and in the village of Y". */
const goesOn = (tokens: readonly Token[], at: number, joined: boolean, {nouns}: PlaceWords): boolean =>
  isJoint(tokens[at]!) || nouns.has(tokens[at]!.lower) || (joined && (tokens[at]!.tag === "det" || LEADING.has(tokens[at]!.lower)));

/** Towns with towns, provinces with provinces and cities, countries with countries. */
const isPeer = (a: PlaceMention, b: PlaceMention): boolean =>
  levelOf(a) === levelOf(b) && a.place !== b.place && a.admin !== b.place && b.admin !== a.place && isThere(a) && isThere(b);

const isThere = ({extent}: PlaceMention): boolean => extent === "whole" || extent === "part";

const TOWN = 7;
const PROVINCE = 4;

/** How exact a place is among those told in one list: all below a town count as towns. */
function levelOf(place: PlaceMention): number {
  const exact = exactnessOf(place);
  if (exact >= TOWN) return TOWN;
  return Math.min(exact, PROVINCE);
}
