import type {Sentence} from "../model/syntax.js";
import type {Tag, Token, Word} from "../model/token.js";
import {closedTag} from "./tags/function-words.js";
import {CAPITAL_FUNCTION, isAcronym, isInitial, isMonth, isNameLike} from "./tags/names.js";
import {BEFORE_NOUN, isDemonymic, isVerbOnly, NOMINAL, set, startsPhrase, wouldBeNominal} from "./tags/neighbours.js";
import {reviseHeadline, reviseReported} from "./tags/revise.js";
import {verbForm} from "./tags/verb-forms.js";
import {UNLISTED} from "./vocabulary.js";

/**
 * Gives every token of a sentence its word class and dictionary form, by the words' own readings and their neighbours.
 * Two passes: the first decides left to right; the second gives a segment that was left without a finite verb its likeliest one.
 */
export function tagSentence(tokens: Token[], sentence: Sentence): void {
  for (let i = sentence.first; i <= sentence.last; ++i) {
    const token = tokens[i]!;
    if (token.kind === "word" && token.tag !== "adv") tagWord(tokens, i, sentence);
  }
  reviseHeadline(tokens, sentence);
  reviseReported(tokens, sentence);
}

function tagWord(tokens: Token[], i: number, sentence: Sentence) {
  const token = tokens[i]!;
  const word = token.word;
  const before = i > sentence.first ? tokens[i - 1]! : null;
  const next = i < sentence.last ? tokens[i + 1]! : null;
  const initial = isInitial(tokens, i, sentence);
  if (token.possessive)
    return set(
      token,
      token.capital && !initial ? "name" : word?.tags[0] === "pron" ? "pron" : token.capital ? "name" : "noun",
      token.lower
    );
  if ((token.lower === "may" || token.lower === "march") && token.capital && isMonth(before, next, initial)) return set(token, "adv");
  if (token.capital && word?.tags[0] === "modal" && isSurname(before, next)) return set(token, "name");
  if (token.lower === "longer" && before?.lower === "no") return set(token, "adv");
  if (!word) return guess(token, before, next, initial);
  if (isAcronym(token) && !isAcronym(before) && !isAcronym(next)) return set(token, "name"); // "WHO", "IS", "US"
  if (token.capital && !initial && word.tags[0] !== "adv" && !CAPITAL_FUNCTION.has(token.lower) && isNameLike(tokens, i, sentence, word))
    return set(token, "name");
  if (initial && opensName(token, word, next)) return set(token, "name");
  if (word.tags.length) {
    const tag = closedTag(token, word, before, next, tokens);
    if (tag === "aux") return set(token, "aux", word.lemma!, word.forms[0]);
    if (tag === "prep" && token.glued && before?.tag === "name") return set(token, "name"); // "Moon Jae-in"
    if (token.lower === "up" && token.glued && next?.kind === "word") return set(token, wouldBeNominal(next) ? "adj" : "noun"); // "a follow-up meeting", "the run-up to"
    if (tag === "adj" && isPredicate(tokens, token, word)) {
      set(before!, "adv");
      return set(token, "verb", word.lemma!, "participle");
    }
    if (tag === "adj" && closesPhrase(tokens, token, before, next)) return set(token, "noun");
    if (tag !== "verb") return set(token, tag);
  }
  if (!word.lemma) return set(token, "noun", token.singular);
  // "got injured" is a passive
  if (word.lemma === "get" && next && next.word?.forms.includes("participle") && !next.word!.forms.includes("base"))
    return set(token, "aux", "be", word.forms[0]);
  if (before?.glued && before.tag === "noun" && tokens[i - 2]?.tag === "num" && word.noun) return set(token, "noun", token.singular); // "six-party talks to end"
  const form = verbForm(token, word, before, next, tokens);
  if (
    form === "past" &&
    word.forms.includes("participle") &&
    before?.tag === "name" &&
    tokens[i - 2] &&
    BEFORE_NOUN.has(tokens[i - 2]!.tag) &&
    isDemonymic(before) &&
    next &&
    !startsPhrase(next) &&
    wouldBeNominal(next)
  )
    return set(token, "adj", token.lower);
  if (form === "past" && word.forms.includes("participle") && next?.kind === "word" && wouldBeNominal(next) && followsPrep(tokens, i))
    return set(token, "adj", token.lower); // "of divided Cyprus", "on ethnically divided Cyprus"
  if (form === "participle" && before && BEFORE_NOUN.has(before.tag) && next && wouldBeNominal(next)) return set(token, "adj", token.lower);
  if (form) return set(token, "verb", word.lemma, form);
  set(token, token.capital && !initial ? "name" : isAdjectival(token, word, next) ? "adj" : "noun", token.singular);
}

