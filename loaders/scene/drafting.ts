import type {Scene} from "../model/scene.js";
import type {Clause} from "../model/syntax.js";
import {rangeOf} from "./acts.js";
import type {EventDraft} from "./event-drafts.js";

/** A draft of an act that a clause tells; what is not given has the plainest value, the evidence is the clause. */
export const draftOf = (
  scene: Scene,
  clause: Clause,
  given: Pick<EventDraft, "type" | "rule" | "actor"> & Partial<EventDraft>,
  until?: number
): EventDraft => {
  const {first, last} = rangeOf(scene, clause, until);
  const {
    type,
    mode = null,
    actor,
    target = null,
    status = "occurred",
    deadline = null,
    place,
    date,
    saying,
    according_to,
    rule,
    drop
  } = given;
  return {type, mode, actor, target, status, deadline, clause, first, last, place, date, saying, according_to, rule, drop};
};

/** The last day of a time limit told in a clause's sentence, from a token on: "by the end of February". */
export function deadlineIn(
  {document: {sentences}, dateAt}: Scene,
  {sentence}: Clause,
  from: number,
  to = sentences[sentence]!.last
): string | null {
  for (let i = from; i <= to; ++i) if (dateAt[i]?.role === "deadline") return dateAt[i]!.date_end;
  return null;
}
