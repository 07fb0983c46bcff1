import type {VerbRole, ViolenceLexicon} from "../../lexicon/violence.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {fighterCode} from "../../scene/actors.js";
import {doerOf, fightersOf} from "../../scene/doers.js";
import {attached} from "../../scene/phrases.js";
import {possessorOf} from "../../scene/possessors.js";
import {sourceAt} from "../../scene/sources.js";
import {isListed} from "../../text/vocabulary.js";
import {chainEnd, type Draft, draftOf, endOf, type Found, patientsOf, realisIn, victimsAfter} from "./draft.js";
import {afterParticle, isDone, isPatient} from "./objects.js";

/** The harm that a clause's verb tells: who does it, to whom, and by which construction. Null where it tells none. */
export function clauseDraft(scene: Scene, clause: Clause, lexicon: ViolenceLexicon): Draft | null {
  const {tokens} = scene.document;
  const {verb} = clause;
  if (!isListed(tokens[verb.main]!, lexicon)) return null;
  const particle = tokens[verb.main + 1]?.lower ?? "";
  const phrasal = lexicon.particles.has(particle) ? lexicon.verbs.get(`${verb.lemma} ${particle}`) : undefined;
  const roles = phrasal ?? lexicon.verbs.get(verb.lemma);
  if (!roles || tokens[verb.main]!.tag !== "verb") return null;
  const realis = realisIn(scene, clause);
  const curbed = realis === "normative" && roles.has("curbs") ? curb(scene, clause, lexicon) : null;
  const found =
    curbed ??
    harm(scene, clause, lexicon, roles) ??
    (roles.has("leaves") ? leaving(scene, clause, lexicon) : null) ??
    happening(scene, clause, lexicon, roles);
  return found && realis ? draftOf(found, realis) : null;
}

/** "there is a war": harm that simply is. */
export function existentialDraft(scene: Scene, clause: Clause, {nouns}: ViolenceLexicon): Draft | null {
  const {tokens} = scene.document;
  const {subject, object, verb} = clause;
  if (verb.lemma !== "be" || !object || !subject || tokens[subject.head]!.lower !== "there") return null;
  if (!nouns.get(tokens[object.head]!.lemma)?.has("exists") || NONE.has(tokens[object.first]!.lower)) return null;
  const realis = realisIn(scene, clause);
  if (!realis) return null;
  const [first, last] = [subject.first, chainEnd(scene, object)];
  return draftOf({construction: "existential", agent: null, patient: null, rule: "there is", first, last, at: object.head}, realis);
}

const NONE = new Set(["no", "any", "neither"]);

function harm(scene: Scene, clause: Clause, lexicon: ViolenceLexicon, roles: ReadonlySet<VerbRole>): Found | null {
  const {verb, subject} = clause;
  const {object} = clause;
  if (
    roles.has("harm") &&
    !verb.passive &&
    object?.head === verb.main + 1 &&
    lexicon.particles.has(scene.document.tokens[object.head]!.lower)
  )
    return build(scene, clause, object, victimsAfter(scene, object), chainEnd(scene, object)); // "opened fire on the crowd"
  const affected = verb.passive ? subject : (clause.object ?? afterParticle(scene, clause));
  if (!affected) return null;
  const noun = lexicon.nouns.get(scene.document.tokens[affected.head]!.lemma);
  if (roles.has("harm") && isPatient(scene, affected, roles, lexicon))
    return build(scene, clause, affected, patientsOf(scene, affected), wholeEnd(scene, affected));
  const started = verb.passive && !verb.finite && !clause.agent; // "the offensive started"
  if (roles.has("does") && !started && isDone(scene, affected, noun, lexicon))
    return build(scene, clause, affected, victimsAfter(scene, affected), chainEnd(scene, affected));
  if (!roles.has("uses") || !noun?.has("means")) return null;
  const purpose = scene.document.clauses[clause.i + 1];
  const hit = purpose?.kind === "infinitive" ? purpose.object : object;
  return hit ? build(scene, clause, affected, patientsOf(scene, hit), endOf(scene, hit)) : null;
}

