import type {Sentence} from "../model/syntax.js";
import type {Tag, Token, VerbForm} from "../model/token.js";
import {singular} from "./inflect.js";
import type {Word, WordList} from "./words.js";

/**
 * Gives every token of a sentence its word class and dictionary form, by the words' own readings and their neighbours.
 * Two passes: the first decides left to right; the second gives a segment that was left without a finite verb its likeliest one.
 */
export function tagSentence(tokens: Token[], sentence: Sentence, words: WordList): void {
  for (let i = sentence.first; i <= sentence.last; ++i) {
    const token = tokens[i]!;
    if (token.kind === "word" && token.tag !== "adv") tagWord(tokens, i, sentence, words);
  }
  reviseHeadline(tokens, sentence, words);
  reviseReported(tokens, sentence, words);
}

const set = (token: Token, tag: Tag, lemma = token.lower, form: VerbForm | null = null) => {
  token.tag = tag;
  token.lemma = lemma;
  token.form = form;
};

const NOMINAL = new Set<Tag>(["noun", "name", "num", "pron"]);
/** After these a noun comes, not a finite verb. */
const BEFORE_NOUN = new Set<Tag>(["det", "poss", "adj", "num"]);

function tagWord(tokens: Token[], i: number, sentence: Sentence, words: WordList) {
  const token = tokens[i]!;
  const word = words.get(token.lower);
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
  if (token.lower === "longer" && before?.lower === "no") return set(token, "adv");
  if (!word) return guess(token, before, next, initial, words);
  if (isAcronym(token) && !isAcronym(before) && !isAcronym(next)) return set(token, "name"); // "WHO", "IS", "US"
  if (token.capital && !initial && word.tags[0] !== "adv" && !CAPITAL_FUNCTION.has(token.lower) && isNameLike(tokens, i, sentence, word))
    return set(token, "name");
  if (word.tags.length) {
    const tag = closedTag(token, word, before, next, tokens, words);
    if (tag === "aux") return set(token, "aux", word.lemma!, word.forms[0]);
    if (tag === "prep" && token.glued && before?.tag === "name") return set(token, "name"); // "Moon Jae-in"
    if (tag === "adj" && isPredicate(tokens, token, word)) {
      set(before!, "adv");
      return set(token, "verb", word.lemma!, "participle");
    }
    if (tag === "adj" && closesPhrase(token, before, next, words)) return set(token, "noun");
    if (tag !== "verb") return set(token, tag);
  }
  if (!word.lemma) return set(token, "noun", singular(token.lower));
  // "got injured" is a passive
  if (word.lemma === "get" && next && words.get(next.lower)?.forms.includes("participle") && !words.get(next.lower)!.forms.includes("base"))
    return set(token, "aux", "be", word.forms[0]);
  const form = verbForm(token, word, before, next, tokens, words);
  if (
    form === "past" &&
    word.forms.includes("participle") &&
    before?.tag === "name" &&
    tokens[i - 2] &&
    BEFORE_NOUN.has(tokens[i - 2]!.tag) &&
    isDemonymic(before) &&
    next &&
    !startsPhrase(next, words) &&
    wouldBeNominal(next, words)
  )
    return set(token, "adj", token.lower);
  if (form === "participle" && before && BEFORE_NOUN.has(before.tag) && next && wouldBeNominal(next, words))
    return set(token, "adj", token.lower);
  if (form) return set(token, "verb", word.lemma, form);
  set(token, token.capital && !initial ? "name" : isAdjectival(token, word, next, words) ? "adj" : "noun", singular(token.lower));
}

const isAcronym = (token: Token | null) =>
  token !== null && token.text.length > 1 && token.capital && token.text === token.text.toUpperCase();

const AFTER_PHRASE = new Set<Tag | undefined>(["prep", "aux", "modal", "to", "rel"]);

