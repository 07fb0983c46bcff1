import {allOf, partiesOfClause} from "./clause-parties.js";
import {isOfTalk} from "./links.js";
import {partiesOfPhrase} from "./parties.js";
import {areOpposite, join, type Party} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop} from "./standing.js";
import {standingOf} from "./status.js";
import {subjectPhrase} from "./subject-phrase.js";
import {verbAt} from "./verb.js";

/**
 * Somebody brings people of two sides together: "Macron brought the two rivals together in Paris", "they were brought together by".
 * Not: "the talks brought them together", which their noun tells, "the quake brought Greeks and Turks together".
 */
export function readGathering(reading: Reading, trigger: Trigger): Draft | Omission | null {
  const {clause} = trigger;
  if (clause === null || verbAt(reading, trigger)?.kind !== "gather" || !isTogether(reading, trigger)) return null;
  const {tokens} = reading.scene.document;
  const {passive} = clause.verb;
  const phrase = subjectPhrase(reading, clause);
  if (!passive && phrase && isOfTalk(reading, tokens[phrase.head]!)) return null;
  const found = partiesOfClause(reading, clause, passive ? [] : ["object"]);
  const guests = passive ? found.subject : found.other;
  if (!areOpposite(guests) || !guests.every(isOfficial)) return null;
  const standing = standingOf(reading, clause);
  if (isDrop(standing)) return {reason: standing.drop};
  const host = (passive ? agentOf(reading, trigger) : found.subject).filter((d) => d.person !== null).map((d) => ({...d, broker: true}));
  const parties = passive ? join(guests, host) : host.length ? allOf(found) : guests;
  return {trigger, kind: "meeting", status: standing.status, parties, initiator: host[0]?.camp ?? null};
}

/** Somebody of an office, or sent by one. */
const isOfficial = ({individual, level}: Party): boolean => individual || level !== "unknown";

/** "brought together X and Y", "brought X and Y together": the particle before the sentence tells anything else. */
function isTogether({scene: {document}}: Reading, {last, sentence}: Trigger): boolean {
  const {tokens, sentences} = document;
  for (let i = last + 1; i <= Math.min(last + REACH, sentences[sentence]!.last); ++i) {
    if (tokens[i]!.lower === "together") return tokens[i + 1]?.lower !== "with";
    if (tokens[i]!.tag === "verb" || tokens[i]!.tag === "sub" || tokens[i]!.tag === "rel") return false;
  }
  return false;
}

/** Tokens behind the verb within which its particle stands. */
const REACH = 16;

/** "brought together by Michel" */
function agentOf(reading: Reading, {clause}: Trigger): Party[] {
  const agent = clause?.agent;
  return agent ? partiesOfPhrase(reading, agent) : [];
}
