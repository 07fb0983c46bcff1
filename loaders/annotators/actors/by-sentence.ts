import {codeOn, isArmed, isArmy, isGovernment, isInsurgent, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import {groupMeant} from "./groups.js";
import {changed} from "./mention.js";
import {ownerOf, possessorOf} from "./owners.js";
import {rivalOf} from "./rivals.js";
import type {Told} from "./told.js";
import {bodyOf, lordOf, seatOf, supposedSideOf} from "./whose.js";

/** The side that what stands beside the actor tells: the group named before, its seat, whom it follows, whose it is, whom it is told with. */
export function bySentence(told: Told, at: number, sector: string): ActorMention | null {
  const actor = told.actors[at]!;
  const body = bodyOf(told, at);
  const group = sector === "REB" && !body ? groupMeant(told, actor) : null;
  if (group) return group;
  const possessor = possessorOf(told, actor);
  if (possessor) return ofOwner(told, actor, sector, possessor);
  const rival = rivalOf(told.tokens, told.seen, actor, told.actors[at + 1]); // before its seat: "the Chadian government and rebels in Rome"
  if (rival) return changed(actor, {code: `${rival} ${sector}`, told: true, rule: "role, told with its rival"});
  const seat = seatOf(told, actor, sector);
  if (seat) {
    const seated = changed(actor, {code: codeOn(seat, sector), told: true, rule: "role, side of its seat"});
    if (sector === "GOV") told.lastOf.set(sector, seated);
    return seated;
  }
  const supposed = supposedSideOf(told, at);
  if (supposed) return changed(actor, {code: `${supposed} ${sector}`, told: true, rule: "role, side they are held to be of"});
  const leader = sector === "MIL" ? leaderBeside(told, actor) : null;
  if (leader) return changed(actor, {code: codeOn(leader, sector), told: true, rule: "role, told with its leader"});
  const lord = sector === "MIL" || sector === "REB" ? lordOf(told, at) : null;
  if (lord) return changed(actor, {code: lord, told: true, rule: "role, side of whom they follow"});
  const owner = ownerOf(told, actor) ?? body;
  return owner ? ofOwner(told, actor, sector, owner) : null;
}

/** "Imran Khan and the army chief": the state of the one before whom an officer is told with. */
function leaderBeside({tokens, seen}: Told, {first, level}: ActorMention): string | null {
  const and = tokens[first - 1]?.tag === "det" ? first - 2 : first - 1;
  const leader = seen.at(-1);
  if (level !== "military" || tokens[and]?.lower !== "and" || leader?.last !== and - 1) return null;
  return leader.human && leader.told && isGovernment(leader.code) ? sideOf(leader.code) : null;
}

/** The actor as one of whoever has or leads it. */
function ofOwner(told: Told, actor: ActorMention, sector: string, owner: ActorMention): ActorMention {
  const code = areSoldiers(told, actor, owner) ? owner.code : codeUnder(owner, sector);
  return changed(actor, {code, told: true, rule: "role, side of the possessor"});
}

/** "his men" of somebody who bears arms. */
const areSoldiers = ({tokens}: Told, {last}: ActorMention, {code}: ActorMention): boolean => tokens[last]!.lower === "men" && isArmed(code);

/** The code of somebody of a sector whom an owner has: a group's fighters are the group, a state's are its own. */
function codeUnder(owner: ActorMention, sector: string): string {
  const leads = owner.type === "person" && isInsurgent(owner.code); // "his troops": a rebel leader's
  const armed = leads || (owner.type === "role" && isArmed(owner.code) && !(sector === "GOV" && isArmy(owner.code))); // "its ministry": not the army's
  return (owner.type === "group" || armed) && sector !== "CVL" ? owner.code : codeOn(sideOf(owner.code), sector); // the United Nations' envoy is of theirs
}
