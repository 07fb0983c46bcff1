import type {Document} from "../../model/document.js";
import type {DateMention, DatePart} from "../../model/mention.js";
import {addMonths, dayOf, isoOf} from "../../text/calendar.js";

/** Joins two mentions into the period between them: "from Monday to Wednesday", "between May and July", "2018 to 2019", "March 3 – April 5". */
export function joinRanges(document: Document, mentions: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const start = before && isRange(document, before, mention) ? startOf(before, mention) : null;
    if (before && start) joined[joined.length - 1] = asQuarter(document, join(document, before, mention, start));
    else joined.push(mention);
  }
  return joined;
}

/** Whether two mentions are the ends of one period: "from May 4 to May 9", "July-September", "between Monday and Friday". */
function isRange({tokens}: Document, a: DateMention, b: DateMention): boolean {
  if (!a.date_start || !b.date_end || a.role === "since" || a.date_precision !== b.date_precision) return false;
  if (b.first === a.last + 1) return tokens[b.first]!.glued; // "July-September"
  if (b.first !== a.last + 2) return false;
  const link = tokens[a.last + 1]!;
  if (link.sentence !== tokens[a.first]!.sentence) return false;
  const opener = tokens[a.first - 1]?.lower;
  if (link.lower === "and") return opener === "between";
  if (link.lower === "to" || link.lower === "until" || link.lower === "through" || link.lower === "till")
    return link.lower === "through" || opener === "from";
  return link.text === "–" || link.text === "-";
}

/** The first day of a range: a month or weekday told without its year or week lies before the range's end. */
function startOf(a: DateMention, b: DateMention): string | null {
  if (a.date_start! <= b.date_start!) return a.date_start;
  const day = dayOf(a.date_start!)!;
  const earlier = a.rule === "weekday" ? day - 7 : a.rule === "month" || a.rule === "calendar-day" ? addMonths(day, -12) : null;
  return earlier !== null && isoOf(earlier) <= b.date_start! ? isoOf(earlier) : null;
}

/** The period from the first day of `a` to the last of `b`. */
function join({text}: Document, a: DateMention, b: DateMention, date_start: string): DateMention {
  return {
    ...a,
    end: b.end,
    last: b.last,
    quote: text.slice(a.start, b.end),
    rule: "range",
    role: "date",
    date_start,
    date_end: b.date_end,
    date_precision: date_start === b.date_end ? "day" : "span",
    timex: null,
    parts: [...partsOf(movedTo(a, date_start)), ...partsOf(b)]
  };
}

/** "the April-June quarter", "the July-September period": the months that make a quarter, with its name. */
function asQuarter({text, tokens}: Document, range: DateMention): DateMention {
  const {first, last, date_start, date_end, sentence} = {...range, sentence: tokens[range.first]!.sentence};
  const noun = tokens[last + 1];
  const isNamed = noun !== undefined && QUARTERS.has(noun.lower) && noun.sentence === sentence && date_start!.endsWith("-01");
  if (!isNamed || addMonths(dayOf(date_start!)!, 3) - 1 !== dayOf(date_end!)) return range;
  const at = tokens[first - 1]?.lower === "the" && tokens[first - 1]!.sentence === sentence ? first - 1 : first;
  const start = tokens[at]!.start;
  const timex = `${date_start!.slice(0, 4)}-Q${Math.ceil(Number(date_start!.slice(5, 7)) / 3)}`;
  return {...range, first: at, last: last + 1, start, end: noun.end, quote: text.slice(start, noun.end), timex, parts: undefined};
}

/** What three months are called that make a quarter. */
const QUARTERS = new Set(["quarter", "period"]);

/** A first end that lies earlier than it was read: "Monday" in "Monday through Friday", "November" in "November through January". */
const movedTo = (a: DateMention, date_start: string): DateMention =>
  a.date_start === date_start ? a : {...a, date_start, timex: a.date_precision === "month" ? date_start.slice(0, 7) : date_start};

/** The expressions that a mention holds: itself, if it holds no others. */
function partsOf({parts, start, end, quote, date_start, date_end, date_precision, timex}: DateMention): readonly DatePart[] {
  return parts ?? [{start, end, quote, date_start, date_end, date_precision, timex: timex ?? null}];
}
