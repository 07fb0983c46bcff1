import type {Phrase, Sentence} from "../model/syntax.js";
import type {Tag, Token} from "../model/token.js";
import {phraseEnd} from "./phrases/extent.js";
import {memberBefore} from "./phrases/member-before.js";
import {isFiniteVerb, NOMINAL} from "./tags/classes.js";
import {isPlural} from "./tags/grammatical-number.js";
import {CONSEQUENCES} from "./tags/subordinators.js";
import {MOMENTS, TIMES_OF_DAY} from "./tags/times.js";

/**
 * The noun phrases of a sentence, in order, numbered from `from`. Members of an enumeration are linked by `next` and share a
 * preposition. A number after one of `months` is its day, and no phrase.
 */
export function findPhrases(tokens: readonly Token[], sentence: Sentence, from: number, months: ReadonlySet<string>): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = sentence.first; i <= sentence.last; ++i) {
    let last = isDayOfMonth(tokens, i, months) ? -1 : phraseEnd(tokens, i, sentence.last);
    if (last < 0) continue;
    const prep = prepositionBefore(tokens, i, sentence.first);
    const opening = phrases.every((d) => d.prep >= 0);
    if (prep >= 0 && opening) last = beforeSubject(tokens, i, last, sentence.last);
    const phrase: Phrase = {
      i: from + phrases.length,
      first: i,
      last,
      head: headOf(tokens, i, last),
      prep,
      sentence: sentence.i,
      next: -1
    };
    const before = phrase.prep < 0 ? memberBefore(tokens, phrases, phrase, {sentence, opening}) : null;
    if (before) {
      before.next = phrase.i;
      phrase.prep = before.prep;
    }
    phrases.push(phrase);
    i = last;
  }
  return phrases;
}

/**
 * The last token of a phrase behind a preposition that opens its sentence. Where a verb follows at once, the subject is part of it:
 * "In Homs | heavy clashes broke out", "Near Idlib | rebels shelled", "On Friday night | clashes began".
 */
function beforeSubject(tokens: readonly Token[], first: number, last: number, limit: number): number {
  const {lower} = tokens[first]!;
  if ((CONNECTIVES.has(lower) && tokens[first - 1]!.lower === "in") || MOMENTS.has(lower)) return first;
  let verb = last + 1;
  while (verb <= limit && (tokens[verb]!.tag === "adv" || tokens[verb]!.tag === "neg")) ++verb;
  if (verb > limit || !VERBAL.has(tokens[verb]!.tag)) return last;
  const link = linkIn(tokens, first, last);
  if (link >= 0) return link;
  if (!isFiniteVerb(tokens[verb]!) || tokens[first]!.lower === "a" || tokens[first]!.lower === "an") return last;
  if (tokens[last]!.tag !== "noun" || !(isPlural(tokens[last]!) || (last > first && tokens[last - 1]!.tag !== "name"))) return last;
  for (let k = first + 1; k <= last; ++k)
    if (isBareNoun(tokens[k]!) && !AREAS.has(tokens[k]!.lower) && endsOpening(tokens, k - 1)) return k - 1;
  return last;
}

/** "In Homs | heavy clashes", "In Homs province | rebels", "On Friday night | clashes". */
const endsOpening = (tokens: readonly Token[], i: number): boolean =>
  isPlainName(tokens[i]!) || TIMES_OF_DAY.has(tokens[i]!.lower) || (AREAS.has(tokens[i]!.lower) && isPlainName(tokens[i - 1]!));

/** Nouns that go on with the name of a place. */
const AREAS = new Set(["area", "city", "countryside", "district", "governorate", "province", "region", "state", "town", "village"]);

/** "In response rebels shelled the post": what an "in" makes of these links sentences, and no noun goes on with it. */
const CONNECTIVES = new Set(["addition", "contrast", "fact", "response", "retaliation", "return", "revenge", "turn"]);

/** "On the other hand rebels shelled the post", "in a separate incident gunmen attacked": the noun behind which the subject begins; -1 where there is none. */
function linkIn(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[first]!.tag !== "det" && tokens[first]!.tag !== "adj") return -1;
  for (let k = first + 1; k < last; ++k) if (LINKS.has(tokens[k]!.lower)) return k;
  return -1;
}

const VERBAL = new Set<Tag>(["verb", "aux", "modal"]);

/** Nouns that link a sentence to the one before, or tell when. */
const LINKS = new Set([
  ...CONSEQUENCES,
  "context",
  "day",
  "days",
  "development",
  "ground",
  "hand",
  "hours",
  "incident",
  "meantime",
  "night",
  "time"
]);

const isPlainName = (token: Token): boolean => token.tag === "name" && !token.possessive && !token.demonym;

const isBareNoun = ({tag, capital, glued}: Token): boolean => (tag === "noun" || tag === "adj") && !capital && !glued;

/** "February 28", "Sept. 6", "May 2016": the number belongs to the month, not to the noun that follows; not in "in May 120 men died". */
function isDayOfMonth(tokens: readonly Token[], i: number, months: ReadonlySet<string>): boolean {
  if (tokens[i]!.kind !== "number") return false;
  const before = tokens[tokens[i - 1]?.text === "." ? i - 2 : i - 1];
  return before?.tag === "adv" && months.has(before.lower) && before.sentence === tokens[i]!.sentence && DAY_OR_YEAR.test(tokens[i]!.text);
}

const DAY_OR_YEAR = /^(?:[0-3]?\d(?:st|nd|rd|th)?|1[5-9]\d\d|20\d\d)$/i;

/** The last noun, name, number or pronoun of a phrase. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; --i) if (NOMINAL.has(tokens[i]!.tag)) return i;
  return last;
}

/** The preposition that leads to a phrase, past quotation marks and what stands between; -1 where none does. */
function prepositionBefore(tokens: readonly Token[], first: number, limit: number): number {
  let i = first - 1;
  while (i >= limit && (tokens[i]!.tag === "open" || isPassed(tokens, i, first))) --i;
  if (i > limit + 1 && tokens[i]!.tag === "conj" && tokens[i - 1]!.tag === "adj") i -= 2; // "from North and South Korea"
  if (tokens[i + 1]?.tag === "open") while (i > limit && opensName(tokens[i]!)) --i; // 'of the so-called "Free Army"'
  return i >= limit && (tokens[i]!.tag === "prep" || tokens[i]!.tag === "to") ? i : -1;
}

/** An adverb between a preposition and its phrase; one of a day only before a time of day: "on Thursday night", but "on Thursday city officials said". */
const isPassed = (tokens: readonly Token[], i: number, first: number): boolean =>
  tokens[i]!.tag === "adv" && tokens[i]!.lower !== "then" && (!tokens[i]!.capital || TIMES_OF_DAY.has(tokens[first]!.lower));

/** What stands between a preposition and a name in quotation marks. */
const opensName = ({tag, lower}: Token): boolean => tag === "det" || lower === "so" || lower === "called";
