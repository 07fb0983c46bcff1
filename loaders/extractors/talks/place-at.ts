import {longestMatch} from "../../lexicon/gazetteer.js";
import type {PlaceMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import type {Reading} from "./reading.js";

const AT = new Set(["in", "at", "inside"]);
const TO = new Set(["to", "into", "in", "at", "for", "inside"]);
/** Between a verb of motion and whither. */
const ONWARD = new Set(["on", "back", "onward", "onwards", "straight", "directly", "again", "over"]);
/** Kinds of places that nobody sits down in. */
const NO_SEAT = new Set(["sea", "road"]);

/** How far after "in the" the word for a town or building may stand, in tokens. */
const REACH = 7;

/**
 * The place that the preposition at token `i` leads to, where it hangs on the talk and not on another noun: "in Sochi", "to
 * Ankara", "in the Turkish capital", "at a Geneva hotel", "at the White House".
 * @param trigger last token of the word of talk
 */
export function placeAt(reading: Reading, i: number, trigger: number): string | null {
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const token = tokens[i]!;
  if ((token.tag !== "to" && token.tag !== "prep") || !TO.has(token.lower)) return null;
  const before = tokens[i - 1];
  const mover = before && ONWARD.has(before.lower) ? tokens[i - 2] : before; // "flew on to"
  const moves = mover ? lexicon.words.motion.has(mover.lemma) || lexicon.words.journey.has(mover.lemma) : false;
  if (!AT.has(token.lower) && !moves) return null;
  if (before && before.sentence === token.sentence && before.tag === "noun" && i - 1 !== trigger && !belongs(reading, i - 1)) return null;
  const next = tokens[i + 1];
  if (!next || next.sentence !== token.sentence) return null;
  const actor = scene.actorAt[i];
  if (actor && actor.first < i && actor.last > i) return null; // "Organization for Security and Cooperation in Europe"
  return named(reading, afterAdjectives(reading, i + 1)) ?? seatAt(reading, i + 1) ?? inSetting(reading, i + 1);
}

/** "in self-ruled Bethlehem": where the name begins. */
function afterAdjectives({scene: {document, actorAt}}: Reading, at: number): number {
  let k = at;
  while (k < at + 3 && (document.tokens[k]?.tag === "adj" || document.tokens[k + 1]?.glued) && !actorAt[k]) ++k;
  return document.phraseAt[k] === document.phraseAt[at] ? k : at;
}

/** "the White House", "a Kremlin": a palace that stands in a known city. */
function seatAt({scene, lexicon}: Reading, at: number): string | null {
  const {tokens} = scene.document;
  const match = longestMatch(lexicon.seats, tokens, tokens[at]!.tag === "det" ? at + 1 : at);
  return match?.value ?? null;
}

/** "in Sochi", "in Turkey's Istanbul". */
function named(reading: Reading, at: number): string | null {
  const {scene} = reading;
  const place = scene.placeAt[at];
  if (!place || NO_SEAT.has(place.type)) return null;
  if (scene.document.tokens[place.last]!.possessive && scene.placeAt[place.last + 1]) return named(reading, place.last + 1);
  const {tokens} = scene.document;
  const [noun, join] = [tokens[place.last + 1]?.lower ?? "", tokens[place.last + 2]?.lower];
  const town = reading.lexicon.words.setting.has(noun) && (join === "of" || scene.placeAt[place.last + 2]); // "the West Bank city of Ramallah"
  return town || describes(reading, place) ? null : place.place;
}

/** "in Iran nuclear talks", "in Russia's proposal", "in Serbia-Kosovo talks": what follows is meant. */
function describes({scene}: Reading, {last}: PlaceMention): boolean {
  const {tokens, phraseAt} = scene.document;
  const after = tokens[last + 1];
  if (tokens[last]!.possessive || after?.glued) return true;
  return after?.tag === "noun" && !after.glued && phraseAt[last] !== null && phraseAt[after.i] === phraseAt[last] && !scene.dateAt[after.i];
}

/** A noun before the preposition that leaves it to the talk: who meets, when, how, in which building. */
const belongs = ({scene, lexicon}: Reading, k: number): boolean =>
  scene.actorAt[k] !== undefined ||
  scene.dateAt[k] !== undefined ||
  lexicon.words.holder.has(scene.document.tokens[k]!.lemma) ||
  lexicon.words.manner.has(scene.document.tokens[k]!.lower) ||
  isBuilding(lexicon, scene.document.tokens[k]!);

/** "hotel", "hotels"; "headquarters" has no singular. */
const isBuilding = ({words}: Reading["lexicon"], {lower, lemma}: Token): boolean => words.building.has(lemma) || words.building.has(lower);

/** "in the Turkish capital", "the Kazakh capital Astana", "at a Geneva hotel": a place of its own, or the capital of the side. */
function inSetting({scene, lexicon}: Reading, from: number): string | null {
  const {tokens, phraseAt} = scene.document;
  for (let k = from; k < from + REACH && tokens[k] && tokens[k]!.sentence === tokens[from]!.sentence; ++k) {
    const {lower} = tokens[k]!;
    const inside = scene.placeAt[k - 1];
    if (isBuilding(lexicon, tokens[k]!) && !lexicon.words.setting.has(lower))
      // a resort is both
      return inside && phraseAt[k] === phraseAt[inside.last] && inside.type !== "country" ? inside.place : null;
    if (!lexicon.words.setting.has(lower)) continue;
    const join = tokens[k + 1]?.text;
    const town = scene.placeAt[k + 1] ?? (join === "of" || join === "," ? scene.placeAt[k + 2] : undefined);
    if (town && (join !== "," || town.type !== "country")) return town.place; // not "flew into the capital, US officials said"
    if (join === "of" && tokens[k + 2]?.tag === "name") return nameAt(tokens, k + 2); // a town that no list holds
    const own = scene.placeAt[from] ?? scene.placeAt[from + 1]; // "the Panmunjom border village"
    if (own && own.type !== "country" && !NO_SEAT.has(own.type) && phraseAt[own.last] && phraseAt[own.last] === phraseAt[k])
      return own.place;
    const side = scene.actorAt[k - 1]?.code.split(" ")[0];
    return lower === "capital" && side ? (lexicon.capitals.get(side) ?? null) : null;
  }
  return null;
}

/** A name word by word: "Mont Pelerin". */
function nameAt(tokens: readonly Token[], first: number): string {
  let last = first;
  while (tokens[last + 1]?.tag === "name" && !tokens[last]!.possessive) ++last;
  return tokens
    .slice(first, last + 1)
    .map((d) => d.text)
    .join(" ")
    .replace(/['’]s$/, "");
}
