import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {sourceAt} from "../../scene/sources.js";
import {firstMember} from "../../text/phrases/first-member.js";
import {membersOf, partyOf} from "./actor-party.js";
import {actorsBefore} from "./actors-before.js";
import {formatAt} from "./formats.js";
import {add, type Party} from "./party.js";
import type {Reading} from "./reading.js";

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
  const {tokens} = reading.scene.document;
  const result: InName = {pair: [], owner: [], brokers: []};
  for (let i = phrase.first; i < first; ++i) {
    const format = formatAt(reading, i);
    if (format && format.last < first) {
      for (const party of membersOf(format.value)) add(result.pair, party);
      i = format.last;
      continue;
    }
    i = takeSide(reading, phrase, first, i, result);
  }
  if (result.pair.length === 1 && !result.owner.length) result.pair.unshift(...coSides(reading, phrase, result.pair[0]!));
  const owner = tokens[phrase.first]!.tag === "poss" ? lastPerson(reading, phrase.first) : null;
  if (owner) result.owner.push(owner);
  return result;
}

/** The side or actor that stands at token `i` of a noun's phrase, as what it is to the talk; gives the last token read. */
function takeSide(reading: Reading, phrase: Phrase, first: number, i: number, result: InName): number {
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const match = longestMatch(lexicon.sides, tokens, i);
  const side: Party | null = match ? {camp: match.value, person: null, level: "unknown", individual: false} : null;
  const after = match ? tokens[match.last + 1] : undefined;
  if (side && after && after.i < first && lexicon.words.broker.has(stem(after.lemma))) {
    add(result.brokers, side);
    return after.i;
  }
  const actor = scene.actorAt[i];
  if (!actor || actor.last >= first) {
    if (side && tokens[i + 1]?.glued && !actor) add(result.pair, side);
    return i;
  }
  const {possessive} = tokens[actor.last]!;
  const party = partyOf(reading, actor) ?? side;
  const city = actor.rule === "capital" && !possessive && !tokens[actor.last + 1]!.glued && !tokens[actor.first]!.glued;
  const ofPair = tokens[actor.first]!.glued && result.pair.length > 0; // "the US-Russian ministers' meeting"
  if (party && !city && !isVenue(reading, actor, party)) add(possessive && !ofPair ? result.owner : result.pair, party);
  if (party && possessive && actor.first === phrase.first) for (const owner of coOwners(reading, phrase)) add(result.owner, owner);
  return actor.last;
}

/** "Russia and Turkey talks", a headline's "US, China talks": the sides joined with the one that stands in the noun's own phrase. */
function coSides(reading: Reading, {i, first}: Phrase, {camp}: Party): Party[] {
  const {tokens, phrases} = reading.scene.document;
  const before = phrases[i - 1];
  const listed = before !== undefined && before.last === first - 2 && tokens[first - 1]!.text === "," && before.prep < 0;
  const opens = listed && tokens[before.first - 1]?.sentence !== tokens[first]!.sentence;
  const from = opens ? before : firstMember(phrases, i);
  const isSide = (actor: ActorMention, {prep}: Phrase) => prep < 0 && !tokens[actor.last]!.possessive;
  return partiesUpTo(reading, from, i, isSide).filter((d) => d.camp !== camp);
}

/** "Putin and Erdoğan's meeting": the people before the last, whose meeting it is too. */
const coOwners = (reading: Reading, {i}: Phrase): Party[] =>
  partiesUpTo(reading, firstMember(reading.scene.document.phrases, i), i, ({person}) => person !== null);

/** Who is told in the phrases of an enumeration before its last, phrase `end`. */
function partiesUpTo(reading: Reading, from: Phrase, end: number, admits: (actor: ActorMention, phrase: Phrase) => boolean): Party[] {
  const {document, actorAt} = reading.scene;
  const parties: Party[] = [];
  for (let p = from; p.i < end; p = document.phrases[p.next < 0 ? end : p.next]!) {
    const actor = actorAt[p.last];
    if (actor && admits(actor, p)) add(parties, partyOf(reading, actor));
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
