/** How exactly a date is told. `span` is a stated period or part of a month; `unknown` has no days. */
export type DatePrecision = "day" | "week" | "month" | "year" | "span" | "unknown";

/** ISO days, inclusive, resolved against the publication day. */
export interface DateValue {
  date_start: string | null;
  date_end: string | null;
  date_precision: DatePrecision;
}

/** The date of what is not dated. */
export const UNKNOWN_DATE: DateValue = {date_start: null, date_end: null, date_precision: "unknown"};
