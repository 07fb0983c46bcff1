import {codeOn, isGovernment, isState, isUnled, sectorOf, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Told} from "./told.js";
import {isPlace} from "./whose.js";

/** How many sentences back the body lies at most for which a spokesman speaks. */
const REACH = 1;

/**
 * "The coalition hit a school, spokesman Adam Doe said", "Lavrov met his Chadian colleague, the ministry said": for whom somebody speaks
 * beside whom no body is named. It is the one that was a subject last, in the sentence or the one before. Its code, or null.
 */
export function principalOf(told: Told, actor: ActorMention, sector: string): string | null {
  const {tokens, phraseAt, subjects, seen} = told;
  const office = isOffice(told, actor);
  if (!office && !isSpokesman(told, actor)) return null;
  const {sentence} = tokens[actor.first]!;
  for (let k = seen.length - 1; k >= 0 && sentence - tokens[seen[k]!.first]!.sentence <= REACH; --k) {
    const body = seen[k]!;
    if (!subjects.has(phraseAt[body.last])) continue;
    if (office && governs(body)) return codeOn(sideOf(body.code), sector);
    if (!office && hasSpokesmen(told, body)) return body.type === "state" && isState(body.code) ? `${body.code} ${sector}` : body.code;
  }
  return null;
}

/** "spokesman", "the spokeswoman", "spokesman Colonel": by the noun alone; not "government spokesman". */
const isSpokesman = ({tokens, lexicon}: Told, {first}: ActorMention): boolean =>
  lexicon.spokesmen.has(tokens[tokens[first]!.lower === "the" ? first + 1 : first]!.lower);

/** "the ministry said" */
const isOffice = ({tokens, phraseAt, speakers, lexicon}: Told, {type, last}: ActorMention): boolean =>
  type === "organ" && lexicon.offices.has(tokens[last]!.singular) && speakers.has(phraseAt[last]);

/** A state, or one of its government: its ministries tell what it does. */
const governs = ({told, type, code}: ActorMention): boolean => told && type !== "adjective" && (isState(code) || isGovernment(code));

/** Who speaks through others: a state, a body, a group, a ruler; no people, and nobody whose side is not told. */
function hasSpokesmen(told: Told, body: ActorMention): boolean {
  if (!body.told || body.type === "adjective" || body.type === "thing" || isPlace(told, body)) return false;
  if (isUnled(body.code) || sideOf(body.code) === "UNK") return false;
  return body.type !== "role" || sectorOf(body.code) === "MIL";
}
