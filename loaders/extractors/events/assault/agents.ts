import {isState, isStatePower, sideOf} from "../../../model/camp.js";
import type {ForceMention} from "../../../model/mention.js";
import {LAUNCHED} from "../../../model/report.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {fighterCode, joinCodes} from "../../../scene/actors.js";
import {actorsOf} from "../../../scene/doers.js";
import {agentBefore, agentOfMeans, forcesIn} from "../../../scene/incident.js";
import {attached, governedBy} from "../../../scene/phrases.js";
import {placeOf} from "../../../scene/places.js";
import {sourceAt} from "../../../scene/sources.js";
import {canFight, type Harm, NOBODY} from "./harm.js";

/**
 * Who uses the force that a clause tells: as the word of force says, or the verb of harm, or who falls in a clash; else who used
 * it in the sentences before, or the one agent that the article tells for its means.
 */
export function agentOf(
  scene: Scene,
  clause: Clause,
  main: ForceMention | null,
  told: readonly ForceMention[],
  {killers, victims}: Harm
): string | null {
  const named = namedAgent(main, told);
  if (named && isUnmarked(told)) {
    const others = (d: ForceMention) => !told.includes(d) && !isUnmarked([d]);
    return agentOfMeans(scene, main ? [main] : told, null, others) ?? agentBefore(scene, clause.sentence, victims, others) ?? named;
  }
  if (!named && told.some((d) => d.agents.some(({code, human}) => human && code === NOBODY))) return NOBODY;
  return named ?? killers ?? rivalOf(main, victims) ?? senderOf(scene, clause, main) ?? agentAround(scene, clause, main, victims);
}

const FROM = new Set(["from"]);

/** "rockets from Gaza hit Ashkelon": fire from another land is its insurgents' or its army's, whichever of them the article knows. */
function senderOf(scene: Scene, clause: Clause, main: ForceMention | null): string | null {
  if (!main?.noun || !LAUNCHED.has(main.mode)) return null;
  const own = scene.document.phraseAt[main.last];
  const from = (own && attached(scene, own, FROM)) ?? governedBy(scene, clause, FROM);
  const land = from && countryIn(scene, from);
  const hit = placeOf(scene, clause)?.country ?? null;
  if (!land || !hit || land === hit) return null;
  const known = [`${land} REB`, `${land} MIL`].filter((d) => scene.index.armed.has(d));
  return known.length === 1 ? known[0]! : `${land} MIL`;
}

/** The country of the first place that a phrase names. */
function countryIn({placeAt}: Scene, {first, last}: Phrase): string | null {
  for (let i = first; i <= last; ++i) if (placeAt[i]?.country) return placeAt[i]!.country;
  return null;
}

/** "Artillery shells hit the town": all that is told of who it was is a weapon or craft of nobody's name. */
function isUnmarked(forces: readonly ForceMention[]): boolean {
  const agents = forces.flatMap((d) => d.agents);
  return agents.length > 0 && agents.every((d) => d.type === "thing" && !d.told);
}

/** Who uses the force, as the word of force tells. */
function namedAgent(main: ForceMention | null, told: readonly ForceMention[]): string | null {
  const codes = (forces: readonly ForceMention[]) => joinCodes(forces.flatMap((d) => d.agents.map(fighterCode)).filter(canFight));
  return (main && codes([main])) ?? codes(told);
}

/** "Two soldiers were killed in clashes with rebels": who falls in a clash fights in it. */
function rivalOf(main: ForceMention | null, victims: string | null): string | null {
  const others = main?.mode === "clash" ? main.targets.map(fighterCode) : [];
  return victims && canFight(victims) && others.some((d) => d !== victims) ? victims : null;
}

/** Who used "the attack" that the sentences before tell, or the one agent that the article tells for its means. */
function agentAround(scene: Scene, clause: Clause, main: ForceMention | null, victims: string | null): string | null {
  const {sentence, verb} = clause;
  if (!main || main.mode === "clash" || main.mode === "offensive") return null;
  if (main.mode === "shoot-down") return defenderOf(scene, verb.main);
  const forces = forcesIn(scene, sentence).filter((d) => d.mode !== "shoot-down"); // who met the force did not use it
  const hit = victims ?? answererOf(scene, clause);
  return agentBefore(scene, sentence, hit) ?? agentOfMeans(scene, forces, hit);
}

/** "Turkey hit army posts after shells fell on its soil": who answers the force of a clause with "after", and so did not use it. */
function answererOf(scene: Scene, {kind, marker, parent, sentence}: Clause): string | null {
  if (kind !== "subordinate" || marker !== "after") return null;
  const answer = forcesIn(scene, sentence).find((d) => d.clause === parent && d.agents.length > 0);
  return answer ? joinCodes(answer.agents.map(fighterCode)) : null;
}

/** "Air defences shot down two drones, the ministry said": the army of the side that tells it. */
function defenderOf(scene: Scene, token: number): string | null {
  const side = sourceAt(scene, token)?.side ?? null;
  return side !== null && (isState(side) || isStatePower(side)) ? `${sideOf(side)} MIL` : null;
}

/** "A drone attacked an army position", "the drone attack targeted": a craft of nobody's name is not of whom it hits. */
export const isOwn = (scene: Scene, hit: Phrase | null, agent: string | null, told: readonly ForceMention[]): boolean =>
  isUnmarked(told) && actorsOf(scene, hit).some((d) => (d.told || d.type === "role") && fighterCode(d) === agent);

/** Who else is told to use the same means. */
export const agentBesides = (scene: Scene, {sentence}: Clause, told: readonly ForceMention[]): string | null =>
  agentBefore(scene, sentence, null, (d) => !told.includes(d)) ?? agentOfMeans(scene, told, null, (d) => !told.includes(d));
