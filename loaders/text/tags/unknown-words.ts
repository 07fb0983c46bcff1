import type {Tag, Token} from "../../model/token.js";
import {set} from "./assign.js";
import {BEFORE_NOUN, NOMINAL, PARTICLES} from "./classes.js";
import {skipAdverbs, startsPhrase, wouldBeNominal} from "./neighbours.js";

/** "bashed", not "agreed": the past form of a verb of no list. */
const PAST = /[^e]ed$/;
const ADJECTIVE = /(?:ed|al|ous|ive|ic|less|ful|able|ible|ian|ern|ary)$/;

/** Tags a word that the lexicon does not know: by its capital, its ending and its neighbours, else a noun. */
export function tagUnknown(tokens: Token[], token: Token, before: Token | null, next: Token | null, initial: boolean) {
  const {lower} = token;
  const tag = token.capital ? nameOrAdverb(token, initial) : lower.endsWith("ly") && lower.length > 4 ? "adv" : null;
  if (tag) return set(token, tag);
  const led = before?.tag === "adv" || before?.tag === "neg" ? skipAdverbs(tokens, token.i) : before;
  if (PAST.test(lower) && tagPast(tokens, token, before, led, next)) return;
  if (led?.tag === "aux" && lower.length > 5 && lower.endsWith("ing")) return set(token, "verb", lower.slice(0, -3), "gerund");
  if (isBase(token, led, next)) return set(token, "verb", lower, "base");
  if (isGerund(token, before, next)) return set(token, "verb", lower.slice(0, -3), "gerund");
  if (!describes(token, next) && !isOfPair(tokens, token, next)) return set(token, "noun", token.singular);
  const nominal = before !== null && NOMINAL.has(before.tag) && before.tag !== "num"; // not "three unguided rockets"
  const past = lower.endsWith("ed") && nominal && !before.possessive;
  set(token, past ? "verb" : "adj", lower, past ? "past" : null);
}

/** "would evaporate", "tried to defuse the row": after a modal a verb is due; after "to" one with an object. */
const isBase = ({glued, kind}: Token, led: Token | null, next: Token | null): boolean =>
  kind === "word" && !glued && (led?.tag === "modal" || (led?.tag === "to" && !!next?.word && OBJECT.has(next.word.tags[0]!)));

/** "a man donning a vest": a form in -ing before an object; not "the mooring his boat has". */
const isGerund = ({lower, glued}: Token, before: Token | null, next: Token | null): boolean =>
  lower.length > 5 &&
  lower.endsWith("ing") &&
  !glued &&
  !!next?.word &&
  OBJECT.has(next.word.tags[0]!) &&
  (!before || (!BEFORE_NOUN.has(before.tag) && !before.possessive));

const OBJECT = new Set<Tag>(["det", "poss"]);

/** A capital makes a name, but "Reportedly" that opens its sentence. */
const nameOrAdverb = ({lower}: Token, initial: boolean): Tag => (initial && lower.endsWith("ly") && lower.length > 4 ? "adv" : "name");

/** "unnamed", "unprecedented": what was not done, of a verb that is seldom told. */
const NEGATED = /^un\w{4,}$/;

/** Tags a word in -ed that is a verb, or an adjective with a hyphen; false where neither is sure. */
function tagPast(tokens: readonly Token[], token: Token, before: Token | null, led: Token | null, next: Token | null): boolean {
  const {lower} = token;
  const lemma = lower.slice(0, -2);
  const described = !!next && wouldBeNominal(next);
  if (NEGATED.test(lower)) {
    set(token, "adj");
    return true;
  }
  if (token.glued && described)
    set(token, "adj"); // "war-related deaths"
  else if (led && (NOMINAL.has(led.tag) || led.tag === "rel") && !led.possessive && !(described && !startsPhrase(next)))
    set(token, "verb", lemma, "past"); // "Smith lied to the court", "which also bashed it"
  else if (before?.tag === "conj" && next && (next.capital || startsPhrase(next) || PARTICLES.has(next.lower)))
    set(token, "verb", lemma, "past"); // "but bashed the plan", "and singled out its authors"
  else if (
    (led?.tag === "aux" && lower.length > 4) ||
    (before?.tag === "conj" && hasParticiple(tokens, before.i) && AFTER_PARTICIPLE.has(plainOf(next)))
  )
    set(token, "verb", lemma, "participle"); // "killed by gunmen or trampled to death"
  else return false;
  return true;
}

/** An ending of adjectives, before what may be its noun; not "a hospital it runs". */
const describes = ({lower}: Token, next: Token | null): boolean =>
  next?.kind === "word" && lower.length > 4 && next.word?.tags[0] !== "pron" && wouldBeNominal(next) && ADJECTIVE.test(lower);

/** One of two adjectives behind an article: "a bitter and bloodstained feud", "a formal and binding pledge". */
function isOfPair(tokens: readonly Token[], {i, capital, glued, lower}: Token, next: Token | null): boolean {
  if (capital || glued || !next) return false;
  if (tokens[i - 1]?.lower === "and") return tokens[i - 2]?.tag === "adj" && tokens[i - 3]?.tag === "det" && mayFollow(next);
  const [other, noun] = [tokens[i + 2], tokens[i + 3]];
  if (next.lower !== "and" || tokens[i - 1]?.tag !== "det" || !ADJECTIVE.test(lower) || !other || !noun) return false;
  return (other.word ? other.word.tags[0] === "adj" : ADJECTIVE.test(other.lower)) && mayFollow(noun);
}

/** A noun in small letters, or another adjective. */
const mayFollow = ({kind, word}: Token): boolean => kind === "word" && (!word || word.noun || word.tags[0] === "adj");

const PREFIXED = /^(?:anti|non)-/i;

/** "an anti-tank guided missile": stands before a noun, not before its verb. */
export const isPrefixed = ({text}: Token, next: Token | null): boolean =>
  PREFIXED.test(text) && next?.kind === "word" && !startsPhrase(next);

/** What may stand behind a participle without an object. */
const AFTER_PARTICIPLE = new Set<Tag | null>(["prep", "to"]);

const plainOf = (token: Token | null): Tag | null => token?.word?.tags[0] ?? null;

/** Whether the last verb before a token is a participle: "were killed by gunmen or". */
function hasParticiple(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && tokens[k]!.sentence === tokens[i]!.sentence && tokens[k]!.tag !== "verb") --k;
  return tokens[k]?.sentence === tokens[i]!.sentence && tokens[k]!.tag === "verb" && tokens[k]!.form === "participle";
}
