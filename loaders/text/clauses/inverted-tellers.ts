import type {Clause, Phrase, VerbGroup} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isPlural} from "../tags/grammatical-number.js";
import {endsWithComma, type Scope} from "./scope.js";

/**
 * Whether a verb of speech stands before who speaks, set apart from what is said: "..., said the official", "..., said Maj. Smith, a
 * spokesman". Who speaks stays its object: it has no subject. Not "visited Rome, said he had left".
 * @param k the verb's place among the groups
 */
export function isInvertedTeller({tokens, groups, sentence}: Scope, k: number, object: Phrase | null): boolean {
  const {first, last, main, finite, takesClause, negated} = groups[k]!;
  if (!finite || !takesClause || negated || first !== last || object?.first !== last + 1) return false;
  const mark = first > sentence.first ? tokens[first - 1]! : null;
  if (mark?.text !== "," && mark?.tag !== "close") return false;
  const speaker = tokens[object.first]!;
  if (tokens[main]!.lemma !== SAY ? !speaker.capital : !canSpeak(tokens, object)) return false;
  const next = groups[k + 1];
  return !next?.finite || endsBefore(tokens, object.last, next);
}

/** The verb that stands before any speaker; other verbs of speech only before names. */
const SAY = "say";

/** A name, a plural, or what has a determiner or number: "said goodbye" has none. */
const canSpeak = (tokens: readonly Token[], {first, head}: Phrase): boolean =>
  tokens[first]!.tag !== "pron" && (first !== head || tokens[first]!.tag !== "noun" || isPlural(tokens[first]!));

/** Whether a mark or a relative pronoun keeps the speaker from being the next verb's subject. */
function endsBefore(tokens: readonly Token[], speaker: number, {first}: VerbGroup): boolean {
  for (let i = speaker + 1; i < first; ++i) if (tokens[i]!.kind === "punct" || tokens[i]!.tag === "rel") return true;
  return false;
}

/** "Neither side, said the official, has moved": the verb goes on left of who speaks. The token before that aside, or -1. */
export function beforeTeller(tokens: readonly Token[], before: readonly Clause[], phrase: Phrase, verb: number): number {
  if (!endsWithComma(tokens, verb)) return -1;
  const teller = before.findLast(
    (d) => d.object === phrase && d.subject === null && d.verb.takesClause && d.verb.last === phrase.first - 1
  );
  return teller && tokens[teller.verb.first - 1]?.text === "," ? teller.verb.first - 1 : -1;
}
