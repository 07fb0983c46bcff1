import type {Token, VerbForm} from "../../model/token.js";
import {IN_PHRASE, isNounOrName} from "./classes.js";
import type {Context} from "./context.js";
import {isEitherNumber, isPlural} from "./grammatical-number.js";
import {startsPhrase} from "./neighbours.js";

/** Whether a verb in this form may have the noun before it, or one farther off, as its subject: "rebels attack", "the army attacks". */
export function agrees({tokens, token, next}: Context, before: Token, form: VerbForm): boolean {
  if (form === "past" || (form === "third") !== (isOfMany(tokens, before) || isJoined(tokens, token.i))) return true;
  if (form !== "base") return false;
  return isEitherNumber(before) || (startsPhrase(next) && !next?.capital && hasFarSubject(tokens, before));
}

/** A plural; not "the United Nations", which is one. */
export const isOfMany = (tokens: readonly Token[], {i}: Token): boolean =>
  isPlural(tokens[i]!) && !(tokens[i]!.capital && tokens[i - 1]?.lower === "united");

/** "of the government", "over water and border disputes": no subject. */
export function isGoverned(tokens: readonly Token[], {i, sentence}: Token): boolean {
  let k = i - 1;
  if (tokens[k]?.tag === "conj" && tokens[k - 1]?.tag === "noun") k -= 2;
  if (tokens[k]?.tag === "det" || tokens[k]?.tag === "poss") --k;
  return tokens[k]?.sentence === sentence && tokens[k]!.tag === "prep";
}

/** "clashes with rebels in Douma leave 11 dead": the plural that opens the sentence is the subject; only phrases with prepositions part it from its verb. */
function hasFarSubject(tokens: readonly Token[], {i, sentence}: Token): boolean {
  let prep = -1;
  for (let k = i; tokens[k]?.sentence === sentence; --k) {
    const {tag} = tokens[k]!;
    if (tag === "prep") prep = k;
    else if (!IN_PHRASE.has(tag) && tag !== "conj") return false;
  }
  const noun = tokens[prep - 1];
  return noun?.sentence === sentence && isNounOrName(noun) && isPlural(noun);
}

/** "Modi and Xi Jinping hold", a headline's "Modi, Xi hold": two names before a verb are a plural. */
export function isJoined(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.tag !== "name" || tokens[i - 1]!.demonym) return false;
  const {sentence} = tokens[i]!;
  let k = i - 1;
  while (
    tokens[k]?.sentence === sentence &&
    (tokens[k]!.tag === "name" || (tokens[k]!.tag === "noun" && k < i - 1) || tokens[k]!.tag === "adj")
  )
    --k;
  if (tokens[k]?.sentence !== sentence || tokens[k - 1]?.tag !== "name") return false;
  return tokens[k]!.lower === "and" || (tokens[k]!.text === "," && opens(tokens, k - 1));
}

/** A name before which its sentence has nothing. */
const opens = (tokens: readonly Token[], name: number): boolean => tokens[name - 1]?.sentence !== tokens[name]!.sentence;
