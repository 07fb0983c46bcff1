import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {actorOf, fighterCode, ownerOf} from "../../scene/actors.js";
import {canHarm} from "../../scene/incident.js";
import {governedBy} from "../../scene/phrases.js";

/** Where a toll is told. */
interface Told {
  scene: Scene;
  sentence: number;
}

/** How many sentences away an attack may be blamed or claimed. */
const BLAME_REACH = 5;

/** "that Ankara blamed on Damascus". */
const ON = new Set(["on"]);

/** Who claims an attack told around a toll: "ISIS claimed responsibility". An actor code, or null. */
export const byClaim = ({scene, sentence}: Told): string | null =>
  named(scene, sentence, ({verb, object, subject}) =>
    verb.lemma === "claim" && object && scene.document.tokens[object.head]!.lower === "responsibility" ? subject : null
  );

/** Who is blamed around a toll: "Opposition activists blame Russia". An actor code, or null. */
export const byBlame = ({scene, sentence}: Told): string | null =>
  named(scene, sentence, (clause) =>
    clause.verb.lemma === "blame" && !clause.verb.passive ? (governedBy(scene, clause, ON) ?? clause.object) : null
  );

/** The first actor that a clause of the sentence, or of those around it, names. */
function named(scene: Scene, sentence: number, phraseOf: (clause: Clause) => Phrase | null): string | null {
  const {clauses, clauseStart, sentences} = scene.document;
  const end = clauseStart[Math.min(sentences.length, sentence + BLAME_REACH)]!;
  for (let c = clauseStart[Math.max(0, sentence - BLAME_REACH)]!; c < end; ++c) {
    const phrase = phraseOf(clauses[c]!);
    const actor = phrase ? (actorOf(scene, phrase) ?? ownerOf(scene, phrase)) : null;
    if (actor && canHarm(actor)) return fighterCode(actor);
  }
  return null;
}
