import {longestMatch, type Match} from "../lexicon/gazetteer.js";
import type {Amount, Bound, NumberWords} from "../lexicon/numbers.js";
import type {Document} from "../model/document.js";
import type {DateMention, Quantity} from "../model/mention.js";
import type {Token} from "../model/token.js";
import {isListed} from "../text/vocabulary.js";

/** A number read from the text: its tokens and bounds. */
interface Reading {
  first: number;
  last: number;
  low: number | null;
  best: number | null;
  high: number | null;
  rule: string;
}

/**
 * The amounts of a text with what they count: "at least 33 soldiers", "between 50 and 60", "dozens of civilians", "two
 * soldiers". Dates, measures, money, ages, years and percentages are no amounts of people and are left out.
 */
export function findQuantities(document: Document, dateAt: readonly (DateMention | undefined)[], numbers: NumberWords): Quantity[] {
  const {tokens, text} = document;
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const reading = dateAt[i] ? null : readingAt(tokens, i, numbers);
    if (!reading) continue;
    i = reading.last;
    const hedged = hedge(tokens, reading, numbers);
    const unit = unitOf(document, reading.first, hedged.last, numbers);
    if (unit === null) continue;
    const [start, end] = [tokens[hedged.first]!.start, tokens[hedged.last]!.end];
    const {first, last, low, best, high, rule} = hedged;
    found.push({kind: "quantity", first, last, low, best, high, rule, unit, start, end, quote: text.slice(start, end)});
  }
  return found;
}

function readingAt(tokens: Token[], i: number, numbers: NumberWords): Reading | null {
  const token = tokens[i]!;
  if (token.kind === "punct") return null;
  const amount = longestMatch(numbers.amounts, tokens, i);
  if (amount && amount.last > i) return vague(i, amount);
  const exact = exactAt(tokens, i, numbers);
  if (exact)
    return (
      rangeFrom(tokens, i, exact, numbers) ?? {
        first: i,
        last: exact.last,
        low: exact.value,
        best: exact.value,
        high: exact.value,
        rule: "exact"
      }
    );
  return amount && !isBareSome(tokens, i) ? vague(i, amount) : null;
}

const vague = (first: number, {last, value: {low, best, high}}: Match<Amount>): Reading => ({first, last, low, best, high, rule: "vague"});

/** "some" counts only before a plural noun, and not before a number, which it rounds. */
const isBareSome = (tokens: Token[], i: number) =>
  tokens[i]!.lower === "some" && !/[^s]s$|people|children|men|women/.test(tokens[i + 1]?.lower ?? "");

interface Exact {
  last: number;
  value: number;
}

/** A number in digits or words at token `i`: "1,200", "1.9 million", "twenty-three", "two hundred and fifty". */
function exactAt(tokens: Token[], i: number, numbers: NumberWords): Exact | null {
  const {words} = numbers;
  const token = tokens[i]!;
  if (token.kind === "number") {
    if (!/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(token.text)) return null;
    const scale = words.get(tokens[i + 1]?.lower ?? "");
    const value = Number(token.text.replaceAll(",", ""));
    if (scale?.kind === "scale") return {last: i + 1, value: Math.round(value * scale.value)};
    return Number.isInteger(value) ? {last: i, value} : null;
  }
  if (!isListed(token, numbers)) return null;
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

/** "50-60", "50 to 60", "between 50 and 60". */
function rangeFrom(tokens: Token[], first: number, from: Exact, numbers: NumberWords): Reading | null {
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

/** What is counted: token of the noun, -1 where the number stands alone, null where it is no amount of anything countable. */
function unitOf({tokens, phraseAt}: Document, first: number, last: number, {measures}: NumberWords): number | null {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  if (
    before &&
    (/^[$€£¥#]$/.test(before.text) ||
      (before.glued && before.end === token.start) ||
      before.lower === "no" ||
      before.lower === "aged" ||
      before.lower === "article" ||
      before.lower === "resolution")
  )
    return null;
  if (token.glued && before?.kind !== "number") return null;
  if (token.kind === "number" && before?.tag === "name" && phraseAt[first - 1] === phraseAt[first] && phraseAt[first]?.head === last)
    return null; // "Base 46"
  if (next?.text === "%" || (next && measures.has(next.lower))) return null;
  if (next?.glued) return null; // "two-day", "34-year-old"
  if (
    token.kind === "number" &&
    /^(?:1[89]|20)\d\d$/.test(token.text) &&
    !(next && (next.tag === "noun" || next.tag === "adj" || next.tag === "name") && !isYearNoun(before))
  )
    return null;
  if (next?.lower === "of" && last + 2 < tokens.length) {
    const phrase = phraseAt[last + 2];
    if (phrase) return measures.has(tokens[phrase.head]!.lower) ? null : phrase.head;
  }
  const phrase = phraseAt[last];
  if (!phrase || phrase.head <= last) {
    const joined = phraseAt[last + 1];
    return joined &&
      joined.first === last + 1 &&
      (joined.prep < 0 || joined.prep === last) &&
      next?.tag !== "pron" &&
      !["det", "poss"].includes(next?.tag ?? "") &&
      !next?.capital
      ? joined.head
      : -1;
  }
  return measures.has(tokens[phrase.head]!.lower) || measures.has(tokens[last + 1]!.lower) ? null : phrase.head;
}

/** A number of four digits after these is a year though a noun follows: "the 2018 agreement". */
const isYearNoun = (before: Token | undefined) =>
  !before || before.tag === "det" || before.tag === "prep" || before.tag === "poss" || before.kind === "punct";

/** Widens the bounds by the hedge before, or after ("or more"). */
function hedge(tokens: Token[], reading: Reading, {hedges}: NumberWords): Reading {
  for (let back = 4; back >= 1; --back) {
    const at = reading.first - back;
    if (at < 0 || tokens[at]!.sentence !== tokens[reading.first]!.sentence) continue;
    const match = longestMatch(hedges, tokens, at);
    if (match && (match.last === reading.first - 1 || (match.last === reading.first - 2 && tokens[reading.first - 1]!.lower === "a")))
      return bounded(reading, match.value, at, reading.last);
  }
  if (tokens[reading.last + 1]?.lower === "or" && tokens[reading.last + 2]?.lower === "more")
    return bounded(reading, "low", reading.first, reading.last + 2);
  return reading;
}

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
