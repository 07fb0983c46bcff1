import {type Day, dayFrom, partsOf} from "../../text/calendar.js";
import {lowerAt, type Scan, tokenAt, wordAt, yearAt} from "./scan.js";

const ENDS = new Set(["ended", "ending"]);
/** Tokens between "ended" and its month: "ended on the 30th of June". */
const REACH = 5;

/** The first day of the month that a quarter told before token `at` ends with: "ended June 30", ", ended 1 April", "that ended in March"; null where none is told. */
export function monthOfEnd(scan: Scan, at: number, i: number): Day | null {
  let verb = tokenAt(scan, at, i)?.text === "," ? at + 1 : at;
  if (tokenAt(scan, verb, i)?.tag === "rel") ++verb;
  if (scan.published === null || !ENDS.has(lowerAt(scan, verb, i))) return null;
  for (let k = verb + 1; k <= verb + REACH; ++k) {
    const word = wordAt(scan, k, i);
    if (!word?.kind.startsWith("month")) continue;
    const stated = [k + 1, k + 2, k + 3, k + 4].map((y) => yearAt(scan, y, i)).find((y) => !Number.isNaN(y));
    return dayFrom(stated ?? yearOf(scan.published, word.n, lowerAt(scan, verb, i) === "ending"), word.n, 1);
  }
  return null;
}

/** What ended is over by publication, or ends with its month; what is ending may lie in the next year. */
function yearOf(published: Day, month: number, ahead: boolean): number {
  const now = partsOf(published);
  if (ahead) return month < now.month - 1 ? now.year + 1 : now.year;
  return month > now.month ? now.year - 1 : now.year;
}
