import type {Token} from "../model/token.js";

/** What closes a quotation that the key opened. Straight marks close themselves. */
const CLOSES: Record<string, string> = {"“": "”", "”": "”", '"': '"', "„": "“", "«": "»", "‘": "’", "'": "'"};
const SINGLE = new Set(["‘", "’", "'"]);

/**
 * Tags quotation marks as `open` or `close` and marks what stands between them as `quoted`. Apostrophes stay punctuation.
 * A quotation that is not closed ends with its paragraph (`breaks`: offsets at which paragraphs begin), unless the first mark of
 * the next one closes it. One pass.
 */
export function markQuotes(text: string, tokens: Token[], breaks: readonly number[]): void {
  const open: Open = {outer: "", inner: ""};
  let paragraph = 0;
  for (const token of tokens) {
    while (paragraph < breaks.length && breaks[paragraph]! <= token.start) {
      ++paragraph;
      if (!open.outer || !closesFirst(text, tokens, token.i, breaks[paragraph])) open.outer = open.inner = "";
    }
    if (token.kind !== "punct" || !takeMark(text, token, open)) token.quoted = open.outer !== "";
  }
}

/** The marks that close the quotations that are open; empty where none is. */
interface Open {
  outer: string;
  inner: string;
}

/** Tags a mark that closes or opens a quotation, and keeps what is open behind it; false for a mark that stands in the text as a word does. */
function takeMark(text: string, token: Token, open: Open): boolean {
  const {text: mark} = token;
  const {outer, inner} = open;
  if (outer && mark === (inner || outer) && closes(text, token, mark)) {
    token.tag = "close";
    token.quoted = inner !== "";
    open[inner ? "inner" : "outer"] = "";
    return true;
  }
  if (outer && ((mark === outer && !SINGLE.has(mark)) || (!inner && closesMixed(text, token, outer)))) {
    token.tag = "close"; // an inner quotation left open ends with the outer one
    open.outer = open.inner = "";
    return true;
  }
  if (mark === "”" && !outer && !opensTurned(text, token)) {
    token.tag = "close"; // of a quotation that nothing opened
    return false;
  }
  if (!(mark in CLOSES) || !opens(text, token, mark)) return false;
  token.tag = "open";
  token.quoted = outer !== "";
  if (!inner) open[outer ? "inner" : "outer"] = CLOSES[mark]!;
  return true;
}

/** Whether the first double mark of the paragraph from token `i` up to offset `end` closes a quotation that the paragraph before left open. */
function closesFirst(text: string, tokens: readonly Token[], i: number, end = text.length): boolean {
  for (let k = i; k < tokens.length && tokens[k]!.start < end; ++k) {
    const {text: mark, start} = tokens[k]!;
    if (mark === "“" || mark === "«" || mark === "„") return false;
    if (DOUBLE.has(mark)) return !isSpace(text[start - 1]);
  }
  return false;
}

/** “Marks of two kinds": a double mark of the other kind right behind a word or a stop. */
const closesMixed = (text: string, {start, text: mark}: Token, outer: string): boolean =>
  DOUBLE.has(outer) && DOUBLE.has(mark) && /[^\s([—–-]/.test(text[start - 1] ?? " ");

const DOUBLE = new Set(["”", '"']);

/** ” set where “ belongs: after a space or comma, right before a word. */
const opensTurned = (text: string, {start, end}: Token): boolean =>
  /[\s,:]/.test(text[start - 1] ?? " ") && /\p{L}/u.test(text[end] ?? " ");

const isSpace = (char: string | undefined) => char === undefined || char === "" || /[\s([—–-]/.test(char);

/** Whether a mark opens a quotation: by its shape, or by the space before and the letter behind it. */
function opens(text: string, token: Token, mark: string): boolean {
  if (mark === "“" || mark === "«" || mark === "„" || (mark === "”" && opensTurned(text, token))) return true;
  return (isSpace(text[token.start - 1]) || '"“'.includes(text[token.start - 1] ?? " ")) && !/\s/.test(text[token.end] ?? " ");
}

/** A single mark closes only before a space or punctuation: elsewhere it is an apostrophe. */
const closes = (text: string, token: Token, mark: string) => !SINGLE.has(mark) || !/[\p{L}\d]/u.test(text[token.end] ?? " ");
