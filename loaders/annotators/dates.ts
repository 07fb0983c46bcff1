import type {DateWord, DateWords} from "../lexicon/dates.js";
import type {Article} from "../model/article.js";
import {type DateValue, UNKNOWN_DATE} from "../model/date.js";
import type {Document} from "../model/document.js";
import type {DateMention} from "../model/mention.js";
import {spanOf} from "../model/span.js";
import type {Token} from "../model/token.js";
import {addMonths, type Day, dayOf, isoOf} from "../text/calendar.js";
import {isListed} from "../text/vocabulary.js";
import {anchorLengths} from "./dates/anchored.js";
import {type Framed, frame} from "./dates/frame.js";
import {readHoliday} from "./dates/holiday.js";
import {keepTelling} from "./dates/narrative.js";
import type {Period} from "./dates/periods.js";
import {placeClocks} from "./dates/place-clocks.js";
import {placeQuoted} from "./dates/quoted.js";
import {joinRanges} from "./dates/ranges.js";
import {rules} from "./dates/rules.js";
import type {DateRule, Scan} from "./dates/scan.js";

/** Rules by the kind of word they begin at, in their order. */
const byKind = new Map<string, DateRule[]>();
for (const rule of rules) for (const kind of rule.at) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);

/**
 * Every expression of time in an article, in reading order, with the days it stands for: relative ones counted from the
 * publication day, from the day told last, and by the tense of their clause. An expression whose days cannot be told has
 * precision `unknown`; its rule is `unresolved` where only the publication day or the day told last was missing.
 */
export function findDates(article: Article, document: Document, lexicon: DateWords): DateMention[] {
  const {tokens} = document;
  const words: (DateWord | undefined)[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; ++i) words[i] = isListed(tokens[i]!, lexicon.bit) ? lexicon.words.get(tokens[i]!.lower) : undefined;
  const published = article.published === null ? null : dayOf(article.published);
  const unknown = {
    running: null,
    aside: null,
    runningMonth: null,
    runningQuarter: null,
    runningYear: null,
    coming: null,
    told: null,
    telling: null,
    news: false
  };
  const scan: Scan = {document, tokens, words, lexicon, published, ...unknown, floor: 0};
  const mentions: DateMention[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const word = words[i];
    const token = tokens[i]!;
    // most words are neither of time, nor figures, nor capitals that could begin a holiday's name
    if (word ? !byKind.has(word.kind) && !token.capital : token.kind !== "number" && !token.capital) continue;
    endAside(scan, token.sentence);
    const mention = readAt(scan, i);
    if (!mention) continue;
    while (mentions.length && mentions.at(-1)!.last >= mention.first) mentions.pop(); // "last year" in "last year's third quarter"
    mentions.push(mention);
    keepTold(scan, mention);
    i = mention.last;
    scan.floor = i + 1;
  }
  const told = placeClocks(document, placeQuoted(document, mentions, article.published), article.published);
  return joinRanges(document, anchorLengths(document, told));
}

/** Keeps a time told for what is counted from it further on; deadlines and stretches up to publication are no such times. */
function keepTold(scan: Scan, {first, date_start, date_precision, role, timex, rule}: DateMention): void {
  if (date_start === null || role !== "date") return;
  if (date_precision === "month" && scan.tokens[first - 1]?.lower === "from") return; // "rose in May from April": what goes on is of May
  const day = dayOf(date_start);
  scan.told = timex ?? null;
  keepTelling(scan, day!, date_precision, first);
  const compared = scan.runningQuarter !== null && day === addMonths(scan.runningQuarter, -12); // "from a loss in the first quarter last year"
  if (timex?.includes("-Q") && rule !== "ago" && !compared) scan.runningQuarter = day;
  const {published} = scan;
  if (rule === "calendar-day" && published !== null && day! > published && day! <= published + 7) scan.coming = day;
  const closes = ENDED.has(scan.tokens[first - 1]?.lower ?? ""); // "the year ended March 31": nothing is told of that day
  if ((date_precision === "day" && !closes) || timex?.endsWith("-WE")) keepDay(scan, day!, scan.tokens[first]!.sentence, rule);
  if (date_precision === "day" || date_precision === "month") scan.runningMonth = day;
  if (date_precision === "day" || date_precision === "month" || date_precision === "year") scan.runningYear = day;
}

const ENDED = new Set(["ended", "ending"]);

/** A day counted back from another, "a day earlier", is told aside: what goes on is of the day before it. */
function keepDay(scan: Scan, day: Day, sentence: number, rule: string): void {
  const told = scan.running ?? scan.published;
  const isBack = COUNTED.has(rule) && told !== null && day < told;
  scan.aside = isBack ? {of: scan.aside?.of ?? told, sentence} : null;
  scan.running = day;
}

/** The rules of days counted from others. */
const COUNTED = new Set(["ago", "next-day"]);
/** Sentences that a day told aside holds for. */
const ASIDE = 1;

function endAside(scan: Scan, sentence: number): void {
  if (!scan.aside || sentence - scan.aside.sentence <= ASIDE) return;
  scan.running = scan.aside.of;
  scan.aside = null;
}

function readAt(scan: Scan, i: number): DateMention | null {
  const holiday = readHoliday(scan, i);
  if (holiday) return mentionOf(scan, frame(scan, holiday, i), "holiday");
  const kind = scan.words[i]?.kind ?? (scan.tokens[i]!.kind === "number" ? "digits" : null);
  const candidates = kind && byKind.get(kind);
  if (!candidates) return null;
  for (const rule of candidates) {
    const reading = rule.read(scan, i);
    if (reading) return mentionOf(scan, frame(scan, reading, i), rule.name);
  }
  return null;
}

function mentionOf({document, tokens}: Scan, {first, last, period, role, timex, parts}: Framed, rule: string): DateMention {
  return {
    kind: "date",
    ...spanOf(document.text, tokens[first]!.start, endOf(tokens[last]!)),
    first,
    last,
    rule: period || timex ? rule : "unresolved",
    role,
    ...(period ? daysOf(period) : UNKNOWN_DATE),
    timex: period?.timex ?? timex ?? null,
    parts: parts?.map((part) => ({
      ...spanOf(document.text, tokens[part.first]!.start, endOf(tokens[part.last]!)),
      ...(part.period ? daysOf(part.period) : UNKNOWN_DATE),
      timex: part.period?.timex ?? part.timex ?? null
    }))
  };
}

const daysOf = ({from, to, precision}: Period): DateValue => ({
  date_start: isoOf(from),
  date_end: isoOf(to),
  date_precision: precision
});

/** The end of a word without its possessive ending: "Friday" in "Friday's". */
const endOf = ({end, possessive, text}: Token): number => (possessive ? end - (/s$/i.test(text) ? 2 : 1) : end);
