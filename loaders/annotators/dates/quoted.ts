import type {Document} from "../../model/document.js";
import type {DateMention} from "../../model/mention.js";
import {dayOf, isoOf} from "../../text/calendar.js";
import {clauseAround} from "../../text/clause-at.js";

/** How far behind its verb of saying a day may stand, in tokens: "told reporters in Geneva on Monday". */
const REACH = 6;

/**
 * Moves "today" and the like in somebody's words to the day they were said on, where their paragraph tells that day behind a verb of
 * saying: “We leave today,” he said on Monday.
 */
export function placeQuoted(document: Document, mentions: readonly DateMention[], published: string | null): DateMention[] {
  const placed = [...mentions];
  if (published === null) return placed;
  for (const [k, mention] of mentions.entries()) {
    if (mention.rule !== DEICTIC || mention.date_start === null || !document.tokens[mention.first]!.quoted) continue;
    const said = sayingDay(document, mentions, k);
    if (said !== null && said < published) placed[k] = moved(mention, dayOf(said)! - dayOf(published)!);
  }
  return placed;
}

const DEICTIC = "deictic";
const DAYS = new Set([DEICTIC, "weekday", "calendar-day"]);

/** The one day told in the paragraph of a mention that something was said on; null where none or several are. */
function sayingDay(document: Document, mentions: readonly DateMention[], k: number): string | null {
  const paragraph = paragraphOf(document, mentions[k]!);
  let said: string | null = null;
  for (const step of [-1, 1])
    for (let j = k + step; mentions[j] && paragraphOf(document, mentions[j]!) === paragraph; j += step) {
      const day = mentions[j]!;
      if (!tellsSaying(document, day)) continue;
      if (said !== null && said !== day.date_start) return null;
      said = day.date_start;
    }
  return said;
}

const paragraphOf = ({sentences, tokens}: Document, {first}: DateMention): number => sentences[tokens[first]!.sentence]!.paragraph;

/** "said on Monday", "told reporters yesterday". */
function tellsSaying(document: Document, {rule, role, date_precision, date_start, first}: DateMention): boolean {
  const {tokens} = document;
  if (!DAYS.has(rule) || role !== "date" || date_precision !== "day" || date_start === null || tokens[first]!.quoted) return false;
  const verb = clauseAround(document, first)?.verb;
  if (!verb?.finite || verb.tense !== "past" || verb.passive || verb.last >= first || first - verb.last > REACH) return false;
  return tokens[verb.main]!.word?.frame === "s";
}

/** A day moved by so many days. */
function moved(mention: DateMention, days: number): DateMention {
  const day = isoOf(dayOf(mention.date_start!)! + days);
  return {...mention, date_start: day, date_end: day, timex: mention.timex && day + mention.timex.slice(day.length)};
}
