import {isGovernment} from "../model/camp.js";
import type {ActorMention, PlaceMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import {LOCATIVE} from "../text/locative.js";
import {isWhereSaid} from "./speech-places.js";

/** Those that put it in a country, but not in a capital that stands for its government: "troops loyal to Damascus". */
const TOWARDS = new Set(["to", "towards", "toward", "from"]);

/** Whether something can be told to be at a place: a capital that acts ("Ankara said") is no setting, nor is a place in a name, or one that another is only far from. */
export function isSetting({document, actorAt}: Pick<Scene, "document" | "actorAt">, place: PlaceMention): boolean {
  const {tokens, phraseAt} = document;
  if (place.extent === "away") return false;
  const phrase = phraseAt[place.first];
  if (tokens[place.last + 1]?.glued) return false; // "Iran-backed"
  const seated = phrase && phrase.prep > 0 && tokens[phrase.prep]!.lower === "in" ? actorAt[phrase.prep - 1] : undefined;
  if (seated && isGovernment(seated.code) && seated.type !== "person" && acts(document, seated)) return false; // "the ministry in Moscow said"
  if (isWhereSaid({document, actorAt}, place)) return false;
  if (place.extent === "part") return true;
  const actor = actorAt[place.first];
  const at = phrase && phrase.prep < 0 ? prepOfCapital(document, place) : (phrase?.prep ?? -1);
  const prep = at >= 0 ? tokens[at]!.lower : null;
  if (actor?.type === "state")
    return prep !== null && (LOCATIVE.has(prep) || place.prize || (place.type === "country" && TOWARDS.has(prep)));
  const inName = actor !== undefined && actor.first <= place.first && actor.last >= place.last;
  if (inName && (place.type === "country" || (actor.type !== "role" && actor.type !== "thing"))) return false; // "U.S. forces"
  return true;
}

/** Whether a government acts rather than that its building is where something was: "a blast outside the embassy in Kabul". */
function acts({clauseAt, phraseAt}: Scene["document"], {last, type}: ActorMention): boolean {
  const [clause, phrase] = [clauseAt[last], phraseAt[last]];
  if (!clause || !phrase || type !== "organ") return true;
  return phrase === clause.subject ? !clause.verb.passive : phrase !== clause.object && phrase.prep < 0;
}

/** The preposition of the phrase that a capital is in apposition to: "in the Lebanese capital, Beirut"; -1 for any other name behind a comma. */
function prepOfCapital({tokens, phraseAt}: Scene["document"], {first, last, type}: PlaceMention): number {
  if (type !== "city" || tokens[first - 1]?.text !== ",") return -1;
  const [before, next] = [phraseAt[first - 2], tokens[last + 1]];
  return before?.last === first - 2 && next?.kind === "punct" && tokens[before.head]!.lower === "capital" ? before.prep : -1;
}
