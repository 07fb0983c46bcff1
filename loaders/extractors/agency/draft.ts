import type {Agency} from "../../model/framing.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {fighterCode, joinCodes, membersOf} from "../../scene/actors.js";
import {fightersOf} from "../../scene/doers.js";
import {possessorOf} from "../../scene/possessors.js";
import {sourceAt} from "../../scene/sources.js";

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

const CHAIN = new Set(["of", "by", "between", "against", "in", "on", "upon", "near", "at", "among", "including"]);

/** Last token of a noun phrase with all the prepositional phrases that hang on it one after the other. */
export function chainEnd(scene: Scene, phrase: Phrase): number {
  const {tokens, phrases} = scene.document;
  let last = endOf(scene, phrase);
  for (let p = phrase.i + 1; p < phrases.length && phrases[p]!.sentence === phrase.sentence; ++p) {
    const next = phrases[p]!;
    if (next.first <= last) continue;
    if (next.prep < 0 || next.prep > last + 2 || !CHAIN.has(tokens[next.prep]!.lower)) break;
    last = endOf(scene, next);
  }
  return last;
}

/** Codes of those whom a phrase names as harmed; "its troops" are the owner's. */
export function patientsOf(scene: Scene, phrase: Phrase): string | null {
  const owner = possessorOf(scene, phrase);
  if (!owner || !/ (?:MIL|GOV)$/.test(scene.actorAt[phrase.head]?.code ?? "")) return fightersOf(scene, phrase);
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

/** The first phrase by a preposition in the chain of prepositional phrases after this one. */
export function governedAfter({document: {tokens, phrases}}: Scene, phrase: Phrase, preposition: string): Phrase | null {
  let {last} = phrase;
  for (let p = phrase.i + 1; p <= phrase.i + 4 && phrases[p]?.sentence === phrase.sentence; ++p) {
    const next = phrases[p]!;
    if (next.prep < 0 || next.prep > last + (tokens[last + 1]?.tag === "close" ? 2 : 1)) return null;
    if (next.prep > last && tokens[next.prep]!.lower === preposition) return next;
    last = next.last;
  }
  return null;
}

/** Whether a clause tells what has happened, what is threatened, imagined or ought to be; null where it is denied. */
export function realisIn(scene: Scene, clause: Clause): Agency["realis"] | null {
  const {clauses, tokens} = scene.document;
  const threatened = sourceAt(scene, clause.verb.main)?.cue_class === "directive";
  for (let at: Clause | undefined = clause, depth = 0; at && depth < 4; ++depth) {
    const {verb, marker, kind, parent}: Clause = at;
    if (marker === "if" || marker === "unless") return "hypothetical";
    if (verb.modal === "must" || verb.modal === "should") return "normative";
    if (verb.modal === "will" || verb.modal === "shall") return "threat";
    if (verb.modal && !verb.perfect) return threatened ? "threat" : "hypothetical";
    if (verb.negated) return null;
    if (kind === "infinitive" && OWED.has(tokens[verb.first - 1]?.lemma ?? "")) return "normative";
    if (kind !== "infinitive" && kind !== "gerund") return "realised";
    if (kind === "infinitive" && parent >= 0 && !STARTED.has(clauses[parent]!.verb.lemma))
      return threatened || OMINOUS.has(clauses[parent]!.verb.lemma) ? "threat" : clauses[parent]!.verb.modal ? "threat" : "hypothetical";
    at = parent >= 0 ? clauses[parent] : undefined;
  }
  return "realised";
}

/** Nouns whose infinitive ought to be done, or may be: "the right to". */
const OWED = new Set(["right", "duty", "obligation", "need"]);

/** Verbs whose infinitive has happened with them. */
const STARTED = new Set(["continue", "begin", "start", "manage", "resume", "proceed", "go", "use"]);
const OMINOUS = new Set(["threaten", "vow", "plan", "prepare", "warn", "pledge"]);
