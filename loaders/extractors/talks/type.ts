import type {TalkLevel, TalkType} from "../../model/report.js";
import {isConference} from "../../model/talk.js";
import {areOpposite, campsOf, type Party} from "./party.js";
import type {Draft} from "./reading.js";

/** Whose talks are a meeting; those of officials are talks of delegations. */
export const CHIEFS: readonly TalkLevel[] = ["leader", "minister"];

/** People of both sides make a meeting, three sides of leaders a summit, four states without them a conference, all else is delegations. */
export function typeOf(kind: Draft["kind"], parties: readonly Party[]): TalkType {
  if (kind === "call" || kind === "summit" || kind === "session" || kind === "consultation") return kind;
  const own = parties.filter((d) => !d.broker);
  const camps = campsOf(areOpposite(own) ? own : parties);
  const inPerson = (camp: string, levels?: readonly TalkLevel[]) =>
    parties.some((d) => d.camp === camp && d.individual && (levels?.includes(d.level) ?? true));
  const isChief = (camp: string) => inPerson(camp, CHIEFS);
  const isNamed = (camp: string) => parties.some((d) => d.camp === camp && d.individual && d.person !== null);
  if (camps.length > 2 && camps.every((camp) => inPerson(camp, ["leader"]))) return "summit";
  if (isConference(camps)) return "delegation";
  if (kind === "talks" || kind === "delegation")
    return camps.length === 2 && camps.some(isChief) && camps.every((camp) => isChief(camp) || isNamed(camp)) ? "meeting" : "delegation";
  if (parties.some((d) => d.individual)) return "meeting";
  const opposed = camps.some((camp) => camp.endsWith(" REB")); // a government and its armed opponents send people
  return kind === "visit" || opposed || parties.some((d) => d.level === "envoy") ? "delegation" : "meeting";
}
