import type {TalkLexicon} from "../../lexicon/talks.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {clausesOf} from "../../text/document.js";
import {partiesFrom, partiesOfPhrase} from "./parties.js";
import {areOpposite, type Party} from "./party.js";
import type {Reading} from "./reading.js";

/** "a meeting that included Russia", "talks which also include Iran": the verb of a clause that tells some who took part, or -1. */
export function membersAt({words}: TalkLexicon, tokens: readonly Token[], i: number): number {
  if (tokens[i]!.tag !== "rel" && tokens[i]!.lower !== "that") return -1;
  const verb = tokens[i + 1]?.tag === "adv" ? i + 2 : i + 1;
  return words.gather.has(tokens[verb]?.lemma ?? "") ? verb : -1;
}

const SITTING = new Set(["in", "at", "during"]);

/** "where", "in which": a clause about what went on there follows. */
export const isSeat = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === "where" || (tokens[i]!.lower === "which" && SITTING.has(tokens[i - 1]!.lower));

/** "discussions in which TURKEY AND IRAN weighed the plan": who sits in them, where there are two sides. */
export function sittersOf(reading: Reading, sentence: number, i: number): Party[] {
  const clause = clausesOf(reading.scene.document, sentence).find(
    (d) => d.kind === "relative" && d.subject !== null && d.subject.first > i
  );
  const sitters = clause ? partiesOfPhrase(reading, clause.subject!) : [];
  return areOpposite(sitters) ? sitters : [];
}

/** "ended with": a verb by which talks come to an end. */
export const endsWith = ({governors}: TalkLexicon, tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === "verb" && tokens[i + 1]?.lower === "with" && governors.subject.get(tokens[i]!.lemma)?.status === "held";

/** "ended with OFFICIALS OF BOTH STATES agreeing": two sides that go on to do something. */
export function endersOf(reading: Reading, i: number, limit: number): Party[] {
  const {parties, end} = partiesFrom(reading, i + 2, limit);
  return areOpposite(parties) && reading.scene.document.tokens[end + 1]?.form === "gerund" ? parties : [];
}

/** "Talks were held in Riga on Friday BETWEEN": where the verb of which the noun is subject has no object, or only "took place"; or -1. */
export function betweenBehind({scene: {document, dateAt, placeAt}}: Reading, phrase: Phrase, {i}: Token): number {
  const {tokens} = document;
  const clause = document.clauseAt[i];
  if (!clause?.verb.finite || clause.subject?.last !== phrase.last || i !== clause.verb.first) return -1;
  let at = clause.verb.last + 1;
  for (; tokens[at]?.sentence === clause.sentence && tokens[at]!.lower !== "between"; ++at) {
    const {tag, lower} = tokens[at]!;
    const carries = lower === "place" && at === clause.verb.last + 1;
    const beside = (document.phraseAt[at]?.prep ?? -1) > clause.verb.last; // "at the Assembly Hall"
    if (!carries && !beside && !dateAt[at] && !placeAt[at] && tag !== "prep" && tag !== "adv") return -1;
  }
  return tokens[at]?.sentence === clause.sentence ? at : -1;
}
