import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {actorsBefore} from "./actors-before.js";
import {partyOf} from "./parties.js";
import {add, type Party} from "./party.js";
import type {Reading} from "./reading.js";

/** Sentences that "both sides" may reach back over, and "the two leaders", who are people. */
const REACH = 3;
const REACH_PEOPLE = 8;
/** Before a state that is only where something is: "in northern Syria". */
const PLACING = new Set(["in", "at", "inside", "across", "into", "over", "from", "near", "throughout", "on"]);

/**
 * "the two leaders", "both sides", "the parties" — how many a group noun stands for, or null where the phrase is none.
 * "the two sides" are two, "three countries" three; "the leaders" two; "leaders", "some countries" are no group told before.
 */
export function groupSize(reading: Reading, phrase: Phrase): {size: number; leaders: boolean; ministers: boolean} | null {
  const {tokens} = reading.scene.document;
  const head = tokens[phrase.head]!;
  const pronoun = head.tag === "pron" && (head.lower === "they" || head.lower === "both");
  if (pronoun) return {size: 2, leaders: false, ministers: false};
  const group = reading.lexicon.groups.get(head.lower);
  if (!group?.plural) return null;
  let size = 0;
  for (let i = phrase.first; i < phrase.head; ++i) {
    const {lower} = tokens[i]!;
    if (reading.scene.actorAt[i] && reading.scene.actorAt[i]!.last < phrase.head) return null;
    if (lower === "two" || lower === "both" || lower === "2") size = 2;
    else if (lower === "three" || lower === "3") size = 3;
    else if (lower === "four") size = 4;
    else if ((lower === "the" || lower === "these" || lower === "those") && size === 0) size = 2;
    else if (tokens[i]!.tag === "num") return null;
  }
  return size ? {size, leaders: group.standsFor === "leader", ministers: group.standsFor === "minister"} : null;
}

/** The sides that a group told before token `at` consists of: those last named, people first where people are meant. */
export function lastSides(
  reading: Reading,
  at: number,
  {size, leaders, ministers}: {size: number; leaders: boolean; ministers: boolean}
): Party[] {
  const {scene} = reading;
  const {tokens} = scene.document;
  const sentence = tokens[at]!.sentence;
  const found: Party[] = [];
  const people: Party[] = [];
  for (const actor of actorsBefore(scene, at, sentence - REACH_PEOPLE)) {
    const back = sentence - tokens[actor.first]!.sentence;
    if (back > (leaders || ministers ? REACH_PEOPLE : REACH)) break;
    if (actor.type === "adjective" || actor.type === "pronoun" || isSetting(reading, actor)) continue;
    const party = partyOf(reading, actor);
    if (!party || ((leaders || ministers) && party.camp.includes(" "))) continue;
    if (back <= REACH && !found.some((d) => d.camp === party.camp)) add(found, party);
    const fits = leaders ? party.level === "leader" : party.level === "minister";
    if (party.person && (leaders || ministers) && fits && !people.some((d) => d.camp === party.camp)) people.push(party);
  }
  if (people.length >= size) return people.slice(0, size);
  if (found.length < size) return [];
  const level = leaders ? "leader" : ministers ? "minister" : "unknown";
  return found.slice(0, size).map((d) => ({camp: d.camp, person: null, level, individual: leaders || ministers}));
}

/** A state that only tells where something is, or whose something is. */
function isSetting({scene}: Reading, actor: ActorMention): boolean {
  if (actor.type !== "state") return false;
  const {tokens, phraseAt} = scene.document;
  const phrase = phraseAt[actor.last] ?? null;
  return tokens[actor.last]!.possessive || (phrase !== null && phrase.prep >= 0 && PLACING.has(tokens[phrase.prep]!.lower));
}
