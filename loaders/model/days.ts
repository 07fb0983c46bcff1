import type {DateValue} from "./date.js";

const MILLISECONDS = 86_400_000;

/** Whole days from 1 January 1970 to an ISO day. */
export const dayNumber = (iso: string): number => Date.parse(iso) / MILLISECONDS;

/** Days from one ISO day to another; negative where the other comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Days that two dates lie apart: 1 where one begins on the day after the other ends, 0 or less where they share days. Both have days. */
export const daysApart = (a: Pick<DateValue, "date_start" | "date_end">, b: Pick<DateValue, "date_start" | "date_end">): number =>
  Math.max(daysBetween(b.date_end!, a.date_start!), daysBetween(a.date_end!, b.date_start!));
