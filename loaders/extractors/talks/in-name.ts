import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {sourceAt} from "../../scene/sources.js";
import {membersOf, partyOf} from "./actor-party.js";
import {actorsBefore} from "./actors-before.js";
import {formatAt} from "./formats.js";
import {add, type Party} from "./party.js";
import type {Reading} from "./reading.js";
import {chainHead} from "./subject-phrase.js";

/** Who is told in a noun's own phrase. */
export interface InName {
  /** "Russia-Turkey talks" */
  pair: Party[];
  /** "Trump's meeting" */
  owner: Party[];
  /** "U.N.-brokered talks" */
  brokers: Party[];
}

/** "Russia-Turkey talks", "the Erdoğan-Putin call", "Syrian peace talks", "Trump's meeting", "U.N.-brokered talks". */
export function inName(reading: Reading, phrase: Phrase, first: number): InName {
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const result: InName = {pair: [], owner: [], brokers: []};
  for (let i = phrase.first; i < first; ++i) {
    const format = formatAt(reading, i);
    if (format && format.last < first) {
      for (const party of membersOf(format.value)) add(result.pair, party);
      i = format.last;
      continue;
    }
    const actor = scene.actorAt[i];
    const next = tokens[i + 1];
    const side = longestMatch(lexicon.sides, tokens, i);
    const after = side ? tokens[side.last + 1] : undefined;
    if (side && after && after.i < first && reading.lexicon.words.broker.has(stem(after.lemma))) {
      add(result.brokers, {camp: side.value, person: null, level: "unknown", individual: false});
      i = after.i;
      continue;
    }
    if (!actor || actor.last >= first) {
      if (side && next?.glued && !actor) add(result.pair, {camp: side.value, person: null, level: "unknown", individual: false});
      continue;
    }
    const party = partyOf(reading, actor) ?? (side ? {camp: side.value, person: null, level: "unknown" as const, individual: false} : null);
    const city =
      actor.rule === "capital" && !tokens[actor.last]!.possessive && !tokens[actor.last + 1]!.glued && !tokens[actor.first]!.glued;
    if (party && !city && !isVenue(reading, actor, party)) add(tokens[actor.last]!.possessive ? result.owner : result.pair, party);
    if (party && tokens[actor.last]!.possessive && actor.first === phrase.first)
      for (const owner of coOwners(reading, phrase)) add(result.owner, owner);
    i = actor.last;
  }
  const owner = tokens[phrase.first]!.tag === "poss" ? lastPerson(reading, phrase.first) : null;
  if (owner) result.owner.push(owner);
  return result;
}

/** "Putin and Erdoğan's meeting": the people before the last, whose meeting it is too. */
function coOwners(reading: Reading, phrase: Phrase): Party[] {
  const {document, actorAt} = reading.scene;
  const parties: Party[] = [];
  for (let p = chainHead(document, phrase); p !== phrase; p = document.phrases[p.next]!) {
    const owner = actorAt[p.last];
    const party = owner?.person ? partyOf(reading, owner) : null;
    if (party) add(parties, party);
  }
  return parties;
}

/** "the Kuwait talks": where others are told to talk. */
function isVenue({scene, told}: Reading, {type, first, last}: ActorMention, {camp}: Party): boolean {
  const place = type === "state" && !scene.document.tokens[last]!.possessive ? scene.placeAt[first]?.place : undefined;
  return place !== undefined && told.some((d) => d.place === place && !d.parties.includes(camp));
}

/** "brokered" as an adjective keeps its ending. */
const stem = (word: string): string => word.replace(/ed$/, "").replace(/(?<=medi|facilit|moder)at$/, "ate");

/** "my meeting": whoever is quoted. */
function ownSpeaker({scene, lexicon}: Reading, at: number): Party | null {
  const side = sourceAt(scene, at)?.side?.split(" ")[0];
  return side && lexicon.codes.has(side) ? {camp: side, person: null, level: "unknown", individual: true} : null;
}

/** "During his call with Aliyev, Blinken said": the person behind the comma, whose clause it is. */
function fronted(reading: Reading, at: number): Party | null {
  const {scene} = reading;
  const {tokens, clauseAt} = scene.document;
  const subject = clauseAt[at]?.subject;
  const person = subject && subject.first > at && tokens[subject.first - 1]?.text === "," ? scene.actorAt[subject.last] : undefined;
  return person?.person ? partyOf(reading, person) : null;
}

/** Whom "his" and "her" stand for: the subject of the clause where that is a person, else the last person named. */
function lastPerson(reading: Reading, at: number): Party | null {
  const {scene} = reading;
  const {tokens, clauseAt} = scene.document;
  const {lower, sentence} = tokens[at]!;
  if (lower === "my" || lower === "our") return ownSpeaker(reading, at);
  if (lower !== "his" && lower !== "her") return null;
  const cataphor = fronted(reading, at);
  if (cataphor) return cataphor;
  const subject = clauseAt[at]?.subject;
  const owner = subject && subject.last < at ? scene.actorAt[subject.last] : undefined;
  if (owner?.person) return partyOf(reading, owner);
  for (const actor of actorsBefore(scene, at, sentence - 1))
    if (actor.type !== "adjective" && (actor.person !== null || actor.type === "role")) return partyOf(reading, actor);
  return null;
}
