import type {DateMention, ForceMention} from "../../model/mention.js";
import type {Clause} from "../../model/syntax.js";
import {DEFINITE} from "../../text/determiners.js";
import {type Dated, fits, mentionsIn, ownMention} from "./clause.js";

/** How far into its sentence the noun stands that takes up what was told: "The attack", "In the aftermath of the attack". */
const HEAD = 8;

/** A definite word of force at the head of a sentence: "the attack", "the strikes"; null where it begins something new. */
export function takesUp({document, forces, index}: Dated, sentence: number): ForceMention | null {
  const {first} = document.sentences[sentence]!;
  const found = forces && index ? forces.slice(index.forceStart[sentence], index.forceStart[sentence + 1]) : [];
  const noun = found.find((d) => d.noun && d.last < first + HEAD);
  const phrase = noun && document.phraseAt[noun.first];
  return noun && phrase && DEFINITE.has(document.tokens[phrase.first]!.lower) ? noun : null;
}

/** The day that the next sentence gives to what this one told without a day: "A bomb killed five. The attack on Tuesday ...". */
export function namedAfter(scene: Dated, clause: Clause): DateMention | null {
  const {document} = scene;
  const next = document.sentences[clause.sentence + 1];
  if (next?.zone !== "body") return null;
  const noun = takesUp(scene, next.i);
  if (!noun || noun.first > next.first + 2) return null;
  const main = document.clauses[document.clauseStart[next.i]!];
  if (!main || main.sentence !== next.i || main.subject !== document.phraseAt[noun.first]) return null;
  const beside = mentionsIn(scene, next.first, noun.last + 3).find((d) => d.date_precision === "day");
  const mention = beside ?? ownMention(scene, main);
  return mention?.date_precision === "day" && fits(scene, clause, mention) ? mention : null;
}
