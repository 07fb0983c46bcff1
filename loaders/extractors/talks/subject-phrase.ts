import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import {firstMember} from "../../text/phrases/first-member.js";
import type {Reading} from "./reading.js";

/**
 * The subject of a clause; of a gerund or infinitive at a sentence's head that of the main clause ("After meeting Putin, Erdoğan
 * said"); of a finite verb without one the phrase right before it.
 */
export function subjectPhrase(reading: Reading, clause: Clause): Phrase | null {
  const {document} = reading.scene;
  const own = clause.kind === "infinitive" ? ownSubject(reading, clause) : null;
  if (own) return own;
  if (clause.subject) return clause.subject;
  const {phraseAt, sentences} = document;
  if (!clause.verb.finite) return clausesOf(document, clause.sentence).find((d) => d.verb.finite && d.first > clause.last)?.subject ?? null;
  const before = clause.verb.first - 1;
  return before >= sentences[clause.sentence]!.first ? (phraseAt[before] ?? null) : null;
}

/** "plans for the two leaders to meet": people right before the infinitive, and no place that they left for. */
function ownSubject({scene, lexicon}: Reading, {verb}: Clause): Phrase | null {
  const {tokens, phraseAt} = scene.document;
  const phrase = phraseAt[verb.first - 1];
  if (!phrase || phrase.prep < 0 || tokens[phrase.prep]!.lower !== "for") return null;
  return lexicon.groups.has(tokens[phrase.head]!.lower) || scene.actorAt[phrase.head]?.human
    ? firstMember(scene.document.phrases, phrase.i)
    : null;
}

/** A new clause's subject begins here: "talks with Lavrov, Turkey said". */
export function startsClause({document}: Scene, i: number, from: number): boolean {
  let k = i;
  while (document.tokens[k] && (document.tokens[k]!.tag === "adv" || document.tokens[k]!.tag === "conj")) ++k;
  const phrase = document.phraseAt[k];
  if (!phrase || phrase.first > k || phrase.first <= from || phrase.prep >= from) return false;
  return clausesOf(document, phrase.sentence).some(
    (d) => d.subject === phrase && d.verb.finite && d.verb.first > phrase.last && d.kind !== "relative"
  );
}
