import type {ForceWords} from "../../../lexicon/force.js";
import {sideOf} from "../../../model/camp.js";
import type {ActorMention, ForceMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause} from "../../../model/syntax.js";
import {canHarm, forcesIn} from "../../../scene/incident.js";
import {isTown} from "./hit.js";
import {isNews} from "./news.js";
import {isUse} from "./use.js";

/** The words of force in a clause that it tells as news: by its verb, or by a noun that is no mere mention. */
export const forcesTold = (scene: Scene, clause: Clause, words: ForceWords): ForceMention[] =>
  forcesIn(scene, clause.sentence).filter(
    (d) =>
      (d.clause === clause.i || isFronted(scene, clause, d) || isSubject(scene, clause, d, words)) &&
      isArmedForce(scene, clause, d, words) &&
      (d.noun ? isNews(scene, clause, d, words) : isUse(scene, clause, d, words))
  );

/** "activists say a bomb targeting a post killed two": a subject that stands within another clause. */
function isSubject(
  {document: {phraseAt, tokens}}: Scene,
  {subject, kind, verb}: Clause,
  {noun, last}: ForceMention,
  {casualties}: ForceWords
): boolean {
  if (!noun || subject === null || phraseAt[last] !== subject) return false;
  return kind !== "relative" || (casualties.has(verb.lemma) && tokens[subject.first]!.lower !== "the"); // "an attack that killed ten"
}

/** "As a result of fire during an attempt to cross, two were killed": told before the first verb, which hangs on another noun. */
function isFronted({document: {clauses, clauseStart}}: Scene, clause: Clause, {clause: i, noun, last}: ForceMention): boolean {
  const first = clauses[i];
  return (
    noun &&
    clause.kind === "main" &&
    first !== undefined &&
    i === clauseStart[clause.sentence] &&
    !first.verb.finite &&
    last < first.verb.first &&
    clauses.findIndex((d) => d.i > i && d.sentence === clause.sentence && d.kind === "main") === clause.i
  );
}

/** Who strikes, attacks or launches an operation bears arms: workers strike, relief bodies have operations; a fire has no doer, but a town comes under it. */
function isArmedForce(scene: Scene, {subject}: Clause, force: ForceMention, {needDoers}: ForceWords): boolean {
  const {mode, first, last, noun, agents, frame} = force;
  if (!agents.length && noun && first === last && needDoers.has(scene.document.tokens[last]!.lemma))
    return frame === "withstands" && isTown(scene, subject);
  if (!agents.length) return true;
  if (mode === "strike" || mode === "offensive") return agents.some((d) => (canHarm(d) && sideOf(d.code) !== "UN") || isNobodys(d));
  return true;
}

/** "A drone hit a market": a weapon that the text gives to nobody. */
const isNobodys = ({type, code}: ActorMention): boolean => type === "thing" && code === "UNK";
