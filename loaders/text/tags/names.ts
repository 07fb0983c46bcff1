import type {Sentence} from "../../model/syntax.js";
import type {Token, Word} from "../../model/token.js";

export const isAcronym = (token: Token | null) =>
  token !== null && token.text.length > 1 && token.capital && token.text === token.text.toUpperCase();

/** "On May 2", "in March", "late May": a month, not a verb. */
export const isMonth = (before: Token | null, next: Token | null, initial: boolean) =>
  next?.kind === "number" ||
  before?.kind === "number" ||
  (!initial && (before?.tag === "prep" || before?.tag === "adj" || before?.lower === "mid"));

/** Capitals that stay function words in titles: "of", "The". */
export const CAPITAL_FUNCTION = new Set([
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

export function isInitial(tokens: Token[], i: number, sentence: Sentence): boolean {
  if (i === sentence.first) return true;
  const before = tokens[i - 1]!;
  return before.tag === "open" || before.text === ":" || before.text === "(" || (before.kind === "punct" && i - 1 === sentence.first);
}

/** In a headline of capitals only, capitals tell nothing. */
export function isNameLike(tokens: Token[], i: number, sentence: Sentence, word: Word): boolean {
  if (sentence.zone === "headline" || inTitleCase(tokens, i, sentence)) return false;
  return word.tags[0] !== "adj" || (tokens[i + 1]?.capital ?? false);
}

/** Five words around in capitals: a headline run into the text. */
export function inTitleCase(tokens: Token[], i: number, sentence: Sentence): boolean {
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
