import type {PlaceMention} from "../../model/mention.js";
import {carries} from "./carries.js";
import type {Draft, Reading} from "./reading.js";

const AT = new Set(["in", "at"]);
const TO = new Set(["to", "into", "in", "at", "for"]);
const KINDS = new Set(["country", "city", "town", "village", "site", "region", "province", "governorate", "district", "camp", "base"]);

/** Where a talk is held: after its word, else before it, in the same clause; never what it is about. */
export function placeOf(reading: Reading, {trigger}: Draft): string | null {
  const {scene} = reading;
  const {tokens, sentences} = scene.document;
  const {first, last} = sentences[trigger.sentence]!;
  const inner = insideName(reading, trigger.first);
  if (inner) return inner;
  for (let i = trigger.last + 1; i <= last; ++i) {
    const token = tokens[i]!;
    const opens = (token.tag === "sub" || token.tag === "rel") && !carries(reading.lexicon, tokens, i);
    if ((opens && i > trigger.last + 1) || token.text === ";") break; // "talks that were planned in Oslo"
    if ((token.tag === "verb" || token.tag === "aux" || token.tag === "modal") && !onTheWay(reading, i)) break;
    const place = placeAt(reading, i, trigger.last);
    if (place) return place;
  }
  for (let i = trigger.first - 1; i >= first; --i) {
    const token = tokens[i]!;
    if (token.tag === "sub" || token.tag === "rel" || token.text === ";") break;
    const place = standsAlone(reading, i) ? placeAt(reading, i, i + 99) : null;
    if (place) return place;
  }
  return null;
}

/** "in Ankara, he met", not "officials in Ankara said": before the talk a place stands with no noun of its own. */
const standsAlone = ({scene}: Reading, i: number): boolean => {
  const {tokens, sentences} = scene.document;
  const before = tokens[i - 1];
  if (!before || i === sentences[tokens[i]!.sentence]!.first || scene.dateAt[before.i]) return true;
  return before.tag !== "noun" && before.tag !== "name";
};

/** Verbs between the noun and its place that belong to it: "talks were held in Sochi", "scheduled to begin in Geneva". */
const onTheWay = ({scene, lexicon}: Reading, i: number): boolean => {
  const token = scene.document.tokens[i]!;
  return token.tag !== "verb" || lexicon.words.carrier.has(token.lemma);
};

/** The place right after a preposition at token `i`, where the preposition hangs on the talk and not on another noun. */
function placeAt({scene, lexicon}: Reading, i: number, trigger: number): string | null {
  const {tokens, phraseAt} = scene.document;
  const token = tokens[i]!;
  const motion = token.tag === "to" || token.tag === "prep" ? TO.has(token.lower) : false;
  if (!motion) return null;
  const before = tokens[i - 1];
  const moves = before ? lexicon.words.motion.has(before.lemma) || lexicon.words.journey.has(before.lemma) : false;
  if (!AT.has(token.lower) && !moves) return null;
  if (before && before.sentence === token.sentence && before.tag === "noun" && i - 1 !== trigger && !belongs(before.i)) return null;
  const next = tokens[i + 1];
  if (!next || next.sentence !== token.sentence) return null;
  const place: PlaceMention | undefined = scene.placeAt[i + 1];
  const actor = scene.actorAt[i];
  if (actor && actor.first < i && actor.last > i) return null; // "Organization for Security and Cooperation in Europe"
  if (place && KINDS.has(place.type) && !describes(place)) return place.place;
  return capitalAfter(i + 1);

  /** "in Iran nuclear talks", "in Russia's Sochi": what follows is meant. */
  function describes({last}: PlaceMention): boolean {
    const after = tokens[last + 1];
    if (tokens[last]!.possessive) return true;
    return (
      after?.tag === "noun" && !after.glued && phraseAt[last] !== null && phraseAt[after.i] === phraseAt[last] && !scene.dateAt[after.i]
    );
  }

  function belongs(k: number): boolean {
    return scene.actorAt[k] !== undefined || scene.dateAt[k] !== undefined || lexicon.words.holder.has(tokens[k]!.lemma);
  }
  /** "in the Turkish capital", "the Kazakh capital Astana": a place of its own, or the capital of the side. */
  function capitalAfter(from: number): string | null {
    for (let k = from; k < from + 7 && tokens[k] && tokens[k]!.sentence === token.sentence; ++k) {
      if (!lexicon.words.setting.has(tokens[k]!.lower)) continue;
      const named =
        scene.placeAt[k + 1] ??
        (tokens[k + 1]?.lower === "of" ? scene.placeAt[k + 2] : undefined) ??
        (tokens[k + 1]?.text === "," ? scene.placeAt[k + 2] : undefined);
      if (named) return named.place;
      const side = scene.actorAt[k - 1]?.code.split(" ")[0];
      return tokens[k]!.lower === "capital" && side ? (lexicon.capitals.get(side) ?? null) : null;
    }
    return null;
  }
}

/** "the Geneva talks", "the Astana meeting": a city before the noun. */
function insideName({scene}: Reading, first: number): string | null {
  const {phraseAt} = scene.document;
  for (let i = first - 1; i >= 0 && phraseAt[i] && phraseAt[i] === phraseAt[first]; --i) {
    const place = scene.placeAt[i];
    if (place?.type === "city" && !scene.document.tokens[i + 1]!.glued && !scene.document.tokens[i]!.glued) return place.place;
  }
  return null;
}
