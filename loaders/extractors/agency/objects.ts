import type {VerbRole, ViolenceLexicon} from "../../lexicon/violence.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {membersOf} from "../../scene/actors.js";
import {attached, OF} from "../../scene/phrases.js";
import {governedAfter} from "./draft.js";

/** The object behind a particle: "carried out at least 25 strikes". */
export function afterParticle({document: {phraseAt, tokens}}: Scene, {verb}: Clause): Phrase | null {
  let first = verb.last + 2;
  while (tokens[first]?.tag === "adv") ++first;
  const phrase = phraseAt[first];
  return phrase && phrase.first === first ? phrase : null;
}

/** People, armed or not, or what is aimed at; of an amount ("scores of fighters"), what it is of. */
export function isPatient(scene: Scene, phrase: Phrase, roles: ReadonlySet<VerbRole>, {nouns}: ViolenceLexicon): boolean {
  const {actorAt, placeAt, document} = scene;
  const actor = actorAt[phrase.head];
  if (actor && (actor.human || actor.type !== "adjective")) return true;
  const head = document.tokens[phrase.head]!;
  if (roles.has("slays") && (head.tag === "noun" || head.tag === "name")) return true; // "beheaded the director", "shelled the hill"
  if (placeAt[phrase.head] || head.tag === "num" || nouns.get(head.lower)?.has("many") || nouns.get(head.lemma)?.has("target")) return true;
  const whole = attached(scene, phrase, OF);
  if (!whole) return false;
  const {tag, lemma} = document.tokens[whole.head]!;
  return tag === "pron" || actorAt[whole.head]?.human === true || (nouns.get(lemma)?.has("target") ?? false); // "a number of them"
}

type NounRoles = ReturnType<ViolenceLexicon["nouns"]["get"]>;

/** An act of force, or what one inflicts on somebody: "an operation against the rebels", "losses on the rebels". */
export function isDone(scene: Scene, phrase: Phrase, lexicon: ViolenceLexicon): boolean {
  const noun = rolesAt(scene, phrase, lexicon);
  if (
    membersOf(scene, phrase).some((d) => rolesAt(scene, d, lexicon)?.has("harm")) ||
    isAct(scene, phrase, lexicon) ||
    (noun?.has("kind") && isOfHarm(scene, phrase, lexicon))
  )
    return true;
  return (
    (!!noun?.has("against") && !!governedAfter(scene, phrase, "against")) ||
    (!!noun?.has("inflicted") && !!(governedAfter(scene, phrase, "on") ?? governedAfter(scene, phrase, "upon")))
  );
}

const rolesAt = ({document: {tokens}}: Scene, {head}: Phrase, {nouns}: ViolenceLexicon): NounRoles => nouns.get(tokens[head]!.lemma);

/** "acts of violence", "a series of raids". */
function isOfHarm(scene: Scene, phrase: Phrase, lexicon: ViolenceLexicon): boolean {
  const of = attached(scene, phrase, OF);
  const roles = of ? rolesAt(scene, of, lexicon) : undefined;
  return roles !== undefined && (roles.has("harm") || roles.has("rises"));
}

/** "aggressive action", "artillery fire": an act of two words. */
function isAct({document: {tokens}}: Scene, {head, first}: Phrase, {nouns}: ViolenceLexicon): boolean {
  return head > first && (nouns.get(`${tokens[head - 1]!.lower} ${tokens[head]!.lemma}`)?.has("harm") ?? false);
}
