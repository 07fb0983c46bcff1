import type {Token, Word} from "../../model/token.js";

/** A word that the lexicon knows, with what stands around it in its sentence: all that decides its class. */
export interface Context {
  tokens: Token[];
  token: Token;
  word: Word;
  /** The token before in the sentence, already tagged. */
  before: Token | null;
  /** The token behind in the sentence, not yet tagged. */
  next: Token | null;
}
