import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import {mentionOf} from "./mention.js";

/**
 * Names of no list with their office behind them: "Jane Doe, the British foreign secretary,". The name becomes a person of that
 * office; the office stays an actor too.
 */
export function withApposed(document: Document, actors: readonly ActorMention[]): ActorMention[] {
  return actors.flatMap((office, k) => {
    const person = personBefore(document, office, actors[k - 1]);
    return person ? [person, office] : [office];
  });
}

function personBefore(document: Document, office: ActorMention, before: ActorMention | undefined): ActorMention | null {
  if (office.type !== "role" || !office.human || !office.told || office.person !== null || office.level === null) return null;
  const {tokens, phraseAt} = document;
  const start = phraseAt[office.first]?.first ?? office.first;
  const opens = tokens[start]!.lower === "the" || tokens[start]!.lower === "a" || tokens[office.first]!.possessive;
  const name = opens && tokens[start - 1]?.text === "," ? phraseAt[start - 2] : null;
  if (!name || name.last !== start - 2 || name.last === name.first || (before && before.last >= name.first)) return null;
  for (let i = name.first; i <= name.last; ++i) if (tokens[i]!.tag !== "name" || !tokens[i]!.capital || tokens[i]!.possessive) return null;
  const person = document.text.slice(tokens[name.first]!.start, tokens[name.last]!.end);
  return mentionOf(document, name.first, name.last, {...office, type: "person", person, rule: "name, office behind it"});
}
