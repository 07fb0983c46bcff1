import type {TalkGroup} from "../../lexicon/talks.js";
import {campOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {TalkLevel} from "../../model/report.js";
import type {Phrase} from "../../model/syntax.js";
import type {TalkMention} from "../../model/talk.js";
import {clausesOf} from "../../text/document.js";
import {partyOf} from "./actor-party.js";
import {actorsBefore} from "./actors-before.js";
import {add, type Party} from "./party.js";
import type {Reading} from "./reading.js";

/** Sentences that "both sides" may reach back over, and "the two leaders", who are people. */
const REACH = 3;
const REACH_PEOPLE = 8;
/** Before a state that is only where something is: "in northern Syria". */
const PLACING = new Set(["in", "at", "inside", "across", "into", "over", "from", "near", "throughout", "on"]);

/** "officials say they are ready": who speaks is meant, and no two sides. */
function tellsOfItself({scene: {document}}: Reading, phrase: Phrase): boolean {
  const clause = clausesOf(document, phrase.sentence).find((d) => d.subject === phrase);
  const subject = clause?.kind === "complement" && clause.parent >= 0 ? document.clauses[clause.parent]!.subject : null;
  return subject !== null && subject.next < 0 && document.tokens[subject.head]!.tag !== "pron";
}

/** A group told by number and kind. */
interface Group {
  size: number;
  /** The number is not told: "the sides". */
  open?: boolean;
  whom: TalkGroup["standsFor"];
  /** The office of those who stand for the sides: "the two countries' foreign ministers". */
  office?: TalkLevel;
  /** Theirs who were told before, where nobody else stands beside them: "their deputies". */
  own?: boolean;
}

/**
 * "the two leaders", "both sides", "the parties" — how many a group noun stands for, or null where the phrase is none.
 * "the two sides" are two, "three countries" three; "the leaders" two; "leaders", "some countries" are no group told before.
 */
export function groupSize(reading: Reading, phrase: Phrase): Group | null {
  const {tokens} = reading.scene.document;
  const head = tokens[phrase.head]!;
  const pronoun = head.tag === "pron" && (head.lower === "they" || head.lower === "both");
  if (pronoun) return head.lower === "they" && tellsOfItself(reading, phrase) ? null : {size: 2, whom: "side"};
  const couple = COUPLES.get(head.lower);
  if (couple && tokens[phrase.first]!.lower === "the" && phrase.last === phrase.head) return {size: couple, whom: "person"};
  const group = reading.lexicon.groups.get(head.lower);
  if (!group?.plural) return null;
  const owners = ownersOf(reading, phrase);
  if (owners) return {...owners, office: LEVELS.get(group.standsFor) ?? "unknown"};
  let size = 0;
  let open = false;
  for (let i = phrase.first; i < phrase.head; ++i) {
    const {lower} = tokens[i]!;
    if (reading.scene.actorAt[i] && reading.scene.actorAt[i]!.last < phrase.head) return null;
    if (lower === "two" || lower === "both" || lower === "2") [size, open] = [2, false];
    else if (lower === "three" || lower === "3") [size, open] = [3, false];
    else if (lower === "four" || lower === "4") [size, open] = [4, false];
    else if ((lower === "the" || lower === "these" || lower === "those" || lower === "all") && size === 0) [size, open] = [2, true];
    else if (tokens[i]!.tag === "num") return null;
  }
  if (size && !open) return {size, whom: group.standsFor};
  const next = tokens[phrase.last + 1]; // "negotiators from the two countries", but not "the leaders of large economies"
  const whose = next && (next.lower === "of" || next.lower === "from") ? (reading.scene.document.phraseAt[next.i + 1] ?? null) : null;
  const sides = whose && whose !== phrase ? groupSize(reading, whose) : null;
  if (sides) return {...sides, whom: group.standsFor};
  return size && next?.lower !== "of" ? {size, open, whom: group.standsFor} : null;
}

/** "both sides' negotiators", "the two countries' ministers", "their ministers": whose they are. */
function ownersOf({scene: {document}, lexicon}: Reading, {first, head}: Phrase): Group | null {
  const {tokens} = document;
  const determiner = tokens[first]!;
  if (determiner.lower === "their") return {size: 2, open: true, whom: "side", own: true};
  for (let i = first + 1; i < head; ++i) {
    const {lower, possessive} = tokens[i]!;
    const owner = possessive ? lexicon.groups.get(lower) : undefined;
    if (!owner?.plural) continue;
    const number = tokens[i - 1]!.lower;
    if (number === "three") return {size: 3, whom: "side"};
    return {size: 2, open: number === "the" || number === "their", whom: "side"};
  }
  return null;
}

const LEVELS = new Map<TalkGroup["standsFor"], TalkLevel>([
  ["leader", "leader"],
  ["minister", "minister"]
]);

/** "the two met", "the pair spoke": people told before. */
const COUPLES = new Map([
  ["two", 2],
  ["pair", 2],
  ["duo", 2],
  ["three", 3],
  ["trio", 3]
]);

/**
 * The sides that a group told before token `at` consists of: those of the talk told last, unless a later sentence names as many;
 * else those last named, people first where people are meant.
 */
export function lastSides(reading: Reading, at: number, group: Group): Party[] {
  const sides = sidesBefore(reading, at, group);
  const {office} = group;
  return office ? sides.map(({camp}) => ({camp, person: null, level: office, individual: office !== "unknown"})) : sides;
}

function sidesBefore(reading: Reading, at: number, group: Group): Party[] {
  const {tokens, sentences} = reading.scene.document;
  const {sentence} = tokens[at]!;
  const mediator = tellerOf(reading, at);
  const talk = reading.told.findLast(
    (d) => fits(reading, group, d) && !d.parties.includes(mediator ?? "") && sentence - tokens[d.first]!.sentence <= REACH_PEOPLE
  );
  if (!talk) return namedLast(reading, at, group, 0, mediator);
  for (let from = sentence; from > tokens[talk.first]!.sentence; --from) {
    const named = namedLast(reading, from === sentence ? at : sentences[from]!.last + 1, group, from, mediator);
    if (named.length && (group.whom === "side" || talk.participants.length < group.size || named.every((d) => d.person !== null)))
      return named;
  }
  return talk.parties.map((camp) => memberOf(reading, talk, camp, group));
}

/** A talk that a group can be the parties of: as many, and nobody named of another office. */
function fits({scene}: Reading, {size, open, whom}: Group, {parties, participants, level}: TalkMention): boolean {
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
  return found.slice(0, size).map((d) => ({camp: d.camp, person: null, level: human ? whom : "unknown", individual: human}));
}

/** A state that only tells where something is, or whose something is. */
function isSetting({scene}: Reading, actor: ActorMention): boolean {
  if (actor.type !== "state") return false;
  const {tokens, phraseAt} = scene.document;
  const phrase = phraseAt[actor.last] ?? null;
  return tokens[actor.last]!.possessive || (phrase !== null && phrase.prep >= 0 && PLACING.has(tokens[phrase.prep]!.lower));
}
