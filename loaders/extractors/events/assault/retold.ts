import type {Acts} from "../../../lexicon/acts.js";
import type {ForceWords} from "../../../lexicon/force.js";
import type {ForceMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {forcesIn} from "../../../scene/incident.js";
import {parentOf} from "../../../text/clause-at.js";
import {forcesTold} from "./told.js";

/** "captured the town, killing ten", "thwarted an attack, killing two": what the act that it hangs on came to. */
export function isOutcome({document}: Scene, clause: Clause, acts: Acts, words: ForceWords): boolean {
  const act = clause.kind === "gerund" ? parentOf(document, clause)?.verb.lemma : undefined;
  return (
    act !== undefined && (words.verbs.has(act) || OUTCOMES.has(words.lightVerbs.get(act)) || (acts.verbs.get(act)?.has("SEIZE") ?? false))
  );
}

const OUTCOMES = new Set<ForceMention["frame"] | undefined>(["does", "meets", "withstands"]);

/** "launched nine strikes, hitting a base and destroying two tanks": how the force that a clause hangs on hit. */
export function isEffect(scene: Scene, clause: Clause, told: readonly ForceMention[], words: ForceWords): boolean {
  let act: Clause | null = clause;
  while (act?.kind === "gerund" && act.marker === null) act = parentOf(scene.document, act);
  return act !== null && act !== clause && told.every((d) => !d.noun) && forcesTold(scene, act, words).length > 0;
}

/** "on forces advancing towards the town", "rebels who were fighting near it": which forces, no news of them. */
export const isAttribute = ({document}: Scene, {kind, marker, subject, verb, parent}: Clause): boolean =>
  (kind === "relative" && verb.progressive) ||
  (kind === "gerund" &&
    marker === null &&
    subject !== null &&
    subject.last === verb.first - 1 &&
    subject !== parentOf(document, {parent})?.subject);

/**
 * "were killed in airstrikes that hit 35 targets", "targeted the city with shells, one of which fell on a school, wounding two":
 * what the force did that another clause tells as news.
 */
export function tellsAgain(scene: Scene, {i, subject, kind}: Clause, words: ForceWords): boolean {
  if (kind !== "relative" && kind !== "gerund") return false;
  const force = subject ? forcesIn(scene, subject.sentence).find((d) => d.noun && d.last === subject.head) : undefined;
  const telling = force && force.clause !== i ? scene.document.clauses[force.clause] : undefined;
  if (!telling) return false;
  const told = forcesTold(scene, telling, words);
  return kind === "relative" ? told.includes(force!) : told.length > 0 && telling.subject !== subject;
}

/** "Rockets were fired at the city and were intercepted", "fired missiles. The army shot down most of the missiles": what was met is told. */
export function meetsTold({forces, index, document: {tokens}}: Scene, clause: Clause, hit: Phrase | null): boolean {
  const missile = hit && tokens[hit.head]!.singular;
  const from = index.forceStart[Math.max(clause.sentence - 1, 0)]!;
  return forces
    .slice(from, index.forceStart[clause.sentence + 1])
    .some(
      (d) => d.noun && d.clause !== clause.i && d.frame !== "meets" && d.last < clause.verb.first && tokens[d.last]!.singular === missile
    );
}
