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
