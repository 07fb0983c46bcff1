import {clausesOf} from "../../text/document.js";
import type {Reading, Trigger} from "./reading.js";

/** Tokens from a noun of talk to what is told to have come of it. */
const REACH = 8;

/** "the talks that led to last week's deal", "talks which produced an accord": told for what came of them. */
export function ledToPact({scene, lexicon}: Reading, {last, sentence}: Trigger): boolean {
  const {document} = scene;
  const telling = clausesOf(document, sentence).find(
    (d) => d.kind === "relative" && d.first > last && lexicon.words.yield.has(d.verb.lemma)
  );
  if (telling?.verb.tense !== "past" || telling.first - last > REACH) return false;
  for (let i = telling.verb.last + 1; i <= Math.min(telling.verb.last + REACH, document.sentences[sentence]!.last); ++i) {
    const {tag, lemma} = document.tokens[i]!;
    if (tag === "noun" && lexicon.words.pact.has(lemma)) return true;
    if (tag === "rel" || tag === "sub" || tag === "conj") return false;
  }
  return false;
}
