import type {NumberWords} from "../../lexicon/numbers.js";
import type {Token} from "../../model/token.js";
import {type Exact, exactAt} from "./exact.js";

/** A number read from the text: its tokens and bounds. */
export interface Reading {
  first: number;
  last: number;
  low: number | null;
  best: number | null;
  high: number | null;
  rule: string;
}

/** "50-60", "50 to 60", "between 50 and 60". */
export function rangeFrom(tokens: Token[], first: number, from: Exact, numbers: NumberWords): Reading | null {
  const next = tokens[from.last + 1];
  if (!next) return null;
  const between = tokens[first - 1]?.lower === "between" && (next.lower === "and" || next.lower === "to");
  if (tokens[first - 1]?.lower === "from" && !next.glued) return null; // "raised from 29 to 33"
  const at = next.glued && next.kind === "number" ? from.last + 1 : next.lower === "to" || between ? from.last + 2 : -1;
  const to = at > 0 && tokens[at] ? exactAt(tokens, at, numbers) : null;
  if (!to || to.value <= from.value || (!between && !next.glued && to.value > from.value * 10)) return null;
  return {
    first: between ? first - 1 : first,
    last: to.last,
    low: from.value,
    best: (from.value + to.value) / 2,
    high: to.value,
    rule: "range"
  };
}
