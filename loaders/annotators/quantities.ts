import {longestMatch, type Match} from "../lexicon/gazetteer.js";
import type {Amount, NumberWords} from "../lexicon/numbers.js";
import type {Document} from "../model/document.js";
import type {DateMention, Quantity} from "../model/mention.js";
import type {Token} from "../model/token.js";
import {isPlural} from "../text/tags/grammatical-number.js";
import {exactAt} from "./quantities/exact.js";
import {hedge} from "./quantities/hedge.js";
import {type Reading, rangeFrom} from "./quantities/range.js";
import {unitOf} from "./quantities/unit.js";

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

/** The amount that begins at a token: a set phrase, an exact number or a vague word; null where none does. */
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
const isBareSome = (tokens: Token[], i: number) => tokens[i]!.lower === "some" && !(tokens[i + 1] && isPlural(tokens[i + 1]!));
