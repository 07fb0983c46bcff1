import {closesPhrase, opensClause} from "./closes.js";
import {CLOCK, type DateRule, kindAt, lowerAt, type Reading, type Scan, tokenAt, wordAt} from "./scan.js";

/**
 * A time of day: "8:56 a.m. EDT", "5pm", "3 o'clock", "two in the afternoon", "14:30 GMT", "1400 GMT", "at 20:15", "midnight". It has no day of its own:
 * `placeClocks` gives it the one told beside it.
 */
export const clock: DateRule = {
  name: CLOCK,
  at: ["digits", "clock", "number"],
  read(scan, i) {
    const word = wordAt(scan, i, i);
    if (word?.kind === "clock") return {first: i, last: i, period: null, timex: `T${word.value}`};
    return word ? spelled(scan, i, word.n) : figures(scan, i);
  }
};

/** "three o'clock", "five in the morning". */
function spelled(scan: Scan, i: number, hour: number): Reading | null {
  const end = scan.tokens[i + 1]?.lower === OCLOCK ? i + 1 : i;
  const part = partBehind(scan, end, i);
  if ((end === i && (part === null || !opened(scan, i))) || !(hour >= 1 && hour <= 12)) return null; // "one in the morning, one at noon" counts
  return {first: i, last: part === null ? end : end + PART, period: null, timex: timeOf(part === null ? hour : hourIn(part, hour), 0)};
}

/** The tokens of "in the morning". */
const PART = 3;

/** The part of the day that follows token `k`: "in the morning"; null where none does. */
const partBehind = (scan: Scan, k: number, i: number): string | null =>
  lowerAt(scan, k + 1, i) === "in" &&
  lowerAt(scan, k + 2, i) === "the" &&
  kindAt(scan, k + 3, i) === "daypart" &&
  (closesPhrase(scan, k + 4, i) || opensClause(scan, k + 4, i))
    ? wordAt(scan, k + 3, i)!.value
    : null;

/** "two in the afternoon" is 14, "two in the morning" 2, "twelve in the night" 0. */
const hourIn = (part: string, hour: number): number => (part === "AF" || part === "EV" ? (hour % 12) + 12 : hour % 12);

const OCLOCK = "oclock";

/** A time of day in figures: "10:30", "5 pm", "0600". */
function figures(scan: Scan, i: number): Reading | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?([ap]m)?$/i.exec(scan.tokens[i]!.text) ?? unmarked(scan, i);
  if (!match) return military(scan, i);
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  const next = wordAt(scan, i + 1, i);
  const half = match[3] ? (match[3].toLowerCase() === "pm" ? 12 : 0) : next?.kind === "meridiem" ? next.n : null;
  const end = !match[3] && (next?.kind === "meridiem" || lowerAt(scan, i + 1, i) === OCLOCK) ? i + 1 : i;
  const part = half === null && hour >= 1 && hour <= 12 ? partBehind(scan, end, i) : null;
  if (part !== null && minute <= 59 && (end > i || opened(scan, i)))
    return {first: i, last: end + PART, period: null, timex: timeOf(hourIn(part, hour), minute)};
  const last = zoneEnd(scan, end, i);
  if (minute > 59 || hour > (half === 0 ? 12 : 24)) return null; // "21:35 pm"
  const told = half !== null || end > i || (match[2] && (last > end || (scan.tokens[i]!.text.includes(":") && opened(scan, i))));
  if (!told) return null;
  return {first: i, last, period: null, timex: timeOf(half === null || hour > 12 ? hour : (hour % 12) + half, minute)};
}

/** "715 pm" has lost its colon. */
const unmarked = (scan: Scan, i: number): RegExpExecArray | null =>
  kindAt(scan, i + 1, i) === "meridiem" ? /^(\d{1,2})(\d{2})$/.exec(scan.tokens[i]!.text) : null;

/** "1400 GMT", "2000 hours". */
function military(scan: Scan, i: number): Reading | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(scan.tokens[i]!.text);
  const last = zoneEnd(scan, i, i);
  return match && last > i ? {first: i, last, period: null, timex: timeOf(Number(match[1]), Number(match[2]))} : null;
}

/** The last token of a time zone after `k`: "GMT", "local time", "Eastern"; `k` where there is none. */
function zoneEnd(scan: Scan, k: number, i: number): number {
  const zone = wordAt(scan, k + 1, i);
  if (zone?.kind !== "zone") return k;
  if (zone.value === "1") return tokenAt(scan, k + 1, i)!.text === "hrs" || tokenAt(scan, k + 1, i)!.capital ? k + 1 : k;
  return lowerAt(scan, k + 2, i) === "time" ? k + 2 : k;
}

/** A preposition of time, or a day, before figures that could be a score. */
const opened = (scan: Scan, i: number): boolean =>
  ["at", "until", "by", "since", "around", "about", "before", "after"].includes(lowerAt(scan, i - 1, i)) ||
  kindAt(scan, i - 1, i)?.startsWith("weekday") === true;

const timeOf = (hour: number, minute: number): string => `T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
