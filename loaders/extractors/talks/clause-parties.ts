import type {Clause} from "../../model/syntax.js";
import {groupSize, lastSides} from "./anaphora.js";
import {add, campsOf, type Party, partiesFrom, partiesOfPhrase} from "./parties.js";
import type {Reading} from "./reading.js";

/** The parties that a verb brings together. */
export interface ClauseParties {
  subject: Party[];
  other: Party[];
  /** The subject is "the two leaders" and the like. */
  points: boolean;
  /** Token of the preposition or object that joins the other side, or -1. */
  at: number;
}

/** All parties, each once. */
export const allOf = ({subject, other}: ClauseParties): Party[] => {
  const all = subject.map((d) => ({...d}));
  for (const party of other) add(all, {...party});
  return all;
};

/** Subject, and the side joined by an object or by one of the prepositions `joins`. */
export function partiesOfClause(reading: Reading, clause: Clause, joins: readonly string[]): ClauseParties {
  const {scene} = reading;
  const phrase = clause.subject;
  let subject = phrase ? partiesOfPhrase(reading, phrase) : [];
  let points = false;
  const size = phrase && campsOf(subject).length < 2 ? groupSize(reading, phrase) : null;
  if (size) {
    const sides = lastSides(reading, phrase!.first, size);
    if (sides.length) [subject, points] = [sides, true];
  }
  const {other, at} = otherSide(reading, clause, joins);
  if (!subject.length && phrase === null) subject = headSubject(reading, clause, scene.document.sentences[clause.sentence]!.first);
  return {subject, other, points, at};
}

function otherSide(reading: Reading, clause: Clause, joins: readonly string[]): {other: Party[]; at: number} {
  const {scene} = reading;
  const {tokens} = scene.document;
  const limit = scene.document.sentences[clause.sentence]!.last;
  if (joins.includes("object") && clause.object && clause.object.prep < 0) {
    const from = clause.object.first;
    const {parties} = partiesFrom(reading, scene.actorAt[from]?.first ?? from, limit);
    if (parties.length) return {other: parties, at: from};
  }
  for (let i = clause.verb.main + 1; i <= limit; ++i) {
    const token = tokens[i]!;
    if (token.tag === "verb" || token.tag === "aux" || token.tag === "modal" || token.tag === "sub" || token.tag === "rel") break;
    if (!joins.includes(token.lower) || (token.tag !== "prep" && token.tag !== "to" && token.tag !== "adv")) continue;
    const {parties} = partiesFrom(reading, i + 1, limit);
    if (parties.length) return {other: parties, at: i};
    const next = scene.document.phraseAt[i + 1]!;
    const size = next >= 0 ? groupSize(reading, scene.document.phrases[next]!) : null;
    if (size) return {other: lastSides(reading, i, size), at: i};
  }
  return {other: [], at: -1};
}

/** A headline's verb without a subject of its own takes what stands first. */
function headSubject(reading: Reading, clause: Clause, first: number): Party[] {
  if (clause.kind !== "infinitive" && clause.kind !== "gerund") return [];
  return reading.scene.document.sentences[clause.sentence]!.zone === "headline"
    ? partiesFrom(reading, first, clause.verb.first - 1).parties
    : [];
}

/** Told over the telephone or a screen: "by phone", "via video link". */
export function onPhone({scene, lexicon}: Reading, clause: Clause): boolean {
  const {tokens, sentences} = scene.document;
  const limit = sentences[clause.sentence]!.last;
  for (let i = clause.verb.main + 1; i <= limit; ++i) {
    const token = tokens[i]!;
    if (token.tag === "sub" || token.tag === "rel" || token.text === ";" || token.text === ":") return false;
    if (i > clause.last + 12) return false;
    if (lexicon.media.has(token.lower) && (VIA.has(tokens[i - 1]!.lower) || VIA.has(tokens[i - 2]?.lower ?? ""))) return true;
  }
  return false;
}

const VIA = new Set(["by", "over", "on", "via", "through", "in"]);
