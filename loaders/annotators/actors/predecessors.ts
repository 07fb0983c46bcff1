import type {Predecessor} from "../../lexicon/actor-words.js";
import {sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import {changed} from "./mention.js";

/** "Moscow", "the Kremlin" in news of 1988: the actors of a state under the code of the one that it followed. */
export function inTheirDay(actors: ActorMention[], predecessors: readonly Predecessor[], day: string | null): ActorMention[] {
  const current = day === null ? [] : predecessors.filter(({until}) => day <= until);
  if (!current.length) return actors;
  return actors.map((actor) => {
    const state = current.find(({code}) => sideOf(actor.code) === code);
    return state ? changed(actor, {code: actor.code.replace(state.code, state.before)}) : actor;
  });
}
