import type {Sentence} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {setFinite} from "./assign.js";
import {isFiniteVerb, NOMINAL} from "./classes.js";
import {isPlural} from "./grammatical-number.js";
import {skipAdverbs, takesObject} from "./neighbours.js";

/**
 * Finds the main verb behind a relative clause where it was read as a noun: "States that host refugees face costs". Only where the
 * sentence has no finite verb but the relative clause's.
 */
export function revisePastRelative(tokens: Token[], {first, last}: Sentence): void {
  const opening = relativeAt(tokens, first, last);
  if (opening < 0) return;
  const many = isOfMany(tokens, opening);
  for (let i = opening + 2; i < last; ++i)
    if (isVerbOf(tokens, i, many)) {
      setFinite(tokens[i]!);
      return;
    }
}

/** Whether a relative pronoun tells of many: "those who", "states, which". */
function isOfMany(tokens: readonly Token[], relative: number): boolean {
  const noun = tokens[relative - 1]!.text === "," ? tokens[relative - 2] : tokens[relative - 1];
  return noun !== undefined && (noun.lower === "those" || isPlural(noun));
}

/** The relative pronoun whose verb is the sentence's only finite one and follows it; else -1. */
function relativeAt(tokens: readonly Token[], first: number, last: number): number {
  let opening = -1;
  let verbs = 0;
  for (let i = first + 1; i <= last; ++i) {
    if (tokens[i]!.tag === "rel" && opening < 0) opening = i;
    if (isFiniteVerb(tokens[i]!) && (opening < 0 || ++verbs > 1)) return -1;
  }
  return verbs === 1 ? opening : -1;
}

/** A noun that can be the verb of one or of many, between a noun and what can be its object. */
function isVerbOf(tokens: readonly Token[], i: number, many: boolean): boolean {
  const {tag, capital, glued, word} = tokens[i]!;
  if (tag !== "noun" || capital || glued || !word?.forms.includes(many ? "base" : "third")) return false;
  const before = skipAdverbs(tokens, i);
  if (before?.text === "," && word.complements.includes(tokens[i + 1]!.lower)) return true; // "The plan, which he backs, calls for"
  return before !== null && NOMINAL.has(before.tag) && !before.possessive && takesObject(tokens[i + 1]!);
}
