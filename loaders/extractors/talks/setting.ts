import {datelineOf} from "./dateline.js";
import {destinationAt} from "./destination.js";
import {placeAt} from "./place-at.js";
import type {Draft, Reading} from "./reading.js";

/** "in Ramallah, where he met Arafat", "in Oslo on Tuesday, where they met": the place that "where" takes up. */
export function placeTakenUp({scene}: Reading, {trigger: {clause}}: Draft): string | null {
  if (clause?.marker !== "where") return null;
  const {tokens} = scene.document;
  let at = tokens[clause.first]!.lower === "where" ? clause.first - 1 : clause.first - 2;
  if (tokens[at]?.text === ",") --at;
  const day = scene.dateAt[at];
  if (day) at = tokens[day.first - 1]?.lower === "on" ? day.first - 2 : day.first - 1;
  return scene.placeAt[at]?.place ?? null;
}

/** "Washington hosted talks between them", "talks hosted by Turkey": a capital or country is host. */
export function hostPlace(reading: Reading, {trigger: {clause}}: Draft): string | null {
  if (!clause || reading.lexicon.verbs.get(clause.verb.lemma)?.kind !== "host") return null;
  const host = clause.verb.passive ? clause.agent : clause.subject;
  return host && host.head === host.last ? (destinationAt(reading, host.first)?.place ?? null) : null;
}

/** How far behind its word a talk is told to be "here" or "there", in tokens. */
const NEAR = 8;
/** How far back the place that "there" takes up is looked for, in tokens. */
const REACH = 60;

/** "met here on Friday": where the report was written; "met him there": the place told last. */
export function placePointedAt(reading: Reading, {trigger}: Draft): string | null {
  const {article, document} = reading.scene;
  const last = Math.min(trigger.last + NEAR, document.sentences[trigger.sentence]!.last);
  for (let i = trigger.last + 1; i <= last; ++i) {
    const {lower, tag} = document.tokens[i]!;
    if (lower === "here") return datelineOf(article);
    if (lower === "there" && tag === "adv") return placeToldBefore(reading, trigger.first);
  }
  return null;
}

/** "talks there": the last place told before a token, in its sentence or the one before. */
function placeToldBefore(reading: Reading, at: number): string | null {
  const {sentences, tokens} = reading.scene.document;
  const from = Math.max(at - REACH, sentences[Math.max(0, tokens[at]!.sentence - 1)]!.first);
  for (let i = at - 1; i >= from; --i) {
    const place = reading.scene.placeAt[i + 1] ? placeAt(reading, i, i) : null;
    if (place) return place;
  }
  return null;
}
