import type {TollWords} from "../../lexicon/force.js";
import {sideOf} from "../../model/camp.js";
import type {PlaceMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {placeOf, placeWithin} from "../../scene/places.js";
import type {Draft} from "./draft.js";
import {GAP} from "./gaps.js";

/** Kinds of places whose names two lands may have. */
const SMALL = new Set(["neighbourhood", "site", "camp", "village", "town", "road"]);

/**
 * Where a toll is told to be, or null.
 * @param sums what it sums up: of a war its own sentence tells the place or none does; a period was not where the sentence before tells of an incident
 * @param words that tell of a war
 */
export function placeOfToll(
  scene: Scene,
  clause: Clause,
  {rule, victims}: Draft,
  sums: "war" | "period" | null,
  words: Pick<TollWords, "war">
): PlaceMention | null {
  const behind = rule === GAP ? placeBehind(scene, victims.last) : null;
  if (behind) return behind;
  const {first, last} = scene.document.sentences[clause.sentence]!;
  return sums === "war"
    ? (landAtWar(scene, first, last, words.war) ?? placeWithin(scene, clause.first, clause.last))
    : placeOf(scene, clause, {within: sums === "period"});
}

/** "Syria's war", "the Syrian civil war": the land whose war a sentence names. */
function landAtWar({document: {tokens}, placeAt}: Scene, first: number, last: number, words: ReadonlySet<string>): PlaceMention | null {
  for (let i = first; i <= last; ++i) {
    const land = placeAt[i];
    if (land?.type === "country" && tokens.slice(land.last + 1, land.last + 1 + BEFORE_WAR).some((d) => words.has(d.lemma))) return land;
  }
  return null;
}

/** Tokens between a land and its war: "Syria's multi-front civil war". */
const BEFORE_WAR = 5;

/** The land whose people the victims are where no word tells whose: that of the place; null where that does not tell. */
export const landOfToll = (scene: Scene, clause: Clause, draft: Draft, place: PlaceMention | null): string | null =>
  isOfToll(scene, clause, draft, place) ? landOf(scene, draft, place) : null;

/** "and seven in Hama": how far behind the number of a toll without a word of harm its place stands. */
const GAP_REACH = 8;
const placeBehind = (scene: Scene, last: number): PlaceMention | null => {
  const {tokens, sentences} = scene.document;
  return placeWithin(scene, last + 1, Math.min(last + GAP_REACH, sentences[tokens[last]!.sentence]!.last));
};

/** "civilians have died since the deal reached in Sochi": a place told in a clause behind is of what that one tells. */
const isOfToll = ({document: {clauseAt, tokens}}: Scene, clause: Clause, {trigger}: Draft, place: PlaceMention | null): boolean =>
  !place || place.first < trigger || tokens[place.first]!.sentence !== clause.sentence || clauseAt[place.first] === clause;

/** The land of a toll's place: not of a name that two lands have, where the text tells of the victims' own land and not of that one. */
function landOf({actors, actorAt, places}: Scene, {victims: {actor}}: Draft, place: PlaceMention | null): string | null {
  const country = place?.country ?? null;
  const side = actor && sideOf(actor.code);
  if (place && actorAt[place.first]?.human) return null; // "members of the Islamic State of Iraq"
  if (!country || !side || side === country || side.length !== 3 || side === "UNK" || !SMALL.has(place!.type)) return country;
  const told =
    actors.some((d) => d.told && sideOf(d.code) === country) || places.some((d) => d.country === country && d.place !== place!.place);
  return told ? country : null;
}
