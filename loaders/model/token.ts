/** Word classes as the reader needs them. */
export type Tag =
  | "noun" | "name" | "verb" | "aux" | "modal" | "adj" | "adv" | "det" | "poss" | "num" | "pron" | "rel" | "prep" | "conj" | "sub" | "to" | "neg"
  | "punct" | "open" | "close";

/** A word, number or punctuation mark of a text. */
export interface Token {
  /** Its place in the document's tokens. */
  i: number;
  start: number;
  end: number;
  text: string;
  /** Lower case, apostrophes and letters folded one for one, possessive ending cut off. */
  lower: string;
  tag: Tag;
  /** Dictionary form of a verb or plural noun, else `lower`. */
  lemma: string;
  /** Written with a capital first letter. */
  capital: boolean;
  /** Carries a possessive ending: 's, s'. */
  possessive: boolean;
  /** Stands inside quotation marks. */
  quoted: boolean;
  sentence: number;
}

/** A sentence as a range of tokens, `last` inclusive. */
export interface Sentence {
  i: number;
  first: number;
  last: number;
  start: number;
  end: number;
  /** Index of the paragraph it stands in. */
  paragraph: number;
  zone: "headline" | "subhead" | "body";
}
