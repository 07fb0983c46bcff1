import type {Tag, Token, VerbForm, Word} from "../../model/token.js";
import {
  BEFORE_NOUN,
  isDemonymic,
  isPlural,
  isVerbOnly,
  NOMINAL,
  set,
  skipAdverbs,
  startsPhrase,
  takesObject,
  wouldBeNominal
} from "./neighbours.js";
import {ambiguousForm, goesOnWithNumber, isJoined, PARTICLES, verbAfterNominal} from "./past-forms.js";

/** The form a verb stands in here, or null where the word is a noun or adjective. */
export function verbForm(token: Token, word: Word, before: Token | null, next: Token | null, tokens: Token[]): VerbForm | null {
  // one word in quotation marks: 'and "neutralised" 34 militants'
  if (before?.tag === "open" && next?.tag === "close")
    return verbForm(token, word, tokens[token.i - 2] ?? null, tokens[token.i + 2] ?? null, tokens);
  const {forms} = word;
  const previous = skipAdverbs(tokens, token.i);
  if (token.glued && forms.includes("participle")) return null; // "Turkish-backed"
  if (next?.glued && forms.includes("base")) return null;
  if (previous?.tag === "to" && tokens[previous.i - 1]?.lower === "according") return null; // "according to police"
  if (previous?.tag === "to") return forms.includes("base") ? "base" : null;
  if (previous?.tag === "modal" || (previous?.tag === "aux" && previous.lemma === "do")) return forms.includes("base") ? "base" : forms[0]!;
  if (previous?.tag === "aux") {
    if (forms.includes("participle")) return "participle";
    if (forms.includes("gerund")) return "gerund";
    return null;
  }
  if (forms.includes("gerund")) return gerundForm(word, token, before, next?.tag === "open" ? (tokens[next.i + 1] ?? next) : next, tokens);
  if (before && (BEFORE_NOUN.has(before.tag) || before.possessive)) {
    if (forms.includes("participle") && !forms.includes("base") && before.tag !== "adj" && before.tag !== "num") return "participle";
    if (before.tag === "num" && (forms.includes("past") || forms.includes("participle")) && !forms.includes("base"))
      return verbAfterNominal(word, next);
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
      (startsPhrase(next) || (next.kind === "word" && !wouldBeNominal(next)))
    ) {
      set(before, "noun");
      return verbAfterNominal(word, next, before);
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
      return ambiguousForm(word, before?.tag === "open" ? previous : before, next, isJoined(tokens, token.i), tokens); // hit, cut, put
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
    return verbAfterNominal(word, endsThere(tokens, token.i) ? null : next, before);
  }
  if (word.noun && next && before?.text === "," && forms.includes("third") && goesOnWithNumber(token, next, tokens)) return "third";
  if (forms.includes("third") && before && risesTo(tokens, token.i)) return "third";
  if (before && saysThat(word, before, next)) return "base";
  if (word.noun && (ofOne(tokens, token) || opensMain(tokens, token) || hasVerb(word, next))) return null;
  if (
    word.noun &&
    (isGoverned(tokens, token.i) || isOfNation(tokens, token.i) || endsObject(tokens, token.i) || namesSpeaker(tokens, token.i))
  )
    return null;
  return ambiguousForm(word, before?.tag === "open" ? previous : before, next, isJoined(tokens, token.i), tokens);
}

/** "polls show that", "officials claim that": a plural before, a clause after. */
const saysThat = ({forms, frame}: Word, before: Token, next: Token | null): boolean =>
  frame === "s" && forms.includes("base") && next?.lower === "that" && before.tag === "noun" && !before.capital && isPlural(before);

/** "Forces widen the attack": a plural before a verb that is no noun. */
const hasVerb = ({forms}: Word, next: Token | null): boolean =>
  forms.includes("third") && next?.word !== null && next?.word?.tags.length === 0 && !next.word.noun && next.word.forms.includes("base");

/** "a swing state that": no verb in its base form goes with one of something. */
function ofOne(tokens: readonly Token[], {i, word, text}: Token): boolean {
  if (!word?.forms.includes("base") || word.lemma !== text || tokens[i - 1]?.tag !== "noun" || isPlural(tokens[i - 1]!)) return false;
  let k = i - 1;
  while (k > 0 && IN_PHRASE.has(tokens[k]!.tag) && tokens[k]!.tag !== "det") --k;
  return tokens[k]!.lower === "a" || tokens[k]!.lower === "an";
}

