import type {Token} from "../../model/token.js";
import {NOMINAL} from "./classes.js";
import {isMany} from "./grammatical-number.js";

/** Endings of words of no list that are no noun: "swiftly", "pummelled". */
const ADVERB_OR_PAST = /ly$|[^e]ed$/;

/** Could the token begin or be part of a noun phrase? */
export function wouldBeNominal(token: Token): boolean {
  if (token.kind === "number" || token.tag === "adv") return true; // a hedge before a number
  if (token.kind === "punct") return token.tag === "open";
  const word = token.word;
  if (!word) return !ADVERB_OR_PAST.test(token.lower) || token.glued;
  if (word.tags.length) return ["det", "poss", "adj", "noun", "pron", "num"].includes(word.tags[0]!) && token.lower !== "there";
  return word.noun || word.forms.includes("gerund") || token.capital;
}

/** Surely the beginning of another noun phrase, not a noun that goes on with the same. */
export const startsPhrase = (next: Token | null) =>
  !!next && (next.kind === "number" || next.capital || ["det", "poss", "pron", "num"].includes(next.word?.tags[0] ?? ""));

/** Whether what follows a verb can be its object. */
export const takesObject = (next: Token | null) => !!next && wouldBeNominal(next);

/** The token before token `i` and the adverbs before it, in the same sentence. */
export function skipAdverbs(tokens: readonly Token[], i: number): Token | null {
  let k = i - 1;
  while (
    k >= 0 &&
    tokens[k]!.sentence === tokens[i]!.sentence &&
    (tokens[k]!.tag === "adv" || tokens[k]!.tag === "neg" || tokens[k]!.tag === "open")
  )
    --k;
  return k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence ? tokens[k]! : null;
}

/** Behind a gerund a past form with its object: "hit a school", "wounded six"; "rebel shelling hit homes", but not "the leading hit songs". */
export const strikes = (verb: Token, object: Token | null, before: Token | null): boolean =>
  verb.word?.forms.includes("past") === true &&
  (startsPhrase(object) || (before !== null && NOMINAL.has(before.tag) && object !== null && isMany(object)));
