import {longestMatch} from "../../lexicon/gazetteer.js";
import type {TalkVerb} from "../../lexicon/talks.js";
import type {Clause} from "../../model/syntax.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import {type Council, councilOf} from "./bodies.js";
import {isTakenBack} from "./clause-behind.js";
import {allOf, apiece, type ClauseParties, partiesOfClause, tellsHow} from "./clause-parties.js";
import {facesPress} from "./facing-press.js";
import {onPhone, openingCall} from "./on-phone.js";
import {partnersOfWe} from "./partner.js";
import {areOpposite, campsOf, join} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {asksSomething, seesPeople} from "./see.js";
import {isSeries} from "./series.js";
import {isDrop} from "./standing.js";
import {standingOf} from "./status.js";
import {atEach, stopsFrom} from "./stops.js";
import {verbAt} from "./verb.js";

/**
 * People meet, speak, confer or negotiate: "Lavrov will meet Çavuşoğlu in Munich", "the two leaders spoke by phone",
 * "Cairo will not be negotiating with anybody".
 * Not: "meeting demands", "met with criticism", "spoke to reporters", "the cabinet met".
 */
export function readMeeting(reading: Reading, trigger: Trigger): Draft | Draft[] | Omission | null {
  const verb = verbAt(reading, trigger);
  const {clause} = trigger;
  if (!verb || !clause || !KINDS.has(verb.kind) || clause.verb.passive || isAttribute(reading, trigger)) return null;
  const found = partiesOfClause(reading, clause, verb.joins);
  if (
    isOfThing(reading, verb, clause, found) ||
    (verb.kind === "consultation" && (isAside(reading, clause) || facesPress(reading, clause)))
  )
    return null;
  if ((verb.needs === "person" || verb.needs === "visited") && !seesPeople(reading, found)) return null;
  if (verb.needs === "visited" && asksSomething(reading, clause)) return null;
  if (verb.needs === "each" && !found.other.every((d) => d.individual)) return null; // "shuttled between Moscow and Ankara"
  const standing = standingOf(reading, clause);
  if (verb.kind === "meeting" && !isDrop(standing) && AHEAD.has(standing.status)) found.other.push(...partnersOfWe(reading, clause, found));
  const council = isSitting(verb) && clause.subject ? councilOf(reading, clause.subject) : null;
  if (council?.party && found.other.length) found.subject = [council.party]; // "European leaders met Trump"
  if (council && !found.other.length)
    return isDrop(standing) ? {reason: standing.drop} : sittingOf(trigger, council, found, standing.status);
  if (found.at >= 0 && !found.other.length) return {reason: "the other side is none that is known"};
  if (!areOpposite(allOf(found))) return alone(trigger, verb.kind, found.subject.length > 0 && found.other.length > 0);
  if (isDrop(standing)) return {reason: standing.drop};
  const off = standing.status === "scheduled" && isTakenBack(reading, trigger.sentence, trigger.last);
  const draft = draftOf(reading, trigger, verb, clause, found, off ? "cancelled" : standing.status);
  const stops = found.at < 0 ? [] : stopsFrom(reading, behindPreposition(reading, found.at), clause.last);
  if (stops.length) return atEach(draft, stops, (host) => join(found.subject, [host]));
  return verb.needs === "each" || isApiece(reading, clause, found) ? apiece(draft, found) : eachApart(reading, draft, clause, found);
}

/** Where the names begin of whom a verb's object or preposition at token `at` tells. */
const behindPreposition = ({scene: {actorAt}}: Reading, at: number): number => (actorAt[at] ? actorAt[at].first : at + 1);

/** Verbs by which people come together. */
const KINDS = new Set<TalkVerb["kind"]>(["meeting", "consultation", "talks", "session"]);

/** "meet demands": the object is nobody, and no time or manner either. */
const isOfThing = (reading: Reading, {joins}: TalkVerb, {object}: Clause, {other}: ClauseParties): boolean =>
  joins.includes("object") &&
  object !== null &&
  object.prep < 0 &&
  other.length === 0 &&
  !reading.scene.dateAt[object.head] &&
  !tellsHow(reading, object);

/** What has not come about yet: "we will meet again". */
const AHEAD: ReadonlySet<Draft["status"]> = new Set(["scheduled", "proposed"]);

/** A verb by which councils sit. */
const isSitting = ({needs, kind}: TalkVerb): boolean => needs === null && (kind === "meeting" || kind === "session");

