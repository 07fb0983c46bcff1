import type {NumberWords} from "../../lexicon/numbers.js";
import type {Token} from "../../model/token.js";
import {isListed} from "../../text/vocabulary.js";

/** A number as written, and its last token. */
export interface Exact {
  last: number;
  value: number;
}

/** A number in digits or words at token `i`: "1,200", "1.9 million", "twenty-three", "two hundred and fifty". */
export function exactAt(tokens: Token[], i: number, numbers: NumberWords): Exact | null {
  const {words} = numbers;
  const token = tokens[i]!;
  if (token.kind === "number") {
    if (!/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(token.text)) return null;
    const scale = words.get(tokens[i + 1]?.lower ?? "");
    const value = Number(token.text.replaceAll(",", ""));
    if (scale?.kind === "scale") return {last: i + 1, value: Math.round(value * scale.value)};
    return Number.isInteger(value) ? {last: i, value} : null;
  }
  if (!isListed(token, numbers.bit)) return null;
  let [total, part, last] = [0, 0, i - 1];
  for (let k = i; k < tokens.length; ++k) {
    const word = words.get(tokens[k]!.lower);
    if (!word) {
      if (tokens[k]!.lower === "and" && part >= 100 && words.has(tokens[k + 1]?.lower ?? "") && tokens[k - 1]!.lower === "hundred")
        continue;
      break;
    }
    if (word.kind === "scale" && word.value >= 1000) {
      total += (part || 1) * word.value;
      part = 0;
    } else if (word.kind === "scale") part = (part || 1) * word.value;
    else if (k > i && part > 0 && !fitsAfter(part, word.value)) break;
    else part += word.value;
    last = k;
  }
  return last < i ? null : {last, value: total + part};
}

/** "twenty three", "hundred fifty" go on; "two three" does not. */
const fitsAfter = (part: number, value: number) => (part % 100 === 0 ? value < 100 : part % 10 === 0 && part % 100 >= 20 && value < 10);
