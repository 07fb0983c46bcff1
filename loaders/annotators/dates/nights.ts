import {boundBefore} from "./bounds.js";
import {countBefore} from "./counts.js";
import {type DateRule, isSeveral} from "./scan.js";

/** A length told in parts of days: "three nights", "for several evenings". */
export const nights: DateRule = {
  name: "duration",
  at: ["daypart"],
  read(scan, i) {
    const counted = isSeveral(scan, i) ? countBefore(scan, i) : null;
    if (!counted) return null;
    const count = counted.rough || Number.isNaN(counted.count) ? "X" : counted.count;
    return {first: boundBefore(scan, counted.first, i), last: i, period: null, timex: `P${count}${scan.words[i]!.value}`, role: "duration"};
  }
};
