import type {Clause} from "../../model/syntax.js";
import {membersOf, partyOf} from "./actor-party.js";
import type {ClauseParties} from "./clause-parties.js";
import type {Party} from "./party.js";
import type {Reading} from "./reading.js";
import {subjectPhrase} from "./subject-phrase.js";

/** Sentences over which "we" reaches back to the talk that the speaker was in. */
const REACH = 6;

/**
 * Whom a speaker means besides himself in "we will meet again on Friday": whoever he met in the talk told last, else in the one whom
 * his own sentence names ("Kerry said after talks with Lavrov"). None where "we" meet others, or nobody speaks.
 */
export function partnersOfWe(reading: Reading, clause: Clause, {subject, other}: ClauseParties): Party[] {
  const {document, actorAt} = reading.scene;
  const {tokens} = document;
  const phrase = subjectPhrase(reading, clause);
  if (!phrase || tokens[phrase.head]!.lower !== "we" || subject.length !== 1 || other.length) return [];
  const {camp} = subject[0]!;
  const met = reading.told.findLast(({parties, first}) => clause.sentence - tokens[first]!.sentence <= REACH && parties.includes(camp));
  if (met) return met.parties.length === 2 ? membersOf(met.parties.filter((d) => d !== camp)) : [];
  const {first, last} = document.sentences[clause.sentence]!;
  const camps = new Set<string>();
  for (let i = first; i <= last; ++i) {
    const party = actorAt[i]?.person ? partyOf(reading, actorAt[i]!) : null;
    if (party && party.camp !== camp) camps.add(party.camp);
  }
  return camps.size === 1 ? membersOf([...camps]) : [];
}
