import {isOpposition, sideOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import type {Hit} from "./hits.js";
import {isNationality} from "./spans.js";

/** Nations told before the noun, in its phrase or in those it is joined with, as sides: "Russian and Turkish militaries". */
export function nationsOf(scene: Scene, hit: Hit): string[] {
  const {phrases} = scene.document;
  const sides: string[] = [];
  let phrase: Phrase = hit.phrase;
  const own = nationsIn(scene, hit, phrase, hit.last);
  const shares = !own.length && hit.entry.use === "owned" && phrase.first === phrase.last; // "Russian institutions and troops"
  for (let before = phrases[phrase.i - 1]; before && before.next === phrase.i; before = phrases[phrase.i - 1]) {
    const adjective = nationsIn(scene, hit, before, before.last);
    const bare = isNationality(scene.actorAt[before.last]);
    const goesOn = (bare && (own.length || sides.length)) || (shares && !sides.length);
    if (!goesOn) break;
    sides.unshift(...adjective);
    phrase = before;
  }
  return [...new Set([...sides, ...own])];
}

/** The nations of a phrase up to a token; the noun itself tells none. */
function nationsIn({actorAt}: Scene, hit: Hit, phrase: Phrase, last: number): string[] {
  const found: string[] = [];
  for (let i = phrase.first; i <= last; ++i) {
    const actor = actorAt[i];
    if (actor?.first !== i || (i === last && actor.last === i && phrase === hit.phrase)) continue;
    if (tellsNation(actor)) found.push(sideOf(actor.code));
  }
  return found;
}

/** Whether an actor tells of which state somebody is. */
function tellsNation({told, code, type}: ActorMention): boolean {
  if (!told || sideOf(code).length !== 3) return false;
  return type === "adjective" || type === "state" || type === "role" || type === "organ" || (type === "group" && !isOpposition(code));
}
