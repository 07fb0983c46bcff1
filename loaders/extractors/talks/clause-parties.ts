import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ActorMention} from "../../model/mention.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {partyOf} from "./actor-party.js";
import {actorsBefore} from "./actors-before.js";
import {lastSides} from "./anaphora.js";
import {parentOf} from "./governor.js";
import {groupSize} from "./group.js";
import {isOfGuest} from "./guest.js";
import {inviterOf} from "./inviter.js";
import {partiesFrom, partiesOfPhrase} from "./parties.js";
import {add, areOpposite, campsOf, join, type Party} from "./party.js";
import type {Draft, Reading} from "./reading.js";
import {speakerOf} from "./speaker.js";
import {subjectPhrase} from "./subject-phrase.js";

/** The parties that a verb brings together. */
export interface ClauseParties {
  subject: Party[];
  other: Party[];
  /** The subject is "the two leaders" and the like. */
  points: boolean;
  /** Token of the preposition or object that joins the other side, or -1. */
  at: number;
}

/** All parties, each once. */
export const allOf = ({subject, other}: ClauseParties): Party[] => {
  const all = subject.map((d) => ({...d}));
  for (const party of other) add(all, {...party});
  return all;
};

/** One talk of the side that stands alone with each of the others. */
export function apiece(draft: Draft, {subject, other}: ClauseParties): Draft[] {
  const [one, several] = campsOf(subject).length === 1 ? [subject, other] : [other, subject];
  const partner = (camp: string) => several.filter((d) => d.camp === camp);
  return campsOf(several).map((camp) => ({...draft, parties: join(one, partner(camp))}));
}

/** Subject, and the side joined by an object or by one of the prepositions `joins`. */
export function partiesOfClause(reading: Reading, clause: Clause, joins: readonly string[]): ClauseParties {
  const {scene} = reading;
  const phrase = subjectPhrase(reading, clause);
  const asker = askerOf(reading, clause);
  let subject = asker ? [asker] : phrase ? partiesOfPhrase(reading, phrase) : [];
  let points = false;
  const size = phrase && !areOpposite(subject) ? groupSize(reading, phrase) : null;
  if (size && !(size.own && otherSide(reading, clause, joins, subject).other.length)) {
    const sides = lastSides(reading, phrase!.first, size);
    if (sides.length) [subject, points] = [sides, true];
  }
  for (let at: Clause | null = clause, n = 0; at && !subject.length && n < 3 && !at.verb.finite; ++n) {
    at = parentOf(reading, at);
    const above = at ? subjectPhrase(reading, at) : null;
    if (above) subject = partiesOfPhrase(reading, above);
  }
  const speaker = phrase && !subject.length ? speakerOf(reading, phrase) : null;
  if (speaker) subject = [speaker];
  const {other, at} = otherSide(reading, clause, joins, subject);
  const inviter = other.length ? [] : inviterOf(reading, clause);
  if (inviter.length) return {subject, other: inviter, points, at: clause.verb.first};
  if (!subject.length && phrase === null) subject = headSubject(reading, clause, scene.document.sentences[clause.sentence]!.first);
  return {subject, other, points, at};
}

/** "brought back Putin's agreement to meet": whose the agreement is, not who brought it. */
function askerOf({scene, lexicon}: Reading, {kind, verb}: Clause): Party | null {
  const noun = kind === "infinitive" ? scene.document.phraseAt[verb.first - 1] : null;
  const owner = noun ? scene.actorAt[noun.first] : undefined;
  if (!owner || noun!.last !== verb.first - 1 || !scene.document.tokens[owner.last]!.possessive) return null;
  return lexicon.governors.to.has(scene.document.tokens[noun!.head]!.lemma) ? partyOf({lexicon, scene}, owner) : null;
}

