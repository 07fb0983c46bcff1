import type {Sentence} from "../model/syntax.js";
import type {Token} from "../model/token.js";
import {isPredicate} from "./tags/adjectives.js";
import {set} from "./tags/assign.js";
import {BEFORE_NOUN, isVerbOnly} from "./tags/classes.js";
import {closesPhrase} from "./tags/closes-phrase.js";
import type {Context} from "./tags/context.js";
import {closedTag} from "./tags/function-words.js";
import {reviseHeadline} from "./tags/headline-verbs.js";
import {reviseTransitive} from "./tags/late-objects.js";
import {isInitial, isMonth, isNamed, isSurname} from "./tags/names.js";
import {wouldBeNominal} from "./tags/neighbours.js";
import {reviseObjectRelatives} from "./tags/object-relatives.js";
import {tagOpen} from "./tags/open-words.js";
import {reviseIntransitive} from "./tags/past-or-participle.js";
import {reviseReported, reviseSource} from "./tags/reported-verbs.js";
import {reviseSubordinate} from "./tags/subordinate-verbs.js";
import {isPrefixed, tagUnknown} from "./tags/unknown-words.js";
import {reviseMainVerb} from "./tags/verbs-past-asides.js";

/**
 * Gives every token of a sentence its word class and dictionary form, by the words' own readings and their neighbours.
 * The first pass decides left to right; the later ones, once all words have a class, tell verbs by what the sentence lacks or has too
 * many of: each has a file with examples.
 */
export function tagSentence(tokens: Token[], sentence: Sentence): void {
  for (let i = sentence.first; i <= sentence.last; ++i) {
    const token = tokens[i]!;
    if (token.kind === "word" && token.tag !== "adv") tagWord(tokens, i, sentence);
  }
  reviseTransitive(tokens, sentence);
  reviseHeadline(tokens, sentence);
  reviseSource(tokens, sentence);
  reviseReported(tokens, sentence);
  reviseSubordinate(tokens, sentence);
  reviseIntransitive(tokens, sentence);
  reviseObjectRelatives(tokens, sentence);
  reviseMainVerb(tokens, sentence);
}

/** Adjectives behind an office, that end its phrase as a noun does: "the president elect". */
const POSTPOSED = new Set(["designate", "elect", "emeritus"]);

/** What says how much "longer". */
const LONGER = new Set(["no", "any", "much"]);

/** Gives a word its class, by the word list and its neighbours. */
function tagWord(tokens: Token[], i: number, sentence: Sentence) {
  const token = tokens[i]!;
  const {word} = token;
  const before = i > sentence.first ? tokens[i - 1]! : null;
  const next = i < sentence.last ? tokens[i + 1]! : null;
  const initial = isInitial(tokens, i, sentence);
  if (token.text.length === 1 && token.capital && before?.tag === "name" && next?.text === ".") return set(token, "name"); // "Jane A. Doe"
  if (token.possessive) return tagPossessive(token, initial);
  if ((token.lower === "may" || token.lower === "march") && token.capital && isMonth(before, next, initial)) return set(token, "adv");
  if (token.lower === "let" && next?.lower === "alone") return set(token, "conj"); // "could not hold it, let alone retake it"
  if (token.lower === "alone" && before?.lower === "let") return set(token, "adv");
  if (token.lower === "longer" && before && LONGER.has(before.lower)) {
    if (before.lower !== "no") set(before, "adv"); // "could not hold much longer"
    return set(token, "adv");
  }
  if (POSTPOSED.has(token.lower) && before?.tag === "noun" && (!next || next.kind === "punct" || isVerbOnly(next)))
    return set(token, "noun");
  if (token.lower === "earlier" && before && BEFORE_NOUN.has(before.tag) && next && wouldBeNominal(next)) return set(token, "adj"); // "an earlier report"
  if (!word?.tags.length && isPrefixed(token, next)) return set(token, "adj");
  if (token.lower === "called" && before?.lower === "so" && next && wouldBeNominal(next)) return set(token, "adj"); // "the so called safe zones"
  if (!word) return tagUnknown(tokens, token, before, next, initial);
  const context: Context = {tokens, token, word, before, next};
  if (token.capital && (isSurname(context) || isNamed(context, sentence, initial))) return set(token, "name");
  if (!word.tags.length || !tagClosed(context)) tagOpen(context, initial);
}

/** "Idlib's", "whose", "the army's". */
function tagPossessive(token: Token, initial: boolean) {
  const {capital, word, lower} = token;
  const pronoun = (!capital || initial) && word?.tags[0] === "pron";
  set(token, pronoun ? "pron" : capital ? "name" : "noun", lower);
}

/** Tags a word of the closed classes or an adjective; false where it stands as a verb or noun of the open ones. */
function tagClosed(context: Context): boolean {
  const {token, word, before, next} = context;
  const tag = closedTag(context);
  if (tag === "verb") return false;
  if (tag === "aux") set(token, "aux", word.lemma!, word.forms[0]);
  else if (tag === "prep" && token.glued && before?.tag === "name")
    set(token, "name"); // "Moon Jae-in"
  else if (token.lower === "up" && token.glued && next?.kind === "word")
    set(token, wouldBeNominal(next) ? "adj" : "noun"); // "a follow-up meeting", "the run-up to"
  else if (tag === "adj" && isPredicate(context)) {
    set(before!, "adv");
    set(token, "verb", word.lemma!, "participle");
  } else set(token, tag === "adj" && closesPhrase(context) ? "noun" : tag);
  return true;
}
