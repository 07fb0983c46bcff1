import type {TollWords} from "../../lexicon/force.js";
import type {Document} from "../../model/document.js";
import type {Clause} from "../../model/syntax.js";
import {parentOf} from "../../text/clause-at.js";
import {CONDITIONS} from "../../text/conditions.js";

/** What keeps a clause from telling what has happened. */
type Unreal = "planned" | "possible" | "hypothetical" | "negated";

type Words = Pick<TollWords, "denies" | "realises">;

/** How many clauses up an infinitive or gerund is followed. */
const DEPTH = 4;

/** Whether what a clause tells has happened: victims are counted of nothing else. */
export const hasHappened = (document: Document, clause: Clause, words: Words): boolean => unrealityOf(document, clause, words) === null;

/**
 * What keeps a clause from telling what has happened, by its own verb and, where it hangs on another as infinitive or gerund, by that
 * one's: "will attack" is planned, "could attack" possible, "if they attack" hypothetical; null of "killed". Other than the realis of
 * the agency table it asks no more than whether there are victims, so duties and threats are no kinds of their own.
 */
export function unrealityOf(document: Document, clause: Clause, {denies, realises}: Words): Unreal | null {
  let at: Clause | null = clause;
  for (let depth = 0; at && depth < DEPTH; ++depth) {
    const {verb}: Clause = at;
    const above = parentOf(document, at);
    if (at.marker && CONDITIONS.has(at.marker)) return "hypothetical";
    if (verb.negated) return "negated";
    if (at.kind === "complement" && above && denies.has(above.verb.lemma)) return "negated";
    if (verb.modal === "will" || verb.modal === "shall") return "planned";
    if (verb.modal === "would" || verb.modal === "should" || verb.modal === "must") return "hypothetical";
    if (verb.modal && !verb.perfect) return "possible";
    if (at.kind !== "infinitive" && at.kind !== "gerund") return null;
    if (at.kind === "infinitive" && above && !realises.has(above.verb.lemma))
      return above.verb.passive && above.verb.lemma === "force" ? null : "planned";
    at = above;
  }
  return null;
}
