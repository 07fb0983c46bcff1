import {sideOf} from "../model/camp.js";
import type {ActorMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import type {Phrase} from "../model/syntax.js";

/**
 * Whose "its" and "their" are before a noun: the state, body or group named last before in the sentence. In "its attacks
 * against its troops" the second is another's: the first named. Null for other pronouns and where none is named.
 */
export function possessorOf({document, actorAt}: Pick<Scene, "document" | "actorAt">, phrase: Phrase): ActorMention | null {
  const {tokens, sentences, clauseAt} = document;
  const pronoun = tokens[phrase.first]!;
  if (pronoun.tag !== "poss" || (pronoun.lower !== "its" && pronoun.lower !== "their")) return null;
  const {first} = sentences[phrase.sentence]!;
  const found: ActorMention[] = [];
  for (let i = phrase.first - 1; i >= first; --i) {
    const actor = actorAt[i];
    if (actor && found.at(-1) !== actor && OWNERS.has(actor.type)) found.push(actor);
  }
  const last = found[0] ?? null;
  if (!last) return fromSubject(clauseAt[phrase.first]?.subject ?? null);
  const attacked = phrase.prep >= 0 && tokens[phrase.prep]!.lower === "against";
  const other = attacked ? found.findLast((d) => sideOf(d.code) !== sideOf(last.code)) : undefined;
  return other ?? last;

  /** "Before launching its offensive, the government ...": the owner follows. */
  function fromSubject(subject: Phrase | null): ActorMention | null {
    return (subject && actorAt[subject.head]) || null;
  }
}

const OWNERS = new Set<ActorMention["type"]>(["state", "organ", "group", "role", "pronoun"]);
