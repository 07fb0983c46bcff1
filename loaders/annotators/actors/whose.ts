import {isArmed, isOfLand, isStatePower, sectorOf, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import {isDateline} from "../../text/datelines.js";
import {LOCATIVE} from "../../text/locative.js";
import {nameBehind} from "./name-behind.js";
import type {Told} from "./told.js";

/** "in Geneva", "in Austria's capital, Vienna", "BEIRUT (AP)": a capital that only tells where something is. */
export function isPlace({tokens, phraseAt}: Pick<Told, "tokens" | "phraseAt">, {type, first, last}: ActorMention): boolean {
  if (type !== "state") return false;
  if (isDateline(tokens, first, last)) return true;
  const capital = tokens[first - 1]?.text === "," && tokens[first - 2]?.lower === "capital" ? phraseAt[first - 2] : null;
  const prep = (capital ?? phraseAt[last])?.prep ?? -1;
  return prep >= 0 && LOCATIVE.has(tokens[prep]!.lower);
}

/**
 * "the ministry in Ankara", "a base in northern Israel", "soldiers from Chad", "the governor of Basra", "Bursa's mayor": the state whose
 * capital or land stands beside it. Soldiers may be in another's land, and so may civilians.
 */
export function seatOf(
  {tokens, phraseAt, landAt, stateAt, lexicon}: Told,
  {first, last, type, human}: ActorMention,
  sector: string
): string | null {
  const at = phraseAt[last]?.first ?? first;
  const town = human && lexicon.locals.has(tokens[last]!.lower) ? landAt.get(tokens[at]!.lower === "the" ? at + 1 : at) : null;
  if (town) return town;
  const word = tokens[last + 1]?.lower;
  const seated = word === "of" || (word === "in" && type === "organ"); // an "official in Brussels" may be anybody's
  const land = sector === "GOV" && seated ? landAt.get(tokens[last + 2]?.lower === "the" ? last + 3 : last + 2) : null;
  if (land) return land;
  if (word !== "from" && !(word === "in" && (sector === "GOV" || sector === "REB" || type === "organ"))) return null;
  const state = stateAt.get(tokens[last + 2]?.tag === "adj" ? last + 3 : last + 2);
  return state ? sideOf(state.code) : null;
}

/**
 * "a brigade of the rebel army", "fighters from the group", "a spokesman for the ministry", "an adviser to the president": whose the
 * actor at a place in the list is by what stands behind it. A negotiator "for" a group is its own; an envoy "for" a land may be sent
 * there.
 */
export function bodyOf({tokens, phraseAt, actors}: Told, at: number): ActorMention | null {
  const actor = actors[at]!;
  const behind = (actor.human ? nameBehind(tokens, actor.last, phraseAt[actor.last]?.last ?? actor.last) : actor.last) + 1; // "Foreign Minister Jane Doe of Norway"
  const joint = tokens[behind]?.lower ?? "";
  const speaks = (joint === "for" || joint === "to") && isSpeaker(actor);
  const sent = joint === "for" && actor.human && actor.level === "envoy";
  const serves = SERVING.has(joint) && isMember(actor);
  if (!speaks && !sent && !serves && joint !== "of" && joint !== "from") return null;
  const phrase = phraseAt[behind + 1];
  const heads = (d: ActorMention) => !!phrase && d.first <= phrase.head && d.last >= phrase.head; // also "the Republic of Korea"
  const within = (d: ActorMention) => !!phrase && d.first >= phrase.first && d.last <= phrase.last;
  const body = [actors[at + 1], actors[at + 2]].find((d) => d && (heads(d) || (d.type !== "adjective" && within(d))));
  if (!body?.told || SECTORS.has(body.code) || (sent && body.type !== "group")) return null;
  if (serves) return heads(body) && hasMembers(body) ? body : null;
  if (joint === "to") return body.type === "person" || (body.type === "role" && body.human) ? body : null; // not "an official to Syria"
  const bears = body.type === "group" || body.type === "state" || isForce(body);
  const organ = actor.human ? body.type === "organ" : actor.type === "organ" && body.type === "role" && body.human;
  const ruler = speaks || (joint === "of" && actor.level === "leader"); // "the president of Russia Vladimir Putin", without a comma
  return bears || organ || (ruler && body.type === "person") ? body : null;
}

/** "a commander with the Free Syrian Army", "an official at the ministry", "officers in the army" */
const SERVING = new Set(["with", "at", "in", "inside", "within"]);

/** Who may serve in a body: no civilians, and no ministers, who are at many places. */
const isMember = ({human, code, level}: ActorMention): boolean =>
  human && code !== "CVL" && level !== "leader" && level !== "minister" && level !== "deputy";

/** An army, an armed group, a part of a government: "diplomats at the United Nations" are not its own. */
const hasMembers = (body: ActorMention): boolean => isForce(body) || (body.type === "organ" && isStatePower(body.code));

/** "a combined force of the People's Defence Forces": a body whose land is not known yet tells none. */
const SECTORS = new Set(["GOV", "MIL", "REB"]);

/** A spokesman or official, not an envoy, who may be sent "for" a land. */
const isSpeaker = ({human, type, level, code}: ActorMention): boolean => human && type === "role" && level === null && code === "GOV";

/** "its members": the armed body told last, in this sentence or the one before. */
export function bandOf({tokens, phraseAt, seen}: Told, {first, last}: ActorMention): ActorMention | null {
  const owner = tokens[phraseAt[last]?.first ?? first]!.lower;
  if (owner !== "its" && owner !== "their") return null;
  const band = seen.findLast(isForce);
  return band && tokens[first]!.sentence - tokens[band.first]!.sentence <= 1 ? band : null;
}

/** A group or a body that bears arms: "the Islamic State", "the Syrian army". */
export const isForce = ({type, code}: ActorMention): boolean => type !== "person" && type !== "state" && isArmed(code);

/** How far behind "loyal to" whoever is followed may begin, in tokens. */
const LORD_REACH = 5;

/** "troops loyal to the former president", "cells loyal to the Islamic State": the camp of whom they follow; a government's are its army. */
export function lordOf({tokens, actors}: Told, at: number): string | null {
  const {last} = actors[at]!;
  const lord = tokens[last + 1]?.lower === "loyal" && tokens[last + 2]?.lower === "to" ? actors[at + 1] : undefined;
  if (!lord?.told || lord.first > last + LORD_REACH) return null;
  if (lord.type === "group" && isArmed(lord.code)) return lord.code;
  if (lord.type !== "person" && lord.type !== "state") return null;
  return sectorOf(lord.code) === "REB" ? lord.code : `${sideOf(lord.code)} MIL`;
}

/** "warplanes believed to be Russian": the side that they are held to be of. */
export function supposedSideOf({tokens, actors}: Told, at: number): string | null {
  const {last} = actors[at]!;
  const [verb, to, be] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (verb?.form !== "participle" || to?.lower !== "to" || be?.lower !== "be") return null;
  const nation = actors[at + 1];
  return nation?.first === last + 4 && nation.told && isOfLand(nation.code) ? sideOf(nation.code) : null;
}
