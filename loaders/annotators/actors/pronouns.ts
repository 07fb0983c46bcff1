import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import {barred, holdsPlace, rolesOf, takesUpThing} from "./binding.js";
import {mentionOf} from "./mention.js";

/** How many sentences back a pronoun reaches. */
const REACH = 2;
const PERSONAL = new Set(["he", "she", "him"]);

/**
 * Whom subject pronouns stand for, where that is safe: "he" and "she" the person who last was a subject or spoke, "it" the
 * state, organ or group that last was a subject, "they" the last plural one. Reaches back two sentences at the most.
 */
export function resolvePronouns(document: Document, actors: readonly ActorMention[]): ActorMention[] {
  const {tokens, phraseAt} = document;
  const roles = rolesOf(document);
  const all: ActorMention[] = [];
  let a = 0;
  for (const token of tokens) {
    const group = isGroup(document, token);
    if (!group && (token.tag !== "pron" || !(PERSONAL.has(token.lower) || token.lower === "it" || token.lower === "they"))) continue;
    while (a < actors.length && actors[a]!.first < token.i) all.push(actors[a++]!);
    if (group && ((all.at(-1)?.last ?? -1) >= token.i - 1 || actors[a]?.first === token.i)) continue; // "the Nusra group"
    if (!PERSONAL.has(token.lower) && (holdsPlace(document, roles, token) || takesUpThing(document, roles, token, all))) continue;
    const others = barred(document, roles, token, all, actors, a);
    const match = lastFitting(token, true, others) ?? (PERSONAL.has(token.lower) || group ? lastFitting(token, false, others) : undefined);
    if (!match) continue;
    const pronoun = mentionOf(document, token.i, token.i, match);
    pronoun.type = "pronoun";
    pronoun.told = false;
    pronoun.rule = `pronoun: ${match.quote}`;
    all.push(pronoun);
  }
  return [...all, ...actors.slice(a)];

  /** "Secretary of State John Kerry" is two phrases, of which the first is the subject. */
  function isSubject({first, last}: ActorMention): boolean {
    return roles.subjectOf.has(phraseAt[last]) || roles.subjectOf.has(phraseAt[first]);
  }

  function lastFitting({lower, sentence}: Token, subject: boolean, others: readonly ActorMention[]): ActorMention | undefined {
    for (let k = all.length - 1; k >= 0 && sentence - tokens[all[k]!.first]!.sentence <= REACH; --k) {
      const actor = all[k]!;
      if (fits(tokens, lower, actor) && (!subject || isSubject(actor)) && !others.some((d) => isSame(d, actor))) return actor;
    }
    return undefined;
  }
}

const isSame = (a: ActorMention, b: ActorMention): boolean => a.code === b.code && a.person === b.person;

/** "the group said", "the group has killed 300 men": the one named last. */
function isGroup({tokens, phraseAt}: Document, {i, lower, possessive}: Token): boolean {
  if (lower !== "group" || possessive || tokens[i - 1]?.lower !== "the" || phraseAt[i]?.head !== i) return false;
  return tokens[i + 1]?.lower !== "of" && tokens[i + 1]?.tag !== "name";
}

function fits(tokens: readonly Token[], pronoun: string, actor: ActorMention): boolean {
  if (pronoun === "group") return actor.type === "group" && actor.told;
  if (PERSONAL.has(pronoun)) return actor.person !== null || (actor.human && actor.type === "role" && !isPlural(tokens[actor.last]!));
  if (actor.person !== null || actor.type === "adjective" || actor.type === "thing") return false;
  return pronoun === "it"
    ? actor.type === "state" || actor.type === "organ" || actor.type === "group" || (actor.type === "pronoun" && !actor.human)
    : actor.human || actor.type === "pronoun" || actor.type === "organ";
}
