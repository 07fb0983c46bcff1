import type {DateMention} from "../../model/mention.js";
import {addMonths, type Day, dayOf} from "../../text/calendar.js";
import {keepTelling} from "./narrative.js";
import type {Scan} from "./scan.js";

/** Keeps a time told for what is counted from it further on; deadlines and stretches up to publication are no such times. */
export function keepTold(scan: Scan, {first, date_start, date_precision, role, timex, rule}: DateMention): void {
  if (date_start === null || role !== "date") return;
  if (date_precision === "month" && scan.tokens[first - 1]?.lower === "from") return; // "rose in May from April": what goes on is of May
  const day = dayOf(date_start);
  scan.told = timex ?? null;
  keepTelling(scan, day!, date_precision, first);
  const compared = scan.runningQuarter !== null && day === addMonths(scan.runningQuarter, -12); // "from a loss in the first quarter last year"
  if (timex?.includes("-Q") && rule !== "ago" && !compared) scan.runningQuarter = day;
  const {published} = scan;
  if (rule === "calendar-day" && published !== null && day! > published && day! <= published + 7) scan.coming = day;
  const closes = ENDED.has(scan.tokens[first - 1]?.lower ?? ""); // "the year ended March 31": nothing is told of that day
  if ((date_precision === "day" && !closes) || timex?.endsWith("-WE")) keepDay(scan, day!, scan.tokens[first]!.sentence, rule);
  if (date_precision === "day" || date_precision === "month") scan.runningMonth = day;
  if (date_precision === "day" || date_precision === "month" || date_precision === "year") scan.runningYear = day;
}

const ENDED = new Set(["ended", "ending"]);

/** A day counted back from another, "a day earlier", is told aside: what goes on is of the day before it. */
function keepDay(scan: Scan, day: Day, sentence: number, rule: string): void {
  const told = scan.running ?? scan.published;
  const isBack = COUNTED.has(rule) && told !== null && day < told;
  scan.aside = isBack ? {of: scan.aside?.of ?? told, sentence} : null;
  scan.running = day;
}

/** The rules of days counted from others. */
const COUNTED = new Set(["ago", "next-day"]);
/** Sentences that a day told aside holds for. */
const ASIDE = 1;

/** Goes back to the day before one told aside, once its sentence and the next are over. */
export function endAside(scan: Scan, sentence: number): void {
  if (!scan.aside || sentence - scan.aside.sentence <= ASIDE) return;
  scan.running = scan.aside.of;
  scan.aside = null;
}
