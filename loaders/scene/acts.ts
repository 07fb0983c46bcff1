import type {Act, Acts} from "../lexicon/acts.js";
import type {EventType} from "../model/report.js";
import type {Scene} from "../model/scene.js";
import type {Clause, Phrase} from "../model/syntax.js";
import {doerOf} from "./doers.js";
import {isA} from "./phrases.js";

/** A reading of a clause as an act: who does it, and what stands as its object. In the passive the object is the grammatical subject. */
export interface Match {
  act: Act;
  doer: Phrase | null;
  object: Phrase | null;
  /** To whom, where it stands before the object: "gave the rebels missiles". */
  to: Phrase | null;
}

/** The first way in which a clause's verb tells an act of a type, in one of the frames given (all where none is), whose subject and object fit; else null. */
export function matchAct(scene: Scene, clause: Clause, acts: Acts, type: EventType, ...frames: string[]): Match | null {
  const entries = acts.verbs.get(clause.verb.lemma)?.get(type);
  if (!entries) return null;
  for (const act of entries) {
    if (frames.length && !frames.includes(act.frame)) continue;
    const match = readAs(scene, clause, act, acts);
    if (match && (type === "REJECT" || !isNone(scene, match.object))) return match;
  }
  return null;
}

/** Whether a verb may tell an act of a type in one frame. */
export function mayTell({verbs}: Acts, lemma: string, type: EventType, frame: string): boolean {
  const acts = verbs.get(lemma)?.get(type);
  return acts?.some((d) => d.frame === frame) === true;
}

/** "received no reinforcements": an object that there was none of. */
export const isNone = ({document: {tokens}}: Scene, object: Phrase | null): boolean =>
  object !== null && tokens[object.first]!.lower === "no";

/** A clause read as one of the acts that its verb can tell; null where its object or particle is none of that act. */
function readAs(scene: Scene, clause: Clause, act: Act, acts: Acts): Match | null {
  const at = act.particle === null ? -1 : particleAt(scene, clause, act.particle);
  if (act.particle !== null && at < 0) return null;
  const {passive} = clause.verb;
  const object = passive
    ? clause.subject
    : at >= 0
      ? (phraseFrom(scene, at + 1) ?? clause.object)
      : (clause.object ?? partitive(scene, clause));
  const doer = doerOf(scene, clause);
  if (act.object.length && !isA(scene, object, act.object, acts)) {
    const thing = passive || at >= 0 ? null : after(scene, object);
    if (!thing || !isA(scene, thing, act.object, acts) || (act.subject.length && !isA(scene, doer, act.subject, acts))) return null;
    return {act, doer, object: thing, to: object};
  }
  if (act.subject.length && !isA(scene, doer, act.subject, acts)) return null;
  if (at < 0 && passive && act.object.length && isToldTo(scene, clause)) return null;
  return {act, doer, object, to: null};
}

/** "were ordered to withdraw", not "were sent to the border": what somebody is made to do. */
const isToldTo = ({document: {tokens, clauses}}: Scene, {i, verb}: Clause): boolean =>
  tokens[verb.last + 1]?.tag === "to" && clauses[i + 1]?.kind === "infinitive" && clauses[i + 1]!.verb.first <= verb.last + 3;

/** The second of two objects: "offered Ankara his condolences", "supplied its allies with arms". */
function after({document: {phrases, tokens}}: Scene, object: Phrase | null): Phrase | null {
  const next = object && phrases[object.i + 1];
  if (!next) return null;
  const behind = next.prep < 0 ? next.first : tokens[next.prep]!.lower === "with" ? next.prep : -1;
  return behind === object.last + 1 || (behind === object.last + 2 && CURRENCIES.has(tokens[behind - 1]!.text)) ? next : null;
}

/** Marks between two halves of a phrase: "a new $300 million package". */
const CURRENCIES = new Set(["$", "€", "£"]);

