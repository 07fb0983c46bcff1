import type {Clause, Phrase} from "../../model/syntax.js";
import {parentOf} from "./governor.js";
import type {Reading} from "./reading.js";
import {tellsTalk} from "./tells-talk.js";

/**
 * The clause that a call belongs to: "urged him to lift the siege in a phone call" tells of urging by phone, and of no call to come.
 * Of "asked him to discuss it in a phone call" and "wants to settle it in a phone call" it is the infinitive itself.
 */
export function overPhone(reading: Reading, clause: Clause, phrase: Phrase): Clause {
  const above = clause.kind === "infinitive" ? parentOf(reading, clause) : null;
  if (!above || !reading.lexicon.words.address.has(above.verb.lemma)) return clause;
  const {tokens} = reading.scene.document;
  const phoned = tokens.slice(phrase.first, phrase.last + 1).some(({lower}) => reading.lexicon.words.medium.has(lower));
  const spoken = phoned || tokens[phrase.prep]?.lower === "during";
  return spoken && !tellsTalk(reading, clause, phrase) ? above : clause;
}
