const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const parts = (iso: string): [number, string, number] => {
  const [y = "", m = "1", d = "1"] = iso.split("-");
  return [Number(y), MONTHS[Number(m) - 1] ?? "", Number(d)];
};

/** `2020-02-27` → `27 February 2020`. */
export function longDay(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${day} ${month} ${year}`;
}

/** `2020-02-27` → `27 Feb`. */
export function shortDay(iso: string): string {
  const [, month, day] = parts(iso);
  return `${day} ${month.slice(0, 3)}`;
}

/** `2020-02-27` → `27 February`. */
export function dayMonth(iso: string): string {
  const [, month, day] = parts(iso);
  return `${day} ${month}`;
}

type Dates = {date_start: string | null; date_end: string | null};

/** A date as told: one day, a period, or that no day is told: `27 February to 1 March 2020`. */
export const period = (dates: Dates): string => periodIn("long", dates);

/** The same in short, where the year is plain: `27 Feb to 1 Mar`. */
export const shortPeriod = (dates: Dates): string => periodIn("short", dates);

function periodIn(form: "long" | "short", {date_start: start, date_end: end}: Dates): string {
  const long = form === "long";
  if (!start && !end) return "no day told";
  if (!start || !end || start === end) return (long ? longDay : shortDay)((start ?? end)!);
  const [y1, m1, d1] = parts(start);
  const [y2, m2, d2] = parts(end);
  const [a, b] = long ? [m1, m2] : [m1.slice(0, 3), m2.slice(0, 3)];
  if (y1 !== y2) return `${d1} ${a} ${y1} to ${d2} ${b} ${y2}`;
  const days = m1 === m2 ? `${d1} to ${d2} ${b}` : `${d1} ${a} to ${d2} ${b}`;
  return long ? `${days} ${y1}` : days;
}

/** `1234567` → `1,234,567`. */
export const count = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ",");

/** A count with its noun: `1 report`, `3 reports`. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** An estimate in words: never a point where reports differ, never closed where no upper limit is told. */
export function range({low, best, high}: {low: number | null; best: number | null; high: number | null}): string {
  if (low !== null && high !== null) return low === high ? count(low) : `${count(low)} to ${count(high)}`;
  if (low !== null) return `${count(low)} or more`;
  if (high !== null) return `up to ${count(high)}`;
  return best === null ? "no number" : `about ${count(best)}`;
}

/** `["a", "b", "c"]` → `a, b and c`. */
export const list = (items: readonly string[], word = "and"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;

/** The first few of a long list, and how many more there are: `a; b and 3 more`. */
export const someOf = (items: readonly string[], most = 30): string =>
  items.length <= most ? items.join("; ") : `${items.slice(0, most).join("; ")} and ${count(items.length - most)} more`;

/** The places of a cell: `Idlib; Aleppo` → `Idlib and Aleppo`. */
export const placeName = (cell: string): string => list(cell.split("; "));

/** First letter in upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first `limit` words, with an ellipsis where it was cut. */
export function cutWords(text: string, limit = 40): string {
  const words = text.trim().split(/\s+/);
  return words.length <= limit ? text.trim() : `${words.slice(0, limit).join(" ")} …`;
}

/** Days from ISO day `a` to ISO day `b`. */
export const daysBetween = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);

/** The ISO day `n` days after `iso`. */
export const addDays = (iso: string, n: number): string => new Date(Date.parse(iso) + n * 86_400_000).toISOString().slice(0, 10);

/** Every ISO day from `start` to `end`, inclusive. */
export function daysOf(start: string, end: string): string[] {
  return Array.from({length: Math.max(0, daysBetween(start, end) + 1)}, (_, i) => addDays(start, i));
}

/** The UTC midnight of an ISO day, for time scales. */
export const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** A share as a percentage: `0.805` → `81%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A difference of shares in percentage points: `0.6` → `+60`, `-0.25` → `−25`. */
export function points(difference: number): string {
  const whole = Math.round(difference * 100);
  return whole === 0 ? "0" : `${whole > 0 ? "+" : "−"}${Math.abs(whole)}`;
}

/** How many articles each of two outlets has: `1, 1` → `one article of each`, `8, 10` → `8 and 10 articles`. */
export const each = ([a, b]: readonly [number, number]): string =>
  a === 1 && b === 1 ? "one article of each" : `${count(a)} and ${count(b)} articles`;
