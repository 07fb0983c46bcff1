import {isOpposition} from "../../model/camp.js";
import type {TalkLevel, TalkType} from "../../model/report.js";
import {isConference} from "../../model/talk.js";
import {areOpposite, campsOf, type Party} from "./party.js";
import type {Draft} from "./reading.js";

/** Whose talks are a meeting; those of officials are talks of delegations. */
export const CHIEFS: readonly TalkLevel[] = ["leader", "minister"];

/**
 * People of both sides make a meeting, three sides of leaders a summit, four states a conference unless it is their ministers who
 * meet, all else is delegations.
 */
export function typeOf({kind, series, negotiates}: Pick<Draft, "kind" | "series" | "negotiates">, parties: readonly Party[]): TalkType {
  if (kind === "call" || kind === "summit" || kind === "session" || kind === "consultation") return kind;
  const own = parties.filter((d) => !d.broker);
  const camps = campsOf(areOpposite(own) ? own : parties);
  const ofCamps = (test: (party: Party) => boolean) => camps.every((camp) => parties.some((d) => d.camp === camp && test(d)));
  if (camps.length > 2 && ofCamps((d) => d.individual && d.level === "leader")) return "summit";
  const ministers = kind === "meeting" && parties.some(isChief) && ofCamps((d) => d.individual); // "the foreign ministers of four states met"
  if (!ministers && (isConference(camps) || (camps.length > 2 && !parties.some(isKnown)))) return "delegation";
  if (kind === "talks" || kind === "delegation") {
    if (camps.length !== 2) return "delegation";
    if (negotiates) return ofCamps((d) => d.individual && d.level === "leader") ? "meeting" : "delegation"; // peace talks are for delegations
    const once = !series && ofCamps(isNamed); // named envoys meet; in several rounds they are delegations
    const chiefs = parties.some((d) => isChief(d) && camps.includes(d.camp)) && ofCamps((d) => d.individual);
    return once || chiefs ? "meeting" : "delegation";
  }
  if (camps.length > 1 && ofCamps((d) => d.staff === true) && !parties.some((d) => d.person !== null)) return "delegation"; // "Russian and Turkish officials met"
  if (parties.some((d) => d.individual)) return "meeting";
  const opposed = camps.some(isOpposition); // a government and its armed opponents send people
  return kind === "visit" || opposed || parties.some((d) => d.level === "envoy") ? "delegation" : "meeting";
}

const isChief = ({individual, level}: Party): boolean => individual && CHIEFS.includes(level);
const isNamed = ({individual, person}: Party): boolean => individual && person !== null;
/** A leader, or somebody by name: officials whom nobody names are delegations. */
const isKnown = ({level, person}: Party): boolean => level === "leader" || person !== null;