/** The side that the object or one of the prepositions `joins` adds to the subject, and the token at which it does, or -1. */
function otherSide(reading: Reading, clause: Clause, joins: readonly string[], subject: readonly Party[]): {other: Party[]; at: number} {
  const {scene} = reading;
  const {tokens} = scene.document;
  const limit = scene.document.sentences[clause.sentence]!.last;
  if (joins.includes("object") && clause.object && clause.object.prep < 0 && !tellsHow(reading, clause.object)) {
    const from = clause.object.first;
    const named = actorIn(reading, clause.object);
    if (!named) return {other: [], at: -1};
    const {parties} = partiesFrom(reading, scene.actorAt[from]?.first ?? from, limit);
    if (parties.length) return {other: parties, at: named.first};
  }
  const guest = clause.verb.main + 1;
  if (joins.includes("object") && guest < limit && isOfGuest(scene, guest))
    return {other: partiesFrom(reading, guest + 1, limit).parties, at: guest};
  for (let i = clause.verb.main + 1; i <= limit; ++i) {
    const token = tokens[i]!;
    if (token.tag === "verb" || token.tag === "aux" || token.tag === "modal" || token.tag === "sub" || token.tag === "rel") break;
    if (longestMatch(reading.lexicon.nouns, tokens, i) && !scene.actorAt[i] && !reading.lexicon.words.manner.has(token.lower)) break;
    if (!joins.includes(token.lower) || (token.tag !== "prep" && token.tag !== "to" && token.tag !== "adv")) continue;
    const next = scene.document.phraseAt[i + 1];
    const size = next ? groupSize(reading, next) : null;
    if (size && !size.open) return {other: lastSides(reading, i, size), at: i}; // "with both delegations"
    const {parties} = partiesFrom(reading, i + 1, limit);
    if (parties.length) return {other: parties, at: i};
    const named = pronounAt(reading, i + 1, subject);
    if (named) return {other: [named], at: i};
    if (size) return {other: lastSides(reading, i, size), at: i};
    if (next && token.lower === "with") return {other: [], at: i};
    if (next && token.lower === "to") break; // "speaking to the BBC, the ambassador to Israel said"
  }
  return {other: [], at: -1};
}

/** "met one on one", "met six hours": how or how long, and not whom. */
export const tellsHow = ({scene, lexicon}: Reading, {first}: Phrase): boolean =>
  scene.dateAt[first] !== undefined || lexicon.words.manner.has(scene.document.tokens[first]!.lower);

/** The actor who stands in the phrase itself, and is met as one: not "met resistance". */
function actorIn({scene, lexicon}: Reading, {first, head, last}: Phrase): ActorMention | null {
  if (lexicon.words.aside.has(scene.document.tokens[head]!.lemma)) return null;
  for (let i = first; i <= last; ++i) if (scene.actorAt[i]) return scene.actorAt[i]!;
  return null;
}

const OBJECTS = new Set(["them", "him", "her", "it"]);

/** "with them": the last actor of the sentence that is of another side than the subject. */
function pronounAt(reading: Reading, i: number, subject: readonly Party[]): Party | null {
  const {scene} = reading;
  const token = scene.document.tokens[i];
  if (token?.tag !== "pron" || !OBJECTS.has(token.lower)) return null;
  const camps = new Set(campsOf(subject));
  for (const actor of actorsBefore(scene, i, token.sentence)) {
    if (
      actor.type === "adjective" ||
      actor.type === "pronoun" ||
      (actor.person !== null) !== (token.lower === "him" || token.lower === "her")
    )
      continue;
    const party = partyOf(reading, actor);
    if (party && !camps.has(party.camp)) return party;
  }
  return null;
}

/** A headline's verb without a subject of its own takes what stands first. */
function headSubject(reading: Reading, clause: Clause, first: number): Party[] {
  if (clause.kind !== "infinitive" && clause.kind !== "gerund") return [];
  return reading.scene.document.sentences[clause.sentence]!.zone === "headline"
    ? partiesFrom(reading, first, clause.verb.first - 1).parties
    : [];
}
