import type {ForceWords} from "../../../lexicon/force.js";
import {longestMatch} from "../../../lexicon/gazetteer.js";
import {isArmed, isGovernment, isOfMedia, sideOf} from "../../../model/camp.js";
import type {ForceMention} from "../../../model/mention.js";
import type {EventMode} from "../../../model/report.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {fighterCode} from "../../../scene/actors.js";
import {actorsOf} from "../../../scene/doers.js";
import {forcesIn} from "../../../scene/incident.js";
import {governedBy} from "../../../scene/phrases.js";
import {isAircraft, isTown} from "./hit.js";

/** A verb of force is one where an actor, a weapon or a force does it: "fragments hit my balcony" is none. */
export function isUse(scene: Scene, clause: Clause, force: ForceMention, words: ForceWords): boolean {
  const {subject, object, agent, verb} = clause;
  const hit = verb.passive ? subject : object;
  if (words.needObjects.has(verb.lemma) && !force.targets.some((d) => d.human) && !isTarget(scene, hit, words)) return false;
  if (isQuarrel(scene, clause, force)) return false;
  if (force.agents.length) return !isFigure(scene, force, hit, words);
  if (verb.passive && agent) return bearsForce(scene, agent, words);
  if (verb.passive && force.mode === "shoot-down" && subject) return isAircraft(scene, subject, words); // "a drone was intercepted"
  if (verb.passive)
    return (
      force.targets.some((d) => d.told && d.type !== "state") ||
      isFighters(scene, subject, verb.lemma, words) ||
      (FROM_AFAR.has(force.mode) && (isTarget(scene, subject, words) || isTown(scene, subject))) // "the town was shelled"
    );
  if (!subject) return force.targets.length > 0;
  return bearsForce(scene, subject, words) || (force.mode === "bombing" && object === null && carriesBomb(scene, subject, words));
}

/** "a booby-trapped car exploded", "a truck packed with explosives blew up". */
function carriesBomb({document: {tokens}}: Scene, {first, last}: Phrase, {grammar}: ForceWords): boolean {
  for (let i = first; i <= last; ++i) if (grammar.carrier.has(tokens[i]!.lemma) || grammar.carrier.has(tokens[i]!.lower)) return true;
  return false;
}

const FROM_AFAR = new Set<EventMode>(["airstrike", "shelling"]);

/** "a post of the rebels was hit": a thing told to be a fighter's; one that "was destroyed" may be what a strike told before came to. */
const isFighters = (scene: Scene, hit: Phrase | null, verb: string, {needObjects}: ForceWords): boolean =>
  hit !== null &&
  !needObjects.has(verb) &&
  !scene.actorAt[hit.head]?.human &&
  actorsOf(scene, hit).some((d) => (d.told || d.type === "role") && isArmed(fighterCode(d)));

/** What force is used on: a building, a post, a weapon or vehicle, or something of an armed side's. */
const isTarget = ({document, actorAt}: Scene, hit: Phrase | null, {objects, weapons}: ForceWords, {tokens} = document): boolean =>
  hit !== null &&
  (objects.has(tokens[hit.head]!.lemma) ||
    longestMatch(weapons, tokens, hit.head) !== null ||
    actorAt[hit.head]?.type === "thing" ||
    actorsOf({document, actorAt}, hit).some((d) => isArmed(fighterCode(d))));

const WHERE = new Set(["at", "in"]);
const OVER = new Set(["over"]);

/** "The two powers clashed at the Security Council", "Greece and Turkey clashed over gas": with words. */
function isQuarrel(scene: Scene, clause: Clause, {mode, agents, targets}: ForceMention): boolean {
  if (mode !== "clash" || !agents.length || ![...agents, ...targets].every((d) => d.type === "state" || d.type === "person")) return false;
  const council = actorsOf(scene, governedBy(scene, clause, WHERE)).some((d) => sideOf(d.code) === "UN");
  return council || governedBy(scene, clause, OVER) !== null;
}

/** A weapon or a noun of force: "a rocket", "heavy shelling". */
function bearsForce(scene: Scene, phrase: Phrase, {weapons}: ForceWords): boolean {
  for (let i = phrase.first; i <= phrase.last; ++i) if (longestMatch(weapons, scene.document.tokens, i)) return true;
  return forcesIn(scene, phrase.sentence).some((d) => d.noun && d.first >= phrase.first && d.last <= phrase.last);
}

/** "fights the outbreak", "targets growth", "the leader attacked the government": nobody and nothing that force can meet, or words. */
function isFigure(scene: Scene, {mode, agents, targets}: ForceMention, hit: Phrase | null, {objects}: ForceWords): boolean {
  if (!hit || (mode !== "clash" && mode !== "strike" && mode !== "attack")) return false;
  const speaks = agents.every((d) => d.type === "person" || isGovernment(d.code) || d.level === "leader");
  if (mode === "attack")
    return speaks && agents.every((d) => d.fighting === null) && targets.some((d) => isGovernment(d.code) || isOfMedia(d.code));
  const met = targets.length > 0 || actorsOf(scene, hit).length > 0 || namesPlace(scene, hit);
  return !met && (mode === "clash" ? !bearsForceNoun(scene, hit) : speaks && !objects.has(scene.document.tokens[hit.head]!.lemma));
}

/** "fought a battle". */
const bearsForceNoun = (scene: Scene, {sentence, head}: Phrase) => forcesIn(scene, sentence).some((d) => d.noun && d.last === head);

/** "the town of Saraqib", "Saraqib": a place stands in the phrase. */
function namesPlace({placeAt}: Scene, {first, last}: Phrase): boolean {
  for (let i = first; i <= last; ++i) if (placeAt[i]?.first === i && placeAt[i]!.last <= last) return true;
  return false;
}