/** Token of a particle right after the verb, or right after its object: "pulled out its troops", "pulled its troops out". */
function particleAt({document: {tokens}}: Scene, {verb, object, last}: Clause, particle: string): number {
  let i = verb.last + 1;
  while (i < last && tokens[i]!.tag === "adv" && tokens[i]!.lower !== particle) ++i;
  if (i <= last && tokens[i]!.lower === particle) return i;
  const after = object ? object.last + 1 : -1;
  return after > 0 && after <= last && tokens[after]!.lower === particle ? after : -1;
}

/** The phrase that begins at a token, past adverbs and quotation marks. */
function phraseFrom({document: {tokens, phraseAt}}: Scene, i: number): Phrase | null {
  let at = i;
  while (tokens[at]?.tag === "adv" || tokens[at]?.tag === "open") ++at;
  const phrase = phraseAt[at];
  return phrase && phrase.first === at ? phrase : null;
}

/** "most of the countryside", "some 30 villages": an object whose first word makes no phrase. */
function partitive({document}: Scene, {verb, last}: Clause): Phrase | null {
  for (let i = verb.last + 1; i <= Math.min(verb.last + 3, last); ++i) {
    const phrase = document.phraseAt[i];
    if (phrase) return phrase.prep < 0 || document.tokens[phrase.prep]!.lower === "of" ? phrase : null;
  }
  return null;
}

/** The last token of a stretch without the mark, the conjunction or the "in order" that leads on to the next clause; never before `least`. */
export function clauseEnd(tokens: Scene["document"]["tokens"], last: number, least: number): number {
  let end = last;
  while (end > least && (tokens[end]!.kind === "punct" || tokens[end]!.tag === "conj") && tokens[end]!.tag !== "close") --end;
  return end - 2 >= least && tokens[end]!.lower === "order" && tokens[end - 1]!.lower === "in" && tokens[end + 1]?.tag === "to"
    ? end - 2
    : end;
}

/** The tokens of a clause as its evidence: up to where the next one begins, without the mark or conjunction that stands there. */
export function rangeOf({document: {tokens}}: Scene, {first, last, verb}: Clause, until = last): {first: number; last: number} {
  const end = clauseEnd(tokens, Math.max(until, verb.last), verb.last);
  let begin = Math.min(first, verb.first);
  while (begin < verb.first && (tokens[begin]!.text === "," || tokens[begin]!.tag === "conj")) ++begin;
  return {first: begin, last: end};
}

/** The last token of a clause with all that hangs on it in its sentence. */
export function reachOf({document: {clauses, clauseStart}}: Scene, clause: Clause): number {
  let {last} = clause;
  const inside = new Set([clause.i]);
  for (let c = clause.i + 1; c < clauseStart[clause.sentence + 1]!; ++c) {
    if (!inside.has(clauses[c]!.parent)) break;
    inside.add(c);
    last = clauses[c]!.last;
  }
  return last;
}

/** The clauses that hang directly on a clause. */
export const childrenOf = ({document: {clauses, clauseStart}}: Scene, clause: Clause): Clause[] =>
  clauses.slice(clause.i + 1, clauseStart[clause.sentence + 1]).filter((d) => d.parent === clause.i);

/** "to withdraw or be driven out", "or face the consequences": an infinitive with the harm that follows if it is not heeded. */
export function hasAlternative({document: {tokens, sentences}}: Scene, clause: Clause | null): boolean {
  if (clause?.kind !== "infinitive") return false;
  for (let i = clause.verb.last + 1; i < sentences[clause.sentence]!.last; ++i)
    if (
      tokens[i]!.lower === "or" &&
      (tokens[i + 1]!.lower === "else" ||
        tokens[i + 1]!.lower === "be" ||
        tokens[i + 1]!.lemma === "face" ||
        tokens[i + 1]!.lower === "risk")
    )
      return true;
  return false;
}
