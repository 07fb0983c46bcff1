import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Bound, NumberWords} from "../../lexicon/numbers.js";
import type {Token} from "../../model/token.js";
import type {Reading} from "./range.js";

/** Widens the bounds by the hedge before, or after ("or more", "at least"). */
export function hedge(tokens: Token[], reading: Reading, {hedges}: NumberWords): Reading {
  for (let back = 4; back >= 1; --back) {
    const at = reading.first - back;
    if (at < 0 || tokens[at]!.sentence !== tokens[reading.first]!.sentence) continue;
    const match = longestMatch(hedges, tokens, at);
    if (match && (match.last === reading.first - 1 || (match.last === reading.first - 2 && tokens[reading.first - 1]!.lower === "a")))
      return bounded(reading, match.value, at, reading.last);
  }
  if (tokens[reading.last + 1]?.lower === "or" && tokens[reading.last + 2]?.lower === "more")
    return bounded(reading, "low", reading.first, reading.last + 2);
  return isFloorBehind(tokens, reading.last) ? bounded(reading, "low", reading.first, reading.last) : reading;
}

/** How many words of what is counted may stand before "at least". */
const UNIT_REACH = 3;

/** "18 civilians at least were killed", but not "18 people, at least six of them children". */
function isFloorBehind(tokens: Token[], last: number): boolean {
  for (let i = last + 1; i <= last + UNIT_REACH; ++i) {
    const token = tokens[i];
    if (!token || token.kind === "punct" || token.tag === "verb" || token.sentence !== tokens[last]!.sentence) return false;
    if (token.lower === "at" && tokens[i + 1]?.lower === "least") return tokens[i + 2]?.kind !== "number" && tokens[i + 2]?.tag !== "num";
  }
  return false;
}

/** A number as a hedge bounds it: "at least 33" has no high, "up to 50" no low. */
function bounded({low, best, high, rule: plain}: Reading, bound: Bound, first: number, last: number): Reading {
  const rule = `${plain}, ${bound}`;
  if (best === null) return {first, last, low, best, high, rule: bound === "low" ? rule : plain}; // "at least dozens"
  switch (bound) {
    case "low":
      return {first, last, low: best, best, high: null, rule};
    case "high":
      return {first, last, low: null, best: null, high, rule};
    case "nearly":
      return {first, last, low: null, best, high: best, rule};
    case "around":
      return {first, last, low: null, best, high: null, rule};
  }
}
