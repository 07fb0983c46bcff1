import type {DateWords} from "../lexicon/dates.js";
import type {Article} from "../model/article.js";
import type {Document} from "../model/document.js";
import type {DateMention} from "../model/mention.js";
import {anchorLengths} from "./dates/anchored.js";
import {frame} from "./dates/frame.js";
import {readHoliday} from "./dates/holiday.js";
import {endAside, keepTold} from "./dates/last-told.js";
import {mentionOf} from "./dates/mention.js";
import {placeClocks} from "./dates/place-clocks.js";
import {placeQuoted} from "./dates/quoted.js";
import {joinRanges} from "./dates/ranges.js";
import {rules} from "./dates/rules.js";
import {type DateRule, type Scan, scanOf} from "./dates/scan.js";

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
  const scan = scanOf(article, document, lexicon);
  const mentions: DateMention[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const word = scan.words[i];
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

/** What the first rule reads that can begin at a token; null where none can. */
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
