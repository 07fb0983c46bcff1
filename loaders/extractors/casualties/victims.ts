import type {ActorMention, Quantity} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {actorOf} from "../../scene/actors.js";

/** How many of whom: the bounds, the words that tell them, and the victims where the text names them. */
export interface Victims {
  low: number | null;
  best: number | null;
  high: number | null;
  /** Token range of the count and its noun. */
  first: number;
  last: number;
  actor: ActorMention | null;
  /** "21 others", "nine more": of the same group as the ones before. */
  others: boolean;
  quantity: Quantity | null;
}

const OTHERS = new Set(["other", "others", "more", "another"]);
/** "a total of 14 soldiers": the number stands in the phrase that follows. */
const SUMS = new Set(["total", "number", "toll", "majority", "group", "estimate", "couple", "handful", "pair", "score"]);
const SINGLE = new Set(["a", "an", "one", "another", "the", "his", "her", "its", "their"]);

/** Amounts by the token of what they count and by their own tokens. */
export type QuantityIndex = ReadonlyMap<number, Quantity>;

/** The phrase that is counted: of "a total of 14 soldiers" the 14 soldiers. */
export function countedPhrase({document: {tokens, phrases}}: Scene, phrase: Phrase): Phrase {
  const of = SUMS.has(tokens[phrase.head]!.lower) && tokens[phrase.last + 1]?.lower === "of" ? phrases[phrase.i + 1] : undefined;
  return of ?? phrase;
}

/** Where each amount stands, and where what it counts stands. */
export function indexQuantities({quantities}: Scene): QuantityIndex {
  const index = new Map<number, Quantity>();
  for (const quantity of quantities) {
    for (let i = quantity.first; i <= quantity.last; ++i) index.set(i, quantity);
    if (quantity.unit >= 0 && !index.has(quantity.unit)) index.set(quantity.unit, quantity);
  }
  return index;
}

/**
 * The victims that a noun phrase tells: "at least 33 Turkish soldiers", "dozens of civilians", "a soldier", "Zahran Alloush",
 * "nine". Null where it is no person ("hopes") or tells no number ("civilians").
 */
export function victimsOf(scene: Scene, phrase: Phrase, index: QuantityIndex): Victims | "uncounted" | null {
  const {tokens} = scene.document;
  const quantity = quantityIn(phrase, index);
  if (quantity) {
    const unit = quantity.unit >= 0 ? quantity.unit : phrase.head;
    const actor =
      meantBy(scene, quantity) ??
      memberOf(scene, unit) ??
      humanAt(scene, unit) ??
      (quantity.unit >= 0 ? null : humanAt(scene, phrase.head));
    if (!actor && !countsPeople(scene, quantity, phrase)) return null;
    const last = quantity.unit > quantity.last ? (scene.actorAt[quantity.unit]?.last ?? quantity.unit) : quantity.last;
    return {
      low: quantity.low,
      best: quantity.best,
      high: quantity.high,
      first: quantity.first,
      last: Math.max(last, quantity.last),
      actor,
      others: hasOthers(scene, quantity.first, Math.max(last, phrase.last, quantity.last + 1)),
      quantity
    };
  }
  const actor = actorOf(scene, phrase) ?? ranked(scene, phrase) ?? apposed(scene, phrase);
  if (!actor?.human) return null;
  const head = tokens[phrase.head]!;
  const plural =
    head.lemma !== head.lower ||
    /^(?:people|troops|forces|police|personnel|military|civilians|rebels|militants)$/.test(head.lower) ||
    actor.type === "group" ||
    actor.type === "state";
  if (actor.type === "pronoun") return null;
  if (
    actor.type === "person" ||
    (!plural && SINGLE.has(tokens[phrase.first]!.lower)) ||
    (!plural && actor.first === phrase.first && head.tag !== "name" && phrase.first === phrase.last)
  )
    return {low: 1, best: 1, high: 1, first: phrase.first, last: phrase.last, actor, others: false, quantity: null};
  return "uncounted";
}

