import {isInsurgent, isOfLand} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import {genderOf} from "./gender.js";
import {groupBefore, isOfGroup} from "./groups.js";
import type {Told} from "./told.js";
import {isPlace} from "./whose.js";

const POSSESSIVES = new Set(["its", "their", "his", "her", "our"]);
const PERSONAL = new Set(["his", "her"]);
const LANDS = new Set(["country", "nation"]);

/**
 * "Putin's aide", "the rebel leader's men", "the Clinton administration", "Russia's upper house of parliament": whose it is by the name
 * before it.
 */
export function possessorOf({tokens, phraseAt, seen}: Told, {first, last, type, human}: ActorMention): ActorMention | null {
  const before = seen.at(-1);
  if (!before?.told || before.type === "adjective") return null;
  const [own, phrase] = [phraseAt[last], phraseAt[before.last]];
  const within = own !== undefined && own === phrase;
  const held = type === "organ" || (type === "role" && human && own?.head === last); // "a Putin envoy"
  if (within && before.type === "person" && held && before.last === first - 1) return before;
  if (!tokens[before.last]!.possessive) return null;
  const of = phrase !== undefined && tokens[first - 1]?.lower === "of" && phrase.last === first - 2;
  return within || of ? before : null;
}

/**
 * "its army", "the country's ministry": whom the text told before. What a person has goes with the subject of the sentence ("Kerry met
 * Lavrov with his delegation"), but where the person stands right before it ("met Lavrov and his delegation").
 */
export function ownerOf(told: Told, actor: ActorMention): ActorMention | null {
  const {tokens, phraseAt, seen, subjects} = told;
  const phrase = phraseAt[actor.last];
  if (phrase && isOfGroup(told, phrase)) return groupBefore(told, phrase.first);
  const land = phrase !== undefined && isLand(tokens, phrase.first);
  if (!phrase || !(land || POSSESSIVES.has(tokens[phrase.first]!.lower))) return null;
  const personal = PERSONAL.has(tokens[phrase.first]!.lower);
  const {sentence} = tokens[actor.first]!;
  let nearest: ActorMention | null = null;
  for (let k = seen.length - 1; k >= 0; --k) {
    const before = seen[k]!;
    const apart = sentence - tokens[before.first]!.sentence;
    if (apart > 1 || (nearest && apart > 0)) break;
    if (land && (before.type === "group" || isInsurgent(before.code) || isPlace(told, before))) continue; // "Turkey struck posts in Syria, the country's ministry said"
    if (personal && before.type !== "person" && !(before.human && before.type === "role")) continue;
    if (personal && genderOf(tokens, before, told.lexicon) === (tokens[phrase.first]!.lower === "his" ? "woman" : "man")) continue;
    if (!before.told || before.type === "adjective" || !isOfLand(before.code)) continue;
    if (!personal && apart === 0 && isPlace(told, before) && hasOwner(told, k)) continue; // "the coalition in Iraq said its troops"
    if (!personal || apart > 0 || before.last >= phrase.first - 2 || subjects.has(phraseAt[before.last])) return before;
    nearest ??= before;
  }
  return nearest;
}

const BODIES = new Set<ActorMention["type"]>(["group", "organ", "role"]);

/** A body told before in the sentence, of which a land told behind it tells only where it is. */
function hasOwner({tokens, seen}: Told, k: number): boolean {
  const before = seen[k - 1];
  if (!before?.told || !BODIES.has(before.type)) return false;
  return tokens[before.first]!.sentence === tokens[seen[k]!.first]!.sentence;
}

/** "the country's": of the state told before. */
function isLand(tokens: Told["tokens"], first: number): boolean {
  const next = tokens[first + 1];
  return tokens[first]!.lower === "the" && next?.possessive === true && LANDS.has(next.lower);
}
