import type {Phrase, Sentence} from "../model/syntax.js";
import type {Tag, Token} from "../model/token.js";
import {isDemonymic, isPlural} from "./tags/neighbours.js";

const INSIDE = new Set<Tag>(["det", "poss", "adj", "num", "noun", "name"]);
const VERBAL = new Set<Tag>(["verb", "aux", "modal"]);
const HEADS = new Set<Tag>(["noun", "name", "num", "pron"]);

/**
 * The noun phrases of a sentence, in order, numbered from `from`. Members of an enumeration are linked by `next` and share a
 * preposition. A number after one of `months` is its day, and no phrase.
 */
export function findPhrases(tokens: readonly Token[], sentence: Sentence, from: number, months: ReadonlySet<string>): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = sentence.first; i <= sentence.last; ++i) {
    const last = isDayOfMonth(tokens, i, months) ? -1 : phraseEnd(tokens, i, sentence.last);
    if (last < 0) continue;
    const phrase: Phrase = {
      i: from + phrases.length,
      first: i,
      last,
      head: headOf(tokens, i, last),
      prep: prepositionBefore(tokens, i, sentence.first),
      sentence: sentence.i,
      next: -1
    };
    const before = phrases.at(-1);
    const opening = phrases.every((d) => d.prep >= 0);
    if (
      before &&
      phrase.prep < 0 &&
      isEnumeration(tokens, before, phrase, sentence.zone === "headline", opening) &&
      !beginsClause(tokens, before, phrase, sentence)
    ) {
      before.next = phrase.i;
      phrase.prep = before.prep;
    }
    phrases.push(phrase);
    i = last;
  }
  return phrases;
}

function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  const start = tokens[first]!;
  if (start.tag === "pron") return first;
  if (!INSIDE.has(start.tag)) return -1;
  let last = -1;
  for (let i = first; i <= limit; ++i) {
    const token = tokens[i]!;
    if (token.tag === "open" && i > first && i + 2 <= limit && tokens[i + 2]!.tag === "close") continue; // the "safe" zone
    if (token.tag === "close" && i > first && tokens[i - 2]?.tag === "open") continue;
    if (token.text === "." && i > first && i < limit && isMiddleInitial(tokens, i)) continue;
    const inside = INSIDE.has(token.tag) || (token.glued && token.tag !== "punct");
    if (!inside && !isModifier(tokens, i, limit) && !joinsAdjectives(tokens, i, limit)) break;
    const counted = token.lower === "more" && i > first && tokens[i - 1]!.tag === "num"; // "19 more villagers"
    if ((token.tag === "det" || token.tag === "poss") && i > first && !counted && !PREDETERMINERS.has(tokens[i - 1]!.lower)) break;
    if (i > first && start.tag === "num" && opensSource(tokens, i, limit)) break; // "killed 12 people state media said"
    if (token.tag === "num" && last === i - 1 && i > first && isCount(tokens, i, limit)) break; // "in the city of Homs 5 people"
    if (i === first + 1 && last === first && isNextNation(tokens, i)) break;
    if (token.tag === "name" && last === i - 1 && i > first && isManyPeople(tokens[i - 1]!) && beginsName(tokens, first, i)) break;
    if (HEADS.has(token.tag) && !token.possessive) last = i;
    if (token.lower === "others") break; // "abducting 11 others officials said"
  }
  return last;
}

/** "Sergey V. Lavrov": the full stop of an initial between names. */
const isMiddleInitial = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]!.text.length === 1 && tokens[i - 1]!.capital && tokens[i - 2]?.tag === "name" && tokens[i + 1]!.tag === "name";

/** Where a comma is lost, a counted plural and the source of what was said stand side by side. */
function opensSource(tokens: readonly Token[], i: number, limit: number): boolean {
  if (tokens[i - 1]!.tag !== "noun" || !isPlural(tokens[i - 1]!)) return false;
  let k = i;
  while (k <= limit && INSIDE.has(tokens[k]!.tag)) ++k;
  const says = tokens[k];
  return k > i && k <= limit && says!.tag === "verb" && says!.form === "past" && says!.word?.frame === "s";
}

