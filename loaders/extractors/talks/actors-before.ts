import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";

/** The actors named before token `at`, the last first, back to the beginning of sentence `from`. */
export function* actorsBefore({document, actorAt}: Scene, at: number, from: number): Generator<ActorMention> {
  const limit = document.sentences[Math.max(0, from)]!.first;
  for (let i = at - 1; i >= limit; --i) {
    const actor = actorAt[i];
    if (!actor || actor.last >= at) continue;
    yield actor;
    i = actor.first;
  }
}
