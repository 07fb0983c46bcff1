import {figureAt, isSeveral, lowerAt, type Scan, tokenAt, wordAt} from "./scan.js";
import {durationOf} from "./units.js";

/** A count of units and the token it begins at. `count` is NaN where it is not told: "several", "a few". */
export interface Count {
  count: number;
  first: number;
  /** The number is told as no exact one: "a couple of". */
  rough?: boolean;
}

/** The TIMEX3 value of so many units: "P2W", "PXD" where the number is not exact. */
export const timexOf = ({count, rough}: Count, unit: string): string | undefined =>
  durationOf(rough ? Number.NaN : count, unit) ?? undefined;

/** What may stand between a number and its unit: "an extra hour", "four straight years", "five long years". */
const SKIPPED = new Set(["whole", "series"]);

const isSkipped = (scan: Scan, k: number, i: number): boolean => {
  const kind = wordAt(scan, k, i)?.kind;
  if (kind !== undefined) return SKIPPED.has(kind);
  return isSeveral(scan, i) && tokenAt(scan, k, i)?.tag === "adj" && !scan.tokens[i]!.glued;
};

/** The count that ends right before token `i`: "two", "12", "a couple of", "twenty-five", "two and a half", "several", "a few", "an extra", "a". */
export function countBefore(scan: Scan, i: number): Count | null {
  let k = i - 1;
  if (lowerAt(scan, k, i) === "of" || isSkipped(scan, k, i)) --k;
  const token = tokenAt(scan, k, i);
  if (!token) return null;
  if (lowerAt(scan, k - 1, i) === "/" && token.kind === "number") return fraction(scan, k, i);
  if (token.kind === "number") {
    const value = Number(token.text.replaceAll(",", ""));
    return Number.isNaN(value) ? null : {count: value, first: k};
  }
  const word = wordAt(scan, k, i);
  if (!word) return null;
  if (word.kind === "some" && lowerAt(scan, k - 1, i) === "as") return null; // "the third in as many days"
  if (word.kind === "some") return {count: Number.NaN, first: lowerAt(scan, k - 1, i) === "a" ? k - 1 : k};
  if (word.kind === "couple") return {count: word.n, first: lowerAt(scan, k - 1, i) === "a" ? k - 1 : k, rough: word.n === 2};
  if (word.kind === "unit" && word.value === "half") return halfCount(scan, k, i);
  if (word.kind !== "number") return null;
  return spelled(scan, k, i);
}

/** "half a" is read from its article; "a half", "two and a half" from its noun. */
function halfCount(scan: Scan, k: number, i: number): Count | null {
  if (lowerAt(scan, k - 1, i) !== "a") return null;
  const whole = lowerAt(scan, k - 2, i) === "and" ? countBefore(scan, k - 2) : null;
  return whole ? {count: whole.count + 0.5, first: whole.first} : {count: 0.5, first: k - 1};
}

/** "2 1/2": two figures with a slash between, perhaps a whole number before. */
function fraction(scan: Scan, k: number, i: number): Count | null {
  const [above, below] = [figureAt(scan, k - 2, i), figureAt(scan, k, i)];
  if (!(above > 0 && below > above && below < 10)) return null;
  const whole = figureAt(scan, k - 3, i);
  return Number.isNaN(whole) ? {count: above / below, first: k - 2} : {count: whole + above / below, first: k - 3};
}

/** A number in words that ends at `k`: "two", "twenty-one", "half a", "three hundred". */
function spelled(scan: Scan, k: number, i: number): Count {
  const unit = wordAt(scan, k, i)!.n;
  const token = scan.tokens[k]!;
  if ((token.lower === "a" || token.lower === "an") && wordAt(scan, k - 1, i)?.value === "half") return {count: 0.5, first: k - 1};
  const tens = wordAt(scan, k - 1, i);
  if (tens?.kind === "number" && tens.n >= 20 && tens.n < 100 && unit < 10 && token.lower !== "a" && token.lower !== "an")
    return {count: tens.n + unit, first: k - 1};
  if (unit >= 100) {
    const figure = tokenAt(scan, k - 1, i)?.kind === "number" ? Number(scan.tokens[k - 1]!.text.replaceAll(",", "")) : Number.NaN;
    const times = tens?.kind === "number" ? tens.n : figure;
    if (times > 0) return {count: unit * times, first: k - 1}; // "two hundred", "3.5 billion"
  }
  return {count: unit, first: k};
}

/** The last token of "and a half" after a unit at `i`: "a year and a half"; `i` where there is none. */
export const halfAfter = (scan: Scan, i: number): number =>
  lowerAt(scan, i + 1, i) === "and" && /^an?$/.test(lowerAt(scan, i + 2, i)) && lowerAt(scan, i + 3, i) === "half" ? i + 3 : i;
