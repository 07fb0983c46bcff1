import type {Sentence} from "../../model/syntax.js";
import type {Token, Word} from "../../model/token.js";
import {UNLISTED} from "../vocabulary.js";
import type {Context} from "./context.js";

/** Two letters or more, all capital: "WHO". */
export const isAcronym = (token: Token | null) =>
  token !== null && token.text.length > 1 && token.capital && token.text === token.text.toUpperCase();

/** "On May 2", "in March", "late May": a month, not a verb. */
export const isMonth = (before: Token | null, next: Token | null, initial: boolean) =>
  next?.kind === "number" ||
  before?.kind === "number" ||
  (!initial && (before?.tag === "prep" || before?.tag === "adj" || before?.lower === "mid" || before?.lower === "since"));

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

/** Whether a token opens its sentence, or what is said in it, so that its capital tells nothing. */
export function isInitial(tokens: Token[], i: number, sentence: Sentence): boolean {
  if (i === sentence.first) return true;
  const before = tokens[i - 1]!;
  return before.tag === "open" || before.text === ":" || before.text === "(" || (before.kind === "punct" && i - 1 === sentence.first);
}

/** "Will said", "David Will,": a name that is spelled as a modal has no verb in its base form behind it. */
export const isSurname = ({word, before, next}: Context): boolean =>
  word.tags[0] === "modal" &&
  !!next &&
  ((!!next.word?.forms.includes("past") && !next.word.forms.includes("base")) || (before?.tag === "name" && next.text === ","));

/** Whether a known word with a capital is a name here: "WHO", "General Prosecutor", "United States forces". */
export function isNamed(context: Context, sentence: Sentence, initial: boolean): boolean {
  const {tokens, token, word, before, next} = context;
  if (isAcronym(token) && !isAcronym(before) && !isAcronym(next)) return true; // "WHO", "IS", "US"
  if (token.lower === "united" && next?.capital) return true; // "the United States, United Nations, European Union and Russia"
  if (initial) return opensName(context);
  if (isGivenName(context)) return true;
  return word.tags[0] !== "adv" && !CAPITAL_FUNCTION.has(token.lower) && isNameLike(tokens, token.i, sentence, word);
}

/** "envoy Jan Muster", "Ambassador April Muster": a month between a title and a name of no list; not "President Sunday". */
const isGivenName = ({word, token, before, next}: Context): boolean =>
  word.tags[0] === "adv" &&
  !token.lower.endsWith("day") &&
  (before?.tag === "name" || before?.tag === "noun") &&
  next?.capital === true &&
  !next.word &&
  next.lists === UNLISTED &&
  next.kind === "word";

/** "United States forces": a participle that opens its sentence and a name of the lexicon. */
const opensName = ({token: {lists}, word: {tags, forms}, next}: Context): boolean =>
  lists !== UNLISTED && !tags.length && forms.includes("participle") && !!next?.capital && !isAcronym(next);

/** In a headline of capitals only, capitals tell nothing. */
function isNameLike(tokens: Token[], i: number, sentence: Sentence, word: Word): boolean {
  if (sentence.zone === "headline" || inTitleCase(tokens, i, sentence)) return false;
  const next = tokens[i + 1];
  const speaks = next?.word?.frame === "s" && next.word.forms.includes("past") && !next.word.noun && i > sentence.first; // "“...,” Key said"
  return word.tags[0] !== "adj" || next?.capital === true || speaks;
}

/** Five words around in capitals: a headline run into the text. */
export function inTitleCase(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
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
