import type {Clause} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import {allOf, partiesOfClause} from "./clause-parties.js";
import {onPhone} from "./on-phone.js";
import {areOpposite} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop} from "./standing.js";
import {standingOf} from "./status.js";

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
  const apart = clause.kind === "infinitive" || found.points || isOfMeeting(reading, clause);
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

/** "met and discussed the plan": the verb before tells the talk, as it does in "met to discuss it". */
const isOfMeeting = ({scene, lexicon}: Reading, {sentence, subject, i}: Clause): boolean =>
  subject !== null &&
  clausesOf(scene.document, sentence).some(
    (d) => d.i < i && (d.subject === subject || subject.last < d.verb.first) && lexicon.verbs.get(d.verb.lemma)?.kind === "meeting"
  );
