import type {Lexicon} from "../../lexicon/language.js";
import type {ActorMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {fold} from "../../text/fold.js";

/** What tells whether "he" or "she" is meant: names of women, and words as "Mr" and "spokeswoman". */
export type GenderWords = Pick<Lexicon, "women" | "nameWords">;

/**
 * Whether somebody is a man or a woman, as far as the name or a word with it tells; null where nothing does. A person of the list of
 * leaders is a man where the list of women has no such name.
 */
export function genderOf(
  tokens: readonly Token[],
  {first, last, person, rule}: ActorMention,
  {women, nameWords}: GenderWords
): "man" | "woman" | null {
  if (person !== null && (women.has(fold(person)) || women.has(fold(person.split(" ")[0]!)))) return "woman";
  for (let i = last; i >= first - 1; --i) {
    const word = tokens[i]?.lower ?? "";
    if (nameWords.woman.has(word)) return "woman";
    if (nameWords.man.has(word)) return "man";
  }
  return rule === "person" ? "man" : null;
}
