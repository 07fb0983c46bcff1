import {partsOf} from "../../text/calendar.js";
import {leanOf} from "./lean.js";
import {centuryPeriod, halfPeriod, type Period, quarterPeriod} from "./periods.js";
import {monthOfEnd} from "./quarter-end.js";
import {type DateRule, kindAt, lowerAt, type Scan, tokenAt, withArticle, wordAt} from "./scan.js";
import {statedYear, stepOf} from "./stated-year.js";

/**
 * A numbered part of a year: "the first quarter", "the third quarter of 1989", "fiscal second quarter", "last year's third
 * quarter", "the second half of the year". A half without a year needs a preposition before it: teams play halves too.
 */
export const quarter: DateRule = {
  name: "quarter",
  at: ["unit"],
  read(scan, i) {
    const unit = scan.words[i]!.value;
    if (unit !== "quarter" && unit !== "half") return null;
    const ordinal = kindAt(scan, i - 1, i) === "fiscal" ? i - 2 : i - 1;
    const most = unit === "quarter" ? 4 : 2;
    const n = numberOf(scan, ordinal, i, most);
    if (n < 1 || n > most) return null;
    const start = kindAt(scan, ordinal - 1, i) === "fiscal" ? ordinal - 1 : ordinal;
    const first = withArticle(scan, start, i);
    const of = unit === "quarter" ? quarterPeriod : halfPeriod;
    const stated = statedYear(scan, i + 1, i);
    if (stated) return {first, last: stated.last, period: stated.year === null ? null : of(stated.year, n)};
    const before = yearBefore(scan, start);
    if (before) return {first: before.first, last: i, period: before.year === null ? null : of(before.year, n)};
    if (lowerAt(scan, i + 1, i) === "of") return null; // "the first quarter of the game"
    const ended = monthOfEnd(scan, i + 1, i);
    const fiscal = start < ordinal || ordinal < i - 1;
    const told = ended === null ? (fiscal && unit === "quarter" ? scan.published : null) : ended;
    if (told !== null) return {first, last: i, period: of(yearOfNumber(partsOf(told), n), n)};
    if (unit === "half" && !scan.tokens[i]!.glued && kindAt(scan, first - 1, i) !== "role") return null;
    return {first, last: i, period: scan.published === null ? null : nearest(scan, i, first, (y) => of(y, n))};
  }
};

/** A quarter by its number, as its company counts; a last one that ends in winter is of the year before. */
const yearOfNumber = ({year, month}: {year: number; month: number}, n: number): number => (n === 4 && month <= 3 ? year - 1 : year);

/** Which part: "second" and "2nd" are 2, the "final" one of a year the last. */
function numberOf(scan: Scan, k: number, i: number, most: number): number {
  const word = wordAt(scan, k, i);
  if (word?.kind === "ordinal") return word.n;
  const figure = /^([1-4])(?:st|nd|rd|th)$/.exec(lowerAt(scan, k, i));
  if (figure) return Number(figure[1]);
  return (word?.kind === "closing" || word?.value === "last") && lowerAt(scan, i + 1, i) === "of" ? most : 0;
}

/** "last year's", "this year's", "1988" right before `at`: read already, and taken into the longer expression. */
function yearBefore({tokens, words, published, document}: Scan, at: number): {first: number; year: number | null} | null {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]!.sentence) return null;
  const figures = before.lower === "s" && tokens[at - 2]!.end === before.start ? at - 3 : at - 1; // "2012's"
  if (/^(?:19|20)\d\d$/.test(tokens[figures]?.text ?? "")) return {first: figures, year: Number(tokens[figures]!.text)};
  const step =
    before.possessive && words[at - 1]?.value === "year" && at - 2 >= document.sentences[before.sentence]!.first
      ? stepOf(words[at - 2]?.value ?? "")
      : null;
  return step === null ? null : {first: at - 2, year: published === null ? null : partsOf(published).year + step};
}

/** "Q3", "Q3 2018". */
export const quarterSign: DateRule = {
  name: "quarter",
  at: ["quarter"],
  read(scan, i) {
    const {n} = wordAt(scan, i, i)!;
    const year = statedYear(scan, i + 1, i);
    if (year) return {first: i, last: year.last, period: year.year === null ? null : quarterPeriod(year.year, n)};
    return {first: i, last: i, period: scan.published === null ? null : nearest(scan, i, i, (y) => quarterPeriod(y, n))};
  }
};

/** "the 19th century", "the seventeenth century". */
export const century: DateRule = {
  name: "century",
  at: ["unit"],
  read(scan, i) {
    if (wordAt(scan, i, i)!.value !== "century") return null;
    const word = wordAt(scan, i - 1, i);
    const figure = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(lowerAt(scan, i - 1, i));
    const n = word?.kind === "ordinal" ? word.n : figure ? Number(figure[1]) : 0;
    if (n < 1 || n > 22) return null;
    return {first: withArticle(scan, i - 1, i), last: i, period: centuryPeriod(n)};
  }
};

/** Days after a quarter within which its results come out. */
const REPORTED = 45;

/** The quarter told already, or the part that began last by publication; told as ahead, the one that ends next. */
function nearest(scan: Scan, i: number, first: number, of: (year: number) => Period): Period {
  const published = scan.published!;
  const {year} = partsOf(published);
  const near = [year + 1, year, year - 1].map(of);
  const justOver = near.find((d) => d.to < published && published - d.to <= REPORTED);
  if (justOver && tokenAt(scan, i + 1, i)?.tag === "noun") return justOver; // "will report first-quarter earnings"
  const ahead = leanOf(scan, i, first) === "ahead";
  const told = ahead && near.find((d) => d.timex?.includes("-Q") && d.from === scan.runningQuarter);
  if (told) return told; // named again
  return (ahead ? near.findLast((d) => d.to >= published) : near.find((d) => d.from <= published)) ?? of(year);
}
