import type {TalkNoun} from "../../lexicon/talks.js";
import type {Clause} from "../../model/syntax.js";
import type {NounParties} from "./around-noun.js";
import type {Governance} from "./governed.js";
import {campsOf} from "./party.js";
import type {Reading} from "./reading.js";
import {isDrop} from "./standing.js";
import {TOPICS} from "./status.js";

/** Too little to stand alone: another talk of nobody told, or one of a side that only stands near. */
export function leans(
  reading: Reading,
  noun: TalkNoun,
  {apart, vague, role, takesPart, clause, standing}: Governance,
  {parties, joined, own, beside, filled}: NounParties,
  two: boolean
): boolean {
  const topic = clause !== null && (isTopicOf(clause) || isAimOf(reading, clause)); // "talks on resuming the dialogue"
  const joins = role === "adjunct" && clause?.verb.lemma === "join"; // "will join his colleague for talks"
  if ((apart || topic || joins) && !joined) return true;
  if (vague && (filled || (role !== "subject" && !beside && campsOf(parties).length > FEW))) return true; // "a return to six-party talks"
  const off = isDrop(standing) || standing.status === "rejected" || standing.status === "cancelled";
  const holds = role === "object" && takesPart && !off && clause?.kind !== "gerund"; // "she will hold peace talks"
  return !two && (!noun.one || vague || !(own || holds) || parties.length === 0);
}

const isTopicOf = ({kind, marker}: Clause): boolean => kind === "gerund" && TOPICS.has(marker ?? "");

/** "met to try to restart talks": what another talk is to bring. */
function isAimOf({scene: {document}, lexicon}: Reading, clause: Clause): boolean {
  let above: Clause = clause;
  while (above.kind === "infinitive" && above.parent >= 0 && above.parent < above.i) above = document.clauses[above.parent]!;
  const kind = above === clause ? undefined : lexicon.verbs.get(above.verb.lemma)?.kind;
  return kind === "meeting" || kind === "consultation" || kind === "talks";
}

/** Sides more than which a format has, and no meeting told by the way. */
const FEW = 4;
