import {isArmed, isCivilian} from "../../model/camp.js";
import type {ActorMention, Quantity} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {actorOf, fighterCode, joinCodes, ownerOf} from "../../scene/actors.js";
import {actorsOf, doerOf} from "../../scene/doers.js";
import {canHarm} from "../../scene/incident.js";
import {possessorOf} from "../../scene/possessors.js";
import {parentOf} from "../../text/clause-at.js";
import type {Counts} from "./counts.js";

/** Whom an amount counts: those meant by "them", two groups under one number, the group that "members" are of, the noun's own actor. */
export function victimsActor(scene: Scene, phrase: Phrase, quantity: Quantity, {words}: Counts): ActorMention | null {
  const {unit, first} = quantity;
  if (unit < 0) return humanAt(scene, phrase.head) ?? groupBefore(scene, first);
  return (
    meantBy(scene, quantity) ??
    sharedBy(scene, quantity, words.many) ??
    describedAs(scene, unit) ??
    memberOf(scene, unit) ??
    humanAt(scene, unit) ??
    troopsAt(scene, unit, words.many)
  );
}

/** The human actor whose mention covers a token. */
const humanAt = ({actorAt}: Scene, token: number): ActorMention | null =>
  actorAt[token]?.human && actorAt[token]!.type !== "pronoun" ? actorAt[token]! : null;

/** "114 Syrian military": an army that is counted is its soldiers. */
function troopsAt({actorAt, document: {tokens}}: Scene, token: number, many: ReadonlySet<string>): ActorMention | null {
  const actor = actorAt[token];
  return actor?.type === "organ" && many.has(tokens[token]!.lower) && isArmed(actor.code) ? {...actor, human: true} : null;
}

/** "a family of four": the noun that the number is of. */
const groupBefore = (scene: Scene, first: number): ActorMention | null =>
  scene.document.tokens[first - 1]?.lower === "of" ? humanAt(scene, first - 2) : null;

/**
 * "an attack by militants, killing 30 of them": the people named last, but not those who do it; whose a place is ("raids on rebel
 * positions") only where nobody else is named.
 */
function meantBy(scene: Scene, {first, unit}: Quantity): ActorMention | null {
  const {document, actorAt} = scene;
  const {tokens, clauseAt, phraseAt} = document;
  if (tokens[unit]!.lower !== "them") return null;
  const clause = clauseAt[unit];
  const doers = clause ? actorsOf(scene, doerOf(scene, clause)).filter(canHarm).map(fighterCode) : [];
  let holder: ActorMention | null = null;
  for (let i = first - 1; i >= 0 && first - i <= THEM_REACH && tokens[i]!.sentence === tokens[first]!.sentence; --i) {
    const actor = actorAt[i];
    if (!actor?.human || actor.type === "pronoun" || doers.includes(fighterCode(actor))) continue;
    if ((phraseAt[i]?.head ?? i) <= actor.last) return actor;
    holder ??= actor;
  }
  return holder;
}

/** How far back the people meant by "them" may stand, in tokens. */
const THEM_REACH = 40;

/** "70 regime and rebel fighters", "34 YPG and Daesh militants": a side that only modifies, joined to one with the noun: both are counted. */
function sharedBy(
  {document: {tokens, phraseAt, phrases}, actorAt}: Scene,
  {last, best}: Quantity,
  many: ReadonlySet<string>
): ActorMention | null {
  const a = actorAt[last + 1];
  const phrase = a && phraseAt[a.last];
  const joined = phrase && phrase.last === a.last && phrase.next === phrase.i + 1 ? phrases[phrase.next] : undefined;
  const b = joined && actorAt[joined.head];
  if (best === 1 || !b?.human || b.type === "person" || b.first !== joined!.first || a!.type === "thing") return null;
  const isPlural = (i: number) => tokens[i]!.lemma !== tokens[i]!.lower || many.has(tokens[i]!.lower);
  if (isPlural(a!.last) || !isPlural(joined!.head)) return null;
  return {...b, first: a!.first, code: joinCodes([fighterCode(a!), fighterCode(b)])!, fighting: null, told: true};
}

/**
 * "two members of Islamic Jihad", "seven of their members", "14 people from the village", "three commanders from the Free Syrian
 * Army", "a commander of the brigade": the group that people of no told side, or fighters, are of.
 */
export function memberOf(scene: Scene, unit: number): ActorMention | null {
  const {tokens, phraseAt} = scene.document;
  const people = humanAt(scene, unit);
  const nobody = people?.code === "UNK" || (people?.told === false && !isCivilian(people.code));
  if (people?.type !== "role" || !(nobody || isArmed(fighterCode(people)))) return null;
  const own = phraseAt[unit];
  if (nobody && own && tokens[own.first]!.tag === "poss") return speakerOf(scene, unit) ?? possessorOf(scene, own);
  if (!MEMBERSHIP.has(tokens[people.last + 1]?.lower ?? "")) return null;
  let at = people.last + 2;
  while (tokens[at] && !phraseAt[at] && at < people.last + 5) ++at;
  const phrase = tokens[at] && phraseAt[at];
  const actor = phrase ? (scene.actorAt[phrase.head] ?? (nobody ? ownerOf(scene, phrase) : null)) : null;
  if (!actor) return null;
  if (actor.type === "group") return nobody || isArmed(fighterCode(actor)) ? actor : null;
  return nobody && tokens[people.last + 1]!.lower === "of" && (actor.human || isArmed(fighterCode(actor))) ? actor : null;
}

/** "18 men described as soldiers", "nine people said to be militants": what men and women of no told side are held to be. */
function describedAs(scene: Scene, unit: number): ActorMention | null {
  const {tokens, phraseAt} = scene.document;
  const people = humanAt(scene, unit);
  const told = people && tokens[people.last + 1];
  if (people?.type !== "role" || told?.tag !== "verb" || isArmed(fighterCode(people))) return null;
  const link = tokens[told.i + 1]?.lower === "as" ? 1 : tokens[told.i + 1]?.lower === "to" && tokens[told.i + 2]?.lower === "be" ? 2 : 0;
  const phrase = link ? phraseAt[told.i + link + 1] : undefined;
  const actor = phrase && scene.actorAt[phrase.head];
  return actor?.human && isArmed(fighterCode(actor)) ? actor : null;
}

/** "the group said that seven of their members had died": whoever says it. */
function speakerOf(scene: Scene, unit: number): ActorMention | null {
  const clause = scene.document.clauseAt[unit];
  const parent = clause?.kind === "complement" ? parentOf(scene.document, clause) : null;
  const actor = parent && !parent.verb.passive ? actorOf(scene, parent.subject) : null;
  return actor && isArmed(fighterCode(actor)) ? actor : null;
}

/** Before the body that somebody belongs to: "members of", "soldiers from". */
export const MEMBERSHIP = new Set(["of", "from", "in"]);
