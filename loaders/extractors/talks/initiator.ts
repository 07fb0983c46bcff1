import type {NounParties} from "./around-noun.js";
import type {Governance} from "./governed.js";
import {partiesFrom} from "./parties.js";
import type {Reading, Trigger} from "./reading.js";

/** Who asked for a talk: the subject of "propose", "call for", or who stands after "requested by", "at the initiative of". */
export function initiatorOf(
  reading: Reading,
  {last, sentence}: Trigger,
  {clause, role}: Governance,
  {subject}: NounParties
): string | null {
  if (clause && role === "object" && reading.lexicon.words.request.has(clause.verb.lemma) && !clause.verb.negated)
    return subject[0]?.camp ?? null;
  const {tokens, sentences} = reading.scene.document;
  const limit = sentences[sentence]!.last;
  for (let i = last + 1; i <= limit; ++i) {
    const {lemma, lower} = tokens[i]!;
    const asked = (lemma === "request" || lemma === "initiate" || lemma === "propose") && tokens[i + 1]?.lower === "by";
    const wish = (lower === "initiative" || lower === "request" || lower === "invitation") && tokens[i + 1]?.lower === "of";
    if (asked || wish) return partiesFrom(reading, i + 2, limit).parties[0]?.camp ?? null;
    if (lower === "initiative" || (lower === "request" && tokens[i - 1]?.possessive)) {
      const owner = reading.scene.actorAt[i - 1];
      if (owner) return owner.code.split(" ")[0]!;
    }
  }
  return null;
}
