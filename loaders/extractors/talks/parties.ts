import {campOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {TalkLevel} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import type {Reading} from "./reading.js";

/** Someone who takes part in a talk. */
export interface Party {
  /** Side as talks count it: "TUR", "SYR REB". */
  camp: string;
  person: string | null;
  level: TalkLevel;
  /** A person or persons of an office, not a state, delegation or "officials". */
  individual: boolean;
  /** A council: its members meet. */
  body?: boolean;
}

/** Sectors whose members are heard or helped, not talked with as a side. */
const OUTSIDERS = new Set(["CVL", "NGO", "MED", "EXP", "UNK", "JUD"]);
/** Between members of one enumeration, or of one member's own words. */
const GOES_ON = new Set(["of", "from", "including", "plus", "alongside", "well"]);
const LED = new Set(["lead", "head"]);
/** Offices held by nobody in person. */
const OFFICES = new Set(["envoy", "unknown"]);

/** The party that an actor is, or null where it is none: reporters, civilians, things. */
export function partyOf(actor: ActorMention): Party | null {
  const camp = campOf(actor.code);
  const sector = camp.split(" ").at(-1)!;
  if (actor.type === "thing" || OUTSIDERS.has(sector)) return null;
  const level = actor.level ?? "unknown";
  const plural = /s$/.test(actor.quote);
  const individual =
    actor.person !== null ||
    actor.type === "person" ||
    (actor.type === "role" && actor.human && (!plural || !OFFICES.has(level)) && /GOV|MIL/.test(actor.code));
  return {camp, person: actor.person, level, individual};
}

/** The parties named from token `from` on, as far as one enumeration goes: "the foreign ministers of Turkey and Iran". */
export function partiesFrom(reading: Reading, from: number, limit: number): {parties: Party[]; end: number} {
  const {scene} = reading;
  const {tokens} = scene.document;
  const parties: Party[] = [];
  let i = from;
  for (; i <= limit; ++i) {
    const token = tokens[i]!;
    const actor = scene.actorAt[i];
    if (actor) {
      if (i > from && startsClause(scene, i, from)) break;
      if (stands(scene, actor)) add(parties, partyOf(actor));
      i = actor.last;
      continue;
    }
    if (token.tag === "verb") {
      if (LED.has(token.lemma) && (tokens[i + 1]?.lower === "by" || token.form === "gerund")) {
        if (tokens[i + 1]?.lower === "by") ++i;
        continue;
      }
      break;
    }
    if (token.tag === "aux" || token.tag === "modal" || token.tag === "rel" || token.tag === "to" || token.tag === "neg") break;
    if (token.tag === "sub" && token.lower !== "as") break;
    if (token.tag === "prep" && !GOES_ON.has(token.lower) && token.lower !== "as") {
      if (token.lower === "with" && tokens[i - 1]?.lower === "along") continue;
      if (token.lower === "between" || token.lower === "among") continue;
      break;
    }
    if (
      token.kind === "punct" &&
      token.tag !== "open" &&
      token.tag !== "close" &&
      token.text !== "," &&
      token.text !== "(" &&
      token.text !== ")"
    )
      break;
    if (i > from && (token.text === "," || token.tag === "conj") && startsClause(scene, i + 1, from)) break;
  }
  return {parties, end: i - 1};
}

/** A new clause's subject begins here: "talks with Lavrov, Turkey said". */
function startsClause({document}: Scene, i: number, from: number): boolean {
  let k = i;
  while (document.tokens[k] && (document.tokens[k]!.tag === "adv" || document.tokens[k]!.tag === "conj")) ++k;
  const p = document.phraseAt[k] ?? -1;
  if (p < 0) return false;
  const phrase = document.phrases[p]!;
  if (phrase.first > k || phrase.prep >= from) return false;
  const next = document.clauses.slice(document.clauseStart[phrase.sentence]!, document.clauseStart[phrase.sentence + 1]!);
  return next.some((d) => d.subject === phrase && d.verb.finite && d.verb.first > phrase.last && d.kind !== "relative");
}

/** An adjective or a possessive state stands for a side only before another one: "Turkish and Russian officials". */
function stands({document, actorAt}: Scene, actor: ActorMention): boolean {
  const {tokens, phraseAt} = document;
  const next = tokens[actor.last + 1];
  if (!next || next.sentence !== tokens[actor.last]!.sentence) return actor.type !== "adjective";
  const mark = next.tag === "conj" || next.text === ",";
  if (actor.type === "adjective") return mark || (next.glued && actorAt[next.i] !== undefined);
  if (actor.person !== null || actor.type === "role" || actor.type === "pronoun") return true;
  if (tokens[actor.last]!.possessive) return false;
  return (
    phraseAt[next.i] !== phraseAt[actor.last] ||
    next.tag === "name" ||
    next.tag === "num" ||
    next.glued ||
    actorAt[next.i] !== undefined ||
    actor.type === "group"
  );
}

/** Adds a party; of one person or of one side without more it is not added again. */
export function add(parties: Party[], party: Party | null): void {
  if (!party) return;
  const same = parties.find((d) => d.camp === party.camp && (d.person === party.person || party.person === null || d.person === null));
  if (!same || (party.person !== null && same.person === null && same.individual)) parties.push(party);
  else if (same.level === "unknown") same.level = party.level;
}

/** The first phrase of the enumeration that `phrase` belongs to. */
export function chainHead({phrases}: Scene["document"], phrase: Phrase): Phrase {
  let head = phrase;
  while (head.i > 0 && phrases[head.i - 1]!.next === head.i) head = phrases[head.i - 1]!;
  return head;
}

/** The parties of a clause's subject. */
export function partiesOfPhrase(reading: Reading, phrase: Phrase): Party[] {
  const head = chainHead(reading.scene.document, phrase);
  const {first} = reading.scene.document.sentences[phrase.sentence]!;
  const start = reading.scene.actorAt[head.first]?.first ?? head.first;
  return partiesFrom(reading, Math.max(first, start), reading.scene.document.sentences[phrase.sentence]!.last).parties;
}

/** The sides of parties, sorted, each once. */
export const campsOf = (parties: readonly Party[]): string[] => [...new Set(parties.map((d) => d.camp))].sort();
