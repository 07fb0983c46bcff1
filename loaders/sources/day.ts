const MONTHS = Array.from({length: 12}, (_, month) =>
  new Intl.DateTimeFormat("en", {month: "long", timeZone: "UTC"}).format(Date.UTC(2020, month)).toLowerCase()
);
const month = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|");

/** Source of a pattern for a full day: "2020-02-28", "28 February 2020", "Feb. 28, 2020". */
export const DAY = `\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2} (?:${month})\\.?,? \\d{4}|(?:${month})\\.? \\d{1,2},? \\d{4}`;

/** The ISO day of a full day as written, null where no such day exists or two could be meant: "February 28, 2020" → "2020-02-28", "2020-02-30" → null. */
export function isoDay(written: string): string | null {
  const days = daysMeant(written);
  return days.length === 1 ? days[0]! : null;
}

/** Every day that a writing can mean: of "3/4/2020" 4 March and 3 April; of "28/02/2020" and "3.4.2020" one. */
export function daysMeant(written: string): string[] {
  const figures = inFigures(written.trim());
  if (figures) return [...new Set(figures.map((d) => existing(...d)))].filter((d) => d !== null).sort();
  const parts = written.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const named = MONTHS.findIndex((name) => parts.some((part) => part.length > 2 && name.startsWith(part)));
  const [day, year] = parts.filter((part) => /^\d+$/.test(part)).map(Number);
  const iso = named < 0 || day === undefined || year === undefined ? null : existing(year, named + 1, day);
  return iso ? [iso] : [];
}

type YearMonthDay = [year: number, month: number, day: number];

/** "2020-02-28", "2020/2/28", "20200228", "28.02.2020"; with slashes or hyphens the day or the month may come first. Null where it is none. */
function inFigures(written: string): YearMonthDay[] | null {
  const big = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]|$)/.exec(written) ?? /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ,]|$)/.exec(written);
  if (big) return [[Number(big[1]), Number(big[3]), Number(big[4])]];
  const little = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ ,]|$)/.exec(written);
  if (!little) return null;
  const [a, b, year] = [Number(little[1]), Number(little[3]), Number(little[4])];
  const dayFirst: YearMonthDay = [year, b, a];
  return little[2] === "." ? [dayFirst] : [dayFirst, [year, a, b]];
}

/** The ISO day, or null where the calendar has none: 30 February. */
function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
