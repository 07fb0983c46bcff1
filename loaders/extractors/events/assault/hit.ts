import type {ForceWords} from "../../../lexicon/force.js";
import {longestMatch} from "../../../lexicon/gazetteer.js";
import {isCivilian} from "../../../model/camp.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {forcesIn} from "../../../scene/incident.js";

/** "advanced towards the village": where to, not whom the advance is aimed at. */
export const isSettled = ({document: {tokens}}: Scene, hit: Phrase | null, {objects}: ForceWords): boolean =>
  hit !== null && objects.get(tokens[hit.head]!.lemma) === "settled";

/** "Saraqib was shelled": a place by its name, not one that stands for a government. */
export const isTown = ({placeAt, actorAt}: Scene, phrase: Phrase | null): boolean =>
  phrase !== null && placeAt[phrase.head] !== undefined && placeAt[phrase.head] !== null && !actorAt[phrase.head];

/** "a helicopter", "two jets", not "buses"; nor "missiles", whose launch is the act where it is told. */
export function isAircraft({document: {tokens}, actorAt}: Scene, {first, last, head}: Phrase, {objects, weapons}: ForceWords): boolean {
  for (let i = first; i <= last; ++i) {
    const weapon = longestMatch(weapons, tokens, i);
    if (weapon?.value === "airstrike") return true;
    if (weapon?.value === "shelling" && weapon.last === head) return false;
  }
  const kind = objects.get(tokens[head]!.lemma) ?? objects.get(tokens[head]!.lower);
  const actor = actorAt[head];
  return kind === undefined ? actor?.type === "thing" && !isCivilian(actor.code) : kind === "aircraft";
}

/** "shot down a missile over the capital": fire met in the air, where neither its sentence nor the one before tells of an attack. */
export function isLoneMissile(scene: Scene, {sentence, i: clause}: Clause, {first, head}: Phrase, {weapons}: ForceWords): boolean {
  const {tokens} = scene.document;
  const around = [...(sentence > 0 ? forcesIn(scene, sentence - 1) : []), ...forcesIn(scene, sentence)];
  if (around.some((d) => d.clause !== clause)) return false;
  for (let i = first; i <= head; ++i) {
    const weapon = longestMatch(weapons, tokens, i);
    if (weapon?.value === "shelling" && weapon.last === head) return true;
  }
  return false;
}
