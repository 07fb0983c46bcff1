import {takeDate} from "../../model/date.js";
import {daysBetween} from "../../model/days.js";
import type {TollMention} from "../../model/toll.js";

/** How many days before its publication the news of an article may be. */
const NEWS_DAYS = 3;

/**
 * The tolls with the day of the news where they tell none, nor a new act at another place: "A bomb killed three policemen in Herat
 * on Monday. ... Three policemen were killed, the ministry said." The news is of the day that the first toll of a day tells, which
 * may be shortly before the publication.
 * @param rows the tellings of an article in reading order
 */
export function onDayOfNews(rows: readonly TollMention[]): TollMention[] {
  const first = rows.findIndex((d) => d.dated && d.date_precision === "day" && !d.cumulative);
  const news = rows[first];
  if (!news) return [...rows];
  return rows.map((row, k) => {
    if (k <= first || !goesOn(row) || !isShortlyBefore(news, row)) return row;
    const moved = {...row};
    takeDate(moved, news);
    return moved;
  });
}

/** Nothing in the telling tells when, nor that it is of a new act at another place. */
const goesOn = ({dated, placed, fresh, cumulative, date_precision}: TollMention): boolean =>
  !dated && !(placed && fresh) && !cumulative && date_precision === "day";

function isShortlyBefore({date_start: told}: TollMention, {date_start: here}: TollMention): boolean {
  const days = daysBetween(told!, here!);
  return days > 0 && days <= NEWS_DAYS;
}
