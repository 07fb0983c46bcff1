import {countBefore} from "./counts.js";
import {isHabit} from "./habit.js";
import {type DateRule, isSeveral, kindAt, lowerAt, type Reading, type Scan, tokenAt, wordAt} from "./scan.js";
import {durationOf} from "./units.js";

/** How often, in one word: "daily", "annual report". A capital inside a sentence belongs to a name. */
export const often: DateRule = {
  name: "set",
  at: ["set"],
  read(scan, i) {
    const token = scan.tokens[i]!;
    const opens = scan.document.sentences[token.sentence]!.first === i;
    if ((token.capital && !opens) || token.glued || tokenAt(scan, i + 1, i)?.glued) return null;
    return {...setOf(i, i), timex: wordAt(scan, i, i)!.value};
  }
};

/** How often, by a unit: "every day", "each of the years", "every two weeks", "twice a month", "30 times per year". */
export const rate: DateRule = {
  name: "set",
  at: ["unit"],
  read(scan, i) {
    const unit = scan.words[i]!.value;
    if (unit === "half") return null;
    const before = wordAt(scan, i - 1, i);
    if (before?.kind === "every" && !scan.tokens[i]!.glued)
      return {...setOf(timesBefore(scan, i - 1, i), i), timex: durationOf(1, unit) ?? undefined};
    const counted = countBefore(scan, i);
    if (counted && lowerAt(scan, counted.first - 1, i) === "every")
      return {...setOf(counted.first - 1, i), timex: durationOf(counted.count, unit) ?? undefined};
    if (lowerAt(scan, i - 1, i) === "other" && kindAt(scan, i - 2, i) === "every")
      return {...setOf(i - 2, i), timex: durationOf(2, unit) ?? undefined};
    const article = lowerAt(scan, i - 1, i) === "a" || lowerAt(scan, i - 1, i) === "an";
    const first = article ? timesBefore(scan, i - 1, i) : i;
    return first < i - 1 ? {...setOf(first, i), timex: durationOf(1, unit) ?? undefined} : null;
  }
};

/** Days, months and seasons that come again: "every Friday", "on Mondays", "Friday nights", "each March", "every summer". */
export const recurring: DateRule = {
  name: "set",
  at: ["weekday", "weekday-plural", "month", "month-word", "season", "season-word", "daypart"],
  read(scan, i) {
    const {kind, value, n} = scan.words[i]!;
    const every = kindAt(scan, i - 1, i) === "every";
    if (kind === "daypart") return every ? {...setOf(i - 1, i), timex: `XXXX-XX-XXT${value}`} : null;
    const part = wordAt(scan, i + 1, i);
    const parts = part?.kind === "daypart" && (every || (isSeveral(scan, i + 1) && isHabit(scan, i, i + 1))) ? part.value : "";
    const plural = kind === "weekday-plural" && scan.tokens[i]!.capital && isHabit(scan, i, i);
    if (!every && !plural && !(kind === "weekday" && parts)) return null;
    const when = kind.startsWith("weekday") ? `WXX-${n}` : kind.startsWith("month") ? String(n).padStart(2, "0") : value;
    return {...setOf(every ? i - 1 : i, parts ? i + 1 : i), timex: `XXXX-${when}${parts ? `T${parts}` : ""}`};
  }
};

const setOf = (first: number, last: number): Reading => ({first, last, period: null, role: "set"});

/** "once", "twice", "three times" before the article or "per" at `k`; `k` where there is none. */
function timesBefore(scan: Scan, k: number, i: number): number {
  const times = wordAt(scan, k - 1, i);
  if (times?.kind !== "times") return k;
  return lowerAt(scan, k - 1, i) === "times" ? (countBefore(scan, k - 1)?.first ?? k) : k - 1;
}
