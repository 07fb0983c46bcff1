import type {Token} from "../../model/token.js";
import {IN_PHRASE, isFiniteVerb} from "../tags/classes.js";
import {isPlural} from "../tags/grammatical-number.js";
import {isDaytime, isInterval, isPeriod} from "./times.js";

/** Whether another phrase begins at a token inside one: its determiner, number, nation or name. `last` is the last head so far. */
export function opensAnother(tokens: readonly Token[], first: number, i: number, last: number, limit: number): boolean {
  const {tag, lower} = tokens[i]!;
  const before = tokens[i - 1]!;
  const counted = lower === "more" && before.tag === "num"; // "19 more villagers"
  if ((tag === "det" || tag === "poss") && !counted && !PREDETERMINERS.has(before.lower)) return true;
  if (opensSource(tokens, first, i, limit) || opensReport(tokens, first, i, limit) || opensMain(tokens, first, i, limit)) return true;
  if (last !== i - 1) return false;
  if (i === first + 2 && isPeriod(tokens, first)) return true; // "this week Russian jets"
  if (i < limit && tag !== "det" && isPeriod(tokens, i)) return true; // "captured the town last month"
  if (i < limit && before.tag === "name" && isInterval(tokens, i)) return true;
  return (
    (tag === "num" && (isCount(tokens, i, limit) || isPartOf(tokens, i))) || // "in the city of Homs 5 people"
    (i === first + 1 && isBehindDay(tokens, i)) ||
    (i <= first + 2 && isNextNation(tokens, first, i)) ||
    (i > first + 1 && before.tag === "noun" && isOtherNation(tokens, i)) ||
    (tag === "name" && isManyPeople(before) && beginsName(tokens, first, i))
  );
}

/** "told Reuters army units shelled the town": behind whom it was told begins what was told. */
function opensReport(tokens: readonly Token[], first: number, i: number, limit: number): boolean {
  if (first === 0 || tokens[first - 1]!.lemma !== "tell" || tokens[i]!.tag === "name" || tokens[i]!.glued) return false;
  for (let k = first; k < i; ++k) if (tokens[k]!.tag !== "name") return false;
  let end = i;
  while (end <= limit && (IN_PHRASE.has(tokens[end]!.tag) || tokens[end]!.tag === "adv")) ++end;
  return end <= limit && isFiniteVerb(tokens[end]!);
}

/** "In a statement Russia said": a name with its verb behind a noun that the sentence's first word leads in, whose comma was lost. */
function opensMain(tokens: readonly Token[], first: number, i: number, limit: number): boolean {
  const [opening, before, {tag, demonym}] = [tokens[first - 1], tokens[i - 1]!, tokens[i]!];
  if (opening?.tag !== "prep" || tokens[first - 2]?.sentence === opening.sentence || LIKENESS.has(opening.lower)) return false;
  if (tag !== "name" || demonym || before.tag !== "noun" || before.capital || isPlural(before)) return false;
  let k = i;
  while (k <= limit && (tokens[k]!.tag === "name" || (tokens[k]!.tag === "conj" && tokens[k + 1]?.tag === "name"))) ++k;
  return k <= limit && isFiniteVerb(tokens[k]!);
}

/** Words before what something is only likened to. */
export const LIKENESS = new Set(["as", "like", "than"]);

/** "six shells three of which fell": a part of what stands before. */
const isPartOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === "of" && /^(?:which|whom|them)$/.test(tokens[i + 2]?.lower ?? "");

/**
 * Where a comma is lost, a noun and the source of what was said stand side by side: "killed 12 people state media said", "to the
 * villages activists said", "hit by the army local officials said".
 */
