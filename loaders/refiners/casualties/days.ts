import {takeDate} from "../../model/date.js";
import type {TollMention} from "../../model/toll.js";
import {DAY} from "./same.js";

/** How many days before its publication the news of an article may be. */
const NEWS_DAYS = 3;

/**
 * The tolls with the day that was told last where they tell none, nor another place or act: "A bomb killed three policemen in
 * Herat on Monday. ... Three policemen were killed, the ministry said." They are no news of the day of publication.
 * @param rows the tellings of an article in reading order
 */
export function onTheDayTold(rows: readonly TollMention[]): TollMention[] {
  let last: TollMention | null = null;
  return rows.map((row) => {
    const before = last;
    if (row.dated && row.date_precision === "day" && !row.cumulative) last = row;
    if (!before || !goesOn(row) || !isShortlyBefore(before, row)) return row;
    const moved = {...row};
    takeDate(moved, before);
    return moved;
  });
}

/** Nothing in the telling tells when or where, nor that it is of something new. */
const goesOn = ({dated, placed, fresh, apart, cumulative, date_precision}: TollMention): boolean =>
  !dated && !placed && !fresh && !apart && !cumulative && date_precision === "day";

function isShortlyBefore({date_start: told}: TollMention, {date_start: here}: TollMention): boolean {
  const days = (Date.parse(here!) - Date.parse(told!)) / DAY;
  return days > 0 && days <= NEWS_DAYS;
}
