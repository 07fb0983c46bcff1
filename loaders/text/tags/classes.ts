import type {Tag, Token} from "../../model/token.js";

/** A few classes, asked at every word and so compared one by one: a quarter of the time that the hash of a `Set` takes. */
interface Classes {
  has(tag: Tag): boolean;
}

/** Classes that can be the head of a noun phrase. */
export const NOMINAL: Classes = {has: (tag) => tag === "noun" || tag === "name" || tag === "num" || tag === "pron"};

/** Classes that stand inside a noun phrase. */
export const IN_PHRASE: Classes = {
  has: (tag) => tag === "noun" || tag === "name" || tag === "det" || tag === "adj" || tag === "num" || tag === "poss"
};

/** Classes that begin a clause or go on with another. */
export const OPENS_CLAUSE: Classes = {has: (tag) => tag === "sub" || tag === "rel" || tag === "conj"};

/** After these a noun comes, not a finite verb. */
export const BEFORE_NOUN: Classes = {has: (tag) => tag === "det" || tag === "poss" || tag === "adj" || tag === "num"};

/** Pronouns that are a subject wherever they stand: not "it". */
export const SUBJECT_PRONOUNS = new Set(["he", "she", "they", "we", "i"]);

/** Adverbs that belong to the verb before them: "rules out", "call off". */
export const PARTICLES = new Set(["out", "off", "down", "up", "back"]);

/** The likeliest class of a word by itself; of one in no list a noun. */
export const plain = (token: Token): Tag => token.word?.tags[0] ?? (token.kind === "word" ? "noun" : "punct");

/** A common noun or a name. */
export const isNounOrName = ({tag}: Token): boolean => tag === "noun" || tag === "name";

/** A noun in small letters that no other phrase begins with. */
export const isPlainNoun = ({kind, capital, word}: Token): boolean =>
  kind === "word" && !capital && !word?.tags.length && (!word || word.noun);

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

/** A tagged verb in a form that has a subject: neither gerund ("being") nor participle. */
export const isFiniteVerb = ({tag, form}: Token): boolean =>
  tag === "modal" || ((tag === "verb" || tag === "aux") && form !== "gerund" && form !== "participle");

/** No word of the closed classes and no verb alone: may be a noun. */
export const singularNoun = (token: Token) => !token.word?.tags.length && !isVerbOnly(token);
