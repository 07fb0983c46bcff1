import {isGovernment, isOpposition, sectorOf, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";

/** Words at most from one of two who are told together to the other: "the government and (the communist) rebels". */
const REACH = 4;

type Tokens = readonly Token[];

/**
 * "South Sudan's government and rebels", "Houthi rebels and government forces": the side of whoever an actor is told together with,
 * where one is of a land's government and the other its armed opposition; an army may fight the rebels of another land.
 * @param before the actors before it, with their sides
 * @param next the actor behind it
 */
export function rivalOf(tokens: Tokens, before: readonly ActorMention[], own: ActorMention, next: ActorMention | undefined): string | null {
  const governs = isOfGovernment(tokens, own);
  if (!governs && sectorOf(own.code) !== "REB") return null;
  const [prior, last] = [before.at(-2), before.at(-1)];
  const seated = prior && last?.type === "state" && prior.last + 2 === last.first; // "the government of Sudan and rebels"
  const found = [
    last && areTogether(tokens, last, own) ? (seated ? prior : last) : undefined,
    next && areTogether(tokens, own, next) ? next : undefined
  ].find((d) => d?.told && (governs ? isOpposition(d.code) : isGovernment(d.code) && isOfGovernment(tokens, d)));
  return found ? sideOf(found.code) : null;
}

/** "the government", "government troops": no ministry, and no bare "government" before "and opposition forces". */
function isOfGovernment(tokens: Tokens, {first, last}: ActorMention): boolean {
  if (first === last && tokens[first - 1]?.lower !== "the") return false;
  for (let i = first; i <= last; ++i) if (tokens[i]!.singular === "government") return true;
  return false;
}

/** "A and B" */
const areTogether = (tokens: Tokens, one: ActorMention, other: ActorMention): boolean =>
  tokens[one.last + 1]?.lower === "and" && other.first - one.last <= REACH;
