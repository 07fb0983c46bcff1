import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {firstMember} from "../phrases/first-member.js";
import {tellsWhen} from "../phrases/times.js";
import {isPlural} from "../tags/grammatical-number.js";
import {TIMES_OF_DAY, YEAR} from "../tags/times.js";
import type {Scope} from "./scope.js";

/**
 * Whom a relative clause tells of: the noun before it, or the enumeration that it ends ("Iran and Turkey, which back them"); where
 * that does not agree with the clause's verb, the noun it only goes with ("talks with the army, which are due").
 * @param at token that begins the clause
 * @param verb its first verb, or null where the clause asks after another's subject
 */
export function antecedent({tokens, phrases}: Scope, at: number, verb: Token | null = null): Phrase | null {
  if (ASKED.has(tokens[at - 1]?.tag ?? "punct")) return null; // "it is not clear who", "asked which"
  const p = phrases.findLastIndex((d) => d.last < at && !isTime(tokens, d)); // "a bill on Monday evening that would"
  if (p < 0) return null;
  const number = verb && numberOf(verb);
  const nearest = phrases[p]!;
  const first = firstMember(phrases, p);
  if (tokens[at]!.lower === "that") {
    const thing = beyondName(tokens, phrases, p);
    if (thing) return thing;
  }
  if (!number) return first;
  if (number === "one" && !isPlural(tokens[nearest.head]!)) return nearest; // "Iran and Turkey, which backs them"
  return first === nearest ? (agreeing(tokens, phrases, p, number) ?? nearest) : first;
}

/** Behind these nobody is told of. */
const ASKED = new Set<Token["tag"]>(["verb", "adj", "aux"]);

type GrammaticalNumber = "one" | "many";

/** What number of subject a verb tells: "is", "plans"; "are", "were". */
function numberOf({lower, form}: Token): GrammaticalNumber | null {
  if (MANY.has(lower)) return "many";
  return form === "third" || ONE.has(lower) ? "one" : null;
}

const MANY = new Set(["are", "arent", "were", "werent"]);
const ONE = new Set(["was", "wasnt"]);

/** The noun that phrase `p` goes with, over one or more prepositions, and that agrees where `p` does not. */
function agreeing(tokens: readonly Token[], phrases: readonly Phrase[], p: number, number: GrammaticalNumber): Phrase | null {
  let k = p;
  while (phrases[k]!.prep >= 0 && k > 0 && goesWith(tokens, phrases[k - 1]!, phrases[k]!) && !agrees(tokens[phrases[k]!.head]!, number))
    --k;
  return k < p && agrees(tokens[phrases[k]!.head]!, number) ? phrases[k]! : null;
}

/** "talks with Vladimir Putin that focused on": "that" tells one thing from others, so not of a name but of the noun it goes with. */
function beyondName(tokens: readonly Token[], phrases: readonly Phrase[], p: number): Phrase | null {
  let k = p;
  while (phrases[k]!.prep >= 0 && k > 0 && tokens[phrases[k]!.head]!.tag === "name" && goesWith(tokens, phrases[k - 1]!, phrases[k]!)) --k;
  return k < p && tokens[phrases[k]!.head]!.tag === "noun" ? phrases[k]! : null;
}

/** Whether a preposition ties a phrase to the one before: "the attack north of Aleppo". */
const goesWith = (tokens: readonly Token[], before: Phrase, {prep}: Phrase): boolean =>
  before.last === prep - 1 || (before.last === prep - 2 && tokens[prep - 1]!.tag === "adj");

const agrees = (head: Token, number: GrammaticalNumber): boolean => isPlural(head) === (number === "many");

const isTime = (tokens: readonly Token[], phrase: Phrase): boolean =>
  tellsWhen(tokens, phrase) ||
  (phrase.first === phrase.last && (TIMES_OF_DAY.has(tokens[phrase.head]!.lower) || YEAR.test(tokens[phrase.head]!.text)));