/** "its military on the border", "the wounded were", "a Turkish official tells": an adjective before what cannot go on with its phrase. */
function closesPhrase(token: Token, before: Token | null, next: Token | null, words: WordList): boolean {
  if (!before) return false;
  if (token.glued && next && (isVerbOnly(next, words) || AFTER_PHRASE.has(words.get(next.lower)?.tags[0]))) return true; // "secretary-general urged"
  if (next && words.get(next.lower)?.forms.includes("third") && isVerbOnly(next, words) && words.get(next.lower)?.tags[0] !== "aux")
    return BEFORE_NOUN.has(before.tag) || before.tag === "name";
  if (before.tag !== "det" && before.tag !== "poss" && !before.possessive) return false;
  return (
    !next ||
    (next.kind === "punct" && next.text !== "," && next.tag !== "open" && next.tag !== "close") ||
    AFTER_PHRASE.has(words.get(next.lower)?.tags[0])
  );
}

/** "six killed and nine more wounded": a participle after a number that stands for people. */
const isPredicate = (tokens: readonly Token[], {i}: Token, {lemma, forms}: Word): boolean =>
  lemma !== null && forms.includes("participle") && tokens[i - 1]?.lower === "more" && tokens[i - 2]?.tag === "num";

/** "On May 2", "in March", "late May": a month, not a verb. */
const isMonth = (before: Token | null, next: Token | null, initial: boolean) =>
  next?.kind === "number" ||
  before?.kind === "number" ||
  (!initial && (before?.tag === "prep" || before?.tag === "adj" || before?.lower === "mid"));

/** Capitals that stay function words in titles: "of", "The". */
const CAPITAL_FUNCTION = new Set([
  "the",
  "a",
  "an",
  "of",
  "in",
  "on",
  "at",
  "by",
  "for",
  "to",
  "and",
  "or",
  "with",
  "from",
  "as",
  "after",
  "i",
  "it",
  "he",
  "she",
  "they",
  "we",
  "his",
  "her",
  "their",
  "its",
  "our",
  "my",
  "is",
  "are",
  "was",
  "were",
  "be",
  "that",
  "this",
  "these",
  "those",
  "there",
  "not",
  "no",
  "but",
  "if",
  "when",
  "while",
  "will",
  "would",
  "may",
  "over",
  "amid",
  "into",
  "against",
  "who",
  "which"
]);

function isInitial(tokens: Token[], i: number, sentence: Sentence): boolean {
  if (i === sentence.first) return true;
  const before = tokens[i - 1]!;
  return before.tag === "open" || before.text === ":" || before.text === "(" || (before.kind === "punct" && i - 1 === sentence.first);
}

/** In a headline of capitals only, capitals tell nothing. */
function isNameLike(tokens: Token[], i: number, sentence: Sentence, word: Word): boolean {
  if (sentence.zone === "headline" || inTitleCase(tokens, i, sentence)) return false;
  return word.tags[0] !== "adj" || (tokens[i + 1]?.capital ?? false);
}

/** Five words around in capitals: a headline run into the text. */
function inTitleCase(tokens: Token[], i: number, sentence: Sentence): boolean {
  let capitals = 0;
  let wordsSeen = 0;
  for (let k = Math.max(sentence.first, i - 4); k <= Math.min(sentence.last, i + 4); ++k) {
    const token = tokens[k]!;
    if (token.kind !== "word" || CAPITAL_FUNCTION.has(token.lower)) continue;
    ++wordsSeen;
    if (token.capital) ++capitals;
  }
  return wordsSeen >= 5 && capitals === wordsSeen;
}

