import type {Clause, Phrase, Sentence, VerbGroup} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {firstMember} from "../phrases/first-member.js";
import {tellsWhen} from "../phrases/times.js";
import {PERIODS} from "../tags/times.js";

/** What the clause builder works on: one sentence's tokens, phrases and verb groups. */
export interface Scope {
  tokens: readonly Token[];
  sentence: Sentence;
  phrases: readonly Phrase[];
  groups: readonly VerbGroup[];
}

/** Steps left over adverbs, brackets and commas. */
function leftOf(tokens: readonly Token[], i: number, limit: number): number {
  let k = i;
  while (k >= limit && (tokens[k]!.tag === "adv" || tokens[k]!.tag === "neg" || tokens[k]!.text === "," || tokens[k]!.tag === "open")) --k;
  return k;
}

/** Steps left over these and a time: "who last week left". */
export function leftOfTimes({tokens, phrases, sentence}: Scope, i: number): number {
  const left = leftOf(tokens, i, sentence.first);
  if (left < sentence.first || !PERIODS.has(tokens[left]!.lower)) return left;
  const time = phrases.find((d) => d.last === left);
  return time && time.prep < 0 && tellsWhen(tokens, time) ? leftOf(tokens, time.first - 1, sentence.first) : left;
}

/** The last finite clause of a list, or null. */
export const lastFinite = (clauses: readonly Clause[]) => clauses.findLast((d) => d.verb.finite) ?? null;

/** The phrase that ends right before the verb, prepositional or not. */
export function leftPhrase(phrases: readonly Phrase[], at: number, tokens: readonly Token[], sentence: Sentence): Phrase | null {
  let i = at - 1;
  while (i >= sentence.first && (tokens[i]!.tag === "adv" || tokens[i]!.text === ",")) --i;
  const p = phrases.findLastIndex((d) => d.last === i);
  return p < 0 ? null : firstMember(phrases, p);
}

/** The comma right before the verb, adverbs passed over; -1 where there is none. */
export function commaBefore(tokens: readonly Token[], verb: number): number {
  let i = verb - 1;
  while (tokens[i]?.tag === "adv") --i;
  return tokens[i]?.text === "," ? i : -1;
}

/** Whether a comma stands right before the verb, adverbs passed over. */
export const endsWithComma = (tokens: readonly Token[], verb: number): boolean => commaBefore(tokens, verb) >= 0;

/** Whether nothing but adverbs stands in a range, `to` exclusive. */
export const onlyAdverbs = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; ++i) if (tokens[i]!.tag !== "adv") return false;
  return true;
};
