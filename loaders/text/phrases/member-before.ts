import type {Phrase, Sentence} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isPlural} from "../tags/grammatical-number.js";
import {beginsClause, isEnumeration} from "./enumerations.js";

/**
 * The phrase that a phrase goes on an enumeration with: the last of `phrases`, or the one before it where the last is an aside.
 * @param opening whether all phrases before stand behind prepositions: none of them is a subject
 */
export function memberBefore(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phrase: Phrase,
  {sentence, opening}: {sentence: Sentence; opening: boolean}
): Phrase | null {
  const aside = isAside(tokens, phrases) || isAge(tokens, phrases);
  const [before, first] = [phrases.at(aside ? -2 : -1), phrases.at(aside ? -3 : -2)];
  if (!before) return null;
  const end = aside ? phrases.at(-1)!.last + 1 : before.last;
  const headline = sentence.zone === "headline";
  if (!isEnumeration(tokens, before, phrase, {headline, opening, end})) return null;
  return beginsClause(tokens, before, phrase, {sentence, isMember: first?.next === before.i}) ? null : before;
}

/** "the national army (ANA)": the last phrase stands in brackets right behind the one before, whose name it shortens. */
function isAside(tokens: readonly Token[], phrases: readonly Phrase[]): boolean {
  const [a, b] = [phrases.at(-2), phrases.at(-1)];
  return (
    a !== undefined && b !== undefined && b.first === a.last + 2 && tokens[a.last + 1]!.text === "(" && tokens[b.last + 1]?.text === ")"
  );
}

/** "a doctor, 41, and two nurses", "Jane Doe, 41, a farmer": the last phrase is a number of years between commas, behind somebody. */
function isAge(tokens: readonly Token[], phrases: readonly Phrase[]): boolean {
  const [a, b] = [phrases.at(-2), phrases.at(-1)];
  if (a === undefined || b === undefined || b.first !== b.last || b.first !== a.last + 2 || !AGE.test(tokens[b.first]!.text)) return false;
  const isOne = tokens[a.head]!.tag !== "num" && tokens[a.first]!.tag !== "num" && !isPlural(tokens[a.head]!);
  return isOne && tokens[a.last + 1]!.text === "," && tokens[b.last + 1]?.text === ",";
}

const AGE = /^[1-9]\d$|^\d$/;