function closedTag(token: Token, word: Word, before: Token | null, next: Token | null, tokens: Token[], words: WordList): Tag {
  const [first] = word.tags;
  if (first === "aux") {
    // "had breakfast", "did it": a main verb where no verb can follow
    return "aux";
  }
  if (token.lower === "that") {
    if (before && (before.tag === "noun" || before.tag === "name") && next && (next.tag === "verb" || isVerbOnly(next, words)))
      return "rel";
    if (next && singularNoun(next, words) && before && (before.tag === "prep" || before.tag === "sub")) return "det";
    return "sub";
  }
  if (word.tags.includes("sub") && word.tags.includes("prep")) return prepOrSub(tokens, token.i, words);
  if (first === "adj" && next?.lower === "of" && before?.tag === "det") return "noun"; // "a total of"
  if (
    first === "adj" &&
    word.forms.includes("past") &&
    next &&
    before &&
    (before.tag === "conj" || NOMINAL.has(before.tag)) &&
    (before.tag !== "num" || next.kind === "number") && // "five wounded Turkish soldiers"
    (startsPhrase(next, words) || next.tag === "adv" || /^(?:dozens|hundreds|thousands|scores)$/.test(next.lower))
  )
    return "verb"; // "injured 12"
  if (first === "adj" && word.lemma && !next) return "adj";
  if (first === "adj" && word.lemma && before && (before.tag === "aux" || before.tag === "modal" || before.tag === "to"))
    return before.lemma === "be" && !word.forms.includes("participle") && !(word.forms.includes("gerund") && takesObject(next, words))
      ? "adj"
      : "verb"; // "talks are continuing", "they are continuing talks"
  if (
    first === "adj" &&
    word.lemma &&
    before &&
    NOMINAL.has(before.tag) &&
    (word.forms.includes("past") || word.forms.includes("participle"))
  )
    return "verb";
  if (first === "adv" && word.tags.includes("prep")) return "adv";
  if (first === "prep" && word.tags.includes("adv") && (!next || next.kind === "punct")) return "adv";
  if (
    first === "prep" &&
    word.tags.includes("adv") &&
    (token.lower === "about" || token.lower === "over") &&
    next &&
    (next.kind === "number" || words.get(next.lower)?.tags[0] === "num")
  )
    return "adv";
  if (first === "det" && next?.lower === "of") return "pron"; // "most of them"
  if (first === "det" && token.lower === "no" && next?.lower === "longer") return "adv";
  if (token.glued && (first === "to" || first === "prep") && next?.glued) return "adj"; // "surface-to-air"
  return first!;
}

const FINITE_LIMIT = 14;
/** "before" and "after" take a clause where a finite verb follows before the next mark. */
function prepOrSub(tokens: Token[], i: number, words: WordList): Tag {
  for (let k = i + 1; k < Math.min(tokens.length, i + FINITE_LIMIT); ++k) {
    const token = tokens[k]!;
    if (token.kind === "punct" && token.text !== "'" && token.text !== '"' && token.text !== "“") break;
    const word = words.get(token.lower);
    if (!word) continue;
    if (word.tags[0] === "aux" || word.tags[0] === "modal") return k === i + 1 ? "prep" : "sub";
    if (k > i + 1 && word.tags.includes("sub")) break;
    if (k === i + 1 && word.forms.includes("gerund")) return "prep";
    const article = tokens[k - 1]!.lower;
    if (
      k > i + 1 &&
      word.forms.includes("base") &&
      !word.noun &&
      !word.tags.length &&
      ["noun", "name"].includes(plain(tokens[k - 1]!, words)) &&
      isPlural(tokens[k - 1]!)
    )
      return "sub";
    if (
      k > i + 1 &&
      word.forms.includes("past") &&
      !word.noun &&
      !word.tags.length &&
      article !== "the" &&
      article !== "a" &&
      !(words.get(tokens[k + 1]?.lower ?? "")?.tags[0] === "prep" && tokens[k + 1]!.lower === "by")
    )
      return "sub";
  }
  return "prep";
}

const plain = (token: Token, words: WordList): Tag => words.get(token.lower)?.tags[0] ?? (token.kind === "word" ? "noun" : "punct");
const isVerbOnly = (token: Token, words: WordList) => {
  const word = words.get(token.lower);
  return (
    !!word &&
    (word.tags[0] === "aux" ||
      word.tags[0] === "modal" ||
      (!word.tags.length && !word.noun && (word.forms.includes("past") || word.forms.includes("third"))))
  );
};
const singularNoun = (token: Token, words: WordList) => !words.get(token.lower)?.tags.length && !isVerbOnly(token, words);

/** Could the token begin or be part of a noun phrase? */
function wouldBeNominal(token: Token, words: WordList): boolean {
  if (token.kind === "number" || token.tag === "adv") return true; // a hedge before a number
  if (token.kind === "punct") return token.tag === "open";
  const word = words.get(token.lower);
  if (!word) return !token.lower.endsWith("ly");
  if (word.tags.length) return ["det", "poss", "adj", "pron", "num"].includes(word.tags[0]!) && token.lower !== "there";
  return word.noun || word.forms.includes("gerund") || token.capital;
}

