import type {VerbRole, ViolenceLexicon} from "../../lexicon/violence.js";
import type {Agency} from "../../model/framing.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {sourceAt} from "../../scene/sources.js";
import {parentOf} from "../../text/clause-at.js";

/** So many clauses up a clause may hang on another. */
const DEPTH = 4;

/** Whether a clause tells what has happened, what is threatened, imagined or ought to be; null where it is denied. */
export function realisIn(scene: Scene, clause: Clause, {verbs, nouns}: ViolenceLexicon): Agency["realis"] | null {
  const {tokens} = scene.document;
  const does = ({verb}: Clause, role: VerbRole): boolean => verbs.get(verb.lemma)?.has(role) ?? false;
  const threatened = sourceAt(scene, clause.verb.main)?.cue_class === "directive";
  for (let at: Clause | null = clause, depth = 0; at && depth < DEPTH; ++depth) {
    const {verb, marker, kind}: Clause = at;
    const above = parentOf(scene.document, at);
    if (verb.modal === "could" && verb.passive && does(at, "perceives")) return "realised"; // "clashes could be heard"
    if (marker === "if" || marker === "unless") return "hypothetical";
    if (verb.modal === "must" || verb.modal === "should") return "normative";
    if (verb.modal === "will" || verb.modal === "shall") return "threat";
    if (verb.modal && !verb.perfect) return threatened ? "threat" : "hypothetical";
    if (verb.negated) return null;
    if (kind === "infinitive" && nouns.get(tokens[verb.first - 1]?.lemma ?? "")?.has("owed")) return "normative";
    if (kind !== "infinitive" && kind !== "gerund") return "realised";
    if (kind === "infinitive" && above && !does(above, "starts"))
      return threatened || does(above, "ominous") || above.verb.modal ? "threat" : "hypothetical";
    at = above;
  }
  return "realised";
}
