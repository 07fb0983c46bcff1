import type {Token, Word} from "../model/token.js";
import {fold} from "./fold.js";
import {singular} from "./inflect.js";
import {intern} from "./intern.js";

/** What a spelling tells by itself, wherever it stands. */
export type Form = Pick<Token, "text" | "lower" | "singular" | "kind" | "capital" | "possessive" | "demonym" | "word" | "lists">;

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
  /** Adjectives of states and peoples, folded: "turkish", "kurdish". */
  demonyms: ReadonlySet<string>;
  /** The spellings met last, each in the slot that its letters tell: words recur, and are seldom taken apart twice. */
  forms: (Form | undefined)[];
}

/** The bit of a list that asks for no bit of its own; every token has it. */
export const UNLISTED = 1 << 31;
/** Slots for spellings, a power of two. A spelling that falls into a taken slot takes it over, so that they never grow. */
const SLOTS = 1 << 16;
/** Longer spellings are no words that recur. */
const LONGEST = 40;

/** A vocabulary that knows no words, for texts that are only split. */
export const NO_WORDS: Vocabulary = {words: new Map(), lists: new Map(), names: new Set(), demonyms: new Set(), forms: new Array(SLOTS)};

/**
 * Gives each list a bit of its own and makes one look-up of all their words. At most 31 lists.
 * @param names names of actors and places of one word, folded
 * @param demonyms adjectives of states and peoples, folded
 */
export function compileVocabulary(
  words: Vocabulary["words"],
  held: readonly (readonly [Listed, Iterable<string>])[],
  names: ReadonlySet<string> = new Set(),
  demonyms: ReadonlySet<string> = new Set()
): Vocabulary {
  const lists = new Map<string, number>();
  for (const [k, [list, keys]] of held.entries()) {
    list.bit = 1 << k;
    for (const key of keys) lists.set(key, (lists.get(key) ?? UNLISTED) | list.bit);
  }
  return {words, lists, names, demonyms, forms: new Array(SLOTS)};
}

/**
 * Whether the list of a bit can hold a token by its spelling or dictionary form, or a name that begins with it. It takes the bit, not
 * the list: lists are of many shapes, and this is asked at every word.
 */
export const isListed = ({lists}: Pick<Token, "lists">, bit: Listed["bit"]): boolean => (lists & bit) !== 0;

/** What the spelling of a text's UTF-16 units from `start` up to `end` tells. A spelling in its slot costs no look-up and no string. */
export function formOf(text: string, units: Uint16Array, start: number, end: number, kind: Token["kind"], vocabulary: Vocabulary): Form {
  if (end - start > LONGEST) return formed(text.slice(start, end), kind, vocabulary);
  let hash = 0x811c9dc5; // FNV-1a
  for (let i = start; i < end; ++i) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = vocabulary.forms[slot];
  if (known && isSpelled(known.text, units, start, end)) return known;
  // made of its letters, as a slice would keep the whole text in memory
  const form = formed(String.fromCharCode(...units.subarray(start, end)), kind, vocabulary);
  vocabulary.forms[slot] = form;
  return form;
}

/** Whether a text is spelled by these units, compared without cutting a string out of them. */
function isSpelled(text: string, units: Uint16Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = start; i < end; ++i) if (text.charCodeAt(i - start) !== units[i]) return false;
  return true;
}

/** Verbs that lean on the word before with an apostrophe, and what they are in full: "we'll", "they've". */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["ll", "will"],
  ["ve", "have"],
  ["re", "are"],
  ["m", "am"]
]);

/** "Idlib's", "the rebels'". */
const APOSTROPHE_S = /.(?:['’‘ʿ]s|s['’‘ʿ])$/i;

/** Everything that a spelling alone tells of a token, worked out once for all its occurrences. */
function formed(text: string, kind: Token["kind"], vocabulary: Vocabulary): Form {
  const {words, lists} = vocabulary;
  const capital = kind === "word" && text[0] !== text[0]!.toLowerCase();
  const marked = kind === "word" && APOSTROPHE_S.test(text);
  const spelled = kind === "word" ? fold(marked ? text.slice(0, text.at(-1)?.toLowerCase() === "s" ? -2 : -1) : text) : text;
  const whole = kind === "word" ? inFull(text, spelled) : spelled;
  const lost = capital && !marked && (isLostPossessive(whole, vocabulary) || isLostAcronym(text, whole, vocabulary));
  const lower = intern(lost ? whole.slice(0, -1) : whole);
  const one = intern(singular(lower), lower);
  const word = words.get(lower) ?? null;
  return {
    text: intern(text, lower),
    lower,
    singular: one,
    kind,
    capital,
    possessive: marked || lost,
    demonym: capital && vocabulary.demonyms.has(lower),
    word,
    lists: [lower, one, ...lemmasOf(lower, word)].reduce((bits, form) => bits | (lists.get(form) ?? 0), UNLISTED)
  };
}

/** Three initials or more: "P.L.O.", which is "PLO". */
const INITIALS = /^(?:[a-z]\.){3,}$/;

/** A word that leans on another as it is alone, and initials without their points; "U.S." keeps them, as "us" is another word. */
function inFull(text: string, folded: string): string {
  if (/^['’‘ʿ]/.test(text)) return CONTRACTIONS.get(folded) ?? folded;
  return INITIALS.test(folded) ? folded.replaceAll(".", "") : folded;
}

/** The dictionary forms that the tagger may give a verb. */
function lemmasOf(lower: string, word: Word | null): string[] {
  if (!word) return lower.endsWith("ed") ? [lower.slice(0, -2)] : lower.endsWith("ing") ? [lower.slice(0, -3)] : [];
  return word.lemma === null ? [] : word.lemma === "get" ? ["get", "be"] : [word.lemma];
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

/** "the UNs envoy", "the PKKs leader": the name of an actor in capitals, with a small s. */
const isLostAcronym = (text: string, lower: string, {names}: Vocabulary): boolean =>
  text.endsWith("s") &&
  text.length > 2 &&
  text.slice(0, -1) === text.slice(0, -1).toUpperCase() &&
  names.has(lower.slice(0, -1)) &&
  !names.has(lower);
