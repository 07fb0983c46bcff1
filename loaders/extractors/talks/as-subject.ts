import type {Governor} from "../../lexicon/talks.js";
import type {Document} from "../../model/document.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {isConditional} from "./conditional.js";
import {type Governance, ungoverned} from "./governed.js";
import {governorOf} from "./governor.js";
import type {Reading} from "./reading.js";
import {combine, flip, isDrop, NOT_SO} from "./standing.js";
import {standingOf} from "./status.js";

/** Of a talk that is the subject of a clause: "talks collapsed", "a meeting is planned". */
export function asSubject(reading: Reading, clause: Clause, phrase: Phrase): Governance {
  const {verb} = clause;
  const governor = governorOf(reading, clause, verb.passive ? "object" : "subject");
  const result: Governance = {
    ...ungoverned("subject", verb.passive && clause.agent ? {...clause, subject: clause.agent} : null),
    standing: standingOf(reading, clause),
    outcome: governor?.outcome ?? null,
    vague: !governor
  };
  if (verb.negated && isConditional(reading, clause)) return {...result, standing: {drop: "only on a condition"}}; // "would not take place unless they agreed"
  if (governor?.outcome === "no-agreement" && goesOn(reading, clause)) return {...result, standing: LASTING}; // "talks have been stalled since May"
  if (!governor && verb.negated && !COPULAS.has(verb.lemma)) return {...result, standing: {status: "held"}}; // "talks will not exceed two weeks"
  const tellsCourse = governor?.status === "tense" || governor?.status === "ongoing";
  if (tellsCourse && verb.negated && isPlanned(reading, clause, phrase))
    return {...result, standing: {status: isAwaited(reading, clause) ? "scheduled" : "cancelled"}};
  if (!governor || governor.status === "tense" || governor.status === "series" || governor.status === "none")
    return aheadBe(reading, clause, result);
  if (verb.negated && !governor.outcome) {
    if (governor.status === "rejected") return {...result, standing: flip(governor.status)};
    return {...result, standing: NOT_SO};
  }
  if (governor.outcome && isDrop(result.standing)) return result;
  if (governor.outcome === "no-agreement" && isFeared(reading, clause)) return {...result, standing: {status: "ongoing"}, outcome: null};
  return {...result, standing: combine(governor.status, result.standing)};
}

/** "talks could collapse": what may fail is under way; not "would fail", of talks that somebody only speaks of. */
const isFeared = ({scene: {document}}: Reading, {verb, marker}: Clause): boolean =>
  marker !== "if" && !verb.negated && verb.modal !== null && FEARS.has(document.tokens[verb.first]!.lower);

const FEARS = new Set(["could", "may", "might"]);

/** "the summit due on Friday was not held", "the planned talks did not take place": what was to be and did not come about is off. */
function isPlanned({scene, lexicon}: Reading, {verb}: Clause, {first, last}: Phrase): boolean {
  const {tokens} = scene.document;
  if (verb.tense !== "past" || verb.modal !== null || verb.first < last) return false;
  for (let i = first; i < Math.min(verb.first, last + REACH); ++i) {
    const {lower, lemma, tag} = tokens[i]!;
    if (lexicon.modifiers.get(lower) === "scheduled") return true;
    if ((tag === "adj" || tag === "verb") && i > last && lexicon.governors.to.get(lemma)?.status === "scheduled") return true;
  }
  return false;
}

/** "have not yet begun", "had not started yet": late, and not off. */
function isAwaited({scene: {document}}: Reading, {verb}: Clause): boolean {
  for (let i = verb.first; i <= verb.last + 1; ++i) if (document.tokens[i]?.lower === "yet") return true;
  return false;
}

/** Tokens behind a noun of talk within which it is told to be planned. */
const REACH = 10;

/** "have … since May", "has … for a year": the verb tells of a state that lasts. */
function goesOn({scene: {document}}: Pick<Reading, "scene">, {verb}: Clause): boolean {
  if (!verb.perfect || document.tokens[verb.first]!.lower === "had") return false;
  const next = document.tokens[verb.last + 1]?.tag === "adj" ? document.tokens[verb.last + 2] : document.tokens[verb.last + 1];
  return next?.lower === "since" || next?.lower === "for";
}

const LASTING = {drop: "told as not going on"};

const COPULAS = new Set(["be", "remain", "stay"]);

/** "talks are due on Monday", "a meeting is likely": an adjective after "be" tells. */
function aheadBe({scene, lexicon}: Reading, clause: Clause, governance: Governance): Governance {
  if (!COPULAS.has(clause.verb.lemma)) return governance;
  let next = scene.document.tokens[clause.verb.last + 1];
  if (isFarOff(scene.document, clause)) return {...governance, standing: {status: "proposed"}};
  if (next?.tag === "adv") next = scene.document.tokens[next.i + 1];
  if (next?.tag === "to" && clause.verb.lemma === "be" && !clause.verb.negated)
    return {...governance, standing: {status: "scheduled"}, vague: false}; // "were to open on Friday"
  const effect = next ? lexicon.modifiers.get(next.lower) : undefined;
  if (effect === "cancelled" || effect === "ongoing" || effect === "scheduled")
    return {...governance, standing: {status: effect}, vague: false};
  if (effect === "failed" && goesOn({scene}, clause)) return {...governance, standing: LASTING}; // "have been deadlocked since May"
  if (effect === "failed") return {...governance, outcome: "no-agreement", vague: false};
  if (next?.tag === "prep" && (scene.dateAt[next.i + 1] || scene.document.phraseAt[next.i + 1]?.prep === next.i)) return governance; // "was on Tuesday", "are on the brink", not "is on"
  const governor = next ? (lexicon.governors.to.get(next.lemma) ?? predicateOf({scene, lexicon}, clause)) : undefined;
  if (!governor || governor.status === "none" || governor.status === "tense" || governor.status === "series") {
    if (clause.verb.negated) return {...governance, standing: {status: "held"}, vague: true};
    return governance;
  }
  return {...governance, standing: {status: governor.status}};
}

/** "talks were still months away", "are a long way off". */
function isFarOff({tokens, sentences}: Document, {verb, sentence}: Clause): boolean {
  const end = Math.min(verb.last + FAR_OFF, sentences[sentence]!.last);
  for (let i = verb.last + 2; i <= end; ++i) {
    const {lower, tag} = tokens[i]!;
    if (tag === "prep" || tag === "verb" || tag === "punct") return false;
    if (lower === "away" || lower === "off") return tokens[i - 1]!.tag === "noun";
  }
  return false;
}

/** Tokens behind "be" within which it ends: "are still a very long way off". */
const FAR_OFF = 6;

/** "a meeting is a real possibility", "remains an option": the noun that it is said to be. */
function predicateOf({scene: {document}, lexicon}: Pick<Reading, "scene" | "lexicon">, {verb}: Clause): Governor | undefined {
  const phrase = document.phraseAt[verb.last + 1];
  const lemma = phrase ? document.tokens[phrase.head]!.lemma : "";
  return phrase?.prep === -1 && lexicon.words.option.has(lemma) ? lexicon.governors.noun.get(lemma) : undefined;
}