/** Surely the beginning of another noun phrase, not a noun that goes on with the same. */
const startsPhrase = (next: Token | null, words: WordList) =>
  !!next && (next.kind === "number" || next.capital || ["det", "poss", "pron", "num"].includes(words.get(next.lower)?.tags[0] ?? ""));

const takesObject = (next: Token | null, words: WordList) => !!next && wouldBeNominal(next, words);

/** The form a verb stands in here, or null where the word is a noun or adjective. */
function verbForm(token: Token, word: Word, before: Token | null, next: Token | null, tokens: Token[], words: WordList): VerbForm | null {
  const {forms} = word;
  const previous = skipAdverbs(tokens, token.i);
  if (token.glued && forms.includes("participle")) return null; // "Turkish-backed"
  if (next?.glued && forms.includes("base")) return null;
  if (previous?.tag === "to") return forms.includes("base") ? "base" : null;
  if (previous?.tag === "modal" || (previous?.tag === "aux" && previous.lemma === "do")) return forms.includes("base") ? "base" : forms[0]!;
  if (previous?.tag === "aux") {
    if (forms.includes("participle")) return "participle";
    if (forms.includes("gerund")) return "gerund";
    return null;
  }
  if (forms.includes("gerund")) return gerundForm(token, before, next, words);
  if (before && (BEFORE_NOUN.has(before.tag) || before.possessive)) {
    if (forms.includes("participle") && !forms.includes("base") && before.tag !== "adj" && before.tag !== "num") return "participle";
    if (before.tag === "num" && (forms.includes("past") || forms.includes("participle")) && !forms.includes("base"))
      return verbAfterNominal(word, next, words);
    // "Amnesty International said", "the military said": verbs of speech do not stand before nouns in this form
    if (before.tag === "adj" && word.frame === "s" && forms.includes("past") && (before.capital || !/ed$/.test(token.lower))) return "past";
    // "the UN chief called for": a past form before what does not go on with its phrase
    if (
      before.tag === "adj" &&
      before.form === null &&
      forms.includes("past") &&
      !forms.includes("base") &&
      next &&
      tokens[token.i - 2] &&
      (BEFORE_NOUN.has(tokens[token.i - 2]!.tag) || tokens[token.i - 2]!.tag === "name") &&
      (startsPhrase(next, words) || (next.kind === "word" && !wouldBeNominal(next, words)))
    ) {
      set(before, "noun");
      return verbAfterNominal(word, next, words, before);
    }
    return before.tag === "adj" && forms.includes("past") && !forms.includes("base")
      ? null
      : word.noun || before.tag !== "num" || forms.includes("third")
        ? null
        : "base";
  }
  if (before?.tag === "prep" && (word.noun || (forms.includes("third") && !forms.includes("base")))) return null; // "with regards to"
  if (forms.includes("past") || forms.includes("participle")) {
    if (forms.includes("base"))
      return ambiguousForm(word, before?.tag === "open" ? previous : before, next, words, isJoined(tokens, token.i)); // hit, cut, put
    if (
      next &&
      PARTICLES.has(next.lower) &&
      before &&
      NOMINAL.has(before.tag) &&
      forms.includes("past") &&
      tokens[token.i + 2]?.lower !== "by"
    )
      return "past"; // "Tehran ruled out talks"
    if (forms.includes("past") && isOfRelative(tokens, token.i)) return "past";
    return verbAfterNominal(word, endsThere(tokens, token.i, words) ? null : next, words, before);
  }
  if (word.noun && next && before?.text === "," && forms.includes("third") && goesOnWithNumber(token, next, tokens)) return "third";
  if (forms.includes("third") && before && risesTo(tokens, token.i)) return "third";
  if (word.noun && isGoverned(tokens, token.i)) return null;
  return ambiguousForm(word, before?.tag === "open" ? previous : before, next, words, isJoined(tokens, token.i));
}

function skipAdverbs(tokens: Token[], i: number): Token | null {
  let k = i - 1;
  while (
    k >= 0 &&
    tokens[k]!.sentence === tokens[i]!.sentence &&
    (tokens[k]!.tag === "adv" || tokens[k]!.tag === "neg" || tokens[k]!.tag === "open")
  )
    --k;
  return k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence ? tokens[k]! : null;
}

