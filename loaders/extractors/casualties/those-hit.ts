import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {parentOf} from "../../text/clause-at.js";
import type {Draft} from "./draft.js";

/** How many gerunds may be strung together: "hit two men, killing one and wounding the other". */
const CHAIN = 2;

/** "hit two farmers, killing one and wounding the other", "a group of soldiers, killing four": a number without a noun is of those counted as hit. */
export function thoseHit(scene: Scene, {victims, clause}: Draft): ActorMention | null {
  const {document, actorAt} = scene;
  let above: Clause | null = document.clauses[clause] ?? null;
  if (victims.actor || above?.kind !== "gerund") return null;
  for (let k = 0; k < CHAIN && above?.kind === "gerund"; ++k) above = parentOf(document, above);
  const hit = above?.kind !== "gerund" && above?.object ? countedIn(scene, above.object) : null;
  const actor = hit && hit.last < victims.first ? actorAt[hit.head] : undefined;
  return actor?.human && actor.type !== "pronoun" ? actor : null;
}

/** "two farmers", "a group of soldiers": people under a number or a word for one. */
function countedIn({document: {tokens, phrases}}: Scene, phrase: Phrase): Phrase | null {
  if (tokens[phrase.first]!.tag === "num") return phrase;
  const of = tokens[phrase.head]!.lower === "group" && tokens[phrase.last + 1]?.lower === "of" ? phrases[phrase.i + 1] : undefined;
  return of ?? null;
}
