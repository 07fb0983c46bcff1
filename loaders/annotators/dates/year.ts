import {partsOf, yearsOf} from "../../text/calendar.js";
import {decadePeriod, type Period, spanPeriod, yearPeriod} from "./periods.js";
import {type DateRule, figureAt, kindAt, lowerAt, type Reading, type Scan, tokenAt, wordAt, yearAt} from "./scan.js";

/** A year in figures where it can be no amount: "in 2018", "2018-2019", "fiscal 1990", "the 2011 protests", "late 2018", "in '99". */
export const year: DateRule = {
  name: "year",
  at: ["digits"],
  read(scan, i) {
    const value = yearAt(scan, i, i);
    if (Number.isNaN(value)) return shortYear(scan, i);
    if (scan.tokens[i]!.glued && kindAt(scan, i - 1, i) !== "part") return null;
    const range = rangeAfter(scan, i, value);
    if (!range && !isYear(scan, i, value)) return null;
    const first = isFiscal(scan, i) ? fiscalStart(scan, i) : i;
    return {first, last: range ? i + 1 : i, period: range ?? yearPeriod(value)};
  }
};

/** Ten years: "the 1990s", "the '90s", "the nineties". */
export const decade: DateRule = {
  name: "decade",
  at: ["digits", "decade"],
  read(scan, i) {
    const word = wordAt(scan, i, i);
    const match = /^(\d{2})?(\d0)s$/i.exec(scan.tokens[i]!.text);
    if (!match && !word) return null;
    const before = lowerAt(scan, i - 1, i);
    const tens = word ? word.n : Number(match![2]);
    if (match?.[1]) return {first: withThe(scan, i), last: i, period: decadePeriod(100 * Number(match[1]) + tens)};
    if (before !== "the" && before !== "'" && before !== "’" && kindAt(scan, i - 1, i) !== "part") return null;
    const century = scan.published !== null && tens > partsOf(scan.published).year % 100 ? 1900 : tens <= 20 ? 2000 : 1900;
    return {first: withThe(scan, before === "'" || before === "’" ? i - 1 : i), last: i, period: decadePeriod(century + tens)};
  }
};

const withThe = (scan: Scan, i: number): number => (lowerAt(scan, i - 1, i) === "the" ? i - 1 : i);

/** "2018-2019", "2018-19", "2018/19". */
function rangeAfter(scan: Scan, i: number, from: number): Period | null {
  const next = tokenAt(scan, i + 1, i);
  if (!next?.glued) return null;
  const figure = figureAt(scan, i + 1, i);
  const to = next.text.length === 2 ? from - (from % 100) + figure : yearAt(scan, i + 1, i);
  return to > from && to - from < 100 ? spanPeriod(yearsOf(from).from, yearsOf(to).to) : null;
}

/** "in '99", "summer of '68". */
function shortYear(scan: Scan, i: number): Reading | null {
  const token = scan.tokens[i]!;
  const mark = tokenAt(scan, i - 1, i);
  if (!/^\d{2}$/.test(token.text) || !mark || !/^['’‘]$/.test(mark.text) || mark.end !== token.start) return null;
  const before = wordAt(scan, i - 2, i);
  if (before?.kind !== "role" && before?.kind !== "season" && lowerAt(scan, i - 2, i) !== "of" && !before?.kind.startsWith("month"))
    return null;
  const now = scan.published === null ? 0 : partsOf(scan.published).year % 100;
  const n = Number(token.text);
  return {first: i - 1, last: i, period: yearPeriod(n > now ? 1900 + n : 2000 + n)};
}

const isFiscal = (scan: Scan, i: number): boolean =>
  kindAt(scan, i - 1, i) === "fiscal" || (lowerAt(scan, i - 1, i) === "year" && kindAt(scan, i - 2, i) === "fiscal");
const fiscalStart = (scan: Scan, i: number): number => (kindAt(scan, i - 1, i) === "fiscal" ? i - 1 : i - 2);

/** Prepositions and conjunctions after which four figures are a year. */
const BEFORE = new Set([
  "in",
  "since",
  "of",
  "by",
  "until",
  "till",
  "from",
  "during",
  "after",
  "before",
  "between",
  "through",
  "throughout",
  "to",
  "circa",
  "around",
  "late",
  "early",
  "mid",
  "year",
  "for"
]);

function isYear(scan: Scan, i: number, value: number): boolean {
  const before = tokenAt(scan, i - 1, i);
  const next = tokenAt(scan, i + 1, i);
  if (
    next &&
    (scan.words[i + 1]?.kind === "measure" ||
      next.lower === "hours" ||
      next.text === "%" ||
      (next.text === ":" && next.start === scan.tokens[i]!.end))
  )
    return false;
  if (before && /[$€£#№/+]/.test(before.text)) return false;
  const plural = next?.kind === "word" && (next.lower === "people" || (next.tag === "noun" && next.lemma !== next.lower));
  if (!before) return !plural && next?.tag !== "noun" && next?.tag !== "name" && next?.tag !== "adj";
  if (kindAt(scan, i - 1, i) === "fiscal" || kindAt(scan, i - 1, i)?.startsWith("season") || isFiscal(scan, i)) return true;
  if (before.text === "(") return next?.text === ")" || next?.text === "," || next?.glued === true;
  if (before.possessive || before.tag === "poss") return true;
  if (before.lower === "to") return followsYear(scan, i);
  if (before.lower === "from") return !Number.isNaN(yearAt(scan, i + 2, i)) || next?.lower !== "to";
  if (before.lower === "the" || before.lower === "a" || before.lower === "that" || before.lower === "this")
    return !(plural && value % 100 === 0);
  if (before.lower === "of" || before.lower === "around" || before.lower === "for" || before.lower === "by")
    return !plural && !(before.lower === "for" && next?.tag === "noun");
  if (BEFORE.has(before.lower)) return !(plural && value % 100 === 0);
  if (before.lower === "and" || before.lower === "or" || before.text === "," || before.lower === "but")
    return !plural && followsYear(scan, i);
  return false; // resolutions, flights and roads bear numbers after their names
}

/** "2018 and 2019", "2011, 2012 and 2013", "in 2018 or in 2019". */
const followsYear = (scan: Scan, i: number): boolean => {
  for (let k = i - 2; k >= Math.max(0, i - 3); --k) {
    const token = scan.tokens[k]!;
    if (token.sentence === scan.tokens[i]!.sentence && token.kind === "number" && token.text.length === 4 && k < scan.floor) return true;
  }
  return false;
};
