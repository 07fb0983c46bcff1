import type {PublishedBasis, Zone} from "../model/article.js";
import type {Span} from "../model/span.js";
import {dayFrom, isoOf} from "../text/calendar.js";
import {fold} from "../text/fold.js";
import type {DateWords} from "./dates.js";

/** A day that an article may have been published on, with the words that say so. */
export interface PublishedCandidate extends Span {
  /** ISO day, or "--02-28" where the words leave out the year. */
  day: string;
  /** `stamp` at the head or by a key word, `text` in a credit line or dateline, `unresolved` a day that the body merely names. */
  basis: Extract<PublishedBasis, "stamp" | "text" | "unresolved">;
  /** Which form it has, the strongest first: see `FORMS`. */
  form: StampForm;
}

/** Forms of a publication day from the surest to the weakest. Only `body` and days without a year settle nothing. */
const FORMS = ["keyed", "first", "updated", "line", "head", "credit", "dateline", "body"] as const;
type StampForm = (typeof FORMS)[number];

/** How far into a text a stamp can stand. */
const HEAD = 240;

/**
 * Every day that could be an article's day of publication, the surest first: a stamp ("Posted on August 12 2016",
 * "Fri Apr 8 2016", "10.10.2017", a line of its own), a credit line, a dateline ("ANKARA, Feb. 28, 2020"), then days that the
 * body names. The first is the answer if its basis is not `unresolved` and it has a year; else an editor has to choose.
 */
export function publishedFrom(text: string, zones: readonly Zone[], words: DateWords): PublishedCandidate[] {
  const candidates: PublishedCandidate[] = [];
  for (const match of text.slice(0, 100_000).matchAll(patternOf(words))) {
    const days = daysOfMatch(match.groups!, words);
    const [start, end] = [match.index, match.index + match[0].length];
    const form = days.length > 1 ? "body" : formOf(text, start, end, zones, words); // "3/4/2020" settles nothing
    for (const day of days)
      if (!day.startsWith("--") || form === "dateline" || form === "credit")
        candidates.push({day, start, end, quote: match[0], form, basis: BASES[form]});
  }
  return candidates.sort((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || a.start - b.start);
}

const BASES: Record<StampForm, PublishedCandidate["basis"]> = {
  keyed: "stamp",
  updated: "stamp",
  first: "stamp",
  line: "stamp",
  head: "stamp",
  credit: "text",
  dateline: "text",
  body: "unresolved"
};

/** How a day stands in a text: from right behind a word of stamping to somewhere in the body. */
function formOf(text: string, start: number, end: number, zones: readonly Zone[], words: DateWords): StampForm {
  const kind = zones.find((d) => d.start <= start && end <= d.end)?.kind;
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const before = line.match(/[\p{L}\d]+/gu) ?? [];
  const key = before.slice(-3).findLast((word) => words.words.get(fold(word))?.kind === "stamp");
  if (key && (start < HEAD || kind === "credit" || kind === "datestamp"))
    return words.words.get(fold(key))!.value === "1" ? "keyed" : "updated";
  if (start < HEAD && text.slice(0, start).trim() === "") return "first";
  if (before.length === 0 && ENDS_LINE.test(text.slice(end, end + 40)) && start < HEAD) return "line";
  if (start < HEAD && BAR.test(line)) return "head"; // "By Jane Doe | 28 February 2020"
  if (kind === "credit" || kind === "datestamp") return "credit";
  if (kind === "dateline") return "dateline";
  return start < HEAD && standsAlone(text, line, start, end, words) ? "head" : "body";
}

/** Nothing but a time of day stands behind a day in its line: "at 10:00 am", "14.30 GMT". */
const ENDS_LINE = /^[^\p{L}\d]*(?:(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?)?[^\p{L}\d]*(?:\n|$)/iu;
/** The bar that parts the fields of a byline. */
const BAR = /[|·•]\s*$/;

/** At the head, before a capital and after a name or nothing, never after a preposition: no part of a sentence. */
function standsAlone(text: string, line: string, start: number, end: number, words: DateWords): boolean {
  const last = line.match(/([\p{L}\d]+)\W*$/u)?.[1] ?? "";
  const known = words.words.get(fold(last))?.kind;
  return known === undefined && (last === "" || /^\p{Lu}/u.test(last)) && /^\W*\p{Lu}/u.test(text.slice(end, end + 12)) && start > 0;
}

const patterns = new WeakMap<DateWords, RegExp>();

/** "2020-02-28", "28.02.2020", "02/28/2020", "Fri 28 Feb 2020", "February 28, 2020", "Feb. 28". */
function patternOf(words: DateWords): RegExp {
  let pattern = patterns.get(words);
  if (pattern) return pattern;
  const named = (...kinds: string[]) =>
    [...words.words]
      .filter(([, d]) => kinds.includes(d.kind))
      .map(([word]) => word)
      .sort((a, b) => b.length - a.length)
      .join("|");
  const month = named("month", "month-word", "month-short");
  const weekday = `(?:(?:${named("weekday", "weekday-short")})\\.?,? +)?`;
  const ordinal = "(?:st|nd|rd|th)?";
  pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[
      "(?<y1>\\d{4})(?<sep1>[-/.])(?<m1>\\d{2})\\k<sep1>(?<d1>\\d{2})",
      "(?<d2>\\d{1,2})(?<sep>[.-])(?<m2>\\d{1,2})\\k<sep>(?<y2>\\d{4})",
      "(?<m3>\\d{1,2})/(?<d3>\\d{1,2})/(?<y3>\\d{4})",
      `${weekday}(?<d4>\\d{1,2})${ordinal}(?: of)? +(?<n4>${month})\\.?(?:,? *(?<y4>\\d{4}))?`,
      `${weekday}(?<n5>${month})\\.? +(?<d5>\\d{1,2})${ordinal}(?:,? *(?<y5>\\d{4}))?`
    ].join("|")})(?![\\p{L}\\p{N}])`,
    "giu"
  );
  patterns.set(words, pattern);
  return pattern;
}

/** The day that a match tells, none where it does not exist, two where day and month may be either way round. */
function daysOfMatch(groups: Record<string, string | undefined>, words: DateWords): string[] {
  for (let k = 1; k <= 5; ++k) {
    const [date, name] = [groups[`d${k}`], groups[`n${k}`]];
    if (!date) continue;
    const month = name ? words.words.get(fold(name))!.n : Number(groups[`m${k}`]);
    const year = groups[`y${k}`];
    if (!year) return dayFrom(2000, month, Number(date)) === null ? [] : [`-${isoOf(dayFrom(2000, month, Number(date))!).slice(4)}`];
    const days = [dayFrom(Number(year), month, Number(date)), k === 3 ? dayFrom(Number(year), Number(date), month) : null];
    return [...new Set(days.filter((day) => day !== null).map(isoOf))];
  }
  return [];
}
