import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {actorOf, isOfMany} from "../../scene/actors.js";
import type {Counts} from "./counts.js";

/** The people that a phrase without a number tells, or null: an actor at its head, or a name behind a rank or beside a role. */
export function singleIn(scene: Scene, phrase: Phrase): ActorMention | null {
  const actor = actorOf(scene, phrase) ?? ranked(scene, phrase) ?? apposed(scene, phrase);
  return actor?.human && actor.type !== "pronoun" ? actor : null;
}

/** Whether a phrase without a number tells one person: a name, or a singular noun with an article or none. */
export function isOne({document: {tokens}}: Scene, {first, head}: Phrase, actor: ActorMention, {words}: Counts): boolean {
  if (actor.type === "person") return true;
  const {lemma, lower, tag} = tokens[head]!;
  if (lemma !== lower || words.many.has(lower) || actor.type === "group" || actor.type === "state") return false;
  return words.one.has(tokens[first]!.lower) || (actor.first === first && tag !== "name");
}

/** "Brigadier General John Doe": a name of no list behind a rank, as one person. */
function ranked(scene: Scene, {first, head}: Phrase): ActorMention | null {
  const {
    document: {tokens},
    actorAt
  } = scene;
  if (tokens[head]!.tag !== "name") return null;
  for (let i = head - 1; i >= first; --i) {
    const actor = actorAt[i];
    if (actor) return actor.human && actor.type === "role" && !isOfMany(scene, actor) ? {...actor, type: "person", person: null} : null;
    if (tokens[i]!.tag !== "name") return null;
  }
  return null;
}

/** "Iran's chief scientist, Jane Doe, was killed": whom a name of no list stands beside, as one person. */
function apposed({document: {tokens, phrases}, actorAt, placeAt}: Scene, phrase: Phrase): ActorMention | null {
  const head = tokens[phrase.head]!;
  if (head.tag !== "name" || phrase.last - phrase.first < 1 || placeAt[phrase.head]) return null;
  for (const beside of [phrases[phrase.i - 1], phrases[phrase.i + 1]]) {
    const comma =
      beside &&
      (beside.i < phrase.i
        ? phrase.first - 1 === beside.last + 1 && tokens[phrase.first - 1]!.text === ","
        : beside.first - 1 === phrase.last + 1 && tokens[beside.first - 1]!.text === ",");
    const actor = comma ? actorAt[beside.head] : undefined;
    if (actor?.human && actor.type === "role") return {...actor, type: "person", person: null};
  }
  return null;
}
