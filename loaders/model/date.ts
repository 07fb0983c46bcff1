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

/** The date alone of what carries one. */
export const dateIn = ({date_start, date_end, date_precision}: DateValue): DateValue => ({date_start, date_end, date_precision});

/** Sets a row's date to another's. Written into the row: a copy by spread would give it a shape of its own. */
export function takeDate(row: DateValue, {date_start, date_end, date_precision}: DateValue): void {
  row.date_start = date_start;
  row.date_end = date_end;
  row.date_precision = date_precision;
}