/** "an attack by militants, killing 30 of them": the people named last, but not those who do it. */
function meantBy({document: {tokens, clauseAt}, actorAt}: Scene, {first, unit}: Quantity): ActorMention | null {
  if (unit < 0 || tokens[unit]!.lower !== "them") return null;
  const doer = clauseAt[unit]?.subject;
  for (let i = first - 1; i >= 0 && first - i <= THEM_REACH && tokens[i]!.sentence === tokens[first]!.sentence; --i) {
    const actor = actorAt[i];
    if (actor?.human && actor.type !== "pronoun" && !(doer && actor.first >= doer.first && actor.last <= doer.last)) return actor;
  }
  return null;
}

/** How far back the people meant by "them" may stand, in tokens. */
const THEM_REACH = 40;

/** "Brigadier General John Doe": a name of no list behind a rank, as one person. */
function ranked({document: {tokens}, actorAt}: Scene, {first, head}: Phrase): ActorMention | null {
  if (tokens[head]!.tag !== "name") return null;
  for (let i = head - 1; i >= first; --i) {
    const actor = actorAt[i];
    if (actor) return actor.human && actor.type === "role" && !/s$/.test(actor.quote) ? {...actor, type: "person", person: null} : null;
    if (tokens[i]!.tag !== "name") return null;
  }
  return null;
}

/** "Iran's chief scientist, Jane Doe, was killed": whom a name of no list stands beside, as one person. */
function apposed({document: {tokens, phrases}, actorAt, placeAt}: Scene, phrase: Phrase): ActorMention | null {
  const head = tokens[phrase.head]!;
  if (head.tag !== "name" || phrase.last - phrase.first < 1 || placeAt[phrase.head]) return null;
  for (const beside of [phrases[phrase.i - 1], phrases[phrase.i + 1]]) {
    const comma =
      beside &&
      (beside.i < phrase.i
        ? phrase.first - 1 === beside.last + 1 && tokens[phrase.first - 1]!.text === ","
        : beside.first - 1 === phrase.last + 1 && tokens[beside.first - 1]!.text === ",");
    const actor = comma ? actorAt[beside.head] : undefined;
    if (actor?.human && actor.type === "role") return {...actor, type: "person", person: null};
  }
  return null;
}

function quantityIn(phrase: Phrase, index: QuantityIndex): Quantity | null {
  const own = index.get(phrase.head);
  if (own) return own;
  for (let i = phrase.first; i <= phrase.last; ++i) {
    const quantity = index.get(i);
    if (quantity && (quantity.unit < 0 || (quantity.unit >= phrase.first && quantity.unit <= phrase.last) || quantity.unit > phrase.last))
      return quantity;
  }
  return null;
}

/** The human actor whose mention covers a token. */
const humanAt = ({actorAt}: Scene, token: number): ActorMention | null =>
  actorAt[token]?.human && actorAt[token]!.type !== "pronoun" ? actorAt[token]! : null;

/** "two members of Islamic Jihad", "14 people from the village": of people of no side, the group they are of. */
function memberOf(scene: Scene, unit: number): ActorMention | null {
  const {tokens, phraseAt} = scene.document;
  const people = humanAt(scene, unit);
  if (people?.code !== "UNK" || tokens[people.last + 1]?.lower !== "of") return null;
  let at = people.last + 2;
  while (tokens[at] && !phraseAt[at] && at < people.last + 5) ++at;
  const phrase = tokens[at] && phraseAt[at];
  const actor = phrase ? (scene.actorAt[phrase.head] ?? null) : null;
  return actor && (actor.human || actor.type === "group") ? actor : null;
}

/** A number that stands alone, or with "others", "more", "dead", may count people; one with a noun that is no actor does not. */
function countsPeople(scene: Scene, {unit, last}: Quantity, phrase: Phrase): boolean {
  const {tokens} = scene.document;
  if (unit < 0) return phrase.head <= last || OTHERS.has(tokens[phrase.head]!.lower);
  return OTHERS.has(tokens[unit]!.lower) || tokens[unit]!.tag === "pron";
}

function hasOthers({document: {tokens}}: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; ++i)
    if (OTHERS.has(tokens[i]!.lower) && tokens[i - 1]?.lower !== "or" && tokens[i + 1]?.lower !== "than") return true;
  return false;
}
