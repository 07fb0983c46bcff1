import {z} from "zod";
import {fold} from "../text/fold.js";
import {compileHedges, type HedgeWords} from "../text/hedges.js";
import {type Listed, UNLISTED} from "../text/vocabulary.js";
import * as cell from "./cells.js";
import {type CsvTables, rowsOf} from "./csv.js";

/** What a word can do in an expression of time. */
const DATE_KINDS = [
  "weekday",
  "weekday-plural",
  "weekday-short",
  "month",
  "month-word",
  "month-short",
  "unit",
  "deictic",
  "daypart",
  "season",
  "season-word",
  "number",
  "some",
  "couple",
  "ordinal",
  "decade",
  "quarter",
  "measure",
  "byname",
  "namesake",
  "stamp",
  "turn",
  "shift",
  "part",
  "part-of",
  "series",
  "vague",
  "fiscal",
  "clock",
  "meridiem",
  "zone",
  "set",
  "length",
  "times",
  "every",
  "moment",
  "bound",
  "whole",
  "closing",
  "known-day",
  "role"
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A word of time: its kind, its value as the list gives it, and the value as a number (NaN where it is none). */
export interface DateWord {
  kind: DateKind;
  value: string;
  n: number;
}

/** A day of the year that has a name. */
export interface Holiday {
  /** Its name, word by word, folded. */
  words: readonly string[];
  month: number | null;
  day: number | null;
  /** "monday 3" the third Monday of its month, "monday last", "easter -2" days from Easter Sunday; null where month and day tell. */
  rule: string | null;
}

/** A language's words of time. */
export interface DateWords extends Listed {
  words: ReadonlyMap<string, DateWord>;
  /** Names of months and their short forms. */
  months: ReadonlySet<string>;
  /** Phrases of measure before a length: "more than", "about", "another". */
  bounds: HedgeWords;
  /** By first word, longer names first. */
  holidays: ReadonlyMap<string, readonly Holiday[]>;
  /** Words after which a day lies ahead: planned, due, vowed. */
  plans: ReadonlySet<string>;
  /** Those of them that put something on a day: scheduled, postponed. */
  schedules: ReadonlySet<string>;
  /** Verbs that give time: "gave them until Friday". */
  grants: ReadonlySet<string>;
  /** Verbs whose present tense tells a timetable: meets, opens, expires. */
  timetables: ReadonlySet<string>;
  /** Verbs whose object is a length of time: spent, took, lasted. */
  lasting: ReadonlySet<string>;
  /** Words beside a plan that came to nothing: "was originally set for Thursday". */
  undone: ReadonlySet<string>;
  /** What has happened once it has a date for a name: "the May 4 attack". */
  befallen: ReadonlySet<string>;
}

const DateRow = z.object({word: cell.text, kind: cell.oneOf(DATE_KINDS), value: cell.text});
const HedgeRow = z.object({phrase: cell.text, bound: cell.text});
const HolidayRow = z.object({name: cell.text, month: cell.count, day: cell.count, rule: cell.optionalText});
const SenseRow = z.object({word: cell.text, sense: cell.oneOf(["plan", "schedule", "grant", "timetable", "last", "undone", "befall"])});

/**
 * Compiles a language's lists of words of time.
 * @param tables the language's CSV files by base name; `dates`, `dates-holidays`, `dates-verbs` and the phrases of `hedges` are read
 * @throws DataError where a cell holds what it may not
 */
export function compileDates(tables: CsvTables): DateWords {
  const words = new Map<string, DateWord>();
  const bounds = rowsOf(tables, "hedges", HedgeRow).map((d) => d.phrase);
  for (const {word, kind, value} of rowsOf(tables, "dates", DateRow)) {
    if (kind === "bound") bounds.push(word);
    else words.set(fold(word), {kind, value, n: Number(value)});
  }
  const senses = rowsOf(tables, "dates-verbs", SenseRow);
  const having = (...kinds: string[]) => new Set(senses.filter((d) => kinds.includes(d.sense)).map((d) => fold(d.word)));
  return {
    bit: UNLISTED,
    words,
    months: new Set([...words].filter(([, d]) => d.kind.startsWith("month")).map(([word]) => word)),
    bounds: compileHedges(bounds),
    holidays: holidaysOf(rowsOf(tables, "dates-holidays", HolidayRow)),
    plans: having("plan", "schedule"),
    schedules: having("schedule"),
    grants: having("grant"),
    timetables: having("timetable"),
    lasting: having("last"),
    undone: having("undone"),
    befallen: having("befall")
  };
}

/** Holidays by the first word of their names. */
function holidaysOf(list: readonly z.output<typeof HolidayRow>[]): Map<string, Holiday[]> {
  const holidays = new Map<string, Holiday[]>();
  for (const {name, month, day, rule} of list) {
    const words = name.split(" ").map((word) => fold(word.replace(/['’]s?$|\.$/, "")));
    const known = holidays.get(words[0]!) ?? [];
    holidays.set(
      words[0]!,
      [...known, {words, month, day, rule}].sort((a, b) => b.words.length - a.words.length)
    );
  }
  return holidays;
}
