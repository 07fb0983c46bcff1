import {unitsOf} from "./units.js";

const WORD = /[\p{L}\p{N}]/u;

/** Words of a stretch of text: runs without white space that hold a letter or digit. One pass. */
export function countWords(text: string, start = 0, end = text.length): number {
  const part = text.slice(start, end);
  const units = unitsOf(part);
  let words = 0;
  let counted = false;
  for (let i = 0; i < units.length; ++i) {
    const code = units[i]!;
    if (isSpace(code)) counted = false;
    else if (!counted && isWordy(part, i, code)) {
      counted = true;
      ++words;
    }
  }
  return words;
}

const isSpace = (code: number): boolean =>
  code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0xa0 && isWideSpace(code);

const isWideSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f;

const isWordy = (text: string, i: number, code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : WORD.test(String.fromCodePoint(text.codePointAt(i)!));
