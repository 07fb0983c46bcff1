import {isArmed, isGovernment} from "../model/camp.js";
import type {ActorMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import type {Phrase} from "../model/syntax.js";
import {speakerCode} from "./actors.js";
import {armedCode} from "./opponents.js";
import {asSpeaker} from "./speech.js";

const BOTH = new Set(["both", "two", "warring", "rival", "opposing"]);
const SIDES = new Set(["side", "party", "force", "faction", "group", "camp"]);
const SENTENCES_BACK = 8;

const DECIDING = new Set<ActorMention["type"]>(["state", "person"]);

/** "both sides", "the two countries": the two states told last before it; where "sides" agree or accuse each other, else the two who bear arms. */
export function bothBefore(scene: Scene, phrase: Phrase): string[] {
  const {tokens} = scene.document;
  let pair = false;
  for (let i = phrase.first; i < phrase.head; ++i) if (BOTH.has(tokens[i]!.lower)) pair = true;
  if (!pair) return [];
  const states = lastTwo(scene, phrase, (d) => (DECIDING.has(d.type) ? asSpeaker(speakerCode(d)) : null), isGovernment);
  return states.length || !SIDES.has(tokens[phrase.head]!.singular) ? states : lastTwo(scene, phrase, armedCode, isArmed);
}

/** The two camps of a kind told last before a phrase, none where it is one alone. */
function lastTwo(
  scene: Scene,
  {first, sentence}: Phrase,
  codeIn: (actor: ActorMention) => string | null,
  fits: (code: string) => boolean
): string[] {
  const {tokens} = scene.document;
  const told: string[] = [];
  for (let a = scene.index.actorStart[sentence + 1]! - 1; a >= 0 && told.length < 2; --a) {
    const actor = scene.actors[a]!;
    if (actor.last >= first) continue;
    if (sentence - tokens[actor.first]!.sentence > SENTENCES_BACK) break;
    const code = codeIn(actor);
    if (code !== null && fits(code) && !told.includes(code)) told.unshift(code);
  }
  return told.length === 2 ? told : [];
}
