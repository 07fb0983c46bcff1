import type {TollWords} from "../../lexicon/force.js";
import type {ActorMention, Attribution} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {actorOf, speakerCode} from "../../scene/actors.js";
import {doerOf} from "../../scene/doers.js";
import {sourceAt} from "../../scene/sources.js";

/**
 * Who an article says a toll is according to, as an actor code, or null where the outlet speaks itself: whoever gives the number on
 * its own account, else whoever the sentence is attributed to. Officials of no told state are those of the land where it happened.
 * @param country the land of the toll's place, or null
 */
export function sourceOf(scene: Scene, clause: Clause, trigger: number, country: string | null, words: TollWords): string | null {
  const teller = tellerOf(scene, clause, words.teller);
  if (teller) return teller;
  const attribution = sourceAt(scene, trigger);
  if (!attribution || (attribution.side !== null && attribution.side !== UNTOLD)) return attribution?.side ?? null;
  return country && speakersOf(scene, attribution).some((d) => d.rule === OFFICIAL) ? `${country} GOV` : attribution.side;
}

const UNTOLD = "UNK";
const OFFICIAL = "role, side not told";

/** Who gives a number on its own account: "the Observatory put the toll at 34", "it said in a statement, putting the toll at 34". */
function tellerOf(scene: Scene, clause: Clause, tellers: ReadonlySet<string>): string | null {
  const {verb, kind, subject} = clause;
  const doer = kind === "gerund" ? doerOf(scene, clause) : subject;
  const actor = !verb.passive && tellers.has(verb.lemma) ? actorOf(scene, doer) : null;
  return actor && actor.type !== "thing" ? speakerCode(actor) : null;
}

/** The actors that an attribution's speaker names. */
function speakersOf({actors, index: {actorStart}}: Scene, {sentence, speaker}: Attribution): ActorMention[] {
  return actors.slice(actorStart[sentence], actorStart[sentence + 1]).filter((d) => speaker.includes(d.quote));
}
