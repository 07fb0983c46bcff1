import {type DateRule, kindAt, lowerAt, tokenAt, wordAt} from "./scan.js";

/** A time without days: "recently", "now", "currently", "in the near future". */
export const vague: DateRule = {
  name: "vague",
  at: ["vague"],
  read(scan, i) {
    const {value} = wordAt(scan, i, i)!;
    const next = tokenAt(scan, i + 1, i);
    if (next?.glued || next?.lower === "as") return null; // "the now-defunct group", "as recently as last month"
    if (value === "present" && scan.tokens[i]!.tag !== "adv") return null;
    const right = lowerAt(scan, i - 1, i) === "right" ? i - 1 : i;
    if (value !== "future") return {first: right, last: i, period: null, timex: `${value.toUpperCase()}_REF`};
    const the = ["adj", "prep"].includes(tokenAt(scan, i - 1, i)?.tag ?? "") ? i - 2 : i - 1; // "near", "immediate"
    if (lowerAt(scan, the, i) !== "the" || next?.lower === "of") return null;
    return {first: the, last: i, period: null, timex: "FUTURE_REF"};
  }
};

/** "in the past", where no unit follows; "recent raids", "the current rules", which tell no more than that. */
export const past: DateRule = {
  name: "vague",
  at: ["turn"],
  read(scan, i) {
    const next = tokenAt(scan, i + 1, i);
    const ends = !next || next.kind === "punct" || ["prep", "conj", "aux", "verb", "sub"].includes(next.tag);
    const time = OF_A_NOUN.get(scan.tokens[i]!.lower);
    if (time && next?.glued) return null; // "the current-account gap"
    if (time)
      return next && ["noun", "adj", "name"].includes(next.tag) && kindAt(scan, i + 1, i) === null && !DEGREES.has(lowerAt(scan, i - 1, i))
        ? {first: i, last: i, period: null, timex: time}
        : null;
    if (scan.tokens[i]!.lower !== "past" || lowerAt(scan, i - 1, i) !== "the" || kindAt(scan, i - 2, i) !== "role" || !ends) return null;
    return {first: i - 1, last: i, period: null, timex: "PAST_REF"};
  }
};

const OF_A_NOUN = new Map([
  ["recent", "PAST_REF"],
  ["current", "PRESENT_REF"]
]);
const DEGREES = new Set(["most", "more"]);
