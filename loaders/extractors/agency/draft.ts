import type {ViolenceLexicon} from "../../lexicon/violence.js";
import {isStatePower} from "../../model/camp.js";
import type {Agency} from "../../model/framing.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {fighterCode, joinCodes, membersOf} from "../../scene/actors.js";
import {fightersOf} from "../../scene/doers.js";
import {possessorOf} from "../../scene/possessors.js";

/** A row before its voice and neighbours are known. Tokens `first` to `last`; `at` is the word that tells the harm. */
export interface Draft extends Pick<Agency, "construction" | "realis" | "agent" | "patient" | "rule"> {
  first: number;
  last: number;
  at: number;
}

/** A draft of which is not told yet whether it has happened. */
export type Found = Omit<Draft, "realis">;

/** The draft of what was found; all drafts have one shape. */
export const draftOf = ({construction, agent, patient, rule, first, last, at}: Found, realis: Draft["realis"]): Draft => ({
  construction,
  realis,
  agent,
  patient,
  rule,
  first,
  last,
  at
});

/** Last token of a phrase with the members of its enumeration. */
export const endOf = (scene: Scene, phrase: Phrase): number => Math.max(...membersOf(scene, phrase).map((d) => d.last));

const CHAIN = new Set(["of", "by", "between", "against", "in", "on", "upon", "near", "at", "among", "including", "with"]);

/**
 * Last token of a noun phrase with all the prepositional phrases that hang on it one after the other. Another act is none of their
 * members: "the death of two men | and the destruction of a tank".
 */
export function chainEnd(scene: Scene, phrase: Phrase, {nouns}: ViolenceLexicon): number {
  const {tokens, phrases} = scene.document;
  let last = endOf(scene, phrase);
  for (let p = phrase.i + 1; p < phrases.length && phrases[p]!.sentence === phrase.sentence; ++p) {
    const next = phrases[p]!;
    if (next.first <= last) continue;
    if (next.prep < 0 || next.prep > last + 2 || !CHAIN.has(tokens[next.prep]!.lower)) break;
    const members = membersOf(scene, next);
    const act = members.findIndex((d, i) => i > 0 && isAct(nouns.get(tokens[d.head]!.lemma)));
    last = (act > 0 ? members[act - 1]! : members.at(-1)!).last;
    if (act > 0) break;
  }
  return last;
}

const isAct = (roles: ReturnType<ViolenceLexicon["nouns"]["get"]>): boolean => !!roles && (roles.has("harm") || roles.has("loss"));

/** Codes of those whom a phrase names as harmed; "its troops" are the owner's. */
export function patientsOf(scene: Scene, phrase: Phrase): string | null {
  const owner = possessorOf(scene, phrase);
  if (!owner || !isStatePower(scene.actorAt[phrase.head]?.code ?? "")) return fightersOf(scene, phrase);
  const others = membersOf(scene, phrase).slice(1);
  return joinCodes([fighterCode(owner), ...others.map((d) => fightersOf(scene, {...d, next: -1}))]);
}

const AIMING = ["against", "on", "upon", "at"];

/** Whom an act is told to be against: "strikes against Syrian troops", "an attack on the town". */
export function victimsAfter(scene: Scene, act: Phrase): string | null {
  let against: Phrase | null = null;
  for (const preposition of AIMING) against ??= governedAfter(scene, act, preposition);
  return against && patientsOf(scene, against);
}

/** What these lead to is another act: "shelling after a raid by rebels". */
const OTHER_TIME = new Set(["after", "before", "during", "following", "amid", "since", "until", "despite"]);

/** The first phrase by a preposition in the chain of prepositional phrases after this one. */
export function governedAfter({document: {tokens, phrases}, dateAt}: Scene, phrase: Phrase, preposition: string): Phrase | null {
  let {last} = phrase;
  for (let p = phrase.i + 1; p <= phrase.i + 4 && phrases[p]?.sentence === phrase.sentence; ++p) {
    const next = phrases[p]!;
    if (next.prep < 0 || next.prep > last + (tokens[last + 1]?.tag === "close" ? 2 : 1)) return null;
    const {lower} = tokens[next.prep]!;
    if (next.prep > last && lower === preposition) return next;
    if (OTHER_TIME.has(lower) && !dateAt[next.head]) return null;
    last = next.last;
  }
  return null;
}
