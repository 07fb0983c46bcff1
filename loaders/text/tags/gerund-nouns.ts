import type {Token} from "../../model/token.js";
import {isFiniteVerb, isNounOrName, isVerbOnly, PARTICLES, SUBJECT_PRONOUNS} from "./classes.js";
import type {Context} from "./context.js";
import {isPlural} from "./grammatical-number.js";
import {startsPhrase, strikes} from "./neighbours.js";
import {mayBeDay, PERIODS, startsTime, UNITS_OF_TIME} from "./times.js";

/** Whether a gerund names the act: "Fighting between", "shelling of the town", "an air bombing". */
export function namesAct({tokens, token, word, before, next}: Context): boolean {
  if (next?.lower === "between" && (before?.tag === "prep" || before?.tag === "sub") && word.frame.startsWith("t")) return true; // "after fighting between"
  if (next?.lower === "of" || next?.lower === "by") return true;
  if (word.frame.startsWith("t") && next && WHERE.has(next.lower) && leadsOn(tokens, token.i)) return true; // "Fighting in the city continued"
  if (next?.lower === "that" && word.frame !== "s") return true; // "killed by shelling that rebels denied"
  if (before?.tag === "noun" && next?.word?.forms.includes("gerund") && !next.word.tags.length) return true; // "near a police building killing"
  const named = before?.tag === "noun" ? !isPlural(before) : before?.tag === "name" && before.glued;
  if (named && (mayBeDay(next ?? undefined) || startsTime(next, tokens[(next?.i ?? 0) + 1]))) return true; // "a closed-door briefing Monday", "an emergency meeting next week", "the Putin-Erdoğan meeting this week"
  if (before?.tag === "conj" && tokens[before.i - 1]?.tag === "noun" && word.frame === "t" && endsThere(next)) return true; // "air strikes or shelling when"
  if (!before) return next !== null && (next.lower === "between" || isVerbOnly(next) || strikes(next, tokens[next.i + 1] ?? null, null));
  if (describesGuest(token, before, tokens)) return true;
  if (isNounOrName(before) && !startsPhrase(next) && (next?.kind !== "word" || (!isPlural(before) && !isHedge(next)))) return true;
  if (
    before.tag === "prep" &&
    next?.word?.tags[0] === "prep" &&
    !PARTICLES.has(next.lower) &&
    (word.frame === "t" || before.lower === "in" || before.lower === "during" || lasts(tokens, before))
  )
    return true; // "in shelling near"
  return before.glued && token.glued;
}

const WHERE = new Set(["in", "around", "near", "across", "outside", "inside", "along", "between"]);

/** A mark or what opens a clause follows: no object. */
const endsThere = (next: Token | null): boolean => next === null || next.kind === "punct" || next.word?.tags[0] === "sub";

/** How many words may tell where it is. */
const REACH = 9;

/** Opens its sentence, and what follows is a verb with no other subject before it: "Despite a truce, shelling in X killed ten"; not "Fighting in Spain, he fell". */
function leadsOn(tokens: readonly Token[], i: number): boolean {
  const {sentence} = tokens[i]!;
  const before = tokens[i - 1];
  if (before?.sentence === sentence && before.text !== "," && before.tag !== "adv") return false; // "Meanwhile fighting in"
  for (let k = i - 2; k >= 0 && tokens[k]!.sentence === sentence; --k) if (isFiniteVerb(tokens[k]!)) return false;
  for (let k = i + 2; k <= i + REACH && tokens[k]?.sentence === sentence; ++k) {
    if (tokens[k]!.kind === "punct" || SUBJECT_PRONOUNS.has(tokens[k]!.lower)) return false;
    if (isVerbOnly(tokens[k]!)) return true;
  }
  return false;
}

/** "two days of fighting between them", "a morning of shelling": what takes its time. */
function lasts(tokens: readonly Token[], {i, lower}: Token): boolean {
  const time = lower === "of" ? (tokens[i - 1]?.singular ?? "") : "";
  return PERIODS.has(time) || UNITS_OF_TIME.has(time);
}

/** "killing at least six": what hedges a number is an adverb before any word is tagged. */
const isHedge = (next: Token | null): boolean => next?.tag === "adv";

/** After these "visiting" tells of a guest; after "by", "after" or "without" of a journey. */
const BESIDE = new Set(["with", "between", "and", "to", "from", "alongside"]);

/** "with visiting Turkish Foreign Minister", "met visiting Iranian President": one visits places; before a nation's title it tells of a person. */
function describesGuest({lower, i, sentence}: Token, before: Token, tokens: readonly Token[]): boolean {
  const [nation, title] = [tokens[i + 1], tokens[i + 2]];
  if (lower !== "visiting" || !nation || !title || title.sentence !== sentence) return false;
  if (!BESIDE.has(before.lower) && (before.tag !== "verb" || before.form === "gerund")) return false;
  return nation.demonym && title.capital;
}
