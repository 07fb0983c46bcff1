import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Governor} from "../../lexicon/talks.js";
import type {TalkStatus} from "../../model/report.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import {isConditional} from "./conditional.js";
import {destinationAt, destinationOf} from "./destination.js";
import {type Governance, ungoverned} from "./governed.js";
import {governorOf} from "./governor.js";
import type {Reading} from "./reading.js";
import {saidIn} from "./said-in.js";
import {combine, flip, isDrop, type Standing} from "./standing.js";
import {standingOf} from "./status.js";
import {tellsTalk} from "./tells-talk.js";

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
  const adjunct: Governance = {...base, role: "adjunct", apart: setsApart(reading, preposition, clause, phrase)};
  return beforeTalks(reading, adjunct, clause, phrase) ?? behindPreposition(reading, adjunct, clause, phrase, base.standing);
}

/** "met in Bern on Monday to prepare for the summit", "by paving the way for talks": what is done then and there is no talk yet. */
const isGroundwork = ({lexicon}: Reading, {kind, verb}: Clause): boolean =>
  (kind === "infinitive" || kind === "gerund") && lexicon.words.groundwork.has(verb.lemma);

/** What the verb that governs it makes of a talk: held, called off, only threatened to be. */
function governed(reading: Reading, clause: Clause, {status, outcome}: Governor): Partial<Governance> {
  const {tokens} = reading.scene.document;
  const act = standingOf(reading, clause);
  if (status === "tense" || status === "series") return {standing: act, outcome, vague: false};
  if (status === "none") return {standing: {drop: "told as not having come about"}};
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

/** By a word before the preposition: "prior to talks", "fresh from talks", "ahead of talks", "is ready for talks"; null where there is none. */
function beforeTalks(reading: Reading, adjunct: Governance, clause: Clause, {prep, first}: Phrase): Governance | null {
  const {lexicon, scene} = reading;
  const {tokens} = scene.document;
  const word = tokens[prep - 1];
  if (word?.lower === "prior") return before(reading, adjunct, clause);
  const isBack = lexicon.words.returned.has(word?.lower ?? "") && tokens[prep - 2]?.tag !== "verb"; // not "flew back from"
  if (isBack && tokens[prep]!.lower === "from") return {...adjunct, standing: {status: "held"}, past: true, vague: false};
  if (tokens[prep]!.lower === "of" && AHEAD.has(word?.lower ?? ""))
    return {...adjunct, standing: {status: "scheduled"}, vague: tokens[first]!.lower === "the" && clause.verb.tense === "past"};
  const ready = word?.tag === "adj" ? lexicon.governors.to.get(word.lemma) : undefined;
  return ready && isStatus(ready.status) ? {...adjunct, standing: combine(ready.status, standingOf(reading, clause)), vague: false} : null;
}

/** By what the preposition does: see talk-prepositions.csv. */
function behindPreposition(reading: Reading, adjunct: Governance, clause: Clause, phrase: Phrase, standing: Standing): Governance {
  const {lexicon, scene} = reading;
  const {tokens} = scene.document;
  const preposition = tokens[phrase.prep]!.lower;
  const prior = preposition === "to" && tokens[clause.verb.main + 1]?.lower === "prior";
  const effect = lexicon.prepositions.get(prior ? "prior to" : preposition);
  if (preposition === "with" && isJourney(reading, clause.object))
    return {...adjunct, standing: loosely(reading, clause), takesPart: true, vague: false}; // "began a visit with talks with him"
  if (!effect) return adjunct;
  if (effect === "before") return before(reading, adjunct, clause);
  if (effect === "none") return {...adjunct, standing: {drop: "told as not having come about"}};
  if (effect === "purpose" && isOfThing(reading, clause, phrase)) return adjunct;
  if (effect === "purpose") return {...adjunct, standing: forTalks(reading, clause), vague: false, ...journey(reading, clause, phrase)};
  if (effect === "tense") {
    const act = saidIn(reading, clause, phrase);
    const told = act.verb.negated && !act.verb.modal ? standingOf(reading, act) : loosely(reading, act);
    const vague = preposition === "on" || preposition === "over" || preposition === "from";
    const past = act !== clause && !isDrop(told) && told.status === "held"; // "urged him to leave in a call on Sunday": the last one
    return {...adjunct, standing: isDrop(told) && told !== NOT_SO ? standing : told, past, vague};
  }
  if (effect === "held" && preposition !== "since" && liesAhead(reading, clause))
    return {...adjunct, standing: {status: "scheduled"}, apart: true}; // "will speak after talks"
  return {...adjunct, standing: {status: effect}, past: effect === "held", vague: false};
}

const isJourney = ({scene: {document}, lexicon}: Reading, object: Phrase | null): boolean =>
  object !== null && lexicon.words.journey.has(document.tokens[object.head]!.lemma);

const isStatus = (status: Governor["status"]): status is TalkStatus => status !== "tense" && status !== "series" && status !== "none";

/** "would not read much into a few hours of talks" tells of no refusal. */
const NOT_SO: Standing = {drop: "told as not having come about"};

/** How far a talk has come that its verb says nothing of: "declined to reveal the content of the talks" refuses none. */
function loosely(reading: Reading, clause: Clause): Standing {
  const standing = clause.verb.negated ? NOT_SO : standingOf(reading, clause);
  return !isDrop(standing) && isOff(standing.status) ? NOT_SO : standing;
}

/** "ahead of", "in advance of" */
const AHEAD = new Set(["ahead", "advance"]);

/** "met ahead of talks", "held a call after the summit": the preposition tells another time than that of the talk its clause tells. */
function setsApart({lexicon, scene}: Reading, preposition: string, clause: Clause, phrase: Phrase): boolean {
  const {tokens} = scene.document;
  const effect = lexicon.prepositions.get(preposition);
  const ahead = preposition === "of" && AHEAD.has(tokens[phrase.prep - 1]?.lower ?? "");
  if (!ahead && effect !== "held" && effect !== "before" && effect !== "scheduled") return false;
  const above = clause.kind === "gerund" && clause.parent >= 0 ? scene.document.clauses[clause.parent]! : clause; // "met, agreeing on terms ahead of talks"
  return tellsTalk({lexicon, scene}, clause, phrase) || tellsTalk({lexicon, scene}, above, phrase);
}

const isOff = (status: TalkStatus): boolean => status === "rejected" || status === "cancelled";

/** "would boycott the talks if", "will walk out unless". */
const isThreat = (reading: Reading, clause: Clause): boolean => clause.verb.modal !== null && isConditional(reading, clause);

/** "will speak", "proposed a summit": what such a clause tells to come after is to come too. */
function liesAhead({lexicon, scene}: Reading, {verb, object}: Clause): boolean {
  if (verb.finite && verb.modal !== null) return verb.modal !== "could";
  return (
    lexicon.words.request.has(verb.lemma) && object !== null && longestMatch(lexicon.nouns, scene.document.tokens, object.head) !== null
  );
}

/** "before talks": by the time of the report they have been held, unless all of it lies ahead. */
function before(reading: Reading, adjunct: Governance, clause: Clause): Governance {
  const main = clausesOf(reading.scene.document, clause.sentence).find((d) => d.verb.finite && d.kind === "main") ?? clause;
  return {...adjunct, standing: {status: main.verb.tense === "future" || main.verb.modal ? "scheduled" : "held"}, vague: false};
}

/** "a basis for talks", "ideas for the summit": what the talks are to have, and nobody who goes to them. */
function isOfThing({scene: {document, actorAt, dateAt, placeAt}, lexicon}: Reading, {verb}: Clause, {prep}: Phrase): boolean {
  const before = document.tokens[prep - 1];
  if (lexicon.verbs.has(verb.lemma) || lexicon.words.motion.has(verb.lemma) || lexicon.words.gather.has(verb.lemma)) return false;
  if (lexicon.words.journey.has(before?.lemma ?? "")) return false; // "made a trip for talks"
  return before?.tag === "noun" && !actorAt[before.i] && !dateAt[before.i] && !placeAt[before.i];
}

/** The host of "arrived in Moscow for talks", "will return for talks in Moscow". */
function journey(reading: Reading, clause: Clause, {last}: Phrase): Pick<Governance, "takesPart" | "host"> {
  const verb = reading.lexicon.verbs.get(clause.verb.lemma);
  if (verb?.kind !== "visit") return {takesPart: true, host: null};
  const there = reading.scene.document.tokens[last + 1]?.lower === "in" ? destinationAt(reading, last + 2) : null;
  return {takesPart: true, host: (destinationOf(reading, clause, verb.joins) ?? there)?.host ?? null};
}

/** "arrived in Moscow for talks", "left for talks", "meets for talks". */
function forTalks(reading: Reading, clause: Clause): Standing {
  const standing = standingOf(reading, clause);
  if (isDrop(standing) || standing.status !== "held") return standing;
  const {lemma, tense} = clause.verb;
  const {departure, motion} = reading.lexicon.words;
  return {status: departure.has(lemma) || (motion.has(lemma) && tense === "present") ? "scheduled" : "held"};
}

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
