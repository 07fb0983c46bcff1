import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Governor} from "../../lexicon/talks.js";
import type {TalkStatus} from "../../model/report.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {clausesOf} from "../../text/document.js";
import {destinationAt, destinationOf} from "./destination.js";
import type {Governance} from "./governed.js";
import {loosely, UNTOLD} from "./loosely.js";
import type {Reading} from "./reading.js";
import {saidIn} from "./said-in.js";
import {combine, isDrop, NOT_SO, type Standing} from "./standing.js";
import {standingOf} from "./status.js";
import {tellsTalk} from "./tells-talk.js";

/** Of a talk in a prepositional phrase that its verb does not ask for: "left for talks", "said after talks", "met ahead of talks". */
export function inAdjunct(reading: Reading, clause: Clause, phrase: Phrase, base: Governance): Governance {
  const preposition = reading.scene.document.tokens[phrase.prep]!.lower;
  const adjunct: Governance = {...base, role: "adjunct", apart: setsApart(reading, preposition, clause, phrase)};
  return beforeTalks(reading, adjunct, clause, phrase) ?? behindPreposition(reading, adjunct, clause, phrase, base.standing);
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

const isStatus = (status: Governor["status"]): status is TalkStatus => status !== "tense" && status !== "series" && status !== "none";

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
  if (effect === "none") return {...adjunct, standing: NOT_SO};
  if (effect === "purpose" && isOfThing(reading, clause, phrase)) return adjunct;
  if (effect === "purpose") return {...adjunct, standing: forTalks(reading, clause), vague: false, ...journey(reading, clause, phrase)};
  if (effect === "tense") {
    const act = saidIn(reading, clause, phrase);
    const told = act.verb.negated && !act.verb.modal ? standingOf(reading, act) : loosely(reading, act);
    const vague = preposition === "on" || preposition === "over" || preposition === "from";
    const past = act !== clause && !isDrop(told) && told.status === "held"; // "urged him to leave in a call on Sunday": the last one
    return {...adjunct, standing: isDrop(told) && told !== UNTOLD ? standing : told, past, vague};
  }
  if (effect === "held" && preposition !== "since" && liesAhead(reading, clause))
    return {...adjunct, standing: {status: "scheduled"}, apart: true}; // "will speak after talks"
  return {...adjunct, standing: {status: effect}, past: effect === "held", vague: false};
}

const isJourney = ({scene: {document}, lexicon}: Reading, object: Phrase | null): boolean =>
  object !== null && lexicon.words.journey.has(document.tokens[object.head]!.lemma);

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
