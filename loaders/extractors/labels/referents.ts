import {isLandless, isRebel, isStatePower} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {fighterCode, joinCodes, sideOf} from "../../scene/actors.js";
import {possessorOf} from "../../scene/possessors.js";
import {sourceAt} from "../../scene/sources.js";
import type {Hit} from "./hits.js";
import {isNationality} from "./spans.js";
import type {Told} from "./told.js";

/**
 * Whom a hit names, as an actor code, or null where it is nobody that is tracked. A side told in the phrase decides; then
 * what the actor layer found; else it belongs to the country that the text is about. Armed people whom nothing names are the
 * armed group named last.
 */
export function referentOf(scene: Scene, hit: Hit, before: Told, fights: boolean): string | null {
  const {actorAt} = scene;
  const {theatre, home} = before;
  const {referent, use} = hit.entry;
  if (referent === "VIOLENCE" || referent === "ACCORD" || referent === "ZONE" || isLandless(referent)) return referent;
  const actor = actorAt[hit.last] ?? actorAt[hit.first] ?? null;
  const nations = nationsOf(scene, hit);
  if (referent === "REB") return rebelsOf(scene, hit, before, actor);
  if (use === "told") return actor?.told ? tracked(actor.code, theatre) : hit.entry.valence < 0 ? `${theatre} ${referent}` : null;
  if (use === "title") return beside(scene, hit, `${theatre} GOV`) ? `${theatre} GOV` : null;
  if (referent === "CVL") {
    const side = nations.length ? (nations.includes(theatre) ? theatre : null) : actor?.told ? sideOf(actor.code) : home;
    return side === theatre ? `${theatre} CVL` : null;
  }
  if (referent === "GOV") {
    if (use === "owned" && !nations.length) return null;
    const sides = nations.length ? nations : actor && !/REB|UNK/.test(actor.code) ? [sideOf(actor.code)] : [theatre];
    if (actor?.code === `${theatre} REB` && hit.entry.use === "body") return null;
    const armed = fights || hit.compound !== null;
    const codes = sides.filter((side) => side === theatre || hit.entry.valence < 0).map((side) => `${side} ${armed ? "MIL" : "GOV"}`);
    return joinCodes(codes);
  }
  if (actor?.told && /(?:KUR|REB|CVL)$/.test(actor.code)) return null;
  if (nations.length) return joinCodes(nations.map((side) => `${side} MIL`).sort());
  if (use === "owned") {
    const owner = possessorOf(scene, hit.phrase);
    if (owner) return ownerCode(owner);
    const speaker = actor?.told ? null : sourceAt(scene, hit.last); // "troops took the hill, the ministry said": its own
    if (speaker?.side && isStatePower(speaker.side)) return `${sideOf(speaker.side)} MIL`;
    return actor?.code.endsWith(" MIL") && (actor.told || before.alone || definite(scene, hit)) ? actor.code : null;
  }
  return actor?.code.endsWith(" MIL") || actor?.code.endsWith(" GOV") ? `${sideOf(actor.code)} MIL` : null;
}

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
  isLandless(code) || (code.startsWith(`${theatre} `) && !code.endsWith("KUR")) ? code : null;

const ownerCode = (owner: ActorMention): string | null => {
  const code = fighterCode(owner);
  return code.endsWith(" MIL") ? code : null;
};

const definite = ({document: {tokens}}: Scene, {phrase}: Hit): boolean => tokens[phrase.first]!.lower === "the";

/** Nations told before the noun, in its phrase or in those it is joined with: "Russian and Turkish militaries". */
function nationsOf({document, actorAt}: Scene, hit: Hit): string[] {
  const {phrases} = document;
  const sides: string[] = [];
  let phrase: Phrase | undefined = hit.phrase;
  const own = read(phrase, hit.last);
  const shares = !own.length && hit.entry.use === "owned" && phrase.first === phrase.last; // "Russian institutions and troops"
  for (let before = phrases[phrase.i - 1]; before && before.next === phrase.i; before = phrases[phrase.i - 1]) {
    const adjective = read(before, before.last);
    const bare = isNationality(actorAt[before.last]);
    if ((bare && (own.length || sides.length)) || (shares && !sides.length)) sides.unshift(...adjective);
    else break;
    phrase = before;
  }
  return [...new Set([...sides, ...own])];

  function read(d: Phrase, last: number): string[] {
    const found: string[] = [];
    for (let i = d.first; i <= last; ++i) {
      const actor = actorAt[i];
      if (!actor || actor.first !== i || !actor.told || (i === last && actor.first === actor.last && d === hit.phrase)) continue;
      const side = sideOf(actor.code);
      if (
        side.length === 3 &&
        (actor.type === "adjective" ||
          actor.type === "state" ||
          actor.type === "role" ||
          actor.type === "organ" ||
          (actor.type === "group" && !/REB/.test(actor.code)))
      )
        found.push(side);
    }
    return found;
  }
}

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

function beside({actorAt}: Scene, {phrase}: Hit, code: string): boolean {
  for (let i = phrase.first; i <= phrase.last; ++i) if (actorAt[i]?.code === code) return true;
  return false;
}
