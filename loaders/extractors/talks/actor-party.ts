import {campOf, isArmy, isGovernment, sectorOf, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import {isOfMany} from "../../scene/actors.js";
import type {Party} from "./party.js";
import type {Reading} from "./reading.js";

/** Sectors whose members are heard or helped, not talked with as a side. */
const OUTSIDERS = new Set(["CVL", "NGO", "MED", "EXP", "UNK", "JUD"]);
/** Offices held by nobody in person. */
const OFFICES = new Set(["envoy", "unknown"]);

/** The party that an actor is, or null where it is none: reporters, civilians, things. */
export function partyOf({lexicon, scene}: Pick<Reading, "lexicon" | "scene">, actor: ActorMention): Party | null {
  const camp = campOf(actor.code);
  if (actor.type === "thing" || OUTSIDERS.has(sectorOf(camp)) || !lexicon.codes.has(sideOf(camp))) return null;
  const level = actor.level ?? "unknown";
  const individual =
    actor.person !== null ||
    actor.type === "person" ||
    (actor.type === "pronoun" && actor.level !== null) ||
    (actor.type === "role" &&
      actor.human &&
      (!isOfMany(scene, actor) || !OFFICES.has(level)) &&
      (isGovernment(actor.code) || isArmy(actor.code)));
  const peer = actor.type === "role" && level === "unknown" && lexicon.words.peer.has(actor.quote.split(" ").at(-1)!);
  return {camp, person: actor.person, level, individual, ...(peer && {peer}), ...(isStaff(lexicon, actor) && {staff: true})};
}

/** "Russia's Security Council": whose the organ is. */
export function ownerOf(reading: Reading, first: number): Party | null {
  const {document, actorAt} = reading.scene;
  const owner = document.tokens[first - 1]?.possessive ? actorAt[first - 1] : undefined;
  return owner ? partyOf(reading, owner) : null;
}

/** The sides that a format brings together, as parties. */
export const membersOf = (codes: readonly string[]): Party[] =>
  codes.map((camp) => ({camp, person: null, level: "unknown", individual: false}));

/** What an office tells of whoever holds it. */
export type Office = Pick<Party, "level" | "individual" | "staff">;

/** "Defence officials", "Russian diplomats": people of an office whom nobody names. */
const isStaff = ({words}: Reading["lexicon"], {type, person, quote}: ActorMention): boolean =>
  type === "role" && person === null && words.staff.has(quote.split(" of ")[0]!.split(" ").at(-1)!.toLowerCase());

/** Plural officers before their states: "the foreign ministers of Turkey and Iran" holds for each of them. */
export function officersOf({lexicon}: Pick<Reading, "lexicon">, actor: ActorMention): Office {
  const level = actor.level ?? "unknown";
  return {level, individual: actor.human && !OFFICES.has(level), ...(isStaff(lexicon, actor) && {staff: true})};
}

/** A party in the office that was told before its state. */
export function officeOf(party: Party | null, office: Office | null): Party | null {
  return party && office && party.level === "unknown" && !party.individual ? {...party, ...office} : party;
}
