import type {Phrase} from "../../model/syntax.js";
import type {Reading} from "./reading.js";

/**
 * "Roe, an envoy for the border talks, said", "the mediator for talks on the border said": the talks only tell somebody's
 * office. Not: "sent an envoy for talks", "met the envoy for talks".
 */
export function isOfTitle({scene: {document, actorAt}, lexicon}: Reading, {prep, sentence}: Phrase): boolean {
  if (prep < 1 || document.tokens[prep]!.lower !== "for") return false;
  const holder = document.tokens[prep - 1]!;
  const isOffice = actorAt[holder.i]?.level === "envoy" || lexicon.words.broker.has(holder.lemma);
  const first = document.phraseAt[holder.i]?.first;
  if (!isOffice || holder.tag !== "noun" || first === undefined) return false;
  return first === document.sentences[sentence]!.first || document.tokens[first - 1]!.text === ",";
}
