import type {Token} from "../model/token.js";

const MARKS = ["'", "’"] as const;

/** Whether a text may hold a possessive of the plural at all: most do not, and are spared a second look. */
export const hasPluralPossessive = (text: string): boolean => MARKS.some((mark) => text.includes(`s${mark} `));

/**
 * The tokens of one paragraph without the apostrophe of "the two countries' ministers", whose word becomes a possessive; its
 * span stays the word's own. The mark that closes a quotation in single marks stays a token: "'for both sides' he said".
 */
export function withPluralPossessives(text: string, tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let quoted = false;
  for (const token of tokens) {
    const before = kept.at(-1);
    if (token.kind === "punct" && isMark(token.text)) {
      if (isSpace(text[token.start - 1]) && !isSpace(text[token.end])) quoted = true;
      else if (quoted) quoted = false;
      else if (before && token.text !== "‘" && endsPlural(text, before, token)) {
        before.possessive = true;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

const isMark = (mark: string): boolean => mark === "'" || mark === "’" || mark === "‘";
const isSpace = (char: string | undefined): boolean => char === undefined || /[\s([“"—]/.test(char);

/** "countries' ministers", "rivals' 2012 sales": an apostrophe between the s of a word and the next word or figure. */
const endsPlural = (text: string, before: Token, {start, end}: Token): boolean =>
  before.kind === "word" &&
  before.end === start &&
  before.lower.endsWith("s") &&
  text[end] === " " &&
  /[\p{L}\d]/u.test(text[end + 1] ?? "");
