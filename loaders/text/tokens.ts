import type {Token} from "../model/token.js";
import {contractionEnd, numberEnd, wordEnd} from "./token-ends.js";
import {classOf, DIGIT, isDash, LETTER, OTHER, SPACE, unitsOf} from "./units.js";
import {type Form, formOf, NO_WORDS} from "./vocabulary.js";

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
