import type {NumberWords} from "../../lexicon/numbers.js";
import type {Document} from "../../model/document.js";
import type {Token} from "../../model/token.js";
import {isOfOne} from "../../text/tags/grammatical-number.js";

/** What is counted: token of the noun, -1 where the number stands alone, null where it is no amount of anything countable. */
export function unitOf(document: Document, first: number, last: number, {measures, labels}: NumberWords): number | null {
  const {tokens, phraseAt} = document;
  if (tokens[first - 1]?.tag === "open" && tokens[last + 1]?.tag === "close") ++last; // "dozens" of rebels
  const isMeasure = (i: number) => measures.has(tokens[i]?.lower ?? "");
  const next = tokens[last + 1];
  if (isLabel(document, first, last, labels) || isYear(tokens[first]!, tokens[first - 1], next) || isAge(tokens, first)) return null;
  if (next?.glued || next?.text === "%" || isMeasure(last + 1)) return null; // "two-day", "34-year-old"
  const whole = next?.lower === "of" ? phraseAt[last + 2] : null;
  if (whole) return isMeasure(whole.head) ? null : whole.head;
  const phrase = phraseAt[last];
  if (phrase && phrase.head > last) return isMeasure(phrase.head) ? null : phrase.head;
  return headBeside(document, last);
}

/** A number that is a sum of money or part of a name: "$5", "Article 5", "aged 46", "F-16", "Base 46". */
function isLabel({tokens, phraseAt}: Document, first: number, last: number, labels: ReadonlySet<string>): boolean {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  if (!before) return token.glued;
  if (labels.has(before.lower) || goesOnWith(tokens, first, labels)) return true;
  if (before.glued && before.end === token.start) return true;
  if (token.glued && before.kind !== "number") return true;
  const phrase = phraseAt[first];
  return token.kind === "number" && before.tag === "name" && phraseAt[first - 1] === phrase && phrase?.head === last;
}

/** "aged 64 and 70", "resolutions 2118, 2254 and 2336": a number in a row that a label opens. */
function goesOnWith(tokens: readonly Token[], i: number, labels: ReadonlySet<string>): boolean {
  const first = rowStart(tokens, i);
  return first < i && labels.has(tokens[first - 1]?.lower ?? "");
}

const ROW = new Set(["and", ",", "or", "to"]);

/** A number of years: "A man 34 was killed", in a text that lost its commas; "a woman, 64, and her sons, 12 and 14, died". */
const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.kind === "number" && (isBesideOne(tokens, i) || (AGE.test(tokens[i]!.text) && isApposed(tokens, i)));

const AGE = /^[1-9]?\d$/;

/** Behind one person and before a verb of one. */
const isBesideOne = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "noun" && OF_ONE.has(tokens[i + 1]?.lower ?? "") && isOfOne(tokens, i - 1);

/** Between commas behind a noun, alone behind one of one, or in a row. */
function isApposed(tokens: readonly Token[], i: number): boolean {
  const first = rowStart(tokens, i);
  let last = i;
  while (ROW.has(tokens[last + 1]?.lower ?? "") && tokens[last + 2]?.kind === "number") last += 2;
  const [noun, comma, end] = [tokens[first - 2], tokens[first - 1], tokens[last + 1]];
  if (comma?.text !== "," || noun?.sentence !== comma.sentence || (noun.tag !== "noun" && noun.tag !== "name")) return false;
  return (end?.text === "," || end?.text === ".") && (first < last || isOne(tokens, first - 2));
}

/** "a woman", "Jane Doe". */
const isOne = (tokens: readonly Token[], noun: number): boolean =>
  isOfOne(tokens, noun) || (tokens[noun]!.tag === "name" && tokens[noun - 1]?.tag === "name");

/** Where the row of numbers begins that a number goes on with. */
function rowStart(tokens: readonly Token[], i: number): number {
  let first = i;
  while (tokens[first - 2]?.kind === "number" && ROW.has(tokens[first - 1]!.lower)) first -= 2;
  return first;
}

const OF_ONE = new Set(["was", "is", "has"]);

/** Four digits that are a year: no noun follows, or one that a year goes with: "the 2018 agreement". */
function isYear(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.kind !== "number" || !/^(?:1[89]|20)\d\d$/.test(token.text)) return false;
  const counts = next && (next.tag === "noun" || next.tag === "adj" || next.tag === "name");
  return !counts || !before || before.tag === "det" || before.tag === "prep" || before.tag === "poss" || before.kind === "punct";
}

/** The head of the phrase that goes on right after a number which stands outside it, or -1: "hundreds" + "rebel fighters". */
function headBeside({tokens, phraseAt}: Document, last: number): number {
  const phrase = phraseAt[last + 1];
  if (!phrase || phrase.first !== last + 1 || (phrase.prep >= 0 && phrase.prep !== last)) return -1;
  const {tag, capital} = tokens[last + 1]!;
  return tag === "pron" || tag === "det" || tag === "poss" || capital ? -1 : phrase.head;
}