/** "an attack that Ankara blamed on Damascus": the verb of what a noun's "that" begins with a name. */
const isOfRelative = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "name" && tokens[i - 2]?.lower === "that" && tokens[i - 3]?.tag === "noun";

/** "the toll stands at 21", "the number rises to 33". */
const risesTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]!.tag === "noun" &&
  !isPlural(tokens[i - 1]!) &&
  (tokens[i + 1]?.lower === "at" || tokens[i + 1]?.lower === "to") &&
  tokens[i + 2]?.kind === "number";

/** "killed this month", "dozens killed as the army advanced": what follows the verb is no object of it. */
function endsThere(tokens: readonly Token[], i: number, words: WordList): boolean {
  const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (!next || !before) return false;
  if (DEICTIC.has(next.lower)) return PERIODS.has(after?.lower ?? "");
  const counted = before.tag === "num" || tokens[i - 2]?.tag === "num" || before.lower === "dozens" || before.lower === "scores";
  return counted && words.get(next.lower)?.tags[0] === "sub";
}

const DEICTIC = new Set(["this", "last", "that", "each", "every"]);
const PERIODS = new Set(["day", "week", "weekend", "month", "year", "morning", "evening", "night", "afternoon", "summer", "winter"]);

/** How far back the verb of a clause is looked for, in tokens. */
const CLAUSE_REACH = 16;

/**
 * "were killed in Russian air strikes a monitor said": after a finite verb a preposition's phrase is no subject, so that what
 * ends it is no verb.
 */
function isGoverned(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && IN_PHRASE.has(tokens[k]!.tag)) --k;
  if (k === i - 1 || k < 0 || tokens[k]!.tag !== "prep") return false;
  for (const limit = Math.max(0, k - CLAUSE_REACH); k >= limit && tokens[k]!.sentence === tokens[i]!.sentence; --k) {
    const {tag, form, text} = tokens[k]!;
    if (tag === "sub" || tag === "rel" || tag === "conj" || tag === "modal" || (tag === "punct" && text !== "'")) return false;
    if (tag === "verb" && form !== "gerund" && tokens[k - 1]?.tag === "aux") return true;
  }
  return false;
}

const IN_PHRASE = new Set<Tag>(["det", "poss", "adj", "num", "noun", "name"]);

/** "a bombing", "the fighting" are nouns; "bombing the town" is a verb. */
function gerundForm(token: Token, before: Token | null, next: Token | null, words: WordList): VerbForm | null {
  if (before && (before.tag === "det" || before.tag === "poss" || before.tag === "adj" || before.tag === "num" || before.possessive))
    return null;
  if (next?.lower === "of" || next?.lower === "by") return null;
  if (before && (before.tag === "noun" || before.tag === "name") && !isPlural(before) && !startsPhrase(next, words)) return null;
  if (before && (before.tag === "noun" || before.tag === "name") && next?.kind !== "word" && !startsPhrase(next, words)) return null;
  if (!before && next && isVerbOnly(next, words)) return null;
  if (before?.glued && token.glued) return null;
  return takesObject(next, words) ||
    (next?.kind === "word" && (words.get(next.lower)?.tags.some((d) => d === "prep" || d === "sub" || d === "to" || d === "adv") ?? false))
    ? "gerund"
    : null;
}

/** "the Turkish armed forces": an adjective of a country before a participle. */
const isDemonymic = (token: Token) => /(?:ish|ian|ese|ean|iqi|nch|ani|ari|can|eli)$/.test(token.lower);

const isPlural = (token: Token) => /[^s]s$/.test(token.lower) || token.lower === "people" || token.lower === "police";

/** Past or participle, after a noun or at a clause's start: with an object it is active. */
function verbAfterNominal(word: Word, next: Token | null, words: WordList, before: Token | null = null): VerbForm {
  if (!word.forms.includes("past")) return "participle";
  if (!word.forms.includes("participle")) return "past";
  if (word.frame === "i") return "past";
  if (next?.lower === "by") return "participle";
  if (before?.tag === "rel" || before?.tag === "pron" || word.frame !== "t") return "past";
  if (takesObject(next, words)) return "past";
  if (next && (next.tag === "open" || next.lower === "that" || words.get(next.lower)?.tags[0] === "to")) return "past";
  return next?.kind === "word" && words.get(next.lower)?.tags[0] === "prep"
    ? "participle"
    : before && NOMINAL.has(before.tag) && next?.kind === "word"
      ? "past"
      : "participle";
}

