import type {Governor} from "../../lexicon/talks.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {inAdjunct} from "./adjunct.js";
import {isConditional} from "./conditional.js";
import {type Governance, ungoverned} from "./governed.js";
import {governorOf} from "./governor.js";
import {loosely} from "./loosely.js";
import type {Reading} from "./reading.js";
import {combine, flip, isOff, NOT_SO} from "./standing.js";
import {standingOf} from "./status.js";

/** Of a talk that a verb takes as its object or in a prepositional phrase: "held talks", "left for talks", "said after talks". */
export function underVerb(reading: Reading, clause: Clause, phrase: Phrase): Governance {
  const {lexicon, scene} = reading;
  const {tokens} = scene.document;
  const preposition = phrase.prep >= 0 ? tokens[phrase.prep]!.lower : null;
  const joined = preposition === null ? undefined : lexicon.governors.object.get(`${clause.verb.lemma} ${preposition}`); // "called on Friday for talks"
  const governor = joined ?? governorOf(reading, clause, "object", phrase.last);
  const base = ungoverned("object", clause);
  const fits = governor && (preposition === null || joined !== undefined || lastWordIs(reading, clause, preposition, phrase));
  base.onlooker = lexicon.words.onlooker.has(clause.verb.lemma);
  if (fits) base.takesPart = governor.status !== "proposed" && !base.onlooker && !lexicon.words.comment.has(clause.verb.lemma);
  base.apart = isGroundwork(reading, clause);
  if (fits && !(clause.verb.passive && clause.subject && preposition === null)) return {...base, ...governed(reading, clause, governor)};
  if (preposition === null) return {...base, standing: loosely(reading, clause), vague: true};
  return inAdjunct(reading, clause, phrase, base);
}

/** "met in Bern on Monday to prepare for the summit", "by paving the way for talks": what is done then and there is no talk yet. */
const isGroundwork = ({lexicon}: Reading, {kind, verb}: Clause): boolean =>
  (kind === "infinitive" || kind === "gerund") && lexicon.words.groundwork.has(verb.lemma);

/** What the verb that governs it makes of a talk: held, called off, only threatened to be. */
function governed(reading: Reading, clause: Clause, {status, outcome}: Governor): Partial<Governance> {
  const {tokens} = reading.scene.document;
  const act = standingOf(reading, clause);
  if (status === "tense" || status === "series") return {standing: act, outcome, vague: false};
  if (status === "none") return {standing: NOT_SO};
  if (isOff(status) && isThreat(reading, clause)) return {standing: {drop: "only threatened"}};
  const kept = clause.kind === "infinitive" && tokens[clause.verb.first - 1]?.tag === "neg"; // "keen not to derail talks"
  if (kept && isOff(status)) return {standing: {status: "proposed"}, vague: true};
  if (clause.verb.negated && clause.verb.modal === null) return {standing: flip(status), vague: false};
  if (status === "ongoing" && isAim(reading, clause)) return {standing: {status: "proposed"}, vague: false};
  return {standing: combine(status, act), outcome, vague: false};
}

/** "laid the groundwork to resume talks": an infinitive that belongs to a noun tells what has not begun. */
function isAim({scene: {document, actorAt, placeAt, dateAt}}: Reading, {kind, verb}: Clause): boolean {
  if (kind !== "infinitive") return false;
  const before = document.tokens[verb.first - 1];
  return before?.tag === "noun" && !actorAt[before.i] && !placeAt[before.i] && !dateAt[before.i];
}

/** "would boycott the talks if", "will walk out unless". */
const isThreat = (reading: Reading, clause: Clause): boolean => clause.verb.modal !== null && isConditional(reading, clause);

/** "take part IN talks", "withdraw FROM talks": the preposition belongs to the verb, and stands close to it. */
function lastWordIs({scene, lexicon}: Reading, clause: Clause, preposition: string, phrase: Phrase): boolean {
  const {tokens} = scene.document;
  const {lemma, main} = clause.verb;
  const [a, b] = [tokens[main + 1]?.lower, tokens[main + 2]?.lower];
  const listed = [`${lemma} ${preposition}`, `${lemma} ${a} ${preposition}`, `${lemma} ${a} ${b} ${preposition}`].some((d) =>
    lexicon.governors.object.has(d)
  );
  return listed && phrase.prep - main <= 6 && tokens[phrase.prep - 1]?.lower !== "up"; // "led to talks", not "led up to talks"
}
