import type {TalkNoun} from "../../lexicon/talks.js";
import type {Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import type {Governance} from "./governed.js";
import type {Reading, Trigger} from "./reading.js";
import {isDrop} from "./standing.js";

/** Sentences over which a word for any talk reaches back to the talk that it goes on with. */
const REACH = 3;

/** "The talks will resume on Monday", "are to continue in Vienna": what was told goes on another day. */
export function goesOn(reading: Reading, phrase: Phrase, {role, standing}: Governance): boolean {
  if (role !== "subject" || isDrop(standing)) return false;
  const {onward} = reading.lexicon.words;
  return clausesOf(reading.scene.document, phrase.sentence).some(
    ({subject, verb, kind}) =>
      subject === phrase && onward.has(verb.lemma) && !verb.negated && (standing.status === "scheduled" || kind === "infinitive")
  );
}

/**
 * Right after a talk was told: "A second session was set for Monday", of a word for any talk one that is still ahead; "The first round
 * was held in Rome", of a word that only goes on with others any.
 */
export function isSequel({told, scene: {document}}: Reading, {sentence}: Trigger, {standing}: Governance, noun: TalkNoun): boolean {
  if (isDrop(standing) || (standing.status !== "scheduled" && !noun.told)) return false;
  const last = told.at(-1);
  return last !== undefined && last.parties.length > 1 && sentence - document.tokens[last.first]!.sentence <= REACH;
}
