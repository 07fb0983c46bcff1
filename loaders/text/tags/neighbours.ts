import type {Tag, Token, VerbForm} from "../../model/token.js";

/** Gives a token its class, its dictionary form and the form that a verb stands in. */
export const set = (token: Token, tag: Tag, lemma = token.lower, form: VerbForm | null = null) => {
  token.tag = tag;
  token.lemma = lemma;
  token.form = form;
};

/** Makes a token the finite verb of its clause, in its base form or third person. */
export const setFinite = (token: Token) => {
  const word = token.word!;
  set(token, "verb", word.lemma!, word.forms.includes("third") ? "third" : "base");
};

/** Classes that can be the head of a noun phrase. */
export const NOMINAL = new Set<Tag>(["noun", "name", "num", "pron"]);

/** Classes that stand inside a noun phrase. */
export const IN_PHRASE: ReadonlySet<Tag> = new Set<Tag>(["det", "poss", "adj", "num", "noun", "name"]);

/** Classes that begin a clause or go on with another. */
export const OPENS_CLAUSE: ReadonlySet<Tag> = new Set<Tag>(["sub", "rel", "conj"]);

/** After these a noun comes, not a finite verb. */
export const BEFORE_NOUN = new Set<Tag>(["det", "poss", "adj", "num"]);

/** The likeliest class of a word by itself; of one in no list a noun. */
export const plain = (token: Token): Tag => token.word?.tags[0] ?? (token.kind === "word" ? "noun" : "punct");

/** A form that is but a verb, an auxiliary or a modal: "killed", "will", not "attack". */
export const isVerbOnly = (token: Token) => {
  const word = token.word;
  return (
    !!word &&
    (word.tags[0] === "aux" ||
      word.tags[0] === "modal" ||
      (!word.tags.length && !word.noun && (word.forms.includes("past") || word.forms.includes("third"))))
  );
};

/** A tagged verb in a form that has a subject: neither gerund nor participle. */
export const isFiniteVerb = ({tag, form}: Token): boolean =>
  tag === "aux" || tag === "modal" || (tag === "verb" && form !== "gerund" && form !== "participle");

/** No word of the closed classes and no verb alone: may be a noun. */
export const singularNoun = (token: Token) => !token.word?.tags.length && !isVerbOnly(token);

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

/** "the Turkish armed forces": an adjective of a country before a participle. */
export const isDemonymic = (token: Token) => /(?:ish|ian|ese|ean|iqi|nch|ani|ari|can|nkan|eli)$/.test(token.lower);

/** A noun that is a plural by its spelling. */
export const isPlural = (token: Token) => /[^s]s$|^(?:people|police|children|\w*men)$/.test(token.lower);

/** What "last", "this" or "the previous" tells a time with. */
export const PERIODS = new Set([
  "day",
  "week",
  "weekend",
  "month",
  "year",
  "morning",
  "evening",
  "night",
  "afternoon",
  "spring",
  "summer",
  "autumn",
  "winter"
]);

/** "Monday", "October": a time by its name, an adverb with a capital. */
export const isDay = (token: Token | undefined): boolean => token?.tag === "adv" && token.capital;

/** The same of a token that has no class yet. */
export const mayBeDay = (token: Token | undefined): boolean => token?.capital === true && token.word?.tags[0] === "adv";

/** Nouns that go on with a day: "on Monday night". */
export const TIMES_OF_DAY = new Set(["morning", "afternoon", "evening", "night"]);

/** Nouns that count without a number: "wounding dozens". */
export const AMOUNTS = new Set(["tens", "dozens", "scores", "hundreds", "thousands"]);

/** Pronouns that are a subject wherever they stand: not "it". */
export const SUBJECT_PRONOUNS = new Set(["he", "she", "they", "we", "i"]);

/** Adverbs that belong to the verb before them: "rules out", "call off". */
export const PARTICLES = new Set(["out", "off", "down", "up", "back"]);

/** "a", "an". */
export const isIndefinite = (token: Token | undefined): boolean => token?.lower === "a" || token?.lower === "an";

/** Whether "a" or "an" opens the words before and at token `i` that go on with one phrase: "a rescue team". */
export function isOfOne(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (tokens[k - 1]?.sentence === tokens[i]!.sentence && IN_PHRASE.has(tokens[k]!.tag) && tokens[k]!.tag !== "det") --k;
  return isIndefinite(tokens[k]);
}

/** A plural in small letters, which the verb before it can have as its object. */
export const isMany = (token: Token): boolean => token.kind === "word" && !token.capital && !token.word?.tags.length && isPlural(token);

/** Behind a gerund a past form with its object: "hit a school", "wounded six"; "rebel shelling hit homes", but not "the leading hit songs". */
export const strikes = (verb: Token, object: Token | null, before: Token | null): boolean =>
  verb.word?.forms.includes("past") === true &&
  (startsPhrase(object) || (before !== null && NOMINAL.has(before.tag) && object !== null && isMany(object)));

const LENGTH = /^(?:kms?|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?)$/;

/** "km", "miles": what a distance is told in. */
export const isLength = ({lower}: Token): boolean => LENGTH.test(lower);
