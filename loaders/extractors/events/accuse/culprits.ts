import {isCivilian} from "../../../model/camp.js";
import type {ForceMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {speakersOf, towards} from "../../../scene/doers.js";
import {agentBefore, forcesIn, isDefinite} from "../../../scene/incident.js";
import {attached} from "../../../scene/phrases.js";

const ON = new Set(["on", "for", "upon"]);
const BY = new Set(["by", "of", "against"]);
const BY_WHOM = new Set(["by"]);

/** Who is blamed: "accused Ankara", "blamed the attack by rebels", "laid the raid on Damascus". */
export const blamed = (scene: Scene, clause: Clause, object: Phrase | null): string | null =>
  ofObject(scene, clause, object) ?? towards(scene, clause, ON);

/** Who did a deed that is condemned, before whoever it was done to: "condemned the killing of villagers by the army". */
export function doersOf(scene: Scene, clause: Clause, object: Phrase | null): string | null {
  const by = clause.verb.passive ? null : towards(scene, clause, BY_WHOM);
  if (by && by !== "UNK" && !isCivilian(by)) return by;
  return ofObject(scene, clause, object) ?? towards(scene, clause, BY) ?? doerBefore(scene, object);
}

/** After "by", or who did what stands there: "caused by gas dropped by Syrian aircraft". */
export function agents(scene: Scene, clause: Clause): string | null {
  const next = scene.document.clauses[clause.i + 1];
  return towards(scene, clause, BY_WHOM) ?? (next?.kind === "reduced" && next.parent === clause.i ? speakersOf(scene, next.agent) : null);
}

/** The object where it is an actor; else whoever did what it names: "the attack by rebels". */
function ofObject(scene: Scene, clause: Clause, object: Phrase | null): string | null {
  const direct = speakersOf(scene, object);
  if (direct && direct !== "UNK") return direct;
  const of = object && attached(scene, object, BY);
  const doer = (of && speakersOf(scene, of)) ?? doerOfDeed(scene, clause, object);
  return doer && !isCivilian(doer) ? doer : null;
}

/** "condemned the attack": who made it, as the sentences before tell. */
function doerBefore(scene: Scene, object: Phrase | null): string | null {
  const force = object && forcesIn(scene, object.sentence).find((d) => d.noun && d.last === object.head);
  return force && isDefinite(scene, force) ? agentBefore(scene, object.sentence, null, isAttack) : null;
}

/** What "the attack" may point back at: not the missiles that were "destroyed". */
const isAttack = ({noun, mode}: ForceMention): boolean => noun || mode !== "strike";

/** "the massacre committed by the army", "attacks being carried out by them". */
function doerOfDeed(scene: Scene, {i, sentence}: Clause, object: Phrase | null): string | null {
  const {clauses} = scene.document;
  for (let c = i + 1; object && clauses[c]?.sentence === sentence; ++c)
    if (clauses[c]!.subject === object && clauses[c]!.agent) return speakersOf(scene, clauses[c]!.agent);
  return null;
}
