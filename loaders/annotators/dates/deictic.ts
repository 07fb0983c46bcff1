import {dayPeriod} from "./periods.js";
import {type DateRule, isSeveral, kindAt, lowerAt, type Scan, tokenAt, wordAt} from "./scan.js";

/** A day told from publication: "today", "yesterday", "tomorrow morning", "tonight", "overnight", "the day before yesterday". */
export const deictic: DateRule = {
  name: "deictic",
  at: ["deictic"],
  read(scan, i) {
    const {n} = wordAt(scan, i, i)!;
    const token = scan.tokens[i]!;
    if (isPaper(scan, i) || tokenAt(scan, i + 1, i)?.glued || (token.lower === "overnight" && isOfWeekday(scan, i))) return null;
    const around = dayAround(scan, i);
    const daypart = wordAt(scan, i + 1, i);
    const part =
      daypart?.kind === "daypart"
        ? daypart.value
        : scan.tokens[i]!.lower === "tonight" || scan.tokens[i]!.lower === "overnight"
          ? "NI"
          : undefined;
    if (isSeveral(scan, i) && tokenAt(scan, i + 1, i)?.kind !== "word") return null;
    const first = around ? around.first : i;
    const last = daypart?.kind === "daypart" ? i + 1 : i;
    return {first, last, period: scan.published === null ? null : dayPeriod(scan.published + n + (around?.step ?? 0), part)};
  }
};

/** "USA Today": a capital inside a sentence, after a name. */
const isPaper = (scan: Scan, i: number): boolean =>
  scan.tokens[i]!.capital && tokenAt(scan, i - 1, i)?.tag === "name" && scan.words[i - 1] === undefined;

/** "overnight Friday", "overnight on Friday": a part of that day. */
const isOfWeekday = (scan: Scan, i: number): boolean => kindAt(scan, lowerAt(scan, i + 1, i) === "on" ? i + 2 : i + 1, i) === "weekday";

/** "the day before yesterday", "the day after tomorrow": where it begins, and how many days further. */
function dayAround(scan: Scan, i: number): {first: number; step: number} | null {
  const side = lowerAt(scan, i - 1, i);
  if ((side !== "before" && side !== "after") || lowerAt(scan, i - 2, i) !== "day") return null;
  return {first: lowerAt(scan, i - 3, i) === "the" ? i - 3 : i - 2, step: side === "before" ? -1 : 1};
}
