import {type DateRule, kindAt, lowerAt, tokenAt, wordAt} from "./scan.js";

/** A moment that is only pointed at: "at that time" the time told last, "at the time", "at the moment", "for the moment", "at present". */
export const moment: DateRule = {
  name: "moment",
  at: ["moment"],
  read(scan, i) {
    const {value} = wordAt(scan, i, i)!;
    const pointer = lowerAt(scan, i - 1, i);
    const next = tokenAt(scan, i + 1, i);
    if (next?.tag === "noun" || next?.glued || next?.lower === "of") return null; // "that time zone", "the moment of truth"
    if (scan.tokens[i]!.lower === "present") return pointer === "at" ? {first: i, last: i, period: null, timex: value} : null;
    if (pointer === "that" && kindAt(scan, i - 2, i) === "role") return {first: i - 1, last: i, period: null, timex: scan.told ?? value};
    const opener = lowerAt(scan, i - 2, i);
    const told = opener === "at" || (opener === "for" && value === "PRESENT_REF");
    return pointer === "the" && told ? {first: i - 1, last: i, period: null, timex: value} : null;
  }
};

/** "these days" are now, "those days" are over. */
export const days: DateRule = {
  name: "moment",
  at: ["unit"],
  read(scan, i) {
    const pointer = lowerAt(scan, i - 1, i);
    if (scan.tokens[i]!.lower !== "days" || (pointer !== "these" && pointer !== "those")) return null;
    return {first: i - 1, last: i, period: null, timex: pointer === "these" ? "PRESENT_REF" : "PAST_REF"};
  }
};
