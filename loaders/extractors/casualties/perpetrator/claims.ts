import {isState, isStatePower} from "../../../model/camp.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import type {Tag} from "../../../model/token.js";
import {actorOf, fighterCode, ownerOf, sideOf} from "../../../scene/actors.js";
import {canHarm, forcesIn, turnsAway} from "../../../scene/incident.js";
import {governedBy} from "../../../scene/phrases.js";
import {realisOf} from "../../../scene/realis.js";
import {sourceAt} from "../../../scene/sources.js";
import type {Question} from "./question.js";

/** How many sentences away an attack may be blamed or claimed. */
const BLAME_REACH = 8;

/** "that Ankara blamed on Damascus". */
const ON = new Set(["on"]);

/** "says it was behind the bombing". */
const BEHIND = new Set(["behind"]);

/** Who claims an attack told around a toll: "ISIS claimed responsibility". */
export const byClaim = (question: Question): string | null =>
  named(question, (clause) => {
    if (isOfPeriod(question, clause)) return null;
    const {verb, object, subject} = clause;
    const deed = verb.lemma === "be" ? governedBy(question.scene, clause, BEHIND) : null; // "the group was behind two bombings"
    if (deed) return isClaimed(question, ofSeveral(question.scene, deed)) ? subject : null;
    if (!question.words.claims.has(verb.lemma)) return unclaimed(question, clause);
    return object && isClaimed(question, object) && !isFormer(question, clause) ? subject : null;
  });

/** No single attack, claimed elsewhere in the text, is what a sum over months tells of. */
const isOfPeriod = ({isPeriod, sentence}: Question, clause: Clause): boolean => isPeriod && clause.sentence !== sentence;

/** "one of two bombings": the bombings. */
const ofSeveral = ({document: {tokens, phrases}}: Scene, phrase: Phrase): Phrase => {
  const next = phrases[phrase.i + 1];
  return next?.prep === phrase.last + 1 && tokens[next.prep]!.lower === "of" ? next : phrase;
};

/** "There was no claim of responsibility": the claim that nobody made. */
const unclaimed = ({scene: {document}, words}: Question, {object, subject}: Clause): Phrase | null =>
  [object, subject].find((d) => d && words.claims.has(document.tokens[d.head]!.lemma) && words.none.has(document.tokens[d.first]!.lower)) ??
  null;

/** "claimed bombings in the capital last week": told of days before those of the toll. */
function isFormer({scene, date, tools, sentence}: Question, clause: Clause): boolean {
  if (clause.sentence === sentence) return false;
  const {date_end} = tools.dateOf(scene, clause).value;
  return date_end !== null && date.date_start !== null && date_end < date.date_start;
}

/**
 * "responsibility", or the attack itself: "rebels claimed a car bombing in Azaz"; not "earlier attacks", unless it goes on with what
 * they did: "is behind two other bombings that killed nine".
 */
function isClaimed({scene, words, clause, sentence}: Question, {first, head}: Phrase): boolean {
  const {tokens} = scene.document;
  const responsibility = words.responsibility.has(tokens[head]!.lower);
  let last = responsibility && tokens[head + 1]?.lower === "for" ? head + 2 : head;
  while (last > head && last < tokens.length - 1 && BEFORE_DEED.has(tokens[last]!.tag)) ++last; // "for two earlier attacks"
  const goesOn = clause?.kind === "relative" && tokens[head]!.sentence === sentence && clause.verb.first > last;
  for (let i = Math.max(first - 1, 0); i < last && !goesOn; ++i) if (words.former.has(tokens[i]!.lower)) return false;
  return responsibility || forcesIn(scene, tokens[head]!.sentence).some((d) => d.noun && d.first <= head && head <= d.last);
}

/** What may stand before the noun of a deed. */
const BEFORE_DEED = new Set<Tag>(["det", "num", "adj", "adv"]);

/** Who is blamed around a toll: "Opposition activists blame Russia", "he said it was most likely carried out by militants". */
export const byBlame = (question: Question): string | null =>
  named(question, (clause) => {
    if (isOfPeriod(question, clause)) return null;
    if (!question.words.blames.has(clause.verb.lemma)) return saidDoer(question, clause);
    return clause.verb.passive ? null : (governedBy(question.scene, clause, ON) ?? clause.object);
  });

/** Whom another says that it, or the attack, was carried out by: a group or a state, and not whether it was. */
function saidDoer({scene, words}: Question, clause: Clause): Phrase | null {
  const {verb, subject, agent} = clause;
  if (!verb.passive || !agent || !subject || !words.commits.has(verb.lemma) || !sourceAt(scene, verb.main)) return null;
  const {type} = actorOf(scene, agent) ?? {};
  if (type !== "group" && type !== "organ" && type !== "state") return null;
  if (clause.marker === "whether" || clause.marker === "if" || realisOf(scene.document, clause) !== "realised") return null;
  const attack = forcesIn(scene, subject.sentence).some((d) => d.noun && d.first === subject.head);
  return attack || scene.document.tokens[subject.head]!.lower === "it" ? agent : null;
}

/** Who denies to have done it around a toll: "the Taliban denied responsibility". */
export function deniedBy(question: Question): string | null {
  const {words, scene} = question;
  return named(question, ({verb, object, subject}) =>
    words.denies.has(verb.lemma) && object && words.responsibility.has(scene.document.tokens[object.head]!.lower) ? subject : null
  );
}

/** "Turkey says 114 troops were neutralised": the word is used by those who did it. */
export const byClaimant = (question: Question): string | null =>
  question.words["own-deed"].has(question.scene.document.tokens[question.draft.trigger]!.lemma) ? stateSource(question) : null;

/** The army of the state that tells a toll, where the victims are another's. */
export function stateSource({scene, draft, victim}: Question): string | null {
  const source = sourceAt(scene, draft.trigger)?.side;
  return source && (isState(source) || isStatePower(source)) && victim && sideOf(source) !== sideOf(victim)
    ? `${sideOf(source)} MIL`
    : null;
}

/**
 * The actor that the closest such clause around a toll names; null where that one says that nobody did it ("No group claimed the
 * blast"). What a sentence that turns to another incident parts from the toll is not about it.
 */
function named(question: Question, phraseOf: (clause: Clause) => Phrase | null): string | null {
  const {scene, sentence, words, turn} = question;
  const {clauses, clauseStart, sentences, tokens} = scene.document;
  const from = bound(scene, sentence, -1, turn);
  const to = bound(scene, sentence, 1, turn);
  let closest: {distance: number; code: string | null} | null = null;
  for (let c = clauseStart[from]!; c < clauseStart[Math.min(sentences.length, to + 1)]!; ++c) {
    const phrase = phraseOf(clauses[c]!);
    const distance = Math.abs(clauses[c]!.sentence - sentence);
    if (!phrase || (closest && distance >= closest.distance)) continue;
    const actor = actorOf(scene, phrase) ?? ownerOf(scene, phrase);
    if (actor && canHarm(actor)) closest = {distance, code: fighterCode(actor)};
    else if (words.none.has(tokens[phrase.first]!.lower)) closest = {distance, code: null};
  }
  return closest?.code ?? null;
}

/** How far from a toll's sentence the article is about the same incident, one way. */
function bound(scene: Scene, sentence: number, step: 1 | -1, turn: ReadonlySet<string>): number {
  const {sentences} = scene.document;
  let at = sentence;
  for (let far = 0; far < BLAME_REACH; ++far) {
    const later = sentences[step > 0 ? at + 1 : at];
    if (!later || !sentences[at + step] || turnsAway(scene, later, turn)) break;
    at += step;
  }
  return at;
}
