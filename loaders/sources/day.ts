const MONTHS = Array.from({length: 12}, (_, month) =>
  new Intl.DateTimeFormat("en", {month: "long", timeZone: "UTC"}).format(Date.UTC(2020, month)).toLowerCase()
);
const month = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|");

/** Source of a pattern for a full day: "2020-02-28", "28 February 2020", "Feb. 28, 2020". */
export const DAY = `\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2} (?:${month})\\.?,? \\d{4}|(?:${month})\\.? \\d{1,2},? \\d{4}`;

/** The ISO day of a full day as written, null where no such day exists: "February 28, 2020" → "2020-02-28", "2020-02-30" → null. */
export function isoDay(written: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(written.trim());
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = written.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const named = MONTHS.findIndex((name) => parts.some((part) => part.length > 2 && name.startsWith(part)));
  const numbers = parts.filter((part) => /^\d+$/.test(part)).map(Number);
  const [day, year] = numbers;
  return named < 0 || day === undefined || year === undefined ? null : existing(year, named + 1, day);
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
