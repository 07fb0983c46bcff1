import type {DateKind, DateWord, DateWords} from "../../lexicon/dates.js";
import type {Article} from "../../model/article.js";
import type {Document} from "../../model/document.js";
import type {DateMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {type Day, dayOf} from "../../text/calendar.js";
import {isListed} from "../../text/vocabulary.js";
import type {Period} from "./periods.js";

/** The rule of what has a time of day but no day of its own. */
export const CLOCK = "clock";

/** What a rule may look at: the text, its words of time, and what was told before. */
export interface Scan {
  document: Document;
  tokens: readonly Token[];
  /** The word of time at each token. */
  words: readonly (DateWord | undefined)[];
  lexicon: DateWords;
  published: Day | null;
  /** The last day told, which "the next day" counts from. */
  running: Day | null;
  /** Where that day was told aside, the day that the telling is of, and the sentence it was told in. */
  aside: {of: Day; sentence: number} | null;
  /** First day of the last day or month told, and of the last day, month or year: what "the following year" counts from. */
  runningMonth: Day | null;
  runningYear: Day | null;
  /** The last day told with its date that lies within a week after publication: "Saturday" after "Saturday, Sept. 3" is that one. */
  coming: Day | null;
  /** The day from which on a telling of what is long over goes on, and whether the text has told anything near publication. */
  telling: Day | null;
  news: boolean;
  /** First day of the last quarter told. */
  runningQuarter: Day | null;
  /** TIMEX3 value of the last time told, and whether it was a quarter: "a year earlier" is then a quarter too. */
  told: string | null;
  /** Tokens before it belong to an earlier mention. */
  floor: number;
}

/** The scan of an article before its first word: nothing is told yet. */
export function scanOf({published}: Article, document: Document, lexicon: DateWords): Scan {
  const {tokens} = document;
  const words: (DateWord | undefined)[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; ++i) words[i] = isListed(tokens[i]!, lexicon.bit) ? lexicon.words.get(tokens[i]!.lower) : undefined;
  return {
    document,
    tokens,
    words,
    lexicon,
    published: published === null ? null : dayOf(published),
    running: null,
    aside: null,
    runningMonth: null,
    runningQuarter: null,
    runningYear: null,
    coming: null,
    told: null,
    telling: null,
    news: false,
    floor: 0
  };
}

/** What a rule read: tokens `first` to `last` inclusive. No period: it names a time that cannot be told. */
export interface Reading {
  first: number;
  last: number;
  period: Period | null;
  role?: DateMention["role"];
  /** TIMEX3 value where there is no period: "P2Y", "PAST_REF". */
  timex?: string | undefined;
  /** The expressions that it joins: "May 23" and "24". */
  parts?: readonly Part[] | undefined;
}

/** One of several times told together, tokens `first` to `last` inclusive. */
export interface Part {
  first: number;
  last: number;
  period: Period | null;
  timex?: string | undefined;
}

/** A rule: the kinds of words it begins at (`digits` is a number in figures), and what it reads there. */
export interface DateRule {
  name: string;
  at: readonly (DateKind | "digits")[];
  read(scan: Scan, i: number): Reading | null;
}

/** The day that units told as "later", "the previous", "that" count from: the last time told that is no coarser than they are. */
export function anchorOf({running, runningMonth, runningQuarter, runningYear}: Scan, unit: string): Day | null {
  if (unit === "quarter" && runningQuarter !== null) return runningQuarter;
  if (unit === "year" || unit === "decade" || unit === "century") return runningYear;
  return unit === "month" || unit === "quarter" || unit === "half" ? runningMonth : running;
}

/** The word of time at token `k`, if `k` stands in the same sentence as `i` and is free. */
export function wordAt({tokens, words, floor}: Scan, k: number, i: number): DateWord | null {
  return k >= floor && k < tokens.length && tokens[k]!.sentence === tokens[i]!.sentence ? (words[k] ?? null) : null;
}

/** Its kind, or null. */
export const kindAt = (scan: Scan, k: number, i: number): DateKind | null => wordAt(scan, k, i)?.kind ?? null;

/** Token `k` if it stands in the same sentence as `i` and is free. */
export function tokenAt({tokens, floor}: Scan, k: number, i: number): Token | null {
  return k >= floor && k < tokens.length && tokens[k]!.sentence === tokens[i]!.sentence ? tokens[k]! : null;
}

/** The folded word at `k`, or "". */
export const lowerAt = (scan: Scan, k: number, i: number): string => tokenAt(scan, k, i)?.lower ?? "";

/** Whether the word of time at a token is a plural: "days", "mornings". */
export const isSeveral = ({tokens}: Scan, i: number): boolean => tokens[i]!.lower.endsWith("s");

/** A whole number in figures at `k`, or NaN. */
export function figureAt(scan: Scan, k: number, i: number): number {
  const token = tokenAt(scan, k, i);
  return token?.kind === "number" && /^\d{1,4}$/.test(token.text) ? Number(token.text) : Number.NaN;
}

/** Steps over the full stop of an abbreviation: the token after "Feb." or "Feb". */
export function afterDot(scan: Scan, k: number): number {
  const [word, dot] = [scan.tokens[k]!, scan.tokens[k + 1]];
  return dot?.text === "." && dot.start === word.end ? k + 2 : k + 1;
}

/** The word left of `k`, stepping over one full stop that closes an abbreviation: the "Sept" of "Sept. 5" from the 5. */
export function beforeDot(scan: Scan, k: number): number {
  const dot = scan.tokens[k - 1];
  return dot?.text === "." && dot.start === scan.tokens[k - 2]?.end ? k - 2 : k - 1;
}

/** `first`, or the article before it. */
export const withArticle = (scan: Scan, first: number, i: number): number => (lowerAt(scan, first - 1, i) === "the" ? first - 1 : first);

/** A day of the month at `k`: "28", "28th"; or NaN. */
export function dayNumberAt(scan: Scan, k: number, i: number): number {
  const token = tokenAt(scan, k, i);
  if (token?.kind !== "number") return Number.NaN;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(token.text);
  const day = match ? Number(match[1]) : Number.NaN;
  return day >= 1 && day <= 31 ? day : Number.NaN;
}

/** A year in four figures at `k`, or NaN. */
export function yearAt(scan: Scan, k: number, i: number): number {
  const year = figureAt(scan, k, i);
  return year >= 1500 && year <= 2099 && tokenAt(scan, k, i)!.text.length === 4 ? year : Number.NaN;
}
