import type {Document} from "../../model/document.js";
import type {Reading, Trigger} from "./reading.js";

/**
 * "who flew in to confer with him, is due in Oslo on Monday": at token `i` another finite verb than that of a talk told by a verb.
 * Not: "a meeting with him would be held".
 */
export function isNextAct({tokens, clauseAt}: Document, {clause, last}: Trigger, i: number): boolean {
  const next = clauseAt[i];
  if (tokens[last]!.tag !== "verb" || clause?.kind === "gerund" || !next?.verb.finite) return false;
  return next !== clause && next.verb.first === i;
}

/** "ahead of", "after": another act follows, with a day of its own. */
export function tellsAnother({lexicon}: Pick<Reading, "lexicon">, word: string): boolean {
  const effect = lexicon.prepositions.get(word);
  return effect === "held" || effect === "scheduled" || effect === "before";
}
