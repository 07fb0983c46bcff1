import type {Token} from "../model/token.js";
import {tokenize} from "../text/tokens.js";
import {isListed, type Listed, UNLISTED} from "../text/vocabulary.js";

/**
 * A look-up of names in running text: a trie over folded words, so that letters, apostrophes and hyphens need not be
 * spelled alike ("Ma’arrat al-Nu‘man" is "Maarrat al Numan"). A word that starts no name costs one map look-up.
 */
export interface Gazetteer<T> extends Listed {
  first: Map<string, Node<T>>;
}

interface Node<T> {
  next: Map<string, Node<T>> | null;
  /** Names that end here, in the order of their entries. */
  ends: Ending<T>[];
}

interface Ending<T> {
  value: T;
  /** Index of the word that must be written with a capital, or -1. */
  capital: number;
  /** That word must be written in capitals throughout: "US" is not "us". */
  upper: boolean;
}

/** A name found: its value, and the last token of it (inclusive). */
export interface Match<T> {
  value: T;
  last: number;
}

/** What a match reads of a token. */
export type Word = Pick<Token, "lower" | "lists" | "text" | "capital">;

/**
 * Compiles spellings into a look-up. Of two entries with the same spelling the earlier one wins. A spelling with a
 * capital matches only words with a capital; one in capitals of up to three letters only words in capitals. Plain
 * spellings match both.
 */
export function compileGazetteer<T>(entries: Iterable<{spelling: string; value: T}>): Gazetteer<T> {
  const first = new Map<string, Node<T>>();
  for (const {spelling, value} of entries) {
    insert(first, spelling, value);
    // texts that lost their apostrophes: "Peoples Protection Units"
    if (/['’]s\b/.test(spelling)) insert(first, spelling.replace(/['’]s\b/g, "s"), value);
    if (/ .*[A-Z]\p{L}*[^s\W]$/u.test(spelling)) insert(first, `${spelling}s`, value); // "Deir Ezzors streets"
  }
  return {bit: UNLISTED, first};
}

/** The longest name that starts at token `i`, or null. */
export function longestMatch<T>(gazetteer: Gazetteer<T>, tokens: readonly Word[], i: number): Match<T> | null {
  const start = tokens[i];
  return start && isListed(start, gazetteer.bit) ? matchFrom(gazetteer, tokens, i) : null;
}

/** The longest entry that begins at token `i`. */
function matchFrom<T>({first}: Gazetteer<T>, tokens: readonly Word[], i: number): Match<T> | null {
  let node = first.get(tokens[i]!.lower);
  let found: Match<T> | null = null;
  for (let last = i; node; ) {
    for (const ending of node.ends) {
      if (!fits(ending, tokens, i)) continue;
      found = {value: ending.value, last};
      break;
    }
    const word = tokens[++last];
    node = word && node.next?.get(word.lower);
  }
  return found;
}

/** The value of a name that is the whole of `text`, or null. */
export function lookUp<T>(gazetteer: Gazetteer<T>, text: string): T | null {
  const words = tokenize(text);
  const match = words.length ? matchFrom(gazetteer, words, 0) : null; // words of no text know no lists
  return match && match.last === words.length - 1 ? match.value : null;
}

/** The names of one word, folded. */
export const wholeNames = <T>({first}: Gazetteer<T>): string[] => [...first].filter(([, {ends}]) => ends.length > 0).map(([word]) => word);

/** Adds a spelling, word by word. */
function insert<T>(first: Map<string, Node<T>>, spelling: string, value: T): void {
  const words = tokenize(spelling);
  let level = first;
  let node: Node<T> | undefined;
  for (const {lower} of words) {
    if (node) level = node.next ??= new Map();
    node = level.get(lower);
    if (!node) level.set(lower, (node = {next: null, ends: []}));
  }
  const capital = tellingCapital(words);
  node?.ends.push({value, capital, upper: capital >= 0 && isAcronym(words[capital]!.text)});
}

/** The first word with a capital; "The" and "Al" before a name do not count. */
function tellingCapital(words: readonly Word[]): number {
  const name = words.findIndex(({capital, lower}, i) => capital && !(ARTICLES.has(lower) && i < words.length - 1));
  return name >= 0 ? name : words.findIndex((word) => word.capital);
}

const ARTICLES = new Set(["the", "al", "an", "ar", "as", "at", "el"]);

const isAcronym = (word: string): boolean => word.length > 1 && word.length <= 3 && word === word.toUpperCase();

/** Whether the words stand with the capitals that an entry asks for. */
function fits<T>({capital, upper}: Ending<T>, tokens: readonly Word[], i: number): boolean {
  if (capital < 0) return true;
  const word = tokens[i + capital]!;
  return word.capital && (!upper || word.text.startsWith(word.text.slice(0, word.lower.length).toUpperCase()));
}
