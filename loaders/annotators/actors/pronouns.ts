import type {Lexicon} from "../../lexicon/language.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {antecedentOf, codesOfMany, type Discourse, type NumberWords, PERSONAL} from "./antecedents.js";
import {barred, rolesOf, takesUpThing} from "./binding.js";
import {isExpletive} from "./expletives.js";
import {isTheGroup} from "./groups.js";
import {changed, mentionOf} from "./mention.js";

/** What tells one person from many, a man from a woman, and "it" that is somebody from "it" that is nothing. */
type PronounWords = NumberWords & Pick<Lexicon, "expletives">;

/**
 * Whom subject pronouns stand for, where that is safe: "he" and "she" the person who last was a subject or spoke, "it" the
 * state, organ or group that last was a subject, "they" the last plural one. Reaches back two sentences at the most.
 * @param lexicon tells who is a man or a woman, which nouns are of many as one, and where "it" is nobody
 */
export function resolvePronouns(document: Document, actors: readonly ActorMention[], lexicon: PronounWords): ActorMention[] {
  const discourse: Discourse = {document, roles: rolesOf(document), lexicon, before: []};
  const {roles, before} = discourse;
  let next = 0; // of the actors
  for (const token of document.tokens) {
    const group = isTheGroup(document, token);
    if (!group && !isPronoun(token)) continue;
    while (next < actors.length && actors[next]!.first < token.i) before.push(actors[next++]!);
    if ((group && isNamed(token, before.at(-1), actors[next])) || isThing(discourse, token, lexicon)) continue;
    const actor = antecedentOf(discourse, token, barred(document, roles, token, before, actors, next));
    if (actor)
      before.push(pronounFor(document, token, group ? impersonal(actor) : token.lower === "they" ? allOf(discourse, actor) : actor));
  }
  return [...before, ...actors.slice(next)];
}

const isPronoun = ({tag, lower}: Token): boolean => tag === "pron" && (PERSONAL.has(lower) || lower === "it" || lower === "they");

/** "the Nusra group": an actor already. */
const isNamed = ({i}: Token, before: ActorMention | undefined, at: ActorMention | undefined): boolean =>
  (before !== undefined && before.last >= i - 1) || at?.first === i;

/** An "it" that only holds a place, an "it" or "they" that takes up what is no actor. */
const isThing = ({document, roles, before}: Discourse, token: Token, {expletives}: PronounWords): boolean =>
  !PERSONAL.has(token.lower) && (isExpletive(document, roles, token, expletives) || takesUpThing(document, roles, token, before));

/** A body, be it told by one of its own. */
const impersonal = (actor: ActorMention): ActorMention => changed(actor, {person: null, level: null});

/** An actor with all who are the subject together with it. */
function allOf(discourse: Discourse, actor: ActorMention): ActorMention {
  const code = codesOfMany(discourse, actor);
  return code ? changed(actor, {code, person: null, fighting: null}) : actor;
}

/** The mention of an actor at the pronoun that stands for it. */
function pronounFor(document: Document, {i}: Token, actor: ActorMention): ActorMention {
  const pronoun = mentionOf(document, i, i, actor);
  pronoun.type = "pronoun";
  pronoun.told = false;
  pronoun.rule = `pronoun: ${actor.quote}`;
  return pronoun;
}
