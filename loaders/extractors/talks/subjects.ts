import type {Clause, Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import {membersOf, partyOf} from "./actor-party.js";
import {lastSides} from "./anaphora.js";
import type {Governance} from "./governed.js";
import {parentOf} from "./governor.js";
import {groupSize, isCouple} from "./group.js";
import {inName} from "./in-name.js";
import {partiesFrom, partiesOfPhrase} from "./parties.js";
import {areOpposite, campsOf, join, type Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";
import {speakerOf} from "./speaker.js";
import {subjectPhrase} from "./subject-phrase.js";

/** The parties of the subject of the clause that governs the noun, or of its agent. */
export function subjectOf(reading: Reading, {clause, role}: Governance, trigger: Trigger): Party[] {
  if (!clause || role === "none") return [];
  let parties = subjectParties(reading, clause);
  if (role === "subject" || (reading.lexicon.words.broker.has(clause.verb.lemma) && isFor(reading, clause))) return parties;
  for (let at: Clause | null = clause, n = 0; at && n < 4 && !areOpposite(parties); ++n) {
    if (at.kind !== "infinitive" && at.kind !== "gerund" && (parties.length || at.kind === "relative")) break;
    at = parentOf(reading, at);
    if (at) parties = join(parties, subjectParties(reading, at));
  }
  if (parties.length) return parties;
  return trigger.clause && trigger.clause !== clause ? subjectParties(reading, trigger.clause) : [];
}

/** "agreed for Istanbul to host the talks": whose deed it is stands before the infinitive. */
function isFor({scene: {document}}: Reading, {kind, verb}: Clause): boolean {
  const before = kind === "infinitive" ? document.phraseAt[verb.first - 1] : undefined;
  return before != null && before.prep >= 0 && document.tokens[before.prep]!.lower === "for";
}

/** The parties of a clause's subject, in the words that name them or point back at them. */
function subjectParties(reading: Reading, clause: Clause): Party[] {
  const phrase = clause.verb.passive && clause.agent ? clause.agent : subjectPhrase(reading, clause);
  if (!phrase) return [];
  const parties = isCouple(reading, phrase) ? [] : partiesOfPhrase(reading, phrase);
  if (parties.length) return parties;
  const travellers = travellersOf(reading, phrase);
  if (travellers.length) return travellers;
  const owner = reading.scene.actorAt[phrase.first];
  if (owner && reading.scene.document.tokens[owner.last]!.possessive && clause.kind === "infinitive") {
    const party = partyOf(reading, owner); // "Russia's offer to hold talks"
    if (party) return [party];
  }
  const speaker = speakerOf(reading, phrase);
  if (speaker) return [speaker];
  const size = groupSize(reading, phrase);
  return size ? lastSides(reading, phrase.first, size) : [];
}

/** "Lavrov's visit to Ankara", "the trip of the UN envoy": who travels, where a journey is what a clause is about. */
function travellersOf(reading: Reading, phrase: Phrase): Party[] {
  const {document} = reading.scene;
  if (!reading.lexicon.words.journey.has(document.tokens[phrase.head]!.lemma)) return [];
  const {owner, pair} = inName(reading, phrase, phrase.head);
  if (owner.length + pair.length) return [...owner, ...pair];
  const next = document.tokens[phrase.last + 1];
  if (document.tokens[phrase.first]!.lower === "the" && next?.lower !== "of" && next?.lower !== "by")
    return guestsBefore(reading, phrase.first);
  const told = next?.lower === "of" || next?.lower === "by";
  return told ? partiesFrom(reading, next.i + 1, document.sentences[phrase.sentence]!.last).parties : [];
}

/** "The visit follows talks in Kuwait": those who came to the land told last, and not whoever receives them. */
function guestsBefore({told, scene}: Reading, at: number): Party[] {
  const visit = told.findLast((d) => d.first < at && d.place !== null && d.parties.length > 1);
  const land = visit && scene.places.find((d) => d.place === visit.place)?.country;
  const guests = land ? visit.parties.filter((side) => side !== land) : [];
  return guests.length === 1 && guests.length < visit!.parties.length ? membersOf(guests) : [];
}

/** "the two leaders held a call": sides told before. */
export function pointed(reading: Reading, clause: Clause | null, trigger: Trigger): Party[] | null {
  const at = clause ?? trigger.clause;
  const phrase = at ? subjectPhrase(reading, at) : null;
  if (!phrase) return null;
  const size = groupSize(reading, phrase);
  if (!size) return null;
  const parties = lastSides(reading, phrase.first, size);
  return parties.length ? parties : [];
}

/** The first subject, going up from clause to clause and then to whoever speaks, that is of another side. */
export function firstOther(reading: Reading, {clause}: Governance, trigger: Trigger, other: readonly Party[]): Party[] {
  const camps = new Set(campsOf(other));
  for (let at: Clause | null = clause ?? trigger.clause, n = 0; at && n < 5; at = parentOf(reading, at), ++n) {
    const parties = isAside(reading, at) ? [] : subjectParties(reading, at).filter((d) => !camps.has(d.camp));
    if (parties.length) return parties;
  }
  for (const main of clausesOf(reading.scene.document, trigger.sentence)) {
    const within = main.kind === "subordinate" && main.first > trigger.last; // "the talks with Paris that broke down when Berlin wavered"
    const parties =
      main.verb.finite && !within && !isAside(reading, main) ? subjectParties(reading, main).filter((d) => !camps.has(d.camp)) : [];
    if (parties.length) return parties;
  }
  return [];
}

/** "In talks with Putin, the spokesman said, Merkel stressed": whoever speaks between two commas only tells of it. */
function isAside({scene: {document}}: Reading, {verb, subject}: Clause): boolean {
  const {tokens} = document;
  if (!subject || tokens[subject.first - 1]?.text !== "," || tokens[verb.last + 1]?.text !== ",") return false;
  return tokens[verb.main]!.word?.frame === "s" && subject.last + 1 === verb.first;
}
