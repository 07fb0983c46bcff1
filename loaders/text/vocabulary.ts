import type {Token, Word} from "../model/token.js";
import {fold} from "./fold.js";
import {singular} from "./inflect.js";

/** What a spelling tells by itself, wherever it stands. */
export type Form = Pick<Token, "text" | "lower" | "singular" | "kind" | "capital" | "possessive" | "word" | "lists">;

/** A look-up that tells by a bit in `Token.lists` whether it holds a word: most words are in no list and cost none a look-up. */
export interface Listed {
  bit: number;
}

/** All that is known of words by their spelling. */
export interface Vocabulary {
  words: ReadonlyMap<string, Word>;
  /** Bits of the lists that hold a folded word, or a name that begins with it. */
  lists: ReadonlyMap<string, number>;
  /** Names of one word, folded: "Syrias" is none, but one that lost its apostrophe. */
  names: ReadonlySet<string>;
  /** The spellings met so far: words recur, so each is taken apart once. */
  forms: Map<string, Form>;
}

/** The bit of a list that asks for no bit of its own; every token has it. */
export const UNLISTED = 1 << 31;
const MOST_FORMS = 100_000;

/** A vocabulary that knows no words, for texts that are only split. */
export const NO_WORDS: Vocabulary = {words: new Map(), lists: new Map(), names: new Set(), forms: new Map()};

/**
 * Gives each list a bit of its own and makes one look-up of all their words. At most 31 lists.
 * @param names names of actors and places of one word, folded
 */
export function compileVocabulary(
  words: Vocabulary["words"],
  held: readonly (readonly [Listed, Iterable<string>])[],
  names: ReadonlySet<string> = new Set()
): Vocabulary {
  const lists = new Map<string, number>();
  for (const [k, [list, keys]] of held.entries()) {
    list.bit = 1 << k;
    for (const key of keys) lists.set(key, (lists.get(key) ?? UNLISTED) | list.bit);
  }
  return {words, lists, names, forms: new Map()};
}

/** Whether a list can hold a token, or a name that begins with it. */
export const isListed = ({lists}: Pick<Token, "lists">, {bit}: Listed): boolean => (lists & bit) !== 0;

/** What a spelling tells. */
export function formOf(text: string, kind: Token["kind"], vocabulary: Vocabulary): Form {
  const known = vocabulary.forms.get(text);
  if (known) return known;
  const form = formed(text, kind, vocabulary);
  if (vocabulary.forms.size < MOST_FORMS) vocabulary.forms.set(text, form);
  return form;
}

const APOSTROPHE_S = /.['’‘ʿ]s$/i;

function formed(text: string, kind: Token["kind"], vocabulary: Vocabulary): Form {
  const {words, lists} = vocabulary;
  const capital = kind === "word" && text[0] !== text[0]!.toLowerCase();
  const marked = kind === "word" && APOSTROPHE_S.test(text);
  const whole = kind === "word" ? fold(marked ? text.slice(0, -2) : text) : text;
  const lost = capital && !marked && isLostPossessive(whole, vocabulary);
  const lower = lost ? whole.slice(0, -1) : whole;
  return {
    text,
    lower,
    singular: singular(lower),
    kind,
    capital,
    possessive: marked || lost,
    word: words.get(lower) ?? null,
    lists: lists.get(lower) ?? UNLISTED
  };
}

const SHORTEST_NAME = 4;

/** "Syrias war", "Aleppos streets": a name with the ending of a possessive whose apostrophe was lost. */
const isLostPossessive = (lower: string, {words, names}: Vocabulary): boolean =>
  lower.length > SHORTEST_NAME &&
  lower.endsWith("s") &&
  !names.has(lower) &&
  !words.has(lower) &&
  !words.has(lower.slice(0, -1)) &&
  names.has(lower.slice(0, -1));