/** "February 28", "May 2016": the number belongs to the month, not to the noun that follows; not in "in May 120 men died". */
function isDayOfMonth(tokens: readonly Token[], i: number, months: ReadonlySet<string>): boolean {
  const before = tokens[i - 1];
  return (
    tokens[i]!.kind === "number" &&
    !!before &&
    before.tag === "adv" &&
    months.has(before.lower) &&
    before.sentence === tokens[i]!.sentence &&
    DAY_OR_YEAR.test(tokens[i]!.text)
  );
}

const DAY_OR_YEAR = /^(?:[0-3]?\d(?:st|nd|rd|th)?|1[5-9]\d\d|20\d\d)$/i;

/** A number between a name and a noun of its own begins another phrase. */
const isCount = (tokens: readonly Token[], i: number, limit: number) =>
  (tokens[i - 1]!.tag === "name" || tokens[i - 1]!.tag === "noun") &&
  i < limit &&
  (tokens[i + 1]!.tag === "noun" || tokens[i + 1]!.tag === "adj" || (tokens[i + 1]!.tag === "name" && tokens[i + 2]?.tag === "noun")) &&
  !tokens[i + 1]!.glued &&
  !tokens[i]!.glued;

const IN = new Set(["in", "of", "near", "at", "from"]);

/** "in Homs Syrian troops shelled": an adjective of a nation behind a bare name begins another phrase, whose comma was lost. */
const isNextNation = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === "name" &&
  !tokens[i]!.glued &&
  isDemonymic(tokens[i]!) &&
  tokens[i - 1]!.tag === "name" &&
  tokens[i - 1]!.word === null &&
  !isDemonymic(tokens[i - 1]!) &&
  IN.has(tokens[i - 2]?.lower ?? "") &&
  ["noun", "name", "adj"].includes(tokens[i + 1]?.tag ?? "");

/** A plural noun in small letters: no name goes on with it. */
const isManyPeople = ({tag, capital, text, lemma}: Token): boolean =>
  tag === "noun" && !capital && text.endsWith("s") && lemma !== text.toLowerCase();

/** "told reporters Smith was ill", "by radical rebels Major General Smith said": the name is of another phrase, whose comma may be lost. */
const beginsName = (tokens: readonly Token[], first: number, i: number): boolean =>
  tokens[first - 1]?.tag === "verb" || (!tokens[i]!.glued && tokens[i + 1]?.tag === "name" && tokens[i + 1]!.capital);

const PREDETERMINERS = new Set(["all", "both", "half", "such", "some", "most"]);

/** "most heavily armed", "two alleged": an adverb or participle before more of the phrase. */
function isModifier(tokens: readonly Token[], i: number, limit: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (i >= limit || !next) return false;
  if (next.glued && i > 0) return true; // "so-called"
  if (token.tag === "adv") return next.tag === "adj" || (next.tag === "num" && i > 0 && tokens[i - 1]!.tag === "det");
  if (token.text === "/") return i > 0 && tokens[i - 1]!.tag === "name" && next.tag === "name"; // "PKK/YPG"
  if (token.text === ",") return tokens[i - 1]!.tag === "adj" && next.tag === "adj"; // "large, heavy"
  return false;
}

/** "the Arab and international communities". */
const joinsAdjectives = (tokens: readonly Token[], i: number, limit: number): boolean =>
  tokens[i]!.lower === "and" &&
  i + 2 <= limit &&
  tokens[i - 1]!.tag === "adj" &&
  tokens[i + 1]!.tag === "adj" &&
  INSIDE.has(tokens[i + 2]!.tag);

function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; --i) if (HEADS.has(tokens[i]!.tag)) return i;
  return last;
}

