import type {Token} from "../model/token.js";
import {CONTRACTIONS, type Form, formOf, NO_WORDS} from "./vocabulary.js";

/** Classes of UTF-16 units below 0x2100, looked up by code; all above count as letters, surrogates too. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const classes = new Uint8Array(0x2100);
for (let code = 0; code < classes.length; ++code) {
  const char = String.fromCharCode(code);
  if (/\p{L}|\p{M}/u.test(char)) classes[code] = LETTER;
  else if (/\d/.test(char)) classes[code] = DIGIT;
  else if (/\s/.test(char)) classes[code] = SPACE;
}
classes[0x200b] = SPACE;
const classOf = (code: number) =>
  code < 0x2100 ? classes[code]! : code === 0x3000 || code === 0xfeff ? SPACE : code === 0xfffd ? OTHER : LETTER;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bf || code === 0x2018;
const isDash = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013;

/** The UTF-16 units of a text as numbers: read one by one they cost less than `charCodeAt`, which asks each time how the string is held. */
export function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

/** Prefixes that are one word with what follows their hyphen: "de-escalation" is "deescalation". */
const PREFIXES = new Set(["de", "re", "co", "pre", "non", "anti", "counter", "inter", "intra", "multi", "semi", "un", "cease"]);

/** "UN-backed" has no prefix. */
const isPrefix = ({text, lower}: Token): boolean => PREFIXES.has(lower) && text !== text.toUpperCase();

/**
 * Splits a stretch of text into words, numbers and punctuation marks in one pass. Compounds are split at their hyphens,
 * the later part marked `glued`. "U.S." and "p.m." stay whole, so do "1,200", "1.9" and "13:00".
 */
export function tokenize(text: string, from = 0, to = text.length, vocabulary = NO_WORDS, units = unitsOf(text)): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number, kind: Token["kind"], glued: boolean): number => {
    tokens.push(tokenOf(formOf(text, units, start, end, kind, vocabulary), tokens.length, start, end, glued));
    return end;
  };
  let glued = false;
  for (let at = from; at < to; ) {
    const kind = classOf(units[at]!);
    if (kind === SPACE) ++at;
    else if (kind !== OTHER) {
      at = kind === LETTER ? add(at, wordEnd(units, at, to), "word", glued) : add(at, numberEnd(units, at, to), "number", glued);
      glued = false;
    } else {
      const last = tokens.at(-1);
      const before = last?.end === at ? last : null;
      const contracted = before ? contractionEnd(units, at, to) : at;
      if (contracted > at) at = add(at, contracted, "word", false);
      else if (!before || !isHyphen(units, at, to, before)) at = add(at, at + 1, "punct", false);
      else if (isPrefix(before) && classOf(units[at + 1]!) === LETTER) {
        tokens.pop();
        at = add(before.start, wordEnd(units, at + 1, to), "word", before.glued);
      } else {
        glued = true;
        ++at;
      }
    }
  }
  return tokens;
}

/** A dash between a word or number and another: no token of its own. */
function isHyphen(units: Uint16Array, at: number, to: number, before: Token): boolean {
  if (!isDash(units[at]!) || before.kind === "punct" || at + 1 >= to) return false;
  const next = classOf(units[at + 1]!);
  return next === LETTER || next === DIGIT;
}

const [PLUS, COMMA, STOP, COLON, NEWLINE] = [0x2b, 0x2c, 0x2e, 0x3a, 0x0a];

