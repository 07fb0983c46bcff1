import type {Token} from "../../model/token.js";
import {IN_PHRASE, NOMINAL} from "../tags/classes.js";
import {isAcronym} from "../tags/names.js";
import {isDay} from "../tags/times.js";
import {opensAnother} from "./boundaries.js";

/** The last token of the noun phrase that a token begins; -1 where it begins none. */
export function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  const start = tokens[first]!;
  if (start.tag === "pron") return first;
  if (!IN_PHRASE.has(start.tag)) return -1;
  let last = NOMINAL.has(start.tag) && !start.possessive ? first : -1;
  if (start.lower === "others") return last;
  for (let i = first + 1; i <= limit; ++i) {
    if (isAside(tokens, i, limit)) continue;
    const token = tokens[i]!;
    if (!goesOn(tokens, i, limit) || opensAnother(tokens, first, i, last, limit)) break;
    if (NOMINAL.has(token.tag) && !token.possessive) last = i;
    if (token.lower === "others") break; // "abducting 11 others officials said"
  }
  return last;
}

/** Marks inside a phrase: the "safe" zone, Mr. Lavrov, the Islamic State (IS) group. */
const isAside = (tokens: readonly Token[], i: number, limit: number): boolean =>
  (tokens[i]!.tag === "open" && i + 2 <= limit && tokens[i + 2]!.tag === "close") ||
  (tokens[i]!.tag === "close" && tokens[i - 2]?.tag === "open") ||
  (tokens[i]!.text === "(" && i + 3 <= limit && isInitials(tokens, i + 1)) ||
  (tokens[i]!.text === ")" && isInitials(tokens, i - 1)) ||
  (tokens[i]!.text === "." && i < limit && isOfTitle(tokens, i));

/** "(IS)" between a name and what goes on with it: "the Islamic State (IS) group", "of the European Union (EU) Jane Doe". */
function isInitials(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 2];
  if (tokens[i - 1]?.text !== "(" || tokens[i + 1]?.text !== ")" || tokens[i]!.tag !== "name" || tokens[i - 2]?.tag !== "name")
    return false;
  if (next?.tag === "name") return isAcronym(tokens[i]!) && isPlainName(next) && tokens[i + 3]?.tag === "name";
  return next?.tag === "noun" && !next.capital && !IN_PHRASE.has(tokens[i + 3]?.tag ?? "punct"); // "by the Islamic State (IS) militants local media said"
}

/** A name that is no acronym, no adjective of a nation and nobody's. */
const isPlainName = (token: Token): boolean => !token.demonym && !token.possessive && !isAcronym(token);

/** Whether a token can stand inside a phrase. */
const goesOn = (tokens: readonly Token[], i: number, limit: number): boolean =>
  IN_PHRASE.has(tokens[i]!.tag) ||
  (tokens[i]!.glued && tokens[i]!.tag !== "punct") ||
  isModifier(tokens, i, limit) ||
  joinsAdjectives(tokens, i, limit) ||
  joinsOwners(tokens, i, limit);

/** "Sergey V. Lavrov", "Mr. Bush": the full stop of an initial or a title before a name. */
const isOfTitle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]!.tag === "name" && tokens[i - 1]!.end === tokens[i]!.start && tokens[i + 1]!.tag === "name";

/** "most heavily armed", "two alleged": an adverb or participle before more of the phrase. */
function isModifier(tokens: readonly Token[], i: number, limit: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (i >= limit || !next) return false;
  if (next.glued && i > 0) return true; // "so-called"
  const led = i > 0 && tokens[i - 1]!.tag === "det";
  if (token.tag === "adv") return next.tag === "adj" || (led && (next.tag === "num" || (next.tag === "noun" && isDay(token)))); // "a January vote"
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
  IN_PHRASE.has(tokens[i + 2]!.tag);

/** "Sudan's and Ethiopia's ministers": both own the noun. */
const joinsOwners = (tokens: readonly Token[], i: number, limit: number): boolean =>
  tokens[i]!.lower === "and" &&
  i + 2 <= limit &&
  tokens[i - 1]!.possessive &&
  tokens[i + 1]!.possessive &&
  IN_PHRASE.has(tokens[i + 2]!.tag);
