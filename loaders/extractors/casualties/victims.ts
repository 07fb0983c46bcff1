import type {ActorMention, Quantity} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {amountIn, type Counts} from "./counts.js";
import {isOne, singleIn} from "./singles.js";
import {memberOf, victimsActor} from "./whose.js";

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

/**
 * The victims that a noun phrase tells: "at least 33 Turkish soldiers", "dozens of civilians", "a soldier", "Zahran Alloush",
 * "nine". Null where it is no person ("hopes"), "uncounted" where it tells no number ("civilians").
 */
export function victimsOf(scene: Scene, phrase: Phrase, counts: Counts): Victims | "uncounted" | null {
  const quantity = amountIn(counts, phrase);
  if (quantity) return severalOf(scene, phrase, quantity, counts);
  const person = withoutAge(scene, phrase);
  const single = singleIn(scene, person);
  if (!single) {
    const others = isRest(scene, phrase, counts);
    return others || isAged(scene, phrase) ? {...ONE, first: phrase.first, last: phrase.last, others} : null;
  }
  if (!isOne(scene, person, single, counts)) return "uncounted";
  const actor = memberOf(scene, single.last) ?? single;
  const n = personsIn(scene, person, counts);
  return {low: n, best: n, high: n, first: person.first, last: person.last, actor, others: false, quantity: null};
}

/** "A man 34 was killed", "a man aged 34": the one whose age the number behind tells. */
function withoutAge({document: {tokens}}: Scene, phrase: Phrase): Phrase {
  if (phrase.head === phrase.first || tokens[phrase.head]!.kind !== "number") return phrase;
  const last = phrase.head - (tokens[phrase.head - 1]!.lower === "aged" ? 2 : 1);
  return last < phrase.first ? phrase : {...phrase, head: last, last};
}

/** "killing one and wounding the other", "the second": of those counted before, and no noun behind it. */
function isRest({document: {tokens}}: Scene, {first, head, last}: Phrase, {words}: Counts): boolean {
  const opens = tokens[first]!.lower;
  if (head !== last || last !== first + 1 || tokens[first - 1]?.tag === "conj") return false;
  return (opens === "the" || opens === "a") && words.rest.has(tokens[head]!.lower);
}

/** "Jane Doe, 41, was killed": a name of no list, whose age makes it a person's. */
function isAged({document: {tokens}, placeAt, actorAt}: Scene, {first, head, last}: Phrase): boolean {
  const [comma, age, end] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (head === first || comma?.text !== "," || age?.kind !== "number" || end?.text !== "," || placeAt[head] || actorAt[head]) return false;
  for (let i = first; i <= last; ++i) if (tokens[i]!.tag !== "name") return false;
  return true;
}

const ONE = {low: 1, best: 1, high: 1, actor: null, quantity: null};

/** "a man", "a couple", in a list that lost its commas "a man woman and child": one a noun, and a couple is two; "a girl child" is one. */
function personsIn({document: {tokens}}: Scene, {first, head, next}: Phrase, {words}: Counts): number {
  if (words.two.has(tokens[head]!.lemma)) return 2;
  if (next < 0) return 1;
  let n = 0;
  for (let i = first; i <= head; ++i) if (tokens[i]!.tag === "noun" && words.person.has(tokens[i]!.lower) && !isAge(i)) ++n;
  return Math.max(n, 1);

  /** "a girl child", "a baby boy": one of two such words in a row tells the age alone. */
  function isAge(i: number): boolean {
    const [{lower}, next] = [tokens[i]!, tokens[i + 1]!];
    return i < head && words.person.has(next.lower) && (words.young.has(lower) || words.young.has(next.lower));
  }
}

/** The victims that an amount of a phrase counts; null where it counts no people. */
function severalOf(scene: Scene, phrase: Phrase, quantity: Quantity, counts: Counts): Victims | null {
  const {low, best, high, first, unit} = quantity;
  const actor = victimsActor(scene, phrase, quantity, counts);
  if (!actor && !countsPeople(scene, quantity, phrase, counts)) return null;
  const end = unit > quantity.last ? (scene.actorAt[unit]?.last ?? unit) : quantity.last;
  const others = hasOthers(scene, first, Math.max(end, phrase.last, quantity.last + 1), counts);
  const last = actor && actor.first <= end + 1 ? Math.max(end, actor.last) : end;
  return {low, best, high, first, last, actor, others, quantity};
}

/** A number that stands alone, or with "others", "more", "dead", may count people; one with a noun that is no actor does not. */
function countsPeople({document: {tokens}}: Scene, {unit, last}: Quantity, phrase: Phrase, {words}: Counts): boolean {
  if (unit < 0) return phrase.head <= last || words.others.has(tokens[phrase.head]!.lower);
  return words.others.has(tokens[unit]!.lower) || tokens[unit]!.tag === "pron";
}

/** "two others", "other soldiers": they are told beside somebody; not "or others", "other than". */
function hasOthers({document: {tokens}}: Scene, first: number, last: number, {words}: Counts): boolean {
  for (let i = first; i <= last && i < tokens.length; ++i)
    if (words.others.has(tokens[i]!.lower) && tokens[i - 1]?.lower !== "or" && tokens[i + 1]?.lower !== "than") return true;
  return false;
}
