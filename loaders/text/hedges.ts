import type {Sentence} from "../model/syntax.js";
import type {Token} from "../model/token.js";
import {AMOUNTS} from "./tags/grammatical-number.js";
import {isListed, type Listed, UNLISTED} from "./vocabulary.js";

/** Hedges as word lists, by their last word. */
export interface HedgeWords extends Listed {
  byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Compiles hedges such as "at least", "no fewer than". */
export function compileHedges(phrases: readonly string[]): HedgeWords {
  const hedges = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const last = words.at(-1)!;
    hedges.set(
      last,
      [...(hedges.get(last) ?? []), words].sort((a, b) => b.length - a.length)
    );
  }
  return {bit: UNLISTED, byLast: hedges};
}

/**
 * Tags the words of a hedge before a number as adverbs, so that "at" in "at least 33 soldiers" governs no phrase. Runs before
 * the tagger, which leaves what is an adverb already as it is.
 */
export function markHedges(tokens: Token[], {first, last}: Sentence, hedges: HedgeWords): void {
  for (let i = first + 1; i <= last; ++i) {
    if (!isListed(tokens[i - 1]!, hedges.bit) || !isAmount(tokens, i)) continue;
    for (let at = i - 1, length = 0; at >= first; at -= length) {
      length = hedgeLength(tokens, first, at, hedges);
      if (!length) break;
      for (let k = 0; k < length; ++k) tokens[at - k]!.tag = "adv";
    }
  }
}

/** How many words the hedge has that ends at a token; 0 where none does. */
function hedgeLength(tokens: readonly Token[], first: number, last: number, {byLast}: HedgeWords): number {
  const ending = byLast.get(tokens[last]!.lower)?.filter((d) => last - d.length + 1 >= first);
  return ending?.find((d) => d.every((word, k) => tokens[last - d.length + 1 + k]!.lower === word))?.length ?? 0;
}

const isNumber = (token: Token | undefined) => !!token && (token.kind === "number" || token.word?.tags[0] === "num");
const isAmount = (tokens: readonly Token[], i: number) =>
  isNumber(tokens[i]) || (tokens[i]!.lower === "a" && isNumber(tokens[i + 1])) || AMOUNTS.has(tokens[i]!.lower);