/** Base or third person that is as often a noun: "rebels attack the town", "an attack on the town". */
function ambiguousForm(word: Word, before: Token | null, next: Token | null, words: WordList, joined: boolean): VerbForm | null {
  const {forms} = word;
  const form: VerbForm = forms.includes("past") ? "past" : forms.includes("third") ? "third" : "base";
  if (!before) return form === "base" && !word.noun && takesObject(next, words) ? "base" : null;
  if (word.noun && next && (before.tag === "conj" || before.text === ",") && goesOnWithDeterminer(next, words)) return form; // "and cut the road"
  if (before.tag === "adv" && before.lower.endsWith("ly") && !BEFORE_NOUNS_TOO.has(before.lower)) return form; // "formally requests"
  if (NOMINAL.has(before.tag) && next && (form === "third") !== isPlural(before)) {
    if (words.get(next.lower)?.tags[0] === "to") return form; // "Turkey plans to"
    if (before.tag === "name" && form === "third" && word.lemma === "call" && (next.lower === "for" || next.lower === "on")) return form;
  }
  if (word.noun && before.tag === "name" && isDemonymic(before) && !startsPhrase(next, words)) return null; // "Turkish forces set up"
  if (next?.lower === "that" && NOMINAL.has(before.tag) && word.frame === "s") return form; // not "talks that were planned"
  if (before.tag === "rel" || before.tag === "pron") return form;
  if (before.tag === "conj" && !word.noun) return form;
  if (before.tag === "adv" && !word.noun) return form;
  if (!NOMINAL.has(before.tag) && before.tag !== "close" && before.text !== ",") return word.noun ? null : form;
  if (before.text === "," && word.noun) return null;
  if (!word.noun) return form;
  const agrees = form === "past" || (form === "third") !== (isPlural(before) || joined);
  if (!agrees) return null;
  if (next && PARTICLES.has(next.lower)) return form; // "Damascus rules out talks", "the sides call off talks"
  return takesObject(next, words) && next?.tag !== "open" && !(next && isVerbOnly(next, words)) ? form : null;
}

/** "kills 10, wounds 20": another finite verb with its number. */
const goesOnWithNumber = (token: Token, next: Token, tokens: readonly Token[]): boolean =>
  next.kind === "number" &&
  tokens.slice(Math.max(0, token.i - 8), token.i).some((d) => d.form === "third" && d.sentence === token.sentence);

const goesOnWithDeterminer = (next: Token, words: WordList) => {
  const tag = words.get(next.lower)?.tags[0];
  return tag === "poss" || (tag === "det" && !next.capital && next.lower !== "that" && next.lower !== "which");
};

/** End in -ly and stand before nouns. */
const BEFORE_NOUNS_TOO = new Set([
  "early",
  "daily",
  "weekly",
  "monthly",
  "only",
  "likely",
  "deadly",
  "friendly",
  "family",
  "ally",
  "rally",
  "italy",
  "july"
]);

const isAdjectival = (token: Token, word: Word, next: Token | null, words: WordList) =>
  !token.possessive &&
  (word.forms.includes("participle") || word.forms.includes("gerund")) &&
  !word.noun &&
  next !== null &&
  !!next &&
  wouldBeNominal(next, words) &&
  next.tag !== "open" &&
  !["det", "poss"].includes(words.get(next.lower)?.tags[0] ?? "");

