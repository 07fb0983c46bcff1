import type {Acts} from "../lexicon/acts.js";
import type {Scene} from "../model/scene.js";
import type {Phrase} from "../model/syntax.js";
import {mayTell} from "./acts.js";
import {attached, isA} from "./phrases.js";

const OF = new Set(["of", "with"]);

/**
 * Whether what moves is aid, or bears it.
 * @example "aid convoy", "a convoy of 22 trucks carrying flour", "a shipment of grain", "lorries loaded with tents"
 * @example not "military supplies", "a convoy of tanks"
 */
export function carriesAid(scene: Scene, mover: Phrase | null, acts: Acts): boolean {
  if (!mover) return false;
  const {tokens} = scene.document;
  for (let i = mover.first; i <= mover.last; ++i) {
    const classes = acts.nouns.get(tokens[i]!.lemma);
    if (classes?.has("martial")) return false;
    if (classes?.has("aid") || classes?.has("humane")) return true;
  }
  const part = attached(scene, mover, OF); // "a convoy of 22 trucks", "a convoy of food"
  if (part) return carriesAid(scene, part, acts);
  const load = scene.document.clauses
    .slice(scene.document.clauseStart[mover.sentence], scene.document.clauseStart[mover.sentence + 1])
    .find((d) => d.verb.first === mover.last + 1 && mayTell(acts, d.verb.lemma, "AID", "bear"));
  if (!load) return false;
  return isA(scene, load.object, ["aid"], acts) || isLoad(scene, load.verb.last + 1, acts);
}

/** "loaded with tents": what stands behind the participle. */
function isLoad(scene: Scene, at: number, acts: Acts): boolean {
  const {tokens, phraseAt} = scene.document;
  return tokens[at]?.lower === "with" && isA(scene, phraseAt[at + 1] ?? null, ["aid"], acts);
}
