import type {Clause, Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import type {NounParties} from "./around-noun.js";
import type {Governance} from "./governed.js";
import {parentOf} from "./governor.js";
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
  const {clause, role, apart, asker, host} = governance;
  const guests = role === "adjunct" ? gathered(reading, clause) : [];
  if (areOpposite(guests)) return {parties: guests, points: false}; // "brought the two together for talks"
  let parties = subject;
  const isOne = () => !areOpposite(parties);
  if (isOne() && pair.length) parties = governance.takesPart ? join(parties, pair) : pair;
  if (isOne() && role === "adjunct") parties = join(parties, addressee(reading, clause));
  if (isOne() && role === "adjunct" && !apart) parties = join(parties, teller(reading, trigger, phrase, clause, parties));
  if (isOne() && asker) parties = join(parties, partiesOfPhrase(reading, asker));
  if (isOne() && host) parties = join(parties, [host]);
  const pointing = isOne() ? pointed(reading, clause, trigger) : null;
  return pointing ? {parties: pointing, points: true} : {parties, points: false};
}

/** "the summit is to open on Monday and include Putin and Erdoğan": whom the talk itself brings together. */
export function included(reading: Reading, phrase: Phrase): Party[] {
  const {gather} = reading.lexicon.words;
  const telling = clausesOf(reading.scene.document, phrase.sentence).find(
    ({subject, verb, kind}) => subject === phrase && gather.has(verb.lemma) && (kind === "infinitive" || verb.modal !== null)
  );
  return gathered(reading, telling ?? null);
}

/** "brought the government and the rebels together": whom a clause tells to be brought. */
function gathered(reading: Reading, clause: Clause | null): Party[] {
  if (!clause?.object || clause.object.prep >= 0 || !reading.lexicon.words.gather.has(clause.verb.lemma)) return [];
  return partiesFrom(reading, clause.object.first, reading.scene.document.sentences[clause.sentence]!.last).parties;
}

/** "told Putin in a phone call": who is spoken to. */
export function addressee(reading: Reading, clause: Clause | null): Party[] {
  const object = clause?.object;
  if (!object || object.prep >= 0 || !reading.scene.actorAt[object.first]) return [];
  return partiesFrom(reading, object.first, object.last).parties;
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
