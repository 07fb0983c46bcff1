import {classOf, DIGIT, isApostrophe, LETTER, OTHER, SPACE} from "./units.js";
import {CONTRACTIONS} from "./vocabulary.js";

const [PLUS, COMMA, STOP, COLON, NEWLINE] = [0x2b, 0x2c, 0x2e, 0x3a, 0x0a];

/** Where the word that begins at `start` ends, exclusive, `to` at the latest. */
export function wordEnd(units: Uint16Array, start: number, to: number): number {
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
export function contractionEnd(units: Uint16Array, at: number, to: number): number {
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
export function numberEnd(units: Uint16Array, start: number, to: number): number {
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
