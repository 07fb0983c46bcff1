import type {VerbRole, ViolenceLexicon} from "../../lexicon/violence.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {fightersOf} from "../../scene/doers.js";
import {attached, OF} from "../../scene/phrases.js";
import {chainEnd, endOf, patientsOf, victimsAfter} from "./draft.js";
import {afterParticle, isDone, isPatient} from "./objects.js";

type Roles = ReadonlySet<VerbRole>;

/** What a verb affects: its phrase, whose codes they are, and the last token that belongs to it. */
export interface Harmed {
  affected: Phrase;
  patient: string | null;
  end: number;
}

/** The roles of a clause's verb, with the particle or the object that makes it one of harm: "opened heavy fire on the crowd". */
export function rolesOf({document: {tokens}}: Scene, {verb, object}: Clause, {verbs, particles}: ViolenceLexicon): Roles | undefined {
  const particle = tokens[verb.main + 1]?.lower ?? "";
  const phrasal = particles.has(particle) ? verbs.get(`${verb.lemma} ${particle}`) : undefined;
  const head = object && !verb.passive ? tokens[object.head]!.lower : "";
  const opened = particles.has(head) ? verbs.get(`${verb.lemma} ${head}`) : undefined;
  return phrasal ?? opened ?? verbs.get(verb.lemma);
}

/** Whom or what the verb of a clause harms by one of its roles, or null. */
export function harmedIn(scene: Scene, clause: Clause, roles: Roles, lexicon: ViolenceLexicon): Harmed | null {
  const {verb, subject, object} = clause;
  const affected = verb.passive ? subject : (object ?? afterParticle(scene, clause));
  if (!affected) return null;
  const {tokens} = scene.document;
  const noun = lexicon.nouns.get(tokens[affected.head]!.lemma);
  const act = (): Harmed => ({affected, patient: victimsAfter(scene, affected), end: chainEnd(scene, affected, lexicon)});
  if (roles.has("harm") && !verb.passive && lexicon.verbs.get(`${verb.lemma} ${tokens[affected.head]!.lower}`) === roles) return act();
  if (roles.has("harm") && isPatient(scene, affected, roles, lexicon))
    return {affected, patient: patientsOf(scene, affected), end: wholeEnd(scene, affected)};
  const started = verb.passive && !verb.finite && !clause.agent; // "the offensive started"
  if (roles.has("does") && !started && isDone(scene, affected, lexicon)) return act();
  if (roles.has("costs") && !verb.passive && noun?.has("life"))
    return {affected, patient: ownersOf(scene, affected), end: chainEnd(scene, affected, lexicon)};
  if (roles.has("uses") && noun?.has("means")) return hitBy(scene, clause, affected);
  return roles.has("leaves") ? left(scene, clause, lexicon) : null;
}

/** Last token of a phrase with what it is an amount of: "dozens of rebels". */
function wholeEnd(scene: Scene, phrase: Phrase): number {
  const end = endOf(scene, phrase);
  const whole = end === phrase.last ? attached(scene, phrase, OF) : null;
  return whole ? endOf(scene, whole) : end;
}

/** Whose lives: "claimed the lives of ten soldiers". */
function ownersOf(scene: Scene, lives: Phrase): string | null {
  const whose = attached(scene, lives, OF);
  return whose && fightersOf(scene, whose);
}

/** What a means of force is used for: "used artillery to shell the town"; else the means itself. */
function hitBy(scene: Scene, {i, object}: Clause, affected: Phrase): Harmed | null {
  const purpose = scene.document.clauses[i + 1];
  const hit = purpose?.kind === "infinitive" ? purpose.object : object;
  return hit && {affected, patient: patientsOf(scene, hit), end: endOf(scene, hit)};
}

/** "The attack left ten people dead": a number of people and what became of them. */
function left(scene: Scene, {object, verb}: Clause, {nouns}: ViolenceLexicon): Harmed | null {
  const {tokens} = scene.document;
  const fate = object && tokens[object.last + 1];
  if (!object || verb.passive || !fate || !nouns.get(fate.lower)?.has("fate")) return null;
  if (!scene.actorAt[object.head]?.human && tokens[object.head]!.tag !== "num") return null;
  return {affected: object, patient: patientsOf(scene, object), end: fate.i};
}