/** Where the word that begins at `start` ends, exclusive, `to` at the latest. */
function wordEnd(units: Uint16Array, start: number, to: number): number {
  let at = start + 1;
  for (; at < to; ++at) {
    const code = units[at]!;
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) continue;
    if (isApostrophe(code) && at + 1 < to && classOf(units[at + 1]!) === LETTER) {
      if (contractionEnd(units, at, to) > at) return at;
      continue;
    }
    if (isApostrophe(code) && ownsNext(units, at, to) && !isQuoted(units, start)) return at + 1; // "the rebels' posts"
    if (code === PLUS && at + 1 < to && classOf(units[at - 1]!) === DIGIT && classOf(units[at + 1]!) === DIGIT) continue; // "P5+1"
    // initials: a full stop between single letters belongs to the word, and so does the one that closes them
    if (code === STOP && classOf(units[at - 1]!) === LETTER && (at - 1 === start || units[at - 2]! === STOP)) {
      const next = at + 1 < to ? classOf(units[at + 1]!) : SPACE;
      if (next === LETTER && (at + 2 >= to || units[at + 2]! === STOP)) continue;
      if (at - 1 > start && next !== LETTER) return ownsAs(units, at + 1, to) ? at + 3 : at + 1;
    }
    break;
  }
  return at;
}

/** Where the verb after the apostrophe of "we'll", "they've", "we're", "I'm" ends; `at` where there is none. */
function contractionEnd(units: Uint16Array, at: number, to: number): number {
  if (!isApostrophe(units[at]!)) return at;
  for (let end = at + 2; end <= Math.min(at + 3, to); ++end) {
    if (end < to && classOf(units[end]!) !== SPACE && classOf(units[end]!) !== OTHER) continue;
    return CONTRACTIONS.has(String.fromCharCode(...units.subarray(at + 1, end)).toLowerCase()) ? end : at;
  }
  return at;
}

const S = 0x73;
/** How far back the mark is looked for that a single closing mark would belong to, in UTF-16 units. */
const QUOTE_REACH = 200;

/** "the U.N.'s": the ending of who owns, behind initials. */
const ownsAs = (units: Uint16Array, at: number, to: number): boolean =>
  at + 1 < to && isApostrophe(units[at]!) && units[at + 1] === S && (at + 2 >= to || classOf(units[at + 2]!) !== LETTER);

/** The apostrophe stands after a plural and before another word. */
const ownsNext = (units: Uint16Array, at: number, to: number): boolean =>
  units[at - 1] === S &&
  at + 2 < to &&
  classOf(units[at + 1]!) === SPACE &&
  units[at + 1] !== NEWLINE &&
  classOf(units[at + 2]!) === LETTER;

/** A single mark that opens stands before the word, and none after it closes: the apostrophe may close a quotation. */
function isQuoted(units: Uint16Array, start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i < QUOTE_REACH && units[i] !== NEWLINE; --i) {
    if (!isApostrophe(units[i]!)) continue;
    if (i === 0 || classOf(units[i - 1]!) === SPACE || classOf(units[i - 1]!) === OTHER) return true;
    if (classOf(units[i + 1]!) !== LETTER) return false;
  }
  return false;
}

/** Where the number that begins at `start` ends, exclusive, with the letters that it is written together with. */
function numberEnd(units: Uint16Array, start: number, to: number): number {
  let at = start + 1;
  for (; at < to; ++at) {
    const code = units[at]!;
    if (classOf(code) === DIGIT) continue;
    const inside = code === COMMA || code === STOP || code === COLON;
    if (inside && at + 1 < to && classOf(units[at + 1]!) === DIGIT) continue;
    if (classOf(code) === LETTER) return wordEnd(units, at, to); // "20th", "100kg", "5pm"
    break;
  }
  return at;
}

/** A token that nothing is told of but its spelling; all have their fields in this order, which keeps them in one form. */
const tokenOf = (form: Form, i: number, start: number, end: number, glued: boolean): Token => ({
  i,
  start,
  end,
  text: form.text,
  lower: form.lower,
  singular: form.singular,
  word: form.word,
  lists: form.lists,
  kind: form.kind,
  tag: form.kind === "word" ? "noun" : form.kind === "number" ? "num" : "punct",
  lemma: form.lower,
  form: null,
  capital: form.capital,
  possessive: form.possessive,
  demonym: form.demonym,
  glued,
  quoted: false,
  sentence: 0
});