/** The draft of a council's sitting: of the council, or where it is no side of whoever sits. */
function sittingOf(trigger: Trigger, {party, type}: Council, {subject}: ClauseParties, status: Draft["status"]): Draft {
  const parties = party ? [party] : subject;
  return {trigger, kind: "session", type, status, parties, leans: parties.length === 0};
}

/** The draft of a talk that a verb tells: "met", "spoke by phone". */
function draftOf(
  reading: Reading,
  trigger: Trigger,
  {kind, needs}: TalkVerb,
  clause: Clause,
  found: ClauseParties,
  status: Draft["status"]
): Draft {
  const phone = onPhone(reading, clause);
  const pointsOnly = found.points && !found.other.length && !phone;
  return {
    trigger,
    kind: phone ? "call" : kind === "consultation" || kind === "talks" ? kind : "meeting",
    status,
    parties: allOf(found),
    definite: found.points,
    points: found.points,
    leans: ((needs === "sides" || kind === "consultation") && pointsOnly) || isOfTalk(reading, clause),
    series: isSeries(reading, clause)
  };
}

/** "talks during which they will meet apart": the talks are told already; not "a visit in which". */
function isOfTalk({scene: {document}, lexicon}: Reading, {kind, first, marker}: Clause): boolean {
  if (kind !== "relative" || marker !== "which") return false;
  const {tokens, phraseAt} = document;
  let i = first - 1;
  while (i > 0 && (tokens[i]!.tag === "prep" || tokens[i]!.kind === "punct")) --i;
  const noun = phraseAt[i];
  const match = noun ? longestMatch(lexicon.nouns, tokens, noun.head) : null;
  return match !== null && match.value.kind !== "visit";
}

/** "spoke with both Putin and Zelensky", "each met him", "met separately with", "met them on the sidelines": people of several sides, one talk with each. */
function isApiece(reading: Reading, clause: Clause, {subject, other, at}: ClauseParties): boolean {
  const {scene, lexicon} = reading;
  const {verb, last} = clause;
  const [one, several] = campsOf(subject).length === 1 ? [subject, other] : [other, subject];
  if (at < 0 || campsOf(one).length !== 1 || !areOpposite(several)) return false;
  const call = openingCall(reading, clause);
  if (call && isPlural(call)) return true; // "in separate calls he spoke with"
  if (!several.every((d) => d.individual)) return false;
  const {tokens} = scene.document;
  for (let i = verb.first - 1; i <= at + 1; ++i) if (lexicon.words.apiece.has(tokens[i]?.lower ?? "")) return true;
  for (let i = at + 1; i <= last; ++i) if (tokens[i]!.lower === "then" && tokens[i - 1]!.tag === "conj") return true; // "met Arafat and then Sharon"
  for (let i = at + 1; i <= last; ++i) if (tokens[i]!.tag === "noun" && lexicon.words.sideline.has(tokens[i]!.lemma)) return true;
  return false;
}

/** "Kerry and Lavrov met separately with Abbas and Netanyahu": several of several sides, and each by himself with those he met. */
function eachApart({scene, lexicon}: Reading, draft: Draft, {verb}: Clause, {subject, other, at}: ClauseParties): Draft | Draft[] {
  if (!areOpposite(subject) || !areOpposite(other) || !subject.every((d) => d.individual)) return draft;
  const words = scene.document.tokens.slice(verb.first, at);
  if (!words.some(({lower, tag}) => tag === "adv" && lexicon.words.apiece.has(lower))) return draft;
  return campsOf(subject).map((camp) => ({
    ...draft,
    parties: join(
      subject.filter((d) => d.camp === camp),
      other
    )
  }));
}

/** "spoke on condition of anonymity": a side does, and with nobody. */
function isAside({scene, lexicon}: Reading, {verb}: Clause): boolean {
  const next = scene.document.tokens[verb.last + 1];
  return next?.lower === "on" && lexicon.words.aside.has(scene.document.tokens[next.i + 1]?.lemma ?? "");
}

/** "a negotiated settlement", "a peacefully negotiated settlement": a participle that only describes. */
const isAttribute = ({scene: {document}}: Reading, {first}: Trigger): boolean => {
  const {tokens, phraseAt} = document;
  if (tokens[first - 1]?.tag === "adv" && tokens[first - 2]?.tag === "det" && tokens[first + 1]?.tag === "noun") return true;
  return tokens[first]!.form === "participle" && phraseAt[first + 1] != null && phraseAt[first] === phraseAt[first + 1];
};

/** One side alone: ministers of one government who meet, or words with another meaning. */
function alone({first}: Trigger, kind: string, inside: boolean): Omission | null {
  return inside && first >= 0 && kind === "meeting" ? {reason: "inside one side"} : null;
}
