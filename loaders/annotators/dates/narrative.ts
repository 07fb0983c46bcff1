import {type Day, dayFrom, partsOf} from "../../text/calendar.js";
import type {Scan} from "./scan.js";

/** A text that has told a day no farther from publication is news, not history: five years, in days. */
const NEWS = 5 * 365;
/** How far a telling of what is long over steps back from one date to the next, in days. */
const BACK = 62;

/**
 * The day from which on a date without a year lies, in a text that has told nothing but what is long over: "In August 1916 ... On 29
 * August"; null where the text is news.
 */
export const tellingOf = ({published, telling, news}: Scan): Day | null => (published === null || news ? null : telling);

/** Keeps where a telling has got to: a day or month, or a year that opens its sentence ("In 1942 the front held"). */
export function keepTelling(scan: Scan, day: Day, precision: string, first: number): void {
  const {published, tokens, document} = scan;
  if (precision === "day" || precision === "month") {
    scan.telling = day - BACK;
    if (published !== null && published - day < NEWS) scan.news = true;
  } else if (precision === "year" && first - 1 === document.sentences[tokens[first]!.sentence]!.first) scan.telling = day;
}

/** The first such day of the month on or after `from`. */
export function dayInTelling(from: Day, month: number, date: number): Day | null {
  const {year} = partsOf(from);
  const day = dayFrom(year, month, date);
  return day !== null && day >= from ? day : dayFrom(year + 1, month, date);
}

/** The year of the first such month that is not over before `from`; null where nothing is told. */
export function yearInTelling(from: Day | null, month: number): number | null {
  if (from === null) return null;
  const begun = partsOf(from);
  return begun.year + (month < begun.month ? 1 : 0);
}
