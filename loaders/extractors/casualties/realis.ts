import type {TollWords} from "../../lexicon/force.js";
import type {Document} from "../../model/document.js";
import type {Clause} from "../../model/syntax.js";
import {parentOf} from "../../text/clause-at.js";
import {CONDITIONS} from "../../text/conditions.js";

/** Whether what a clause tells has happened. */
type Realis = "realised" | "planned" | "possible" | "hypothetical" | "negated";

/**
 * Whether what a clause tells has happened, by its own verb and, where it hangs on another as infinitive or gerund, by that
 * one's: "killed" is realised, "will attack" planned, "could attack" possible, "if they attack" hypothetical.
 */
export function realisOf(document: Document, clause: Clause, {denies, realises}: Pick<TollWords, "denies" | "realises">): Realis {
  let at: Clause | null = clause;
  for (let depth = 0; at && depth < 4; ++depth) {
    const {verb}: Clause = at;
    const above = parentOf(document, at);
    if (at.marker && CONDITIONS.has(at.marker)) return "hypothetical";
    if (verb.negated) return "negated";
    if (at.kind === "complement" && above && denies.has(above.verb.lemma)) return "negated";
    if (verb.modal === "will" || verb.modal === "shall") return "planned";
    if (verb.modal === "would" || verb.modal === "should" || verb.modal === "must") return "hypothetical";
    if (verb.modal && !verb.perfect) return "possible";
    if (at.kind !== "infinitive" && at.kind !== "gerund") return "realised";
    if (at.kind === "infinitive" && above && !realises.has(above.verb.lemma))
      return above.verb.passive && above.verb.lemma === "force" ? "realised" : "planned";
    at = above;
  }
  return "realised";
}
