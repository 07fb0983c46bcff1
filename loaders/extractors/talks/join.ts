import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Clause} from "../../model/syntax.js";
import {allOf, type ClauseParties, partiesOfClause} from "./clause-parties.js";
import {isOfTalk} from "./links.js";
import {areOpposite} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop} from "./standing.js";
import {standingOf} from "./status.js";
import {verbAt} from "./verb.js";

/**
 * People of one side come where those of others are: "Kerry joins the foreign ministers of France and Russia in Geneva".
 * Not: "Sweden joined NATO", "Macron joined Merkel in praising him".
 */
export function readJoining(reading: Reading, trigger: Trigger): Draft | Omission | null {
  const {clause} = trigger;
  if (!clause || clause.verb.passive || verbAt(reading, trigger)?.kind !== "join") return null;
  const found = partiesOfClause(reading, clause, ["object"]);
  const people = found.other.length > 0 && allOf(found).every(({individual}) => individual);
  if (!people || !areOpposite(allOf(found)) || !tellsWhere(reading, clause, found)) return null;
  const standing = standingOf(reading, clause);
  if (isDrop(standing)) return {reason: standing.drop};
  return {trigger, kind: "meeting", status: standing.status, parties: allOf(found), definite: isOfKnown(reading, clause, found)};
}

/** "joined Macron for the talks": talks that the article tells. */
function isOfKnown({scene: {document}}: Reading, {sentence}: Clause, {at}: ClauseParties): boolean {
  const {tokens, sentences} = document;
  for (let i = at; i < Math.min(at + REACH, sentences[sentence]!.last); ++i)
    if (tokens[i]!.lower === "for") return tokens[i + 1]!.lower === "the";
  return false;
}

/** Tokens behind the verb within which the place stands. */
const REACH = 24;

/** "in Geneva", "at No 10", "for the talks": without a place people only side with others. */
function tellsWhere(reading: Reading, {sentence}: Clause, {at}: ClauseParties): boolean {
  const {document, placeAt} = reading.scene;
  const {tokens, sentences, phraseAt} = document;
  const limit = Math.min(at + REACH, sentences[sentence]!.last);
  for (let i = at; i < limit; ++i) {
    const {lower, tag} = tokens[i]!;
    if (tag === "verb" || tag === "sub") return false;
    if (lower !== "in" && lower !== "at" && lower !== "for") continue;
    const head = phraseAt[i + 1]?.head;
    if (lower === "for" && head !== undefined && isOfTalk(reading, tokens[head]!)) return true;
    const next = tokens[i + 1]!.lower === "the" ? i + 2 : i + 1;
    if (lower !== "for" && (placeAt[next] || longestMatch(reading.lexicon.seats, tokens, next))) return true;
  }
  return false;
}
