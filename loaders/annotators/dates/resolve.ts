import {type Day, dayFrom, partsOf, weekdayFrom, weekdayOf, weekdayUntil} from "../../text/calendar.js";
import type {Lean} from "./lean.js";

/** The publication day itself counts both ways: "on Friday" in Friday's paper is that Friday. */
export const weekdayBy = (published: Day, weekday: number, lean: Lean): Day =>
  lean === "ahead" ? weekdayFrom(published, weekday) : weekdayUntil(published, weekday);

/** A month told neither as past nor as ahead lies no more than so many months back. */
const FAR_BACK = 6;

/** A month that is over by so many months is that one even where its clause lies ahead: "will tell the sales for November", in December. */
const JUST_OVER = 2;

/**
 * The year of a month named without one: the latest not after publication, or the coming one where it lies ahead; where its
 * clause tells neither, the nearest.
 */
export function yearOfMonth(published: Day, month: number, lean: Lean): number {
  const now = partsOf(published);
  const back = (now.month - month + 12) % 12;
  if ((lean === "ahead" && (back === 0 || back > JUST_OVER)) || (lean === "none" && back > FAR_BACK))
    return month < now.month ? now.year + 1 : now.year;
  return month > now.month ? now.year - 1 : now.year;
}

/**
 * The day of a month and date named without a year. Told as past, the latest not after publication; told as ahead, the next;
 * else the nearest. A date told as past that lies within the coming month is that one, and one told as ahead that lies within the
 * last two: no report leaves out the year of a day eleven months off. With a weekday, the nearest year in which they agree.
 */
export function dayWithoutYear(published: Day, month: number, date: number, lean: Lean, weekday: number | null): Day | null {
  const {year} = partsOf(published);
  const days = [year - 1, year, year + 1].flatMap((y) => dayFrom(y, month, date) ?? []);
  const agreeing = weekday ? days.filter((d) => weekdayOf(d) === weekday) : [];
  const pool = agreeing.length ? agreeing : days;
  const near = nearest(pool, published);
  if (agreeing.length || near === null || lean === "none") return near;
  if (lean === "ahead") return published - near > 0 && published - near <= 60 ? near : (pool.find((d) => d >= published) ?? near);
  return near - published > 0 && near - published <= 31 ? near : (pool.findLast((d) => d <= published) ?? near);
}

const nearest = (days: readonly Day[], to: Day): Day | null =>
  days.reduce<Day | null>((best, d) => (best === null || distance(d, to) < distance(best, to) ? d : best), null);

/** News tells more of what was than of what will be: a day that is over counts as nearer. */
const distance = (day: Day, to: Day): number => (day <= to ? PAST_IS_NEARER * (to - day) : day - to);
const PAST_IS_NEARER = 0.7;
