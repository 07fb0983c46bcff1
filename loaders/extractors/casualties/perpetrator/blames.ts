import type {Clause, Phrase} from "../../../model/syntax.js";
import {actorOf} from "../../../scene/actors.js";
import {forcesIn, isDefinite} from "../../../scene/incident.js";
import {governedBy} from "../../../scene/phrases.js";
import {sourceAt} from "../../../scene/sources.js";
import {hasHappened} from "../happened.js";
import {namedAround} from "./around.js";
import {deedBehind, isClaimed, isToldByItself} from "./claims.js";
import {isOfPeriod, type Question} from "./question.js";

/** "that Ankara blamed on Damascus". */
const ON = new Set(["on"]);

/** Who is blamed around a toll: "Opposition activists blame Russia", "he said it was most likely carried out by militants". */
export const byBlame = (question: Question): string | null =>
  namedAround(question, (clause) => {
    if (isOfPeriod(question, clause)) return null;
    if (isSaidBehind(question, clause)) return clause.subject;
    if (!question.words.blames.has(clause.verb.lemma)) return isResponsible(question, clause) ? clause.subject : saidDoer(question, clause);
    return clause.verb.passive || isForOther(question, clause) ? null : (governedBy(question.scene, clause, ON) ?? clause.object);
  });

/** "blamed the rebels for the failure of the truce": for something that harms nobody. */
function isForOther({scene, words}: Question, clause: Clause): boolean {
  const what = governedBy(scene, clause, FOR);
  if (!what || !clause.object || what.prep < clause.object.last) return false;
  const {lower, lemma} = scene.document.tokens[what.head]!;
  const harm = words.harm.has(lemma) || words.harm.has(lower) || words.responsibility.has(lower);
  return !harm && !forcesIn(scene, what.sentence).some((d) => d.noun && d.first <= what.last && what.first <= d.last);
}

const FOR = new Set(["for"]);

/** "The ministry says the militia is behind the attack": blamed by another. */
function isSaidBehind(question: Question, clause: Clause): boolean {
  const deed = deedBehind(question, clause);
  return deed !== null && !isToldByItself(question.scene, clause) && isClaimed(question, deed);
}

/** "the Taliban are responsible for it", "the group has been responsible for 400 deaths". */
function isResponsible({scene, draft, sentence}: Question, clause: Clause): boolean {
  const {tokens, phraseAt} = scene.document;
  const {verb} = clause;
  if (verb.lemma !== "be" || verb.negated || verb.modal) return false;
  const at = tokens[verb.last + 1]?.tag === "adv" ? verb.last + 2 : verb.last + 1;
  if (tokens[at]?.lower !== "responsible" || tokens[at + 1]?.lower !== "for") return false;
  const deed = phraseAt[at + 2];
  if (!deed || clause.marker === "whether" || clause.marker === "if") return false;
  if (clause.sentence === sentence && draft.trigger > at) return true;
  return tokens[deed.head]!.lower === "it" || forcesIn(scene, clause.sentence).some((d) => d.first === deed.head && isDefinite(scene, d));
}

/** Whom another says that it, or the attack, was carried out by: a group or a state, and not whether it was. */
function saidDoer({scene, words}: Question, clause: Clause): Phrase | null {
  const {verb, subject, agent} = clause;
  if (!verb.passive || !agent || !subject || !words.commits.has(verb.lemma) || !sourceAt(scene, verb.main)) return null;
  const {type} = actorOf(scene, agent) ?? {};
  if (type !== "group" && type !== "organ" && type !== "state") return null;
  if (clause.marker === "whether" || clause.marker === "if" || !hasHappened(scene.document, clause, words)) return null;
  const attack = forcesIn(scene, subject.sentence).some((d) => d.noun && d.first === subject.head);
  return attack || scene.document.tokens[subject.head]!.lower === "it" ? agent : null;
}

/** Who denies to have done it around a toll: "the Taliban denied responsibility". */
export function deniedBy(question: Question): string | null {
  const {words, scene} = question;
  return namedAround(question, ({verb, object, subject}) =>
    words.denies.has(verb.lemma) && object && words.responsibility.has(scene.document.tokens[object.head]!.lower) ? subject : null
  );
}
