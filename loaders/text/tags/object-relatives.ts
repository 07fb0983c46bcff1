import type {Sentence} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {IN_PHRASE, isFiniteVerb, isNounOrName, NOMINAL} from "./classes.js";

/**
 * Gives a relative clause that tells what was done to the noun before it its verb: "the raid which the army launched in May failed",
 * "a deal that both sides welcomed on Monday". With its object missing that verb looks like a participle.
 */
export function reviseObjectRelatives(tokens: readonly Token[], sentence: Sentence) {
  for (let i = sentence.first + 1; i < sentence.last; ++i) {
    if (!opensRelative(tokens, i)) continue;
    let k = i + 1;
    while (k <= sentence.last && (IN_PHRASE.has(tokens[k]!.tag) || tokens[k]!.tag === "adv")) ++k;
    const verb = tokens[k];
    if (k === i + 1 || k > sentence.last || verb!.tag !== "verb" || verb!.form !== "participle") continue;
    if (!NOMINAL.has(tokens[k - 1]!.tag) || !verb!.word?.forms.includes("past") || tokens[k + 1]?.lower === "by") continue;
    if (tokens[i]!.tag === "rel" || !isReported(tokens, i, k, sentence)) verb!.form = "past";
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
