import {isArmy, isGovernment, isKurdish, isLandless, isOpposition, isRebel, isStatePower, sectorOf, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import {fighterCode, joinCodes} from "../../scene/actors.js";
import {possessorOf} from "../../scene/possessors.js";
import {sourceAt} from "../../scene/sources.js";
import type {Hit} from "./hits.js";
import {nationsOf} from "./nations.js";
import type {Told} from "./told.js";

/** A label with what its sentence tells of whom it names. */
interface Label {
  scene: Scene;
  hit: Hit;
  before: Told;
  /** What the actor layer found at the term. */
  actor: ActorMention | null;
  /** The sides told before the noun. */
  nations: string[];
}

/**
 * Whom a hit names, as an actor code, or null where it is nobody that is tracked. A side told in the phrase decides; then
 * what the actor layer found; else it belongs to the country that the text is about. Armed people whom nothing names are the
 * armed group named last.
 */
export function referentOf(scene: Scene, hit: Hit, before: Told): string | null {
  const {theatre} = before;
  const {referent, use, valence} = hit.entry;
  if (referent === "VIOLENCE" || referent === "ACCORD" || referent === "ZONE" || isLandless(referent)) return referent;
  const actor = scene.actorAt[hit.last] ?? scene.actorAt[hit.first] ?? null;
  if (referent === "REB") return rebelsOf(scene, hit, before, actor);
  if (use === "told") return actor?.told ? tracked(actor.code, theatre) : valence < 0 ? `${theatre} ${referent}` : null;
  if (use === "title") return beside(scene, hit, `${theatre} GOV`) ? `${theatre} GOV` : null;
  const label: Label = {scene, hit, before, actor, nations: nationsOf(scene, hit)};
  if (referent === "CVL") return civiliansOf(label);
  return referent === "GOV" ? governmentsOf(label) : armiesOf(label);
}

/** Civilians of the story's country; others are not tracked. */
function civiliansOf({before: {theatre, home}, actor, nations}: Label): string | null {
  const told = actor?.told ? sideOf(actor.code) : home;
  const ours = nations.length ? nations.includes(theatre) : told === theatre;
  return ours ? `${theatre} CVL` : null;
}

/** Other governments than the theatre's are tracked where a word of blame names them; one that fights is its army. */
function governmentsOf({scene, hit, before: {theatre}, actor, nations}: Label): string | null {
  const {use, valence} = hit.entry;
  if (use === "owned" && !nations.length) return null;
  if (use === "body" && actor?.code === `${theatre} REB`) return null;
  const named = actor && !isOpposition(actor.code) && sideOf(actor.code) !== "UNK" ? sideOf(actor.code) : theatre;
  const sides = (nations.length ? nations : [named]).filter((side) => side === theatre || valence < 0);
  const sector = fights(scene, hit) || hit.compound !== null ? "MIL" : "GOV";
  return joinCodes(sides.map((side) => `${side} ${sector}`));
}

/** "regime bombs": before a word of force a side fights. */
function fights({actorAt}: Scene, hit: Hit): boolean {
  if (!hit.modifier) return false;
  const thing = actorAt[hit.phrase.head];
  return thing?.type === "thing" && thing.code.endsWith("MIL");
}

/** The army of the nations told, of whoever owns it, of whoever speaks of "troops", or the one that the article knows. */
function armiesOf({scene, hit, before, actor, nations}: Label): string | null {
  if (actor?.told && NO_ARMY.has(sectorOf(actor.code))) return null;
  if (nations.length) return joinCodes(nations.map((side) => `${side} MIL`).sort());
  if (hit.entry.use !== "owned") return actor && (isArmy(actor.code) || isGovernment(actor.code)) ? `${sideOf(actor.code)} MIL` : null;
  const owner = possessorOf(scene, hit.phrase);
  if (owner) return ownerCode(owner);
  const speaker = actor?.told ? null : sourceAt(scene, hit.last); // "troops took the hill, the ministry said": its own
  if (speaker?.side && isStatePower(speaker.side)) return `${sideOf(speaker.side)} MIL`;
  return actor && isArmy(actor.code) && (actor.told || before.alone || definite(scene, hit)) ? actor.code : null;
}

/** Sectors of those who are told and are no army. */
const NO_ARMY = new Set(["KUR", "REB", "CVL"]);

/** Armed people: those named beside the word, else those whom the text has told; the opposition is never the one group of extremists. */
function rebelsOf(scene: Scene, hit: Hit, before: Told, actor: ActorMention | null): string | null {
  const {entry} = hit;
  const {theatre} = before;
  const named = namedBeside(scene, hit);
  if (named) return tracked(named.code, theatre);
  const told = actor?.told && actor.type !== "adjective" ? actor.code : null;
  if (told && !isRebel(told)) return null;
  if (told && actor!.first < hit.first) return tracked(told, theatre); // "IS gunmen"
  const extreme = (entry.contested || entry.valence < 0) && !hit.several; // "terrorist groups" are more than one
  const group = before.group && isLandless(before.group.code) ? before.group.code : null;
  if (before.others && extreme) return group;
  const landless = told ? (isLandless(told) ? told : null) : group;
  if (landless) return extreme ? landless : atHome();
  return told ? tracked(told, theatre) : atHome();

  function atHome(): string | null {
    return before.home === theatre ? `${theatre} REB` : null;
  }
}

const tracked = (code: string, theatre: string): string | null =>
  isLandless(code) || (code.startsWith(`${theatre} `) && !isKurdish(code)) ? code : null;

const ownerCode = (owner: ActorMention): string | null => {
  const code = fighterCode(owner);
  return isArmy(code) ? code : null;
};

const definite = ({document: {tokens}}: Scene, {phrase}: Hit): boolean => tokens[phrase.first]!.lower === "the";

/** The group that the phrase names: "al-Nusra jihadists", "jihadist group Hayat Tahrir al-Sham". */
function namedBeside({actorAt, document}: Scene, {phrase}: Hit): ActorMention | null {
  for (let i = phrase.first; i <= phrase.last; ++i) {
    const actor = actorAt[i];
    if (isRebelGroup(actor)) return actor;
  }
  const next = actorAt[phrase.last + 1];
  return isRebelGroup(next) && document.tokens[next.first]!.sentence === phrase.sentence ? next : null;
}

const isRebelGroup = (actor: ActorMention | undefined): actor is ActorMention =>
  actor?.type === "group" && actor.told && isRebel(actor.code);

/** Whether an actor of a code is told in the phrase of a hit. */
function beside({actorAt}: Scene, {phrase}: Hit, code: string): boolean {
  for (let i = phrase.first; i <= phrase.last; ++i) if (actorAt[i]?.code === code) return true;
  return false;
}
