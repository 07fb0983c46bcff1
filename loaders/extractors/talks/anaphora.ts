import {campOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {TalkMention} from "../../model/talk.js";
import {clausesOf} from "../../text/document.js";
import {LOCATIVE} from "../../text/locative.js";
import {membersOf, partyOf} from "./actor-party.js";
import {actorsBefore} from "./actors-before.js";
import {sidesBeside} from "./apposition.js";
import type {Group} from "./group.js";
import {isSeat} from "./members.js";
import {add, areOpposite, type Party} from "./party.js";
import type {Reading} from "./reading.js";

/** Sentences that "both sides" may reach back over, and "the two leaders", who are people. */
const REACH = 3;
const REACH_PEOPLE = 8;

/**
 * The sides that a group told at token `at` consists of: those named beside it; those of the talk told last, unless a later
 * sentence names as many; else those last named, people first where people are meant.
 */
export function lastSides(reading: Reading, at: number, group: Group): Party[] {
  const named = sidesBeside(reading, group);
  if (named.length) return named;
  const sides = sidesBefore(reading, at, group);
  const {office} = group;
  return office ? sides.map(({camp}) => ({camp, person: null, level: office, individual: office !== "unknown"})) : sides;
}

/** The sides told before a token that a group stands for: "the two leaders". */
function sidesBefore(reading: Reading, at: number, group: Group): Party[] {
  const war = group.war ? foughtBy(reading.war(), group.state) : [];
  if (war.length) return [...war];
  const {tokens, sentences} = reading.scene.document;
  const {sentence} = tokens[at]!;
  const couple = group.people ? coupleBefore(reading, at, sentence) : [];
  if (couple.length) return couple;
  const mediator = group.own ? null : tellerOf(reading, at); // "Solana said they would meet again" is of him, too
  const isMeant = (d: TalkMention): boolean =>
    sentence - tokens[d.first]!.sentence <= REACH_PEOPLE && fits(reading, group, d, without(d, mediator));
  const beside = group.whom === "side" ? [] : peopleBeside(reading, at);
  const talk =
    (beside.length && reading.told.findLast((d) => isMeant(d) && beside.every((camp) => d.parties.includes(camp)))) ||
    (group.whom !== "side" && reading.told.findLast((d) => isMeant(d) && d.participants.length >= d.parties.length)) || // not "his summit with Pyongyang"
    reading.told.findLast(isMeant);
  if (!talk) return namedLast(reading, at, group, 0, mediator);
  const inPerson = reading.told.some((d) => d.participants.length >= group.size && isOfSides(d, talk)); // by a headline, say
  for (let from = sentence; from > tokens[talk.first]!.sentence && !group.all; --from) {
    if (namesMore(reading, from, talk, at)) continue;
    const named = namedLast(reading, from === sentence ? at : sentences[from]!.last + 1, group, from, mediator);
    if (named.length && (group.whom === "side" || !inPerson || named.every((d) => d.person !== null))) return named;
  }
  return without(talk, mediator).map((camp) => memberOf(reading, talk, camp, group));
}

/** "Japan and South Korea agreed to work with the United States on North Korea": a sentence that names the sides of a talk and others. */
function namesMore({scene}: Reading, sentence: number, {parties}: TalkMention, at: number): boolean {
  const named = new Set<string>();
  for (const actor of actorsBefore(scene, Math.min(at, scene.document.sentences[sentence]!.last + 1), sentence))
    if (actor.type !== "pronoun") named.add(campOf(actor.code));
  return named.size > parties.length && parties.every((camp) => named.has(camp));
}

/** "He received the president at his house. They held talks": the two people of the sentence before, where it names nobody else. */
function coupleBefore(reading: Reading, at: number, sentence: number): Party[] {
  const people: Party[] = [];
  for (const actor of actorsBefore(reading.scene, at, Math.max(0, sentence - 1))) {
    if (actor.type === "adjective" || isSetting(reading, actor)) continue;
    const party = partyOf(reading, actor);
    if (!party) continue;
    if (!party.individual) return [];
    add(people, party);
  }
  return people.length === 2 && areOpposite(people) && people.every((d) => d.person !== null) ? people : [];
}

/** Two talks of the same sides. */
const isOfSides = (a: TalkMention, b: TalkMention): boolean =>
  a.parties.length === b.parties.length && a.parties.every((camp) => b.parties.includes(camp));

/** "Moon crossed to the village where the two met": the sides of people whom the sentence names before them, and of no others. */
function peopleBeside(reading: Reading, at: number): string[] {
  const camps = new Set<string>();
  for (const actor of actorsBefore(reading.scene, at, reading.scene.document.tokens[at]!.sentence))
    if (actor.type === "person") camps.add(campOf(actor.code));
  return [...camps];
}

/** Who fights in the article's war; of another state that is named, its government and whoever has risen against it. */
const foughtBy = (war: readonly Party[], state: string | undefined): readonly Party[] =>
  state === undefined || war.some(({camp}) => camp === state) ? war : membersOf([state, `${state} REB`]);

/** The sides of a talk but for whoever brings them together. */
const without = ({parties}: TalkMention, mediator: string | null): readonly string[] =>
  mediator === null ? parties : parties.filter((camp) => camp !== mediator);

/** A talk that a group can be the parties of: as many, and nobody named of another office. */
function fits({scene}: Reading, {size, open, whom}: Group, {participants, level}: TalkMention, parties: readonly string[]): boolean {
  if (parties.length < 2 || (!open && parties.length !== size)) return false;
  if (whom === "side") return true;
  if (whom === "person") return participants.length >= parties.length;
  if (level !== whom && level !== "unknown") return false;
  return participants.every((name) => scene.actors.some((d) => d.person === name && (d.level === whom || d.level === null)));
}

/** An organisation that tells of "the two sides" speaks of others: the UN's envoy, the EU's high representative. */
function tellerOf({scene}: Reading, at: number): string | null {
  const {subject} = clausesOf(scene.document, scene.document.tokens[at]!.sentence).find((d) => d.verb.finite) ?? {subject: null};
  const actor = subject && subject.last < at ? scene.actorAt[subject.last] : undefined;
  const camp = actor ? campOf(actor.code) : "";
  return /^[A-Z]{3}\b/.test(camp) ? null : camp;
}

/** One side of a talk told before, with its person where a person is meant. */
function memberOf({scene}: Reading, {participants, level}: TalkMention, camp: string, {whom}: Group): Party {
  const person = participants.find((name) => scene.actors.some((d) => d.person === name && campOf(d.code) === camp)) ?? null;
  return whom === "side" ? {camp, person: null, level: "unknown", individual: false} : {camp, person, level, individual: true};
}

/** The sides named last before token `at`, back to sentence `earliest`; who mediates is none of them. */
function namedLast(reading: Reading, at: number, {size, whom}: Group, earliest: number, mediator: string | null): Party[] {
  const {scene} = reading;
  const {tokens} = scene.document;
  const sentence = tokens[at]?.sentence ?? tokens.at(-1)!.sentence;
  const human = whom !== "side";
  const found: Party[] = [];
  const people: Party[] = [];
  const weightOf = ({camp}: Party) => (camp.split(" ")[0]!.length === STATE ? (reading.weights().get(camp) ?? 0) : 0);
  for (const actor of actorsBefore(scene, at, Math.max(earliest, sentence - REACH_PEOPLE))) {
    const back = sentence - tokens[actor.first]!.sentence;
    if (back > (human ? REACH_PEOPLE : REACH)) break;
    if (actor.type === "adjective" || actor.type === "pronoun" || isSetting(reading, actor)) continue;
    const party = partyOf(reading, actor);
    if (!party || party.camp === mediator || (whom !== "side" && whom !== "person" && party.camp.includes(" "))) continue;
    if (back <= REACH && !found.some((d) => d.camp === party.camp)) add(found, party);
    if (party.person && human && (whom === "person" || party.level === whom) && !people.some((d) => d.camp === party.camp))
      people.push(party);
  }
  if (people.length >= size) return people.slice(0, size);
  if (found.length < size || whom === "person") return [];
  if (!human && earliest === 0 && found.length > size) found.sort((a, b) => weightOf(b) - weightOf(a)); // "the two sides" are those that the article is about
  return found.slice(0, size).map((d) => ({camp: d.camp, person: null, level: human ? whom : "unknown", individual: human}));
}

/** Letters of a state's code; an organisation brings others together. */
const STATE = 3;

/** A state that only tells where something is, or whose something is. */
function isSetting({scene}: Reading, actor: ActorMention): boolean {
  if (actor.type !== "state") return false;
  const {tokens, phraseAt} = scene.document;
  const prep = phraseAt[actor.last]?.prep ?? -1;
  const preposition = prep >= 0 ? tokens[prep]!.lower : "";
  return tokens[actor.last]!.possessive || isSeat(scene, actor) || LOCATIVE.has(preposition) || preposition === "from";
}
