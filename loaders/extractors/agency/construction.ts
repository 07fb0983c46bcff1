import type {ViolenceLexicon} from "../../lexicon/violence.js";
import {isOnlooker} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {fighterCode} from "../../scene/actors.js";
import {doerOf, fightersOf} from "../../scene/doers.js";
import {possessorOf} from "../../scene/possessors.js";
import {sourceAt} from "../../scene/sources.js";
import {endOf, type Found} from "./draft.js";
import type {Harmed} from "./harmed.js";

/** By which construction a clause tells a harm, and who it says does it. */
export function constructed(scene: Scene, clause: Clause, {affected, patient, end}: Harmed, lexicon: ViolenceLexicon): Found {
  const {verb, subject, agent} = clause;
  const at = verb.main;
  if (verb.passive) {
    const by = agent ? fightersOf(scene, agent) : null;
    const last = agent ? endOf(scene, agent) : verb.last;
    return {construction: by ? "passive-by" : "passive-agentless", agent: by, patient, rule: "passive", first: subject!.first, last, at};
  }
  const doer = doerOf(scene, clause);
  const told = announcer(scene, clause, lexicon) ?? agentOf(scene, doer, affected);
  return {construction: "active", agent: told, patient, rule: "active", first: firstOf(scene, clause, doer), last: end, at};
}

/** The clause's first token: the doer's where that stands right before the verb, else the verb's. */
function firstOf(scene: Scene, clause: Clause, doer: Phrase | null): number {
  const {kind, verb} = clause;
  if (kind === "gerund") return sharing(scene, clause)?.verb.first ?? verb.first;
  return doer && doer.last < verb.first && kind !== "infinitive" && !goesOn(scene, clause, doer) ? doer.first : verb.first;
}

/** The gerund before, which has its object in common: "killing and wounding ten". */
function sharing({document: {clauses, tokens}}: Scene, {i, verb}: Clause): Clause | null {
  const before = clauses[i - 1];
  const joined = before?.kind === "gerund" && !before.object && before.verb.last === verb.first - 2;
  return joined && tokens[verb.first - 1]!.tag === "conj" ? before : null;
}

/** "shelled the hill and killed ten": another verb of the doer's stands before. */
function goesOn({document: {clauses}}: Scene, {i, sentence, verb}: Clause, doer: Phrase): boolean {
  const before = clauses[i - 1];
  return (
    before?.sentence === sentence &&
    before.verb.finite &&
    before.kind !== "relative" &&
    before.verb.first > doer.last &&
    before.verb.last < verb.first
  );
}

/** Who threatens or vows to do it: the source is the doer. */
function announcer(scene: Scene, {kind, verb}: Clause, {verbs}: ViolenceLexicon): string | null {
  if (kind !== "infinitive") return null;
  const source = sourceAt(scene, verb.first);
  const announces = verbs.get(source?.cue_lemma ?? "")?.has("announces");
  return source && announces && source.content.some((d) => d.first === verb.first) ? source.side : null;
}

/** The doer's code, if it is a side of the war; where the doer is an act, whose that is; where the object has an owner, that. */
function agentOf(scene: Scene, doer: Phrase | null, object: Phrase): string | null {
  const told = fightersOf(scene, doer);
  if (told) return told === "UN" || isOnlooker(told) ? null : told;
  const owner = possessorOf(scene, object);
  return owner ? fighterCode(owner) : null;
}
