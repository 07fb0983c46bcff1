import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {endsWithComma, onlyAdverbs, type Scope} from "./scope.js";

/** The first token of who is only set apart from the subject: "nine villagers, among them boys and women, were", "most of them women"; else -1. */
export function asideFrom(tokens: readonly Token[], phrase: Phrase, head: Phrase): number {
  if (head.first === 0) return -1; // behind nothing
  if (isPart(tokens, phrase)) return phrase.first;
  if (tokens[head.first - 1]?.text === "(" && tokens[phrase.last + 1]?.text === ")") return head.first; // "the Observatory (SOHR) said"
  if (isPart(tokens, head) && tokens[phrase.last + 1]?.text === ",") return head.first;
  const ofThem = tokens[phrase.last + 1]?.lower === "of" && tokens[phrase.last + 2]?.lower === "them";
  return ofThem && tokens[phrase.first - 1]?.text === "," ? phrase.first : -1;
}

/** ", one of the largest in years": one that is only told as part of many. */
export const isOneOf = (tokens: readonly Token[], {first, last}: Phrase): boolean =>
  tokens[first]!.lower === "one" && tokens[last + 1]?.lower === "of" && tokens[first - 1]?.text === ",";

/** "among them 11 children", "of whom nine"; not "with whom he met". */
export const isPart = (tokens: readonly Token[], {first}: Phrase): boolean =>
  first > 1 &&
  ((tokens[first - 1]!.lower === "them" && tokens[first - 2]!.tag === "prep") ||
    (tokens[first - 1]!.lower === "whom" && PARTING.has(tokens[first - 2]!.lower)));

const PARTING = new Set(["among", "of"]);

/** "Thirty people, mostly civilians, were killed": the phrase between commas right before the verb stands beside the one it describes. */
export function apposed(tokens: readonly Token[], phrases: readonly Phrase[], p: number, verb: number): Phrase | null {
  if (p === 0) return null; // beside nobody
  const [before, phrase] = [phrases[p - 1]!, phrases[p]!];
  let end = phrase.last + 1;
  for (let k = p + 1; tokens[end]?.lower === "of" && phrases[k]?.prep === end; ++k) end = phrases[k]!.last + 1; // "a group of militias"
  if (tokens[end]?.text !== "," || tokens[phrase.head]!.tag === "pron") return null;
  if (!onlyAdverbs(tokens, end + 1, verb)) return null;
  let i = phrase.first - 1;
  while (tokens[i]?.tag === "adv") --i;
  return tokens[i]?.text === "," && (before.last === i - 1 || tokens[i - 1]!.text === ")") ? phrase : null;
}

/** "A bomber in Kabul, the capital of the country, struck": between commas, behind a name, with the subject further left. */
export function explains(scope: Scope, before: readonly Clause[], phrase: Phrase, verb: number): Phrase | null {
  if (!setApart(scope, before, phrase, verb)) return null;
  if (before.some((d) => d.kind === "reduced" && d.subject === phrase)) return phrase; // "Ali, the envoy named by Rome, said"
  for (let i = phrase.last + 1; scope.tokens[i]!.text !== ","; ++i) {
    const {tag, form} = scope.tokens[i]!;
    if (!NAMING.has(tag) && form !== "gerund" && form !== "participle") return null; // "Ali, the head of a team watching it, said"
  }
  return phrase;
}

/** Whether a phrase and what belongs to it stand between commas up to the verb, explaining a noun, with the subject further left. */
export function setApart({tokens, phrases}: Scope, before: readonly Clause[], phrase: Phrase, verb: number): boolean {
  const behind = tokens[phrase.first - 1];
  if (!endsWithComma(tokens, verb) || behind?.text !== "," || !isExplained(tokens, phrase, behind.i)) return false;
  return phrases.some((d) => d.last < behind.i && d.prep < 0 && !before.some((c) => c.object === d));
}

/** A name, or another noun that an article explains: "the valley, a strip near the border, was". */
const isExplained = (tokens: readonly Token[], {first}: Phrase, comma: number): boolean => {
  const tag = tokens[comma - 1]?.tag;
  return tag === "name" || (tag === "noun" && ARTICLES.has(tokens[first]!.lower));
};

const ARTICLES = new Set(["a", "an", "the"]);

const NAMING = new Set<Token["tag"]>(["prep", "to", "det", "name", "noun", "adj", "poss", "num"]);

/** "the bodies of six men, their hands bound, were": what a participle between commas tells of their own. */
export const isOwned = ({tokens, sentence}: Scope, {first}: Phrase, verb: number): boolean =>
  first > sentence.first + 1 && tokens[first]!.tag === "poss" && tokens[first - 1]!.text === "," && endsWithComma(tokens, verb);
