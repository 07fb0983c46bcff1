import type {Clause, Phrase} from "../../model/syntax.js";
import {parentOf} from "./governor.js";
import type {Reading} from "./reading.js";
import {tellsTalk} from "./tells-talk.js";

/**
 * The clause that a talk belongs to: "urged him to lift the siege in a phone call" and "urged him to leave at a meeting in Bern" tell
 * where he was urged, and of nothing to come. Of "asked him to discuss it in a phone call", "asked him to raise it at a meeting" and
 * "wants to settle it in a phone call" it is the infinitive itself.
 */
export function saidIn(reading: Reading, clause: Clause, phrase: Phrase): Clause {
  const above = clause.kind === "infinitive" ? parentOf(reading, clause) : null;
  if (!above || !reading.lexicon.words.address.has(above.verb.lemma) || tellsTalk(reading, clause, phrase)) return clause;
  const {tokens} = reading.scene.document;
  const phoned = tokens.slice(phrase.first, phrase.last + 1).some(({lower}) => reading.lexicon.words.medium.has(lower));
  const preposition = tokens[phrase.prep]?.lower;
  const opener = tokens[phrase.first]!;
  const isNew = opener.tag === "det" ? opener.lower === "a" || opener.lower === "an" : opener.tag !== "poss" && !opener.possessive;
  const faceToFace = preposition === "at" && isNew && !reading.lexicon.words.table.has(clause.verb.lemma);
  return phoned || preposition === "during" || faceToFace ? above : clause;
}
