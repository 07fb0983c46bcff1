import type {VerbRole, ViolenceLexicon} from "../../lexicon/violence.js";
import {isArmed} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {fightersOf} from "../../scene/doers.js";
import {governedBy} from "../../scene/phrases.js";
import {parentOf} from "../../text/clause-at.js";
import {isListed} from "../../text/vocabulary.js";
import {constructed} from "./construction.js";
import {chainEnd, type Draft, draftOf, endOf, type Found, patientsOf} from "./draft.js";
import {harmedIn, rolesOf} from "./harmed.js";
import {realisIn} from "./realis.js";

/** The harm that a clause's verb tells: who does it, to whom, and by which construction. Null where it tells none. */
export function clauseDraft(scene: Scene, clause: Clause, lexicon: ViolenceLexicon): Draft | null {
  const verb = scene.document.tokens[clause.verb.main]!;
  const roles = isListed(verb, lexicon.bit) && verb.tag === "verb" ? rolesOf(scene, clause, lexicon) : undefined;
  const realis = roles ? realisIn(scene, clause, lexicon) : null;
  if (!roles || !realis) return null;
  const curbed = realis === "normative" && roles.has("curbs") ? curb(scene, clause, lexicon) : null;
  const harmed = curbed ? null : harmedIn(scene, clause, roles, lexicon);
  const found = curbed ?? (harmed ? constructed(scene, clause, harmed, lexicon) : happening(scene, clause, roles, lexicon));
  return found && draftOf(found, realis);
}

/** "there is a war": harm that simply is. */
export function existentialDraft(scene: Scene, clause: Clause, lexicon: ViolenceLexicon): Draft | null {
  const {tokens} = scene.document;
  const {subject, object, verb} = clause;
  if (verb.lemma !== "be" || !object || !subject || tokens[subject.head]!.lower !== "there") return null;
  if (!lexicon.nouns.get(tokens[object.head]!.lemma)?.has("exists") || NONE.has(tokens[object.first]!.lower)) return null;
  const realis = realisIn(scene, clause, lexicon);
  if (!realis) return null;
  const [first, last] = [subject.first, chainEnd(scene, object, lexicon)];
  return draftOf({construction: "existential", agent: null, patient: null, rule: "there is", first, last, at: object.head}, realis);
}

const NONE = new Set(["no", "any", "neither"]);

/** "has the right to stop the militants", "the crisis must be stopped". */
function curb(scene: Scene, clause: Clause, lexicon: ViolenceLexicon): Found | null {
  const affected = clause.verb.passive ? clause.subject : clause.object;
  if (!affected) return null;
  const armed = scene.actorAt[affected.head];
  const state = lexicon.nouns.get(scene.document.tokens[affected.head]!.lemma)?.has("state");
  if (!state && !(armed && isArmed(armed.code))) return null;
  const harmed = {affected, patient: patientsOf(scene, affected), end: endOf(scene, affected)};
  const found = constructed(scene, clause, harmed, lexicon);
  const holder = clause.kind === "infinitive" ? parentOf(scene.document, clause)?.subject : null;
  return holder ? {...found, agent: fightersOf(scene, holder), first: holder.first} : found;
}

/** "the situation deteriorated", "tensions rose", "three people died", "ten lost their lives": nobody does it. */
function happening(scene: Scene, clause: Clause, roles: ReadonlySet<VerbRole>, {nouns}: ViolenceLexicon): Found | null {
  const {verb, subject, object} = clause;
  if (!subject || verb.passive || subject.last >= verb.first || (verb.main === verb.first && !verb.finite)) return null;
  const {tokens} = scene.document;
  const [first, at] = [subject.first, verb.main];
  const between = roles.has("happens") ? sidesBetween(scene, clause, nouns) : null;
  if (between) return {...between, construction: "nominalisation-reciprocal", patient: null, rule: "it happens", first, at};
  if (roles.has("happens") && (!object || tokens[object.head]!.lower === "place") && nouns.get(tokens[subject.head]!.lemma)?.has("state"))
    return {construction: "inchoative", agent: null, patient: null, rule: "it happens", first, last: verb.last, at};
  const lost = roles.has("loses") && object !== null && nouns.get(tokens[object.head]!.lemma)?.has("life");
  if (!(lost || roles.has("dies")) || !scene.actorAt[subject.head]?.human) return null;
  const last = lost ? object.last : verb.last;
  return {construction: "inchoative", agent: null, patient: fightersOf(scene, subject), rule: "they die", first, last, at};
}

/** "clashes broke out between rebels and the army": both sides of it, and where the clause ends. */
function sidesBetween(scene: Scene, clause: Clause, nouns: ViolenceLexicon["nouns"]): {agent: string; last: number} | null {
  const {subject} = clause;
  if (!subject || !nouns.get(scene.document.tokens[subject.head]!.lemma)?.has("mutual")) return null;
  const sides = governedBy(scene, clause, BETWEEN);
  const agent = sides && fightersOf(scene, sides);
  return agent?.includes(";") ? {agent, last: endOf(scene, sides!)} : null;
}

const BETWEEN = new Set(["between"]);
