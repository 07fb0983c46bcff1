import type {Clause, Phrase, Sentence} from "./syntax.js";
import type {Token} from "./token.js";

/** A text with its words, sentences, phrases and clauses. */
export interface Document {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  phrases: Phrase[];
  clauses: Clause[];
  /** The phrase and the clause that a token stands in, by token index. */
  phraseAt: (Phrase | undefined)[];
  clauseAt: (Clause | undefined)[];
  /** First clause and first phrase of each sentence; one more entry marks the end. */
  clauseStart: number[];
  phraseStart: number[];
}