/** "While the polls are close, interviews in Ohio suggest": right after an opening clause stands a subject. */
function opensMain(tokens: readonly Token[], {i, sentence, word}: Token): boolean {
  if (tokens[i - 1]?.text !== "," || !word?.forms.includes("third") || tokens[i + 1]?.word?.tags[0] !== "prep") return false;
  let k = i - 2;
  while (k > 0 && tokens[k - 1]!.sentence === sentence && tokens[k]!.text !== "," && i - k < CLAUSE_REACH * 2) --k;
  const first = tokens[k]!.tag === "conj" ? tokens[k + 1]! : tokens[k]!;
  return first.tag === "sub" && tokens[k - 1]?.sentence !== sentence;
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
function endsThere(tokens: readonly Token[], i: number): boolean {
  const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (!next || !before) return false;
  if (DEICTIC.has(next.lower)) return PERIODS.has(after?.lower ?? "");
  const counted = before.tag === "num" || tokens[i - 2]?.tag === "num" || before.lower === "dozens" || before.lower === "scores";
  return counted && (next.word?.tags[0] === "sub" || ENDING.has(next.lower) || isOther(tokens, i + 1));
}

/** "ten were killed in clashes state media said": with a noun and a verb of speech behind, where the sentence has its verb. */
function namesSpeaker(tokens: readonly Token[], i: number): boolean {
  const [next, says] = [tokens[i + 1], tokens[i + 2]];
  if (!says || !isVerbOnly(says) || says.word?.frame !== "s" || !next || isVerbOnly(next)) return false;
  for (let k = i - 1; k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence; --k)
    if (tokens[k]!.form === "past" || tokens[k]!.form === "participle") return true;
  return false;
}

/** After these no object follows. */
const ENDING = new Set(["there", "here", "due"]);

/** "six killed, 21 injured" without its comma: the number has a participle of its own, and ends with it. */
function isOther(tokens: readonly Token[], i: number): boolean {
  const [number, fate, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (number.kind !== "number" && number.word?.tags[0] !== "num") return false;
  return !!fate?.word?.lemma && fate.word.tags[0] === "adj" && fate.word.forms.includes("participle") && (!after || !wouldBeNominal(after));
}

const DEICTIC = new Set(["this", "last", "that", "each", "every"]);

const PERIODS = new Set(["day", "week", "weekend", "month", "year", "morning", "evening", "night", "afternoon", "summer", "winter"]);

/** "the Turkish forces to": after an article an adjective of a country has a noun, unless an object follows. */
const isOfNation = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "name" && isDemonymic(tokens[i - 1]!) && tokens[i - 2]?.tag === "det" && !startsPhrase(tokens[i + 1] ?? null);

/** "attacked government positions": a noun right behind a verb's object goes on with it. */
function endsObject(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && IN_PHRASE.has(tokens[k]!.tag) && !tokens[k]!.possessive) --k;
  const verb = tokens[k];
  return (
    k < i - 1 && verb?.tag === "verb" && verb.form !== "participle" && verb.word?.frame === "t" && verb.sentence === tokens[i]!.sentence
  );
}

/** How far back the verb of a clause is looked for, in tokens. */
const CLAUSE_REACH = 16;

/**
 * "were killed in Russian air strikes a monitor said": after a finite verb a preposition's phrase is no subject, so that what
 * ends it is no verb.
 */
function isGoverned(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && (IN_PHRASE.has(tokens[k]!.tag) || joinsNames(tokens, k))) --k;
  if (k === i - 1 || k < 0 || tokens[k]!.tag !== "prep") return false;
  const part = tokens[k]!.lower === "of"; // "sent a number of new troops"
  for (const limit = Math.max(0, k - CLAUSE_REACH); k >= limit && tokens[k]!.sentence === tokens[i]!.sentence; --k) {
    const {tag, form, text} = tokens[k]!;
    if (tag === "sub" || tag === "rel" || tag === "conj" || tag === "modal" || (tag === "punct" && text !== "'")) return false;
    if (
      tag === "verb" &&
      form !== "gerund" &&
      (tokens[k - 1]?.tag === "aux" || (form === "past" && (part || tokens[k + 1]!.tag === "prep")))
    )
      return !part || tokens[k]!.word?.frame !== "s";
  }
  return false;
}

/** The "and" of "by Syrian and Russian forces". */
const joinsNames = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === "and" && tokens[i - 1]?.tag === "name" && tokens[i + 1]!.tag === "name";

const IN_PHRASE = new Set<Tag>(["det", "poss", "adj", "num", "noun", "name"]);

/** "a bombing", "the fighting" are nouns; "bombing the town" is a verb. */
function gerundForm(word: Word, token: Token, before: Token | null, next: Token | null, tokens: readonly Token[]): VerbForm | null {
  if (before && (before.tag === "det" || before.tag === "poss" || before.tag === "adj" || before.tag === "num" || before.possessive))
    return null;
  if (next?.glued) return null; // "working-level talks"
  if (next?.lower === "of" || next?.lower === "by" || (!before && next?.lower === "between")) return null; // "Fighting between"
  if (before && describesGuest(token, before, tokens)) return null;
  if (before && (before.tag === "noun" || before.tag === "name") && !isPlural(before) && !startsPhrase(next)) return null;
  if (before && (before.tag === "noun" || before.tag === "name") && next?.kind !== "word" && !startsPhrase(next)) return null;
  if (!before && next && isVerbOnly(next)) return null;
  if (
    before?.tag === "prep" &&
    next?.word?.tags[0] === "prep" &&
    (word.frame === "t" || before.lower === "in" || before.lower === "during")
  )
    return null; // "in shelling near"
  if (before?.glued && token.glued) return null;
  return takesObject(next) ||
    (next?.kind === "word" && (next.word?.tags.some((d) => d === "prep" || d === "sub" || d === "to" || d === "adv") ?? false))
    ? "gerund"
    : null;
}

/** After these "visiting" tells of a guest; after "by", "after" or "without" of a journey. */
const BESIDE = new Set(["with", "between", "and", "to", "from", "alongside"]);

/** "with visiting Turkish Foreign Minister", "met visiting Iranian President": one visits places; before a nation's title it tells of a person. */
function describesGuest({lower, i, sentence}: Token, before: Token, tokens: readonly Token[]): boolean {
  const [nation, title] = [tokens[i + 1], tokens[i + 2]];
  if (lower !== "visiting" || !nation || !title || title.sentence !== sentence) return false;
  if (!BESIDE.has(before.lower) && (before.tag !== "verb" || before.form === "gerund")) return false;
  return nation.capital && isDemonymic(nation) && title.capital;
}
