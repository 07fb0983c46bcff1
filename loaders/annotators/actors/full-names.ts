import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import {mentionOf} from "./mention.js";
import {nameBehind} from "./name-behind.js";

/**
 * "spokesman Ibrahim Kalin": the title's mention grows over the name that follows it in its phrase, and a listed name over what
 * goes on with it.
 * @param particles words between the names of one person: "bin", "von"
 */
export function withNames(document: Document, actors: readonly ActorMention[], particles: ReadonlySet<string>): ActorMention[] {
  const {tokens, phraseAt} = document;
  return actors.map((actor, k) => {
    if (actor.type === "person" && particles.has(tokens[actor.last + 1]?.lower ?? ""))
      return whole(document, actor, actors[k + 1], particles);
    if (actor.type !== "role" || !actor.human || actor.person !== null || tokens[actor.last]!.lemma !== tokens[actor.last]!.lower)
      return actor;
    const limit = (actors[k + 1]?.first ?? tokens.length) - 1;
    const last = nameBehind(tokens, actor.last, Math.min(limit, phraseAt[actor.last]?.last ?? actor.last), particles);
    if (last === actor.last) return actor;
    const person = mentionOf(document, actor.first, last, actor);
    person.type = "person";
    const given = tokens[actor.last + 1]!.text === "." ? actor.last + 2 : actor.last + 1; // "Gen. Jane Doe"
    person.person = document.text.slice(tokens[given]!.start, tokens[last]!.end);
    return person;
  });
}

/** "Mohammed bin Abdulrahman" of a list, and "bin Jassim Al Thani" behind it. */
function whole(document: Document, actor: ActorMention, next: ActorMention | undefined, particles: ReadonlySet<string>): ActorMention {
  const {tokens, phraseAt} = document;
  const limit = Math.min((next?.first ?? tokens.length) - 1, phraseAt[actor.last]?.last ?? actor.last);
  const last = nameBehind(tokens, actor.last, limit, particles);
  return last === actor.last ? actor : mentionOf(document, actor.first, last, actor);
}
