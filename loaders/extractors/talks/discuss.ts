import {allOf, onPhone, partiesOfClause} from "./clause-parties.js";
import {areOpposite} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop, standingOf} from "./status.js";

/**
 * Two sides discuss: "the United States and Britain discuss new sanctions", "he had discussed it with Trump over the phone".
 * Not: "the cabinet discussed the plan", "discussed Putin's offer".
 */
export function readDiscussion(reading: Reading, trigger: Trigger): Draft | Omission | null {
  const clause = trigger.clause;
  if (clause?.verb.lemma !== "discuss" || clause.verb.passive) return null;
  const found = partiesOfClause(reading, clause, ["with"]);
  const parties = allOf(found);
  if (!areOpposite(parties)) return null;
  const standing = standingOf(reading, clause);
  if (isDrop(standing)) return {reason: standing.drop};
  const phone = onPhone(reading, clause);
  const apart = clause.kind === "infinitive" || found.points; // "met to discuss": the verb before tells the talk
  return {
    trigger,
    kind: phone ? "call" : "consultation",
    status: standing.status,
    parties,
    definite: found.points,
    points: found.points,
    leans: apart && !phone
  };
}
