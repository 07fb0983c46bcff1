import {partsOf} from "../../text/calendar.js";
import {centuryPeriod, decadePeriod} from "./periods.js";
import {type DateRule, kindAt, lowerAt, withArticle, wordAt} from "./scan.js";

/** Ten years: "the 1990s", "the '90s", "the nineties"; "the 1800s" are a hundred. */
export const decade: DateRule = {
  name: "decade",
  at: ["digits", "decade"],
  read(scan, i) {
    const word = wordAt(scan, i, i);
    const match = /^(\d{2})?(\d0)s$/i.exec(scan.tokens[i]!.text);
    if (!match && !word) return null;
    const before = lowerAt(scan, i - 1, i);
    const tens = word ? word.n : Number(match![2]);
    if (match?.[1] && tens === 0 && Number(match[1]) < 20)
      return {first: withArticle(scan, i, i), last: i, period: centuryPeriod(Number(match[1]) + 1)};
    if (match?.[1]) return {first: withArticle(scan, i, i), last: i, period: decadePeriod(100 * Number(match[1]) + tens)};
    if (before !== "the" && before !== "'" && before !== "’" && !(kindAt(scan, i - 1, i) === "part" && lowerAt(scan, i - 2, i) === "the"))
      return null;
    const century = scan.published !== null && tens > partsOf(scan.published).year % 100 ? 1900 : tens <= 20 ? 2000 : 1900;
    return {first: withArticle(scan, before === "'" || before === "’" ? i - 1 : i, i), last: i, period: decadePeriod(century + tens)};
  }
};