function opensSource(tokens: readonly Token[], first: number, i: number, limit: number): boolean {
  const before = tokens[i - 1]!;
  const named = before.tag === "name" && tokens[i]!.tag === "noun" && !tokens[i]!.capital && !before.demonym; // "in Homs residents said"
  if (before.tag !== "noun" && !named) return false;
  const plural = named || isPlural(before);
  const described = tokens[i]!.tag === "adj" && !before.capital && !tokens[i]!.glued;
  const counted = plural && !named && tokens[first]!.tag === "num";
  if (!counted && !((plural || described) && isGoverned(tokens[first - 1]) && hasVerbBefore(tokens, first - 1))) return false;
  let k = i;
  while (k <= limit && IN_PHRASE.has(tokens[k]!.tag)) ++k;
  const says = tokens[k];
  if (k === i || k > limit || says!.tag !== "verb" || says!.form !== "past" || says!.word?.frame !== "s") return false;
  return counted || isPlural(tokens[k - 1]!);
}

/** Behind a preposition or a verb that does not tell what was said stands no subject. */
const isGoverned = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "prep" || token.tag === "to" || (token.tag === "verb" && token.word?.frame !== "s"));

/** "A report by human rights groups said" has no other verb: its subject stands further left. */
function hasVerbBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k >= 0 && tokens[k]!.sentence === tokens[i]!.sentence && tokens[k]!.kind !== "punct"; --k)
    if (isFiniteVerb(tokens[k]!)) return true;
  return false;
}

/** A number between a name and a noun of its own begins another phrase. */
const isCount = (tokens: readonly Token[], i: number, limit: number) =>
  (tokens[i - 1]!.tag === "name" || tokens[i - 1]!.tag === "noun") &&
  i < limit &&
  (tokens[i + 1]!.tag === "noun" || tokens[i + 1]!.tag === "adj" || (tokens[i + 1]!.tag === "name" && tokens[i + 2]?.tag === "noun")) &&
  !tokens[i + 1]!.glued &&
  !tokens[i]!.glued;

const IN = new Set(["in", "of", "near", "at", "from"]);

/** "in Homs Syrian troops shelled", "in northern Homs Syrian troops shelled": an adjective of a nation behind a bare name begins another phrase, whose comma was lost. */
const isNextNation = (tokens: readonly Token[], first: number, i: number): boolean =>
  tokens[i]!.tag === "name" &&
  !tokens[i]!.glued &&
  tokens[i]!.demonym &&
  tokens[i - 1]!.tag === "name" &&
  tokens[i - 1]!.word === null &&
  !tokens[i - 1]!.demonym &&
  (i === first + 1 || tokens[first]!.tag === "adj") &&
  IN.has(tokens[first - 1]?.lower ?? "") &&
  ["noun", "name", "adj"].includes(tokens[i + 1]?.tag ?? "");

/** "on Monday night Israeli jets": what is said of another noun behind a time of day whose comma was lost. */
const isBehindDay = (tokens: readonly Token[], i: number): boolean =>
  isDaytime(tokens, i - 1) && (tokens[i]!.tag === "adj" || (tokens[i]!.tag === "name" && tokens[i]!.demonym));

/** "an observatory Russian jets attacked": an adjective of a nation with a noun of its own, behind a noun. */
const isOtherNation = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return tokens[i]!.tag === "name" && !tokens[i]!.glued && tokens[i]!.demonym && next?.tag === "noun" && !next.capital && !next.glued;
};

/** A plural noun in small letters: no name goes on with it. */
const isManyPeople = ({tag, capital, text, lemma}: Token): boolean =>
  tag === "noun" && !capital && text.endsWith("s") && lemma !== text.toLowerCase();

/** "told reporters Smith was ill", "by radical rebels Major General Smith said": the name is of another phrase, whose comma may be lost. */
const beginsName = (tokens: readonly Token[], first: number, i: number): boolean =>
  tokens[first - 1]?.tag === "verb" ||
  (!tokens[i]!.glued && ((tokens[i + 1]?.tag === "name" && tokens[i + 1]!.capital) || isPresent(tokens[i + 1]))); // "guarantees Hamas wants"

/** A modal, or a verb in the present: a past form here is as often a participle. */
const isPresent = (token: Token | undefined): boolean =>
  token?.tag === "modal" || (token?.tag === "verb" && (token.form === "third" || token.form === "base"));

const PREDETERMINERS = new Set(["all", "both", "half", "such", "some", "most"]);
