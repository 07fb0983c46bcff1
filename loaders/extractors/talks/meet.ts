import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Clause} from "../../model/syntax.js";
import {councilOf} from "./bodies.js";
import {allOf, apiece, type ClauseParties, onPhone, partiesOfClause, tellsHow} from "./clause-parties.js";
import {campsOf} from "./party.js";
import type {Draft, Omission, Reading, Trigger} from "./reading.js";
import {isSeries} from "./series.js";
import {isDrop, standingOf} from "./status.js";
import {verbAt} from "./verb.js";

/**
 * People meet, speak, confer or negotiate: "Lavrov will meet Çavuşoğlu in Munich", "the two leaders spoke by phone",
 * "Cairo will not be negotiating with anybody".
 * Not: "meeting demands", "met with criticism", "spoke to reporters", "the cabinet met".
 */
export function readMeeting(reading: Reading, trigger: Trigger): Draft | Draft[] | Omission | null {
  const verb = verbAt(reading, trigger);
  const clause = trigger.clause;
  if (!verb || !clause || (verb.kind !== "meeting" && verb.kind !== "consultation" && verb.kind !== "talks" && verb.kind !== "session"))
    return null;
  if (clause.verb.passive || isAttribute(reading, trigger)) return null;
  const found = partiesOfClause(reading, clause, verb.joins);
  const parties = allOf(found);
  const camps = campsOf(parties);
  const phone = onPhone(reading, clause);
  const council = clause.subject && found.other.length === 0 ? councilOf(reading, clause.subject) : null;
  const thing =
    verb.joins.includes("object") &&
    clause.object !== null &&
    clause.object.prep < 0 &&
    found.other.length === 0 &&
    !reading.scene.dateAt[clause.object.head] &&
    !tellsHow(reading, clause.object);
  if (thing || (verb.kind === "consultation" && isAside(reading, clause))) return null; // "meet demands", "spoke on condition of anonymity"
  const standing = standingOf(reading, clause);
  if (council && verb.needs === null && (verb.kind === "meeting" || verb.kind === "session")) {
    if (isDrop(standing)) return {reason: standing.drop};
    const named = council.party ? [council.party] : found.subject;
    return {trigger, kind: "session", type: council.type, status: standing.status, parties: named, leans: named.length === 0};
  }
  if (found.at >= 0 && found.other.length === 0) return {reason: "the other side is none that is known"};
  if (camps.length < 2) return alone(trigger, verb.kind, found.subject.length > 0 && found.other.length > 0);
  if (isDrop(standing)) return {reason: standing.drop};
  if (verb.needs === "sides" && !found.other.length && !found.points && !phone && camps.length < 2) return null;
  const draft: Draft = {
    trigger,
    kind: phone ? "call" : verb.kind === "session" ? "meeting" : verb.kind,
    status: standing.status,
    parties,
    definite: found.points,
    points: found.points,
    leans:
      ((verb.needs === "sides" || verb.kind === "consultation") && found.points && !found.other.length && !phone) ||
      isOfTalk(reading, clause),
    series: isSeries(reading, clause)
  };
  return isApiece(reading, clause, found) ? apiece(draft, found) : draft;
}

/** "talks during which they will meet apart": the talks are told already. */
function isOfTalk({scene: {document}, lexicon}: Reading, {kind, first, marker}: Clause): boolean {
  if (kind !== "relative" || marker !== "which") return false;
  const {tokens, phraseAt} = document;
  let i = first - 1;
  while (i > 0 && (tokens[i]!.tag === "prep" || tokens[i]!.kind === "punct")) --i;
  const noun = phraseAt[i];
  return noun != null && longestMatch(lexicon.nouns, tokens, noun.head) !== null;
}

/** "spoke with both Putin and Zelensky", "met separately with": people of several sides, and one talk with each. */
function isApiece({scene, lexicon}: Reading, {verb}: Clause, {subject, other, at}: ClauseParties): boolean {
  const [one, several] = campsOf(subject).length === 1 ? [subject, other] : [other, subject];
  if (at < 0 || campsOf(one).length !== 1 || campsOf(several).length < 2 || !several.every((d) => d.individual)) return false;
  const {tokens} = scene.document;
  for (let i = verb.first; i <= at + 1; ++i) if (lexicon.words.apiece.has(tokens[i]?.lower ?? "")) return true;
  return false;
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
