import type {Clause, Phrase, Sentence} from "./syntax.js";
import type {Token} from "./token.js";

/** A text with its words, sentences, phrases and clauses. */
export interface Document {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  phrases: Phrase[];
  clauses: Clause[];
  /** Phrase of each token, or -1. */
  phraseAt: Int32Array;
  /** Clause of each token, or -1. */
  clauseAt: Int32Array;
  /** First clause and first phrase of each sentence; one more entry marks the end. */
  clauseStart: number[];
  phraseStart: number[];
}
