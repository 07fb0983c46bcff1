import type {ActorMention} from "../../model/mention.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {joinCodes} from "../../scene/actors.js";

/** How many actors before one are looked at for those it is told with. */
const NEAR = 6;

/**
 * The codes of an actor and of whom it is told with, or null where it stands alone: "Kerry and Lavrov met".
 * @param before the actors up to a pronoun that may stand for them, this one among them
 * @param phraseOf the phrase of an actor that is a subject
 * @param subjectOf the clause of each phrase that is a subject
 */
export function codesTogether(
  actor: ActorMention,
  before: readonly ActorMention[],
  phraseOf: (actor: ActorMention) => Phrase | undefined,
  subjectOf: ReadonlyMap<Phrase | undefined, Clause>
): string | null {
  const clause = subjectOf.get(phraseOf(actor));
  if (!clause?.subject || clause.subject.next < 0) return null;
  const at = before.indexOf(actor);
  const members = before
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter((d) => d.type !== "thing" && d.code !== "UNK" && subjectOf.get(phraseOf(d)) === clause);
  const joined = joinCodes(members.map((d) => d.code));
  return joined?.includes(";") ? joined : null;
}
