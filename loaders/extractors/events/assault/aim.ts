import type {ForceWords} from "../../../lexicon/force.js";
import type {ForceMention} from "../../../model/mention.js";
import type {EventMode} from "../../../model/report.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {governedBy} from "../../../scene/phrases.js";
import {isSettled} from "./hit.js";

/** What a force hits: what its noun is aimed at, or the object of its verb. */
export function hitOf(scene: Scene, clause: Clause, force: ForceMention | null, words: ForceWords): Phrase | null {
  if (!force) return null;
  if (force.noun) return aimOf(scene, clause, force, words);
  const hit = clause.verb.passive ? clause.subject : clause.object;
  return hit && (countedIn(scene, hit, words) ?? hit);
}

/** "a number of areas", "18 of the 24 drones": of what an amount is hit. */
function countedIn({document: {tokens, phrases}}: Scene, {i, head, last}: Phrase, {grammar}: ForceWords): Phrase | null {
  const next = phrases[i + 1];
  const amount = grammar.amount.has(tokens[head]!.lower) || tokens[head]!.tag === "num";
  return amount && next?.prep === last + 1 && tokens[next.prep]!.lower === "of" ? next : null;
}

/** What a noun of force is aimed at: behind it, behind what is done with it, or what its clause tells to be hit. */
function aimOf(scene: Scene, clause: Clause, force: ForceMention, words: ForceWords): Phrase | null {
  const own = scene.document.phraseAt[force.last];
  if (!own) return null;
  const aim = behindNoun(scene, clause, own, words) ?? ofDeed(scene, clause, force, own, words);
  if (aim) return aim;
  if (isBorne(scene, clause, force, own, words)) return clause.subject;
  return clause.subject === own ? ofSubject(scene, clause, force, words) : null;
}

/** "the attack on the town", "the shelling of the town", "an offensive by rebels on the city": right behind the noun, or behind its doer. */
function behindNoun({document: {tokens, phrases}}: Scene, {sentence}: Clause, own: Phrase, {grammar}: ForceWords): Phrase | null {
  const doer = phrases[own.i + 1];
  const told = doer !== undefined && doer.prep === own.last + 1 && tokens[doer.prep]!.lower === "by";
  const [before, next] = told ? [doer, phrases[doer.i + 1]] : [own, doer];
  if (!next || next.sentence !== sentence || next.prep !== before.last + 1) return null;
  const prep = tokens[next.prep]!.lower;
  return (prep === "of" && before === own) || grammar.at.has(prep) ? next : null;
}

/** "launched missiles at the port", "dropped bombs in the town of X": behind the verb that the noun is the object of. */
function ofDeed(scene: Scene, clause: Clause, {mode, frame}: ForceMention, own: Phrase, words: ForceWords): Phrase | null {
  const {object, verb} = clause;
  const isObject = object !== null && (object === own || countedIn(scene, object, words) === own);
  if (!isObject || verb.passive || frame !== "does") return null;
  const at = governedBy(scene, clause, words.grammar.at);
  if (at) return at;
  const within = FROM_AFAR.has(mode) ? governedBy(scene, clause, IN) : null;
  return within && isSettled(scene, within, words) ? within : null;
}

/** "The shells hit a school", "drones were launched at the port": of the clause that the noun is the subject of. */
function ofSubject(scene: Scene, clause: Clause, {mode, frame}: ForceMention, words: ForceWords): Phrase | null {
  const {object, verb} = clause;
  const at = () => governedBy(scene, clause, words.grammar.at);
  if (verb.passive) return frame === "does" ? at() : null;
  const blown = mode === "bombing" && object !== null && !words.casualties.has(verb.lemma);
  return (blown ? besideBomb(scene, clause, words) : null) ?? object ?? (mode === "clash" ? null : (at() ?? governedBy(scene, clause, IN)));
}

/** "the post came under fire", "the village saw shelling": the subject is what is hit. */
function isBorne(scene: Scene, {verb, subject, object}: Clause, {frame}: ForceMention, own: Phrase, words: ForceWords): boolean {
  if (frame === "withstands") return own.prep > verb.last || (object === own && !verb.passive);
  return frame === "tells" && object === own && !verb.passive && isSettled(scene, subject, words);
}

/** "blew himself up at a checkpoint", "detonated the car near a school": what the bomb was meant for. */
function besideBomb(scene: Scene, clause: Clause, {grammar, objects}: ForceWords): Phrase | null {
  const beside = governedBy(scene, clause, grammar.at) ?? governedBy(scene, clause, BESIDE);
  return beside && objects.has(scene.document.tokens[beside.head]!.lemma) ? beside : null;
}

const BESIDE = new Set(["near", "inside", "outside", "in"]);

/** Force that whoever uses it is far from: where it falls is what it hits. */
const FROM_AFAR = new Set<EventMode>(["airstrike", "shelling", "bombing"]);

/** "shells landed in the district" */
const IN = new Set(["in", "inside", "near"]);
