import type {Clause, Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import type {NounParties} from "./around-noun.js";
import {besideThem} from "./facing-press.js";
import type {Governance} from "./governed.js";
import {parentOf} from "./governor.js";
import {isCouple} from "./group.js";
import {inName} from "./in-name.js";
import {partiesFrom, partiesOfPhrase} from "./parties.js";
import {areOpposite, join, type Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";
import {subjectPhrase} from "./subject-phrase.js";
import {pointed} from "./subjects.js";

/**
 * Where the noun's own words join nobody to it: who holds the talk, and until two sides are told, each who stands around it in
 * turn, the nearest first.
 */
export function governedParties(
  reading: Reading,
  trigger: Trigger,
  phrase: Phrase,
  governance: Governance,
  subject: Party[],
  pair: Party[]
): Pick<NounParties, "parties" | "points"> {
  const {clause, role, apart, offer, asker, host} = governance;
  const guests = role === "adjunct" ? gathered(reading, clause) : [];
  if (areOpposite(guests)) return {parties: guests, points: false}; // "brought the two together for talks"
  let parties = subject;
  const isOne = () => !areOpposite(parties);
  if (isOne() && pair.length) parties = governance.takesPart ? join(parties, pair) : pair;
  if (isOne() && role === "adjunct") parties = join(parties, addressee(reading, clause));
  if (isOne() && role === "adjunct" && !apart) parties = join(parties, teller(reading, trigger, phrase, clause, parties));
  if (isOne() && parties.length && role === "adjunct" && !apart) parties = join(parties, besideThem(reading, trigger.sentence, parties));
  if (isOne() && asker) parties = join(parties, partiesOfPhrase(reading, asker));
  if (isOne() && offer) parties = join(parties, owners(reading, offer));
  if (isOne() && host) parties = join(parties, [host]);
  const pointing = isOne() ? pointed(reading, clause, trigger) : null;
  const holder = clause && parties === subject ? subjectPhrase(reading, clause) : null;
  return pointing ? {parties: pointing, points: true} : {parties, points: holder !== null && isCouple(reading, holder)};
}

/** "a South Korean offer", "Pyongyang's proposal": whose it is. */
function owners(reading: Reading, offer: Phrase): Party[] {
  const {owner, pair} = inName(reading, offer, offer.head);
  return [...owner, ...pair];
}

/**
 * Whom the talk itself brings together: "the summit is to open on Monday and include Putin and Erdoğan", "the talks brought together
 * Turkish and Iranian officials", "the meeting was the first between the two".
 */
export function included(reading: Reading, phrase: Phrase): Party[] {
  const {gather} = reading.lexicon.words;
  const {tokens} = reading.scene.document;
  const own = clausesOf(reading.scene.document, phrase.sentence).filter(({subject}) => subject === phrase);
  const telling = own.find(
    ({verb, kind}) =>
      gather.has(verb.lemma) && (kind === "infinitive" || verb.modal !== null || tokens[verb.last + 1]?.lower === "together")
  );
  const being = own.find(({verb}) => verb.lemma === "be");
  return telling ? gathered(reading, telling) : being ? firstBetween(reading, being) : [];
}

/** "was the first between Greek and Turkish leaders", "is the third high-level meeting between them": one of a row, and of whom. */
function firstBetween(reading: Reading, {verb, sentence}: Clause): Party[] {
  const {tokens, sentences} = reading.scene.document;
  const {last} = sentences[sentence]!;
  let ordinal = false;
  for (let i = verb.last + 1; i <= Math.min(verb.last + REACH, last); ++i) {
    const {lower, tag} = tokens[i]!;
    if (tag === "verb" || tag === "sub" || tag === "rel") return [];
    if (lower === "between") return ordinal ? partiesFrom(reading, i + 1, last).parties : [];
    ordinal ||= lower === "first" || reading.lexicon.words.ordinal.has(lower);
  }
  return [];
}

/** Tokens behind "was" within which "between" stands. */
const REACH = 10;

/** "brought the government and the rebels together": whom a clause tells to be brought. */
function gathered(reading: Reading, clause: Clause | null): Party[] {
  if (!clause?.object || clause.object.prep >= 0 || !reading.lexicon.words.gather.has(clause.verb.lemma)) return [];
  return partiesFrom(reading, clause.object.first, reading.scene.document.sentences[clause.sentence]!.last).parties;
}

/** "told Putin in a phone call": who is spoken to. */
export function addressee(reading: Reading, clause: Clause | null): Party[] {
  const object = clause?.object;
  if (!object || object.prep >= 0 || !reading.scene.actorAt[object.head]) return [];
  return partiesFrom(reading, reading.scene.actorAt[object.head]!.first, object.last).parties;
}

/** "Olmert said that in a phone call Bush promised", "Bush promised in a phone call, Olmert said": who tells, and what the other said there. */
function teller(reading: Reading, {first, sentence}: Trigger, phrase: Phrase, clause: Clause | null, parties: readonly Party[]): Party[] {
  if (!clause || !parties.some((d) => d.individual)) return [];
  const {document} = reading.scene;
  const opens = document.tokens[phrase.prep - 1]?.lower === "that";
  const other = opens
    ? clausesOf(document, sentence).find((d) => d.verb.finite && d.subject !== null && d.subject.first > first)
    : clause.kind === "complement"
      ? parentOf(reading, clause)
      : null;
  const subject = other ? subjectPhrase(reading, other) : null;
  return subject ? partiesOfPhrase(reading, subject).filter((d) => d.individual && d.person !== null) : [];
}