/** "Modi and Xi Jinping hold": two names before a verb are a plural. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.tag !== "name" || isDemonymic(tokens[i - 1]!)) return false;
  let k = i - 1;
  while (k > 0 && (tokens[k]!.tag === "name" || (tokens[k]!.tag === "noun" && k < i - 1) || tokens[k]!.tag === "adj")) --k;
  return tokens[k]?.lower === "and" && tokens[k]!.sentence === tokens[i]!.sentence && tokens[k - 1]?.tag === "name";
}

const PARTICLES = new Set(["out", "off", "down", "up", "back"]);

/** A word of no list: by its ending, else a noun. */
function guess(token: Token, before: Token | null, next: Token | null, initial: boolean, words: WordList) {
  const {lower} = token;
  if (token.capital && !initial) return set(token, "name");
  if (lower.endsWith("ly") && lower.length > 4) return set(token, "adv");
  if (token.capital) return set(token, "name");
  // a verb of no list: "Smith lied to the court"
  if (
    /[^e]ed$/.test(lower) &&
    before &&
    NOMINAL.has(before.tag) &&
    !before.possessive &&
    !(next && wouldBeNominal(next, words) && !startsPhrase(next, words))
  )
    return set(token, "verb", lower.slice(0, -2), "past");
  if (/[^e]ed$/.test(lower) && lower.length > 4 && before?.tag === "aux") return set(token, "verb", lower.slice(0, -2), "participle");
  if (lower.endsWith("ing") && lower.length > 5 && before?.tag === "aux") return set(token, "verb", lower.slice(0, -3), "gerund");
  if (
    /(?:ed|al|ous|ive|ic|less|ful|able|ible|ian|ern|ary)$/.test(lower) &&
    lower.length > 4 &&
    next?.kind === "word" &&
    wouldBeNominal(next, words)
  )
    return set(token, /ed$/.test(lower) && before && NOMINAL.has(before.tag) ? "verb" : "adj", lower, /ed$/.test(lower) ? "past" : null);
  set(token, "noun", singular(lower));
}

/** A headline or segment without any finite verb gets its likeliest one: "Syrian army shells Idlib". */
function reviseHeadline(tokens: Token[], sentence: Sentence, words: WordList) {
  let candidate: Token | null = null;
  for (let i = sentence.first; i <= sentence.last; ++i) {
    const token = tokens[i]!;
    const infinitive = token.tag === "verb" && token.form === "base" && i > sentence.first && tokens[i - 1]!.tag === "to";
    if (
      token.tag === "aux" ||
      token.tag === "modal" ||
      (token.tag === "verb" && !infinitive && token.form !== "gerund" && token.form !== "participle")
    )
      return;
    if (token.capital && sentence.zone !== "headline" && !inTitleCase(tokens, i, sentence)) continue;
    if (candidate || token.kind !== "word" || i === sentence.first || token.possessive || token.glued || tokens[i - 1]!.glued) continue;
    const word = words.get(token.lower);
    const before = skipAdverbs(tokens, i) ?? tokens[i - 1]!;
    if (!word?.forms.length || (!word.forms.includes("third") && !word.forms.includes("base")) || !NOMINAL.has(before.tag)) continue;
    if (word.forms.includes("third") !== isPlural(before)) candidate = token;
  }
  if (candidate) setFinite(candidate, words);
}

const setFinite = (token: Token, words: WordList) => {
  const word = words.get(token.lower)!;
  set(token, "verb", word.lemma!, word.forms.includes("third") ? "third" : "base");
};

/** What is said right after a verb of speech has a finite verb too: "said Washington stands by its ally". */
function reviseReported(tokens: Token[], sentence: Sentence, words: WordList) {
  for (let i = sentence.first; i < sentence.last; ++i) {
    const token = tokens[i]!;
    if (token.tag !== "verb" || token.form !== "past" || words.get(token.lower)?.frame !== "s" || !tokens[i + 1]!.capital) continue;
    let candidate: Token | null = null;
    for (let k = i + 2; k <= sentence.last; ++k) {
      const {tag, kind, form} = tokens[k]!;
      if (kind === "punct") break;
      if (tag === "aux" || tag === "modal" || tag === "sub" || (tag === "verb" && form !== "gerund")) {
        candidate = null;
        break;
      }
      const word = words.get(tokens[k]!.lower);
      if (!candidate && tag === "noun" && word?.forms.includes("third") && tokens[k - 1]!.tag === "name" && !isPlural(tokens[k - 1]!))
        candidate = tokens[k]!;
    }
    if (candidate) setFinite(candidate, words);
  }
}
