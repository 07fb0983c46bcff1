import type {VerbRole, ViolenceLexicon} from "../../lexicon/violence.js";
import type {Agency} from "../../model/framing.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {sourceAt} from "../../scene/sources.js";
import {parentOf} from "../../text/clause-at.js";

type Realis = Agency["realis"];

/** So many clauses up a clause may hang on another. */
const DEPTH = 4;

/**
 * Whether a clause tells what has happened, what is threatened, imagined or ought to be; null where it is denied. Its own mood
 * decides; a gerund, or an infinitive behind "began", is as real as the clause that it hangs on.
 */
export function realisIn(scene: Scene, clause: Clause, lexicon: ViolenceLexicon): Realis | null {
  const threatened = sourceAt(scene, clause.verb.main)?.cue_class === "directive";
  let at: Clause | null = clause;
  for (let depth = 0; at && depth < DEPTH; ++depth) {
    if (isPerceived(at, lexicon)) return "realised";
    const mood = moodOf(at, threatened);
    if (mood) return mood;
    if (at.verb.negated) return null;
    if (at.kind !== "infinitive" && at.kind !== "gerund") return "realised";
    const aim = at.kind === "infinitive" ? aimOf(scene, at, threatened, lexicon) : null;
    if (aim) return aim;
    at = parentOf(scene.document, at);
  }
  return "realised";
}

/** "clashes could be heard": they were. */
const isPerceived = ({verb}: Clause, lexicon: ViolenceLexicon): boolean =>
  verb.modal === "could" && verb.passive && does(lexicon, verb.lemma, "perceives");

/** By a clause's marker and modal: "if they attack", "must stop", "will strike", "could shell"; null where they leave it open. */
function moodOf({marker, verb}: Clause, threatened: boolean): Realis | null {
  if (marker === "if" || marker === "unless") return "hypothetical";
  if (verb.modal === "must" || verb.modal === "should") return "normative";
  if (verb.modal === "will" || verb.modal === "shall") return "threat";
  if (verb.modal && !verb.perfect) return threatened ? "threat" : "hypothetical";
  return null;
}

/** Of an infinitive, by what it hangs on: "the right to strike", "threatened to strike"; null where that has begun: "began to shell". */
function aimOf({document}: Scene, clause: Clause, threatened: boolean, lexicon: ViolenceLexicon): Realis | null {
  const noun = document.tokens[clause.verb.first - 1]?.lemma ?? "";
  if (lexicon.nouns.get(noun)?.has("owed")) return "normative";
  const above = parentOf(document, clause);
  if (!above || does(lexicon, above.verb.lemma, "starts")) return null;
  return threatened || does(lexicon, above.verb.lemma, "ominous") || above.verb.modal ? "threat" : "hypothetical";
}

/** Whether a verb has a role in telling of violence. */
const does = ({verbs}: ViolenceLexicon, lemma: string, role: VerbRole): boolean => verbs.get(lemma)?.has(role) ?? false;
