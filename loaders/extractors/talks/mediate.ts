import type {Clause} from "../../model/syntax.js";
import {allOf, partiesOfClause} from "./clause-parties.js";
import {parentOf} from "./governor.js";
import {isOfTalk} from "./links.js";
import {areOpposite} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isDrop} from "./standing.js";
import {standingOf} from "./status.js";

/** A third side brings two together: "Oman offers to mediate between Iran and Iraq". Not: "a UN-mediated truce". */
export function readMediation(reading: Reading, trigger: Trigger): Draft | Omission | null {
  const clause = trigger.clause;
  if (clause?.verb.lemma !== "mediate" || isOfTalks(reading, clause)) return null;
  if (isOfPact(reading, clause)) return {reason: "an accord is told, and not the talks"};
  const found = partiesOfClause(reading, clause, ["between"]);
  if (!areOpposite(found.other)) return {reason: "between whom is not told"};
  const standing = standingOf(reading, clause);
  if (isDrop(standing)) return {reason: standing.drop};
  const initiator = found.subject[0]?.camp ?? null;
  return {trigger, kind: "talks", status: standing.status, parties: allOf(found), initiator, leans: isByTheWay(reading, clause)};
}

/** "talks mediated by Oman between them": the talks are told by their noun. */
const isOfTalks = (reading: Reading, {verb}: Clause): boolean =>
  verb.passive && !verb.finite && isOfTalk(reading, reading.scene.document.tokens[verb.first - 1] ?? reading.scene.document.tokens[0]!);

/** "mediated a truce between them" */
const isOfPact = ({scene, lexicon}: Reading, {object}: Clause): boolean =>
  object !== null && object.prep < 0 && lexicon.words.pact.has(scene.document.tokens[object.head]!.lemma);

/** "Roe, who has led attempts to mediate": who somebody is, and no news. */
function isByTheWay(reading: Reading, clause: Clause): boolean {
  for (let at: Clause | null = clause, n = 0; at && n < 4; at = parentOf(reading, at), ++n) if (at.kind === "relative") return true;
  return false;
}
