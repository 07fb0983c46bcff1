import type {Token} from "../../model/token.js";
import {setFinite} from "./assign.js";
import {isFiniteVerb, isNounOrName, OPENS_CLAUSE} from "./classes.js";
import {isPlural} from "./grammatical-number.js";

/**
 * Gives "that" behind a noun its verb, where that was taken for a noun and the clause has no other: "a group that reports on the war
 * said so", "a militia that controls it, and"; not "a claim that strikes on the town killed ten was denied".
 * @param that the token of "that"
 */
export function reviseRelative(tokens: readonly Token[], that: number, first: number, last: number): void {
  const [noun, verb] = [tokens[that - 1], tokens[that + 1]];
  if (that === first || !noun || !isNounOrName(noun) || verb?.tag !== "noun" || !verb.word?.noun || verb.capital) return;
  if (!verb.word.forms.includes(isPlural(noun) ? "base" : "third")) return;
  if (lacksVerb(tokens, that, first, last)) setFinite(verb);
}

/** Whether the finite verbs of a sentence do not suffice for what stands outside of the clause that a "that" opens and for itself. */
function lacksVerb(tokens: readonly Token[], that: number, first: number, last: number): boolean {
  let end = that + 1;
  let inside = 0;
  for (; end <= last && tokens[end]!.kind !== "punct" && !OPENS_CLAUSE.has(tokens[end]!.tag); ++end)
    if (isFiniteVerb(tokens[end]!)) ++inside;
  for (let k = first; k < that; ++k) if (isFiniteVerb(tokens[k]!)) return inside === 0;
  return inside === 0 ? end < last && isFiniteVerb(tokens[end + 1]!) : inside === 1 && end >= last;
}
