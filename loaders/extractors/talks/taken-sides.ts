import {longestMatch} from "../../lexicon/gazetteer.js";
import {isGovernment} from "../../model/camp.js";
import type {Phrase} from "../../model/syntax.js";
import {lastSides} from "./anaphora.js";
import {groupSize, isCouple} from "./group.js";
import {partiesFrom} from "./parties.js";
import {add, areOpposite, type Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";

/** Who stands after a noun of talk. */
export interface AfterNoun {
  /** "between", "among": all sides. */
  between: Party[];
  /** "with", "of": those of the other side. */
  other: Party[];
  /** "brokered by" */
  brokers: Party[];
  by: Party[];
  /** "with" told the others: whoever holds the talk takes part too. */
  with: boolean;
  /** Told by "the two leaders" and the like. */
  points: boolean;
  /** "with" somebody of one's own side. */
  inside: boolean;
  /** "with" somebody who is no side. */
  unknown: boolean;
}

/** Where who talks is looked for: behind a noun of talk, up to the last token of its sentence. */
export interface Place {
  reading: Reading;
  trigger: Trigger;
  phrase: Phrase;
  limit: number;
}

/** "brokered by the UN": gives the last token read. */
export function takeBrokers({reading, limit}: Place, i: number, found: AfterNoun): number {
  const {parties, end} = partiesFrom(reading, i + 2, limit);
  for (const party of parties) add(found.brokers, party);
  return Math.max(i + 1, end);
}

/** "talks held by their ministers", "a visit by the minister" */
export function takeHolders({reading, limit}: Place, i: number, found: AfterNoun): void {
  const next = reading.scene.document.phraseAt[i + 1] ?? null;
  const group = next ? groupSize(reading, next) : null;
  const sides = group?.office ? lastSides(reading, i, group) : [];
  found.between.push(...sides);
  if (!sides.length) for (const party of partiesFrom(reading, i + 1, limit).parties) add(found.by, party);
}

/** "with Putin", "between the two leaders", "of the foreign ministers", "of Russia and Turkey": gives the last token read. */
export function takeSides(place: Place, i: number, word: string, found: AfterNoun): number {
  const {reading, limit} = place;
  const named = partiesFrom(reading, i + 1, limit);
  const {parties, end} = named;
  const next = reading.scene.document.phraseAt[i + 1] ?? null;
  if (word === "with" && next && isOwnPeople(reading, next)) {
    found.inside = true; // "a meeting with his security cabinet"
    return next.last;
  }
  if (word === "with" && parties.length && bringTogether(reading, i, end)) {
    for (const party of parties) add(found.brokers, party);
    return end;
  }
  return (next && takeGroup(reading, i, word, next, named, found)) ?? takeNamed(place, i, word, next, named, found);
}

type Named = ReturnType<typeof partiesFrom>;

/** "between the two leaders": the sides told before that a group stands for; null where the phrase is none that does. */
function takeGroup(reading: Reading, i: number, word: string, next: Phrase, {parties, end}: Named, found: AfterNoun): number | null {
  const couple = isCouple(reading, next);
  const size = (word === "between" ? couple || !areOpposite(parties) : !parties.length) ? groupSize(reading, next) : null;
  if (!size) return null;
  found.points = true;
  const sides = lastSides(reading, i, size);
  const others = couple ? parties.filter(({camp}) => sides.every((d) => d.camp !== camp)) : []; // "between the two countries and China"
  found.between.push(...sides, ...others);
  return others.length ? end : next.last;
}

/** "with Putin", "of Russia and Turkey": those who are named. */
function takeNamed(place: Place, i: number, word: string, next: Phrase | null, {parties, end}: Named, found: AfterNoun): number {
  const {reading, trigger, phrase} = place;
  const opposite = areOpposite(parties);
  const named = opposite || parties.some((d) => d.individual || d.level !== "unknown");
  const isOwn = named && i === Math.max(trigger.last, phrase.last) + 1;
  if (word === "between" && parties.length > 1 && !opposite && parties.every((d) => d.person !== null)) found.inside = true;
  if (word === "of" && !isOwn) return i; // "talks of the decade"
  const into = word === "with" || (word === "of" && !opposite) ? found.other : found.between;
  for (const party of parties) add(into, party);
  if (word === "with" && parties.length) found.with = true;
  const head = next ? reading.scene.document.tokens[next.head]!.lemma : "";
  if (!parties.length && word === "with" && !reading.lexicon.words.aside.has(head)) found.unknown = true;
  return Math.max(i, parties.length ? end : i);
}

/** "his cabinet", "her ministers": people of one's own side, and no counterparts. */
function isOwnPeople({scene, lexicon}: Reading, {first, head}: Phrase): boolean {
  const {tokens} = scene.document;
  const actor = scene.actorAt[head];
  if (tokens[first]!.tag !== "poss" || !actor || !isGovernment(actor.code) || actor.person !== null) return false;
  if (lexicon.words.peer.has(tokens[head]!.lower) || (actor.type !== "organ" && actor.type !== "role")) return false;
  for (let i = first + 1; i <= head; ++i) if (longestMatch(lexicon.sides, tokens, i)) return false; // "his Turkish colleagues"
  return true;
}

/** "with Qatari and Egyptian mediators": those named up to a token only sit between the sides. */
function bringTogether({scene: {document, actorAt}, lexicon}: Reading, from: number, end: number): boolean {
  for (let i = end; i > from; --i) {
    const {tag, lemma} = document.tokens[i]!;
    if (actorAt[i]) return tag === "noun" && lexicon.words.broker.has(lemma);
  }
  return false;
}
