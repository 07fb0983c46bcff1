import {partiesOfClause} from "./clause-parties.js";
import {destinationOf} from "./destination.js";
import {partiesOfPhrase} from "./parties.js";
import {areOpposite, join} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop} from "./standing.js";
import {standingOf} from "./status.js";
import {verbAt} from "./verb.js";
import {isMission} from "./visit.js";

/**
 * One side sends people to another: "Washington sent an envoy to Kyiv", "will dispatch his foreign minister to Beijing".
 * Not: "sent troops to Syria", "sent a letter to the minister".
 */
export function readSending(reading: Reading, trigger: Trigger): Draft | Omission | null {
  const verb = verbAt(reading, trigger);
  const {clause} = trigger;
  if (verb?.kind !== "send" || !clause?.object || clause.verb.passive || clause.kind === "gerund") return null;
  const people = partiesOfPhrase(reading, clause.object).filter((d) => d.individual);
  if (!people.length && !isMission(reading, clause.object.head)) return null;
  const sender = partiesOfClause(reading, clause, []).subject;
  const guests = people.length ? people : sender.map(({camp}) => ({camp, person: null, level: "unknown" as const, individual: false}));
  const destination = destinationOf(reading, clause, verb.joins);
  if (!destination?.host || !areOpposite(join(guests, [destination.host]))) return null;
  const standing = standingOf(reading, clause);
  if (isDrop(standing)) return {reason: standing.drop};
  return {trigger, kind: "visit", status: standing.status, parties: join(guests, [destination.host]), place: destination.place};
}
