import type {ForceWords} from "../../../lexicon/force.js";
import {codesOf, isArmed, isGovernment, isOnlooker, isState} from "../../../model/camp.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {joinCodes, victimCode} from "../../../scene/actors.js";
import {actorsOf, doerOf, fightersOf} from "../../../scene/doers.js";
import {parentOf} from "../../../text/clause-at.js";

/** Whoever the text calls unknown: "by unidentified gunmen". */
export const NOBODY = "UNK";

/** Who falls in a clause, and who kills them, as actor codes. */
export interface Harm {
  victims: string | null;
  killers: string | null;
}

/** Who is killed or wounded in a clause, and by whom where its subject tells. */
export function harmOf(scene: Scene, clause: Clause, {casualties}: ForceWords): Harm {
  const term = casualties
    .get(clause.verb.lemma)
    ?.find((d) => (d.kind === "verb" && d.outcome !== "captured" && d.outcome !== "displaced") || d.kind === "verb-i");
  if (!term) return {victims: null, killers: null};
  const patient = term.kind === "verb-i" || clause.verb.passive ? clause.subject : clause.object;
  const doer = term.kind === "verb" ? doerOf(scene, clause) : null;
  const placed = doer !== null && !clause.verb.passive && doer.prep >= 0; // "the war in Syria has killed"
  const killers = placed || isCarried(scene, clause, doer) ? null : fightersOf(scene, doer);
  const people = actorsOf(scene, patient).filter((d) => d.human && !isOnlooker(d.code));
  return {
    victims: joinCodes(people.map(victimCode)) ?? (isNamed(scene, patient) ? NOBODY : null),
    killers: killers && (canFight(killers) || killers === NOBODY) ? killers : null
  };
}

/** Whether somebody of a cell of actor codes can use force: fighters and states, not monitors, media or civilians. */
export const canFight = (cell: string): boolean => codesOf(cell).some((code) => isArmed(code) || isGovernment(code) || isState(code));

/** "hit a bus carrying troops, injuring six and killing one": what a verb above it has as its object does not do it. */
function isCarried({document}: Scene, clause: Clause, doer: Phrase | null): boolean {
  if (clause.kind !== "gerund" || !doer) return false;
  for (let at = parentOf(document, clause); at; at = parentOf(document, at)) if (at.object === doer) return true;
  return false;
}

/** "Nader Homsi was killed": a name that is neither an actor's nor a place's. */
const isNamed = ({document: {tokens}, actorAt, placeAt}: Scene, patient: Phrase | null): boolean =>
  patient !== null && tokens[patient.head]!.tag === "name" && !actorAt[patient.head] && !placeAt[patient.head];