/** "Will said", "David Will,": a name that is spelled as a modal has no verb in its base form behind it. */
const isSurname = (before: Token | null, next: Token | null): boolean =>
  !!next && ((!!next.word?.forms.includes("past") && !next.word.forms.includes("base")) || (before?.tag === "name" && next.text === ","));

/** "United States forces": a participle that opens its sentence and a name of the lexicon. */
const opensName = ({capital, lists}: Token, {tags, forms}: Word, next: Token | null): boolean =>
  capital && lists !== UNLISTED && !tags.length && forms.includes("participle") && !!next?.capital && !isAcronym(next);

/** Right behind a preposition, or with one adverb between: no finite verb can stand here. */
const followsPrep = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "prep" || (tokens[i - 1]?.tag === "adv" && tokens[i - 1]!.lower.endsWith("ly") && tokens[i - 2]?.tag === "prep");

const AFTER_PHRASE = new Set<Tag | undefined>(["prep", "aux", "modal", "to", "rel"]);

/**
 * "its military on the border", "the wounded were", "a Turkish official tells", "the US military said": an adjective before
 * what cannot go on with its phrase.
 */
function closesPhrase(tokens: readonly Token[], token: Token, before: Token | null, next: Token | null): boolean {
  if (!before) return false;
  if (token.glued && next && (isVerbOnly(next) || AFTER_PHRASE.has(next.word?.tags[0]))) return true; // "secretary-general urged"
  if (next?.word?.forms.includes("third") && isVerbOnly(next) && next.word?.tags[0] !== "aux")
    return BEFORE_NOUN.has(before.tag) || before.tag === "name";
  const ofState = before.tag === "name" && (isDemonymic(before) || isAcronym(before));
  if (before.tag !== "det" && before.tag !== "poss" && !before.possessive && !ofState) return false;
  if (ofState && next && isVerbOnly(next) && startsPhrase(tokens[next.i + 1] ?? null)) return true; // "the Turkish military struck 20 posts"
  return (
    !next ||
    (next.text === "," && tokens[next.i + 1]?.word?.tags[0] === "rel") || // "the military, which denied it"
    (next.kind === "punct" && next.text !== "," && next.tag !== "open" && next.tag !== "close") ||
    (next.word?.frame === "s" && isVerbOnly(next)) ||
    AFTER_PHRASE.has(next.word?.tags[0])
  );
}

/** "six killed and nine more wounded": a participle after a number that stands for people. */
const isPredicate = (tokens: readonly Token[], {i}: Token, {lemma, forms}: Word): boolean =>
  lemma !== null && forms.includes("participle") && tokens[i - 1]?.lower === "more" && tokens[i - 2]?.tag === "num";

const isAdjectival = (token: Token, word: Word, next: Token | null) =>
  !token.possessive &&
  (word.forms.includes("participle") || word.forms.includes("gerund")) &&
  !word.noun &&
  next !== null &&
  !!next &&
  wouldBeNominal(next) &&
  next.tag !== "open" &&
  !["det", "poss"].includes(next.word?.tags[0] ?? "");

/** A word of no list: by its ending, else a noun. */
function guess(token: Token, before: Token | null, next: Token | null, initial: boolean) {
  const {lower} = token;
  if (token.capital && !initial) return set(token, "name");
  if (lower.endsWith("ly") && lower.length > 4) return set(token, "adv");
  if (token.capital) return set(token, "name");
  if (token.glued && /[^e]ed$/.test(lower) && next && wouldBeNominal(next)) return set(token, "adj"); // "war-related deaths"
  // a verb of no list: "Smith lied to the court"
  if (
    before &&
    NOMINAL.has(before.tag) &&
    !before.possessive &&
    /[^e]ed$/.test(lower) &&
    !(next && wouldBeNominal(next) && !startsPhrase(next))
  )
    return set(token, "verb", lower.slice(0, -2), "past");
  if (before?.tag === "conj" && next && (next.capital || startsPhrase(next)) && /[^e]ed$/.test(lower))
    return set(token, "verb", lower.slice(0, -2), "past"); // "but bashed the plan"
  if (before?.tag === "aux" && lower.length > 4 && /[^e]ed$/.test(lower)) return set(token, "verb", lower.slice(0, -2), "participle");
  if (before?.tag === "aux" && lower.length > 5 && lower.endsWith("ing")) return set(token, "verb", lower.slice(0, -3), "gerund");
  if (
    next?.kind === "word" &&
    lower.length > 4 &&
    next.word?.tags[0] !== "pron" && // "a hospital it runs"
    wouldBeNominal(next) &&
    /(?:ed|al|ous|ive|ic|less|ful|able|ible|ian|ern|ary)$/.test(lower)
  )
    return set(token, /ed$/.test(lower) && before && NOMINAL.has(before.tag) ? "verb" : "adj", lower, /ed$/.test(lower) ? "past" : null);
  set(token, "noun", token.singular);
}