function prepositionBefore(tokens: readonly Token[], first: number, limit: number): number {
  let i = first - 1;
  // "on Thursday night", but "on Thursday it captured": after a day only a bare singular goes on with it
  const bare = tokens[first]!.tag === "noun" && !tokens[first]!.lower.endsWith("s");
  while (i >= limit && ((tokens[i]!.tag === "adv" && (bare || !tokens[i]!.capital)) || tokens[i]!.tag === "open")) --i;
  return i >= limit && (tokens[i]!.tag === "prep" || tokens[i]!.tag === "to") ? i : -1;
}

/** "33", but not "four of her children", which counts the noun. */
const isBareNumber = (tokens: readonly Token[], {head, last}: Phrase) => tokens[head]!.tag === "num" && tokens[last + 1]?.lower !== "of";

/** Between the two stand only commas, "and", "or". In a headline a comma stands for "and". */
function isEnumeration(tokens: readonly Token[], a: Phrase, b: Phrase, headline: boolean, opening: boolean): boolean {
  if (b.first === a.last + 1) return isCounted(tokens, a) && isCounted(tokens, b) && countsGoOn(tokens, b);
  if (b.first - a.last > 4 || isBareNumber(tokens, a) !== isBareNumber(tokens, b)) return false;
  let conjunction = headline && tokens[a.head]!.tag === "name" && tokens[b.head]!.tag === "name";
  for (let i = a.last + 1; i < b.first; ++i) {
    const token = tokens[i]!;
    if (token.lower === "and" || token.lower === "or" || token.text === "&") conjunction = true;
    else if (token.text !== "," && token.tag !== "adv" && token.tag !== "open" && token.tag !== "close") return false;
  }
  if (!conjunction && a.prep >= 0 && (tokens[a.head]!.tag === "name") !== (tokens[b.head]!.tag === "name")) return false; // "after talks, Russia and Iran agreed"
  return conjunction || listGoesOn(tokens, b, opening);
}

/** "two nurses a driver and six guards": counted nouns side by side are an enumeration that lost its commas. */
const isCounted = (tokens: readonly Token[], {first, head}: Phrase): boolean =>
  tokens[first]!.tag === "num" && tokens[head]!.tag === "noun" && head > first;

/** After a counted noun come more of them, and "and" before the last. */
function countsGoOn(tokens: readonly Token[], {last}: Phrase): boolean {
  for (let i = last + 1; tokens[i]?.sentence === tokens[last]!.sentence; ++i) {
    const {tag, lower} = tokens[i]!;
    if (lower === "and") return tokens[i + 1]?.tag === "num" || tokens[i + 1]?.tag === "det";
    if (tag !== "num" && tag !== "noun" && tag !== "adj") return false;
  }
  return false;
}

/** "clashed with the army near Neirab and 14 soldiers were killed": after a finite verb a counted noun with a verb of its own. */
function beginsClause(tokens: readonly Token[], a: Phrase, b: Phrase, {first}: Sentence): boolean {
  if (a.prep < 0 || tokens[b.first]!.tag !== "num" || tokens[a.first]!.tag === "num" || tokens[b.last + 1]?.tag !== "aux") return false;
  for (let i = a.prep - 1; i >= first; --i) {
    const {tag, form} = tokens[i]!;
    if (tag === "verb" && form === "past") return true;
    if (tag === "rel" || tag === "sub") return false;
  }
  return false;
}

/**
 * A comma joins only where "and" follows further on in the same list; after a phrase that opens its sentence with a preposition
 * only where that list ends before the verb: not in "On Monday, Putin and Merkel agreed".
 */
function listGoesOn(tokens: readonly Token[], phrase: Phrase, opening: boolean): boolean {
  for (let i = phrase.last + 1; i < Math.min(tokens.length, phrase.last + 14); ++i) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[phrase.last]!.sentence) return false;
    if (token.lower === "and" || token.lower === "or") {
      if (i + 1 >= tokens.length || !INSIDE.has(tokens[i + 1]!.tag)) return false;
      return !opening || !VERBAL.has(tokens[phraseEnd(tokens, i + 1, i + 12) + 1]?.tag ?? "punct");
    }
    if (token.text !== "," && !INSIDE.has(token.tag)) return false;
  }
  return false;
}
