import {destinationAt} from "./destination.js";
import type {Draft, Reading} from "./reading.js";

/** "in Ramallah, where he met Arafat": the place that "where" takes up. */
export function placeTakenUp({scene}: Reading, {trigger: {clause}}: Draft): string | null {
  if (clause?.marker !== "where") return null;
  const {tokens} = scene.document;
  const at = tokens[clause.first]!.lower === "where" ? clause.first - 1 : clause.first - 2;
  return scene.placeAt[tokens[at]?.text === "," ? at - 1 : at]?.place ?? null;
}

/** "Washington hosted talks between them", "talks hosted by Turkey": a capital or country is host. */
export function hostPlace(reading: Reading, {trigger: {clause}}: Draft): string | null {
  if (!clause || reading.lexicon.verbs.get(clause.verb.lemma)?.kind !== "host") return null;
  const host = clause.verb.passive ? clause.agent : clause.subject;
  return host && host.head === host.last ? (destinationAt(reading, host.first)?.place ?? null) : null;
}

/** How far behind its word a talk is told to be "here", in tokens. */
const NEAR = 8;

/** "met here on Friday": where the report was written, as its dateline tells. */
export function placeHere({scene}: Reading, {trigger}: Draft): string | null {
  const {tokens, sentences} = scene.document;
  const last = Math.min(trigger.last + NEAR, sentences[trigger.sentence]!.last);
  let at = trigger.last + 1;
  while (at <= last && tokens[at]!.lower !== "here") ++at;
  const dateline = at <= last ? scene.article.zones.find((d) => d.kind === "dateline") : undefined;
  const name = dateline && /^\p{L}[\p{L}'’. -]+?(?=\s*[,(/:—–]|\s+-)/u.exec(scene.article.text.slice(dateline.start, dateline.end))?.[0];
  return name?.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase()) ?? null;
}
