import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Lexicon} from "../../lexicon/language.js";
import type {Document} from "../../model/document.js";
import type {Token} from "../../model/token.js";
import {fold} from "../../text/fold.js";
import type {Name} from "./name.js";

/**
 * "Urs Merkel", "Cameron Muster": a listed surname beside a name of no list is somebody else's, but for another spelling of the
 * given name. A headline's words may all be capital.
 */
export function isNamesake({tokens, sentences}: Document, {actors, nameWords}: Lexicon, left: Name | undefined, name: Name): boolean {
  const {first, last, entry} = name;
  const token = tokens[first]!;
  const surname = last === first || (last === first + 1 && nameWords.particle.has(token.lower)); // "al-Bashir"
  if (entry.kind !== "person" || !surname || sentences[token.sentence]!.zone !== "body") return false;
  const [before, next] = [tokens[first - 1], behindParticle(tokens, last, nameWords)];
  if (next && isUnlisted(next, nameWords) && touches(tokens[last]!, tokens[last + 1]!) && longestMatch(actors, tokens, next.i) === null)
    return true;
  if (!before || left?.last === before.i || !isUnlisted(before, nameWords) || !touches(before, token)) return false;
  return entry.people.every((person) => outline(fold(person.name)) !== outline(before.lower));
}

/** The word behind a name, that behind "al" or "bin" where one stands between. */
const behindParticle = (tokens: readonly Token[], i: number, {particle}: Lexicon["nameWords"]): Token | undefined =>
  particle.has(tokens[i + 1]?.lower ?? "") && tokens[i + 1]!.sentence === tokens[i]!.sentence ? tokens[i + 2] : tokens[i + 1];

/** What all spellings of a given name share: its first letter and the consonant after it, "mh" of Mohammed and Muhammad. */
export const outline = (name: string): string => name.charAt(0) + (/[^aeiou]/.exec(name.slice(1))?.[0] ?? "");

/** Two words of one name: nothing but a space between them. */
export const touches = (a: Token, b: Token): boolean => !a.possessive && a.end + 1 === b.start;

/** A name that no list knows, and no title. */
export const isUnlisted = ({tag, capital, word, text, lower}: Token, {title, honour}: Lexicon["nameWords"]): boolean =>
  tag === "name" && capital && word === null && text.length > 1 && !title.has(lower) && !honour.has(lower);
