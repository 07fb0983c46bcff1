import {isState, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import {isOfMany} from "../../scene/actors.js";
import type {Told} from "./told.js";

/** How a title is spelled without its article, in small letters: "secretary of state". */
export const titleOf = ({quote}: Pick<ActorMention, "quote">): string => quote.toLowerCase().replace(/^the /, "");

/** What the holder of an office is called: "special envoy for syria", "special envoy" and "envoy" of "Special Envoy for Syria". */
export function titlesOf(role: string): string[] {
  const office = role.toLowerCase();
  const title = office.replace(/ (?:for|of|to|on|in) .*/, "");
  return [office, title, title.slice(title.lastIndexOf(" ") + 1)];
}

/**
 * "The secretary of state": the person who was last named that held the office, or with this title; "the foreign minister" may be of any
 * country, and so only who is known to be one.
 */
export function titleHolder(told: Told, actor: ActorMention): ActorMention | null {
  const title = titleOf(actor);
  if (!actor.human || actor.type !== "role" || isOfMany({document: told}, actor)) return null;
  const holder = told.holders.get(title);
  if (holder) return holder;
  if (title.includes("minister")) return null;
  return told.seen.findLast((d) => d.type === "person" && d.person !== null && d.quote.toLowerCase().includes(`${title} `)) ?? null;
}

/** "the emir": the state that was named last of those that have one, null where none was; undefined for a title that any state has. */
export function realmOf({seen, lexicon}: Told, actor: ActorMention): string | null | undefined {
  const states = lexicon.titleStates.get(titleOf(actor));
  if (!states) return undefined;
  const last = seen.findLast((d) => d.told && states.includes(sideOf(d.code)));
  return last ? sideOf(last.code) : states.length === 1 ? states[0]! : null;
}

/** Sentences back to the state of somebody whose country is not told. */
const REACH = 5;

/** Whom somebody meets whose country is not told: of the state named last that is not his own. */
export function otherSide({tokens, seen}: Told, {code, first}: ActorMention): string | null {
  const {sentence} = tokens[first]!;
  const own = sideOf(code);
  for (let k = seen.length - 1; k >= 0 && sentence - tokens[seen[k]!.first]!.sentence <= REACH; --k) {
    const side = sideOf(seen[k]!.code);
    if (seen[k]!.told && side !== own && isState(side)) return side;
  }
  return null;
}