/** Last token of a phrase with what it is an amount of: "dozens of rebels". */
function wholeEnd(scene: Scene, phrase: Phrase): number {
  const end = endOf(scene, phrase);
  const whole = end === phrase.last ? attached(scene, phrase, OF) : null;
  return whole ? endOf(scene, whole) : end;
}

const OF = new Set(["of"]);

/** "has the right to stop the militants", "the crisis must be stopped". */
function curb(scene: Scene, clause: Clause, {nouns}: ViolenceLexicon): Found | null {
  const affected = clause.verb.passive ? clause.subject : clause.object;
  if (!affected) return null;
  const armed = scene.actorAt[affected.head];
  if (!nouns.get(scene.document.tokens[affected.head]!.lemma)?.has("state") && !(armed && ARMED.test(armed.code))) return null;
  const found = build(scene, clause, affected, patientsOf(scene, affected), endOf(scene, affected));
  const holder = clause.kind === "infinitive" ? scene.document.clauses[clause.parent]?.subject : null;
  return holder ? {...found, agent: fightersOf(scene, holder), first: holder.first} : found;
}

const ARMED = /^ISIS$| (?:REB|MIL)$/;

/** "The attack left ten people dead": a number of people and what became of them. */
function leaving(scene: Scene, clause: Clause, {nouns}: ViolenceLexicon): Found | null {
  const {object, verb} = clause;
  const fate = object && scene.document.tokens[object.last + 1];
  if (!object || verb.passive || !fate || !nouns.get(fate.lower)?.has("fate")) return null;
  const actor = scene.actorAt[object.head];
  if (!actor?.human && scene.document.tokens[object.head]!.tag !== "num") return null;
  return build(scene, clause, object, patientsOf(scene, object), fate.i);
}

function build(scene: Scene, clause: Clause, affected: Phrase, patient: string | null, end: number): Found {
  const {verb, subject, agent} = clause;
  const at = verb.main;
  if (verb.passive) {
    const by = agent ? fightersOf(scene, agent) : null;
    const last = agent ? endOf(scene, agent) : verb.last;
    return {construction: by ? "passive-by" : "passive-agentless", agent: by, patient, rule: "passive", first: subject!.first, last, at};
  }
  const doer = doerOf(scene, clause);
  const whole = doer && doer.last < verb.first && clause.kind !== "infinitive" && clause.kind !== "gerund" && !goesOn(scene, clause, doer);
  const from = whole ? doer.first : verb.first;
  const announced = announcer(scene, clause);
  return {construction: "active", agent: announced ?? agentOf(scene, doer, affected), patient, rule: "active", first: from, last: end, at};
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
function announcer(scene: Scene, {kind, verb}: Clause): string | null {
  if (kind !== "infinitive") return null;
  const source = sourceAt(scene, verb.first);
  return source && OWN_ACTS.has(source.cue_lemma ?? "") && source.content.some((d) => d.first === verb.first) ? source.side : null;
}

/** Verbs of speech whose speaker announces an act of his own. */
const OWN_ACTS = new Set(["threaten", "vow", "pledge", "promise"]);

/** The doer's code; where the doer is an act, whose that is; where the object has an owner, that. */
function agentOf(scene: Scene, doer: Phrase | null, object: Phrase): string | null {
  const told = fightersOf(scene, doer);
  if (told) return told;
  const owner = possessorOf(scene, object);
  return owner ? fighterCode(owner) : null;
}

/** "the situation deteriorated", "tensions rose", "three people died": nobody does it. */
function happening(scene: Scene, {verb, subject, object}: Clause, {nouns}: ViolenceLexicon, roles: ReadonlySet<VerbRole>): Found | null {
  if (!subject || verb.passive || subject.last >= verb.first || (verb.main === verb.first && !verb.finite)) return null;
  const {tokens} = scene.document;
  const [first, last, at] = [subject.first, verb.last, verb.main];
  if (roles.has("happens") && (!object || tokens[object.head]!.lower === "place") && nouns.get(tokens[subject.head]!.lemma)?.has("state"))
    return {construction: "inchoative", agent: null, patient: null, rule: "it happens", first, last, at};
  if (roles.has("dies") && scene.actorAt[subject.head]?.human)
    return {construction: "inchoative", agent: null, patient: fightersOf(scene, subject), rule: "they die", first, last, at};
  return null;
}
