import {isGovernment} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {isOfMany} from "../../scene/actors.js";
import {mentionOf} from "./mention.js";

/**
 * Names of no list with their office beside them: "Jane Doe, the British foreign secretary,", "the British foreign secretary,
 * Jane Doe,". The name becomes a person of that office; the office stays an actor too.
 */
export function withApposed(document: Document, actors: readonly ActorMention[]): ActorMention[] {
  const found: ActorMention[] = [];
  for (const [k, actor] of actors.entries()) {
    const before = isOffice(actor) ? personBefore(document, actor, actors[k - 1]) : null;
    const behind = isOffice(actor) && !before ? personBehind(document, actors, k) : null;
    if (before) found.push(before);
    found.push(actor);
    if (behind) found.push(behind);
  }
  return found.sort((a, b) => a.first - b.first); // "the leader of Hamas, Jane Doe": Hamas stands between
}

/** The office of somebody unnamed whose side is told, or who speaks for it: a spokesman has no level of his own. */
const isOffice = ({type, human, told, person, level, code}: ActorMention): boolean =>
  type === "role" && human && told && person === null && (level !== null || isGovernment(code));

/** "Jane Doe, the British foreign secretary" */
function personBefore({text, tokens, phraseAt}: Document, office: ActorMention, before: ActorMention | undefined): ActorMention | null {
  const start = phraseAt[office.first]?.first ?? office.first;
  const opens = tokens[start]!.lower === "the" || tokens[start]!.lower === "a" || tokens[office.first]!.possessive;
  const name = opens && tokens[start - 1]?.text === "," ? phraseAt[start - 2] : null;
  if (!name || name.last !== start - 2 || (before && before.last >= name.first)) return null;
  return personOf({text, tokens}, name, office, "name, office behind it");
}

/** "the British foreign secretary, Jane Doe,", "the president of the Ukrainian parliament, Jane Doe," */
function personBehind(document: Document, actors: readonly ActorMention[], k: number): ActorMention | null {
  const {tokens, phraseAt} = document;
  const office = actors[k]!;
  const body = tokens[office.last + 1]?.lower === "of" ? phraseAt[office.last + 2]?.last : undefined;
  const comma = (body ?? office.last) + 1;
  if (tokens[comma]?.text !== "," || isOfMany({document}, office)) return null;
  const name = phraseAt[comma + 1];
  const end = name ? tokens[name.last + 1] : undefined;
  if (!name || name.first !== comma + 1 || actors.slice(k + 1, k + 3).some((d) => d.first > comma && d.first <= name.last)) return null;
  if (end && end.kind !== "punct" && end.sentence === tokens[name.last]!.sentence) return null; // "the minister, Jane Doe and others"
  return personOf(document, name, office, "name, office before it");
}

/** The person of a full name, in the office that stands beside it; null where the phrase is more than a name. */
function personOf(
  {text, tokens}: Pick<Document, "text" | "tokens">,
  {first, last}: Phrase,
  office: ActorMention,
  rule: string
): ActorMention | null {
  if (first === last) return null;
  for (let i = first; i <= last; ++i) {
    const {tag, capital, possessive, glued, text: word} = tokens[i]!;
    if (word !== "." && !glued && (tag !== "name" || !capital || possessive)) return null; // also "Jane A. Doe", "Park Geun-hye"
  }
  const person = text.slice(tokens[first]!.start, tokens[last]!.end);
  return mentionOf({text, tokens}, first, last, {...office, type: "person", person, rule});
}
