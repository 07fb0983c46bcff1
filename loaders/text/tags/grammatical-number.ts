import type {Token} from "../../model/token.js";
import {IN_PHRASE} from "./classes.js";

/** Nouns that count without a number: "wounding dozens". */
export const AMOUNTS = new Set(["tens", "dozens", "scores", "hundreds", "thousands", "millions"]);

/** A noun that is a plural by its spelling. */
export const isPlural = (token: Token) => /[^s]s$|^(?:people|police|children|\w*men)$/.test(token.lower);

/** One or many by the same word: "the aircraft bomb a convoy", "the aircraft bombs a convoy". */
export const isEitherNumber = ({lower}: Token): boolean => lower.endsWith("craft") || lower === "crew" || lower === "personnel";

/** A plural in small letters, which the verb before it can have as its object. */
export const isMany = (token: Token): boolean => token.kind === "word" && !token.capital && !token.word?.tags.length && isPlural(token);

/** "a", "an". */
export const isIndefinite = (token: Token | undefined): boolean => token?.lower === "a" || token?.lower === "an";

/** Whether "a" or "an" opens the words before and at token `i` that go on with one phrase: "a rescue team". */
export function isOfOne(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (tokens[k - 1]?.sentence === tokens[i]!.sentence && IN_PHRASE.has(tokens[k]!.tag) && tokens[k]!.tag !== "det") --k;
  return isIndefinite(tokens[k]);
}
