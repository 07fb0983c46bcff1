import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {groupSize, lastSides} from "./anaphora.js";
import {destinationAt} from "./destination.js";
import type {Governance} from "./governance.js";
import {partiesFrom, partiesOfPhrase, partyOf, speakerOf, subjectPhrase} from "./parties.js";
import {add, campsOf, type Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";
import {parentOf} from "./status.js";

/** The parties that stand with a noun of talk. */
export interface NounParties {
  parties: Party[];
  /** Told by "the two leaders" and the like. */
  points: boolean;
  /** Both ends are of one side: "a meeting with his ministers". */
  inside: boolean;
  /** "with", "between" or a pair of names tells the sides. */
  joined: boolean;
  /** Who is told to hold, ask for or call it. */
  subject: Party[];
}

const WITH = new Set(["with", "between", "among", "amongst", "involving", "including", "of", "from"]);
/** "brokered by Russia", "Russian-brokered": who brings the sides together takes part. */
const BROKERS = new Set(["broker", "mediate", "sponsor", "host", "attend", "facilitate", "chair", "moderate", "oversee", "convene"]);

/** Two sides at least. */
export const isSet = ({parties}: NounParties): boolean => campsOf(parties).length > 1;

/** Gathers the parties of a noun of talk: in its own phrase, after "between" and "with", and in its clause's subject. */
export function partiesOfNoun(reading: Reading, trigger: Trigger, phrase: Phrase, governance: Governance, visit: boolean): NounParties {
  const inner = inName(reading, phrase, trigger.first);
  const after = afterNoun(reading, trigger, phrase);
  const brokers = [...after.brokers, ...inner.brokers];
  const subject = subjectOf(reading, governance, trigger);
  let parties: Party[] = [];
  let inside = false;
  let points = after.points;
  if (after.between.length > 1 || after.points) parties = after.between;
  else if (inner.pair.length > 1) parties = [...inner.pair, ...after.other];
  else if (after.other.length) {
    parties = join(inner.owner, after.other);
    if (!isTopic(governance) && (campsOf(parties).length < 2 || (after.with && !inner.owner.length)))
      parties = join(firstOther(reading, governance, trigger, after.other), after.other);
    inside = campsOf(parties).length < 2 && after.other.length > 0 && (inner.owner.length > 0 || subject.length > 0);
  } else if (after.unknown && !visit) parties = [];
  else if (governance.role !== "subject" && governance.role !== "none" && !isTopic(governance) && takesPart(governance)) {
    parties = subject;
    if (campsOf(parties).length < 2 && inner.pair.length) parties = governance.takesPart ? join(parties, inner.pair) : inner.pair;
    if (campsOf(parties).length < 2 && governance.role === "adjunct") parties = join(parties, addressee(reading, governance.clause));
    if (campsOf(parties).length < 2 && governance.host) parties = join(parties, [governance.host]);
    const pointing = campsOf(parties).length < 2 ? pointed(reading, governance.clause, trigger) : null;
    if (pointing) [parties, points] = [pointing, true];
  }
  if (campsOf(parties).length < 2 && after.between.length) parties = join(parties, after.between);
  if (campsOf(parties).length < 2 && inner.pair.length && !parties.length) parties = inner.pair;
  if (visit) parties = visitors(reading, inner.owner, after, parties, trigger);
  if (governance.clause && governance.role === "object" && BROKERS.has(governance.clause.verb.lemma)) brokers.push(...subject);
  if (brokers.length) parties = join(parties, brokers);
  return {parties, points, inside, subject, joined: after.between.length + after.other.length > 0 || inner.pair.length > 1};
}

/** "discussed the talks", "spoke about a summit": the talk is only what is spoken about. */
const isTopic = ({vague, role}: Governance): boolean => vague && (role === "object" || role === "adjunct");

/** "told Putin in a phone call": who is spoken to. */
function addressee(reading: Reading, clause: Clause | null): Party[] {
  const object = clause?.object;
  if (!object || object.prep >= 0 || !reading.scene.actorAt[object.first]) return [];
  return partiesFrom(reading, object.first, object.last).parties;
}

/** Of an adjunct, the subject takes part only where it is what its verb is about: "arrived for talks", not "rose after talks". */
const takesPart = ({standing}: Governance): boolean => !("drop" in standing);

/** "Putin's visit to Turkey", "a visit by the Iranian minister to Damascus": guests and host. */
function visitors(
  reading: Reading,
  owner: readonly Party[],
  after: {by: Party[]},
  subject: readonly Party[],
  {last, sentence}: Trigger
): Party[] {
  const {tokens, sentences} = reading.scene.document;
  const guests = owner.length ? owner : after.by.length ? after.by : subject;
  for (let i = last + 1; i <= Math.min(last + 10, sentences[sentence]!.last); ++i) {
    if (tokens[i]!.lower !== "to" && tokens[i]!.lower !== "in") continue;
    const host = destinationAt(reading, i + 1)?.host;
    if (host) return join(guests, [host]);
  }
  return [...guests];
}

const join = (a: readonly Party[], b: readonly Party[]): Party[] => {
  const all = a.map((d) => ({...d}));
  for (const party of b) add(all, {...party});
  return all;
};

/** "Russia-Turkey talks", "the Erdoğan-Putin call", "Syrian peace talks", "Trump's meeting", "U.N.-brokered talks". */
function inName(reading: Reading, phrase: Phrase, first: number): {pair: Party[]; owner: Party[]; brokers: Party[]} {
  const {scene, lexicon} = reading;
  const {tokens} = scene.document;
  const result = {pair: [] as Party[], owner: [] as Party[], brokers: [] as Party[]};
  for (let i = phrase.first; i < first; ++i) {
    const actor = scene.actorAt[i];
    const next = tokens[i + 1];
    const side = longestMatch(lexicon.sides, tokens, i);
    const after = side ? tokens[side.last + 1] : undefined;
    if (side && after?.glued && BROKERS.has(stem(after.lemma))) {
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
    if (party && !city) add(tokens[actor.last]!.possessive ? result.owner : result.pair, party);
    i = actor.last;
  }
  const owner = tokens[phrase.first]!.tag === "poss" ? lastPerson(reading, phrase.first) : null;
  if (owner) result.owner.push(owner);
  return result;
}

/** "brokered" as an adjective keeps its ending. */
const stem = (word: string): string => word.replace(/ed$/, "").replace(/(?<=medi|facilit|moder)at$/, "ate");

/** Whom "his" and "her" stand for: the last person named. */
function lastPerson(reading: Reading, at: number): Party | null {
  const {scene} = reading;
  const {tokens} = scene.document;
  const {lower, sentence} = tokens[at]!;
  if (lower !== "his" && lower !== "her") return null;
  const actor = scene.actors.findLast(
    (d) => d.last < at && tokens[d.last]!.sentence >= sentence - 1 && d.type !== "adjective" && (d.person !== null || d.type === "role")
  );
  return actor ? partyOf(reading, actor) : null;
}

/** What follows the noun: "between ...", "with ...", "of the foreign ministers of ...", "brokered by ...". */
function afterNoun(reading: Reading, {last, sentence}: Trigger, phrase: Phrase) {
  const {scene} = reading;
  const {tokens, phraseAt, phrases} = scene.document;
  const limit = scene.document.sentences[sentence]!.last;
  const found = {
    between: [] as Party[],
    other: [] as Party[],
    brokers: [] as Party[],
    by: [] as Party[],
    with: false,
    points: false,
    unknown: false
  };
  for (let i = Math.max(last, phrase.last) + 1; i <= limit; ++i) {
    const token = tokens[i]!;
    if (token.tag === "verb" || token.tag === "aux" || token.tag === "modal" || token.tag === "rel") {
      const broker = BROKERS.has(token.lemma) && (token.form === "participle" || token.form === "past") && tokens[i + 1]?.lower === "by";
      if (broker) {
        const {parties, end} = partiesFrom(reading, i + 2, limit);
        for (const party of parties) add(found.brokers, party);
        i = Math.max(i + 1, end);
        continue;
      }
      if (token.tag === "verb" && (token.form === "participle" || token.lemma === "involve") && REDUCED.has(token.lemma)) {
        if (token.lemma === "involve") i = take(i, "involving");
        continue;
      }
      break;
    }
    if (token.tag === "sub" || token.text === ";" || token.text === ":") break;
    if (token.tag === "conj" && scene.document.clauses.some((d) => d.sentence === sentence && d.first === i)) break;
    if (token.tag === "prep" && ends(token.lower)) break;
    if (token.tag === "prep" && WITH.has(token.lower)) i = take(i, token.lower);
    else if (token.lower === "by" && i <= last + 2) for (const party of partiesFrom(reading, i + 1, limit).parties) add(found.by, party);
  }
  return found;

  /** "amid the fighting with the rebels": what follows is not the talk's. */
  function ends(word: string): boolean {
    const effect = reading.lexicon.prepositions.get(word);
    return effect !== undefined && effect !== "tense" && effect !== "purpose";
  }

  function take(i: number, word: string): number {
    const {parties, end} = partiesFrom(reading, i + 1, limit);
    const next = phraseAt[i + 1]! >= 0 ? phrases[phraseAt[i + 1]!]! : null;
    const size = next && !parties.length ? groupSize(reading, next) : null;
    if (size) {
      found.points = true;
      found.between.push(...lastSides(reading, i, size));
      return next!.last;
    }
    if (word === "of" && (i !== Math.max(last, phrase.last) + 1 || !parties.some((d) => d.individual || d.level !== "unknown"))) return i;
    const into = word === "with" || (word === "of" && campsOf(parties).length < 2) ? found.other : found.between;
    for (const party of parties) add(into, party);
    if (word === "with" && parties.length) found.with = true;
    const head = next ? tokens[next.head]!.lemma : "";
    if (!parties.length && word === "with" && !reading.lexicon.asides.has(head)) found.unknown = true;
    return Math.max(i, parties.length ? end : i);
  }
}

const REDUCED = new Set(["hold", "schedule", "plan", "set", "involve", "expect", "aim", "host", "due", "lead"]);

/** The parties of the subject of the clause that governs the noun, or of its agent. */
function subjectOf(reading: Reading, {clause, role}: Governance, trigger: Trigger): Party[] {
  if (!clause || role === "none") return [];
  let parties = subjectParties(reading, clause);
  if (role === "subject") return parties;
  for (let at: Clause | null = clause, n = 0; at && n < 4 && campsOf(parties).length < 2; ++n) {
    if (at.kind !== "infinitive" && at.kind !== "gerund" && (parties.length || at.kind === "relative")) break;
    at = parentOf(reading, at);
    if (at) parties = join(parties, subjectParties(reading, at));
  }
  if (parties.length) return parties;
  return trigger.clause && trigger.clause !== clause ? subjectParties(reading, trigger.clause) : [];
}

function subjectParties(reading: Reading, clause: Clause): Party[] {
  const phrase = clause.verb.passive && clause.agent ? clause.agent : subjectPhrase(reading, clause);
  if (!phrase) return [];
  const parties = partiesOfPhrase(reading, phrase);
  if (parties.length) return parties;
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

/** "the two leaders held a call": sides told before. */
function pointed(reading: Reading, clause: Clause | null, trigger: Trigger): Party[] | null {
  const at = clause ?? trigger.clause;
  const phrase = at ? subjectPhrase(reading, at) : null;
  if (!phrase) return null;
  const size = groupSize(reading, phrase);
  if (!size) return null;
  const parties = lastSides(reading, phrase.first, size);
  return parties.length ? parties : [];
}

/** The first subject, going up from clause to clause and then to whoever speaks, that is of another side. */
function firstOther(reading: Reading, {clause}: Governance, trigger: Trigger, other: readonly Party[]): Party[] {
  const camps = new Set(campsOf(other));
  for (let at: Clause | null = clause ?? trigger.clause, n = 0; at && n < 5; at = parentOf(reading, at), ++n) {
    const parties = subjectParties(reading, at).filter((d) => !camps.has(d.camp));
    if (parties.length) return parties;
  }
  const {scene} = reading;
  const main = scene.document.clauses.find((d) => d.sentence === trigger.sentence && d.verb.finite);
  return main ? subjectParties(reading, main).filter((d) => !camps.has(d.camp)) : [];
}
