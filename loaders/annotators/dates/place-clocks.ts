import type {Document} from "../../model/document.js";
import type {DateMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {CLOCK} from "./scan.js";

/** What may stand between a time of day and its day: "8 a.m. on Monday", "Monday, at about 8 a.m.". */
const LINKS = new Set([",", "on", "at", "around", "about", "(", ")", "of"]);
const MOST_LINKS = 3;

/**
 * Gives each time of day the day told right beside it, and joins the two where nothing stands between ("8 a.m. Monday"). A time
 * that stands alone is of the day told last, else of publication, but has no days: it must date nothing.
 */
export function placeClocks(document: Document, mentions: readonly DateMention[], published: string | null): DateMention[] {
  const placed: DateMention[] = [];
  for (let k = 0; k < mentions.length; ++k) {
    const mention = mentions[k]!;
    if (mention.rule !== CLOCK) {
      placed.push(mention);
      continue;
    }
    const [before, after] = [placed.at(-1), dayBehind(document.tokens, mentions, k)];
    if (after) {
      if (after.first === mention.last + 1) {
        placed.push(joined(document, mention, after));
        ++k;
      } else placed.push(placedOn(mention, after));
    } else if (before && isDay(before) && linked(document.tokens, before, mention)) placed.push(placedOn(mention, before));
    else placed.push({...mention, timex: alone(mention, placed, published)});
  }
  return placed;
}

/** The day behind a time of day, or behind others that tell the same: "8 a.m. local time (9 a.m. EDT; 1300 GMT) Monday". */
function dayBehind(tokens: readonly Token[], mentions: readonly DateMention[], k: number): DateMention | null {
  let j = k + 1;
  while (mentions[j]?.rule === CLOCK && isAside(tokens, mentions[j - 1]!, mentions[j]!)) ++j;
  const [last, day] = [mentions[j - 1]!, mentions[j]];
  return day && isDay(day) && linked(tokens, last, day) ? day : null;
}

/** Opens a bracket behind a time of day, or goes on in it: "(9 a.m. EDT", "; 1300 GMT". */
const isAside = (tokens: readonly Token[], a: DateMention, b: DateMention): boolean =>
  b.first - a.last === 2 && ASIDE.has(tokens[a.last + 1]!.text);

const ASIDE = new Set(["(", ";", ",", "/"]);

const isDay = ({date_precision, date_start, timex, role}: DateMention): boolean =>
  date_precision === "day" && date_start !== null && role !== "series" && timex?.slice(0, 10) === date_start;

/** Whether two mentions tell one time together: "Friday at 10:30", "Friday (0730 GMT)". */
function linked(tokens: readonly Token[], a: DateMention, b: DateMention): boolean {
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence || b.first - a.last > MOST_LINKS + 1) return false;
  for (let k = a.last + 1; k < b.first; ++k) if (!LINKS.has(tokens[k]!.lower)) return false;
  return true;
}

const placedOn = (clock: DateMention, {date_start, date_end, date_precision, timex}: DateMention): DateMention => ({
  ...clock,
  date_start,
  date_end,
  date_precision,
  timex: timex!.slice(0, 10) + clock.timex
});

/** One mention of both: "8:56 a.m. EDT Monday". */
const joined = ({text}: Document, clock: DateMention, day: DateMention): DateMention => ({
  ...day,
  first: clock.first,
  start: clock.start,
  quote: text.slice(clock.start, day.end),
  timex: day.timex!.slice(0, 10) + clock.timex
});

/** The TIMEX3 value of a time of day that no day stands beside: of the day told last, or of publication. */
function alone({timex}: DateMention, before: readonly DateMention[], published: string | null): string | null {
  const day = before.findLast((d) => isDay(d) && d.role === "date")?.date_start ?? published;
  return day === null ? (timex ?? null) : day + timex;
}
