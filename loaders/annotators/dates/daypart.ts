import {clauseTells} from "./clause.js";
import {closesPhrase, opensClause} from "./closes.js";
import {dayPeriod} from "./periods.js";
import {CLOCK, type DateRule, isSeveral, kindAt, lowerAt, type Reading, type Scan, wordAt} from "./scan.js";

/** "this morning", "last night", "this afternoon": parts of the day of publication, or of the night before it. */
export const daypart: DateRule = {
  name: "daypart",
  at: ["daypart"],
  read(scan, i) {
    const turn = wordAt(scan, i - 1, i)?.value;
    if (turn === "mid" && scan.tokens[i]!.glued) return middle(scan, i);
    if (turn !== "this" && turn !== "last") return null;
    return {
      first: i - 1,
      last: i,
      period: scan.published === null ? null : dayPeriod(scan.published - (turn === "last" ? 1 : 0), wordAt(scan, i, i)!.value)
    };
  }
};

/** "mid-morning": of the day told last. */
const middle = (scan: Scan, i: number): Reading => {
  const day = scan.running ?? scan.published;
  return {first: i - 1, last: i, period: day === null ? null : dayPeriod(day, wordAt(scan, i, i)!.value)};
};

/**
 * A part of the day without its day: "by dawn", "until evening", "into the night", "in the early morning". Like a time of day,
 * it gets the day told beside it. "At night" and "by night" tell what is usual, and so does the present tense.
 */
export const openDaypart: DateRule = {
  name: CLOCK,
  at: ["daypart"],
  read(scan, i) {
    const part = kindAt(scan, i - 1, i) === "part" ? i - 1 : i;
    const the = lowerAt(scan, part - 1, i) === "the";
    const first = the ? part - 1 : part;
    const opener = lowerAt(scan, first - 1, i);
    const joined = opener === "and" && scan.floor === first - 1; // "Saturday morning and early afternoon"
    const hours = the && opener === "of" && lowerAt(scan, first - 2, i) === "hours"; // "in the early hours of the morning"
    const told =
      joined || hours || (the ? WITH_ARTICLE.has(opener) : BARE.has(opener) && !(scan.words[i]!.value === "NI" && opener === "by"));
    if (!told || isSeveral(scan, i) || !(closesPhrase(scan, i + 1, i) || (!the && opensClause(scan, i + 1, i))) || !clauseTells(scan, i))
      return null;
    return {first, last: i, period: null, timex: `T${scan.words[i]!.value}`};
  }
};

const WITH_ARTICLE = new Set(["in", "into", "for", "through", "during", "throughout", "until", "by"]);
const BARE = new Set(["by", "before", "until", "till", "around", "since", "after", "toward", "towards"]);
