import type {Sentence} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {IN_PHRASE, isFiniteVerb, isNounOrName, NOMINAL, OPENS_CLAUSE} from "./classes.js";
import {PERIODS, TIMES_OF_DAY, UNITS_OF_TIME} from "./times.js";

/**
 * Gives a relative clause that tells what was done to the noun before it its verb: "the raid which the army launched in May failed",
 * "a deal that both sides welcomed on Monday", "the town the rebels seized". With its object missing that verb looks like a participle.
 */
export function reviseObjectRelatives(tokens: readonly Token[], sentence: Sentence) {
  for (let i = sentence.first + 1; i < sentence.last; ++i) {
    const marked = opensRelative(tokens, i);
    if (!marked && !touchesNoun(tokens, i)) continue;
    const from = marked ? i + 1 : i;
    let k = from;
    while (k <= sentence.last && (IN_PHRASE.has(tokens[k]!.tag) || tokens[k]!.tag === "adv")) ++k;
    const verb = tokens[k];
    if (k === from || k > sentence.last || verb!.tag !== "verb" || verb!.form !== "participle") continue;
    const subject = tokens[k - 1]!.tag === "adv" && k - 1 > from ? tokens[k - 2]! : tokens[k - 1]!; // "a base the army recently built in"
    if (!NOMINAL.has(subject.tag) || !verb!.word?.forms.includes("past") || tokens[k + 1]?.lower === "by") continue;
    if (marked ? tokens[i]!.tag === "rel" || !isReported(tokens, i, k, sentence) : verb!.word.frame !== "s") verb!.form = "past";
  }
}

const opensRelative = (tokens: readonly Token[], i: number): boolean => {
  const {tag, lower} = tokens[i]!;
  return tag === "rel" || (lower === "that" && isNounOrName(tokens[i - 1]!));
};

/** "denied a report that men killed in the raid were rebels": between two verbs "that" may lead in what is told. */
const isReported = (tokens: readonly Token[], that: number, verb: number, {first, last}: Sentence): boolean =>
  hasFinite(tokens, first, that - 1) && hasFinite(tokens, verb + 1, last);

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k <= to; ++k) if (isFiniteVerb(tokens[k]!)) return true;
  return false;
}

/**
 * Whether a phrase begins at a token that only a relative clause without its pronoun can begin there, as "the rebels" in "the town the
 * rebels seized": right behind a common noun that neither tells when nor opens the sentence with its preposition.
 */
export function touchesNoun(tokens: readonly Token[], i: number): boolean {
  const [noun, {tag, lower}] = [tokens[i - 1], tokens[i]!];
  if (noun?.tag !== "noun" || noun.possessive || noun.sentence !== tokens[i]!.sentence) return false;
  if ((tag !== "det" || lower !== "the") && tag !== "poss") return false;
  if (PERIODS.has(noun.singular) || UNITS_OF_TIME.has(noun.singular) || TIMES_OF_DAY.has(noun.singular) || noun.lower === "time")
    return false;
  let k = i - 1;
  while (k >= 0 && IN_PHRASE.has(tokens[k]!.tag) && tokens[k]!.sentence === noun.sentence) --k;
  const leader = tokens[k];
  if (leader?.sentence !== noun.sentence) return true;
  if (leader.tag === "verb") return !leader.word?.complements.includes("two"); // "gave the army the weapons seized in"
  return leader.tag !== "sub" && !(leader.tag === "prep" && isFronted(tokens, k));
}

/** "After the raid the men wounded": a preposition that opens its clause. */
const isFronted = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return before?.sentence !== tokens[i]!.sentence || before.kind === "punct" || OPENS_CLAUSE.has(before.tag);
};
