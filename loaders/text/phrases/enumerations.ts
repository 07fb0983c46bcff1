import type {Phrase, Sentence} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";
import {IN_PHRASE, isFiniteVerb} from "../tags/classes.js";
import {skipAdverbs} from "../tags/neighbours.js";
import {phraseEnd} from "./extent.js";
import {tellsWhen} from "./times.js";

/** "33", but not "four of her children", which counts the noun. */
const isBareNumber = (tokens: readonly Token[], {head, last}: Phrase) => tokens[head]!.tag === "num" && tokens[last + 1]?.lower !== "of";

/** Where two phrases stand that may be members of one enumeration. */
interface Around {
  headline: boolean;
  /** Both stand behind a preposition that opens their sentence, or may. */
  opening: boolean;
  /** The last token of the first with what stands in brackets behind it. */
  end: number;
}

/** Whether between `a` and `b` stand only commas, "and", "or". In a headline a comma stands for "and". */
export function isEnumeration(tokens: readonly Token[], a: Phrase, b: Phrase, {headline, opening, end}: Around): boolean {
  if (b.first === end + 1) return isCounted(tokens, a) && isCounted(tokens, b) && countsGoOn(tokens, b);
  if (tellsWhen(tokens, a)) return false; // "shook the port the next morning, and crews left it"
  if (b.first - end > 4 || isBareNumber(tokens, a) !== isBareNumber(tokens, b)) return false;
  const both = tokens[a.head]!.tag === "name" && tokens[b.head]!.tag === "name";
  let conjunction = headline && both && !isSpeech(tokens[b.last + 1]); // "Raids kill 18, Palestinians say"
  for (let i = end + 1; i < b.first; ++i) {
    const token = tokens[i]!;
    if (token.lower === "and" || token.lower === "or" || token.lower === "nor" || token.text === "&") conjunction = true;
    else if (token.text !== "," && token.tag !== "adv" && token.tag !== "open" && token.tag !== "close") return false;
  }
  if (!conjunction && a.prep >= 0 && (tokens[a.head]!.tag === "name") !== (tokens[b.head]!.tag === "name")) return false; // "after talks, Russia and Iran agreed"
  if (conjunction) return true;
  return listGoesOn(tokens, b, {isNoSubject: opening || isObject(tokens, a), isGoverned: a.prep >= 0});
}

/** Right behind a verb; not what somebody counts: "said 12 women, eight children and a man died". */
const isObject = (tokens: readonly Token[], {first}: Phrase): boolean =>
  tokens[first - 1]?.tag === "verb" && !(tokens[first - 1]!.word?.frame === "s" && tokens[first]!.tag === "num");

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

/** The sentence of two phrases, and whether the first is a later member of a list, which "and" then ends: "Iran, Russia, and Turkey met". */
interface Link {
  sentence: Sentence;
  isMember: boolean;
}

/**
 * After a clause that has its verb a noun with a verb of its own, counted, behind a comma or one of speech, is no member of a list:
 * "clashed with the army near Neirab and 14 soldiers were killed", "shelled the town, and the army withdrew", "drove into Harasta
 * and a witness said".
 */
export function beginsClause(tokens: readonly Token[], a: Phrase, b: Phrase, {sentence: {first}, isMember}: Link): boolean {
  if (!isMember && a.prep >= 0 && tokens[a.prep]!.lower === "between") return false; // "talks between Iran and Iraq failed"
  let end = partEnd(tokens, b) + 1;
  while (tokens[end]?.tag === "adv") ++end;
  const verb = tokens[end];
  if (verb?.sentence !== b.sentence || !isFiniteVerb(verb)) return false;
  const counted = a.prep >= 0 && tokens[b.first]!.tag === "num" && tokens[a.first]!.tag !== "num" && verb.form !== "third";
  const speaks = a.prep >= 0 && verb.word?.frame === "s" && verb.form === "past" && tokens[b.first]!.tag === "det";
  const apart = !isMember && tokens[b.first - 1]!.tag === "conj" && (speaks || tokens[b.first - 2]!.text === ",");
  const place = a.prep >= 0 && !isMember && tokens[b.first - 1]!.tag === "conj" && endsClause(tokens, a.prep, first);
  if (place) return true;
  if (!counted && !apart) return false;
  for (let i = (a.prep >= 0 ? a.prep : a.first) - 1; i >= first; --i) {
    const {tag, form} = tokens[i]!;
    if (tag === "modal" || (FINITE.has(tag) && (form === "past" || (apart && (form === "third" || tag === "aux"))))) return true; // "both have denied it"
    if (tag === "rel" || tag === "sub") return false;
  }
  return false;
}

/** The last token of a phrase with what it is a part of: "one of the shells". */
function partEnd(tokens: readonly Token[], {last}: Phrase): number {
  if (tokens[last + 1]?.lower !== "of" || last + 2 >= tokens.length) return last;
  return Math.max(last, phraseEnd(tokens, last + 2, Math.min(last + 2 + PART, tokens.length - 1)));
}

/** How long what something is a part of may be, in tokens. */
const PART = 8;

/**
 * Whether what a preposition governs ends a clause that has its subject and verb: "lay in the street and some men were", not "said
 * strikes on the town and the port were", whose subject may stand right before the preposition.
 */
function endsClause(tokens: readonly Token[], prep: number, first: number): boolean {
  for (let i = prep - 1; i >= first; --i) {
    const {tag, word, kind} = tokens[i]!;
    if (isFiniteVerb(tokens[i]!) || isLed(tokens, i)) return word?.frame !== "s";
    if (tag === "verb" || tag === "conj" || tag === "rel" || tag === "sub" || kind === "punct") return false;
  }
  return false;
}

/** "was toppled", "is being held": behind its auxiliary. */
const isLed = (tokens: readonly Token[], i: number): boolean => tokens[i]!.tag === "verb" && skipAdverbs(tokens, i)?.tag === "aux";

const FINITE = new Set<Tag>(["verb", "aux"]);

/** Whether the phrase before a comma can be no subject, and whether a preposition governs it. */
interface PhraseBefore {
  isNoSubject: boolean;
  isGoverned: boolean;
}

/**
 * A comma joins only where "and" follows further on in the same list; after a phrase that opens its sentence with a preposition or
 * is a verb's object only where that list ends before the verb: not in "On Monday, Putin and Merkel agreed", nor in "If they leave
 * the area, Iran and Russia will", nor in "near the city, a medic and a monitor said".
 */
function listGoesOn(tokens: readonly Token[], phrase: Phrase, {isNoSubject, isGoverned}: PhraseBefore): boolean {
  for (let i = phrase.last + 1; i < Math.min(tokens.length, phrase.last + 14); ++i) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[phrase.last]!.sentence) return false;
    if (token.lower === "and" || token.lower === "or") {
      if (i + 1 >= tokens.length || !IN_PHRASE.has(tokens[i + 1]!.tag)) return false;
      const behind = tokens[phraseEnd(tokens, i + 1, Math.min(i + 12, tokens.length - 1)) + 1];
      if (isGoverned && isSpeech(behind)) return false;
      return !isNoSubject || behind === undefined || !isFiniteVerb(behind);
    }
    if (token.text !== "," && !IN_PHRASE.has(token.tag)) return false;
  }
  return false;
}

const isSpeech = (token: Token | undefined): boolean => token?.tag === "verb" && token.word?.frame === "s" && token.form !== "gerund";
