import type {ActorMention} from "../../model/mention.js";
import {nameBehind} from "./name-behind.js";
import type {Told} from "./told.js";

/** Words of persons told before. */
const PRONOUNS = new Set(["he", "she", "they"]);

/** Sentences back to whom a pronoun may mean. */
const REACH = 1;

/**
 * Who does what the actor is the object of, as far as the text has told: the subject before it in its sentence. A pronoun is the one
 * who was a subject in the sentence before, a surname of no list whoever bore it behind a title.
 */
export function subjectOf(told: Told, {first}: ActorMention): ActorMention | null {
  const {tokens, phraseAt, subjects, seen} = told;
  const {sentence} = tokens[first]!;
  let i = first - 1;
  while (i >= 0 && tokens[i]!.sentence === sentence && !subjects.has(phraseAt[i])) --i;
  const phrase = i >= 0 && tokens[i]!.sentence === sentence ? phraseAt[i] : undefined;
  if (!phrase) return null;
  const own = seen.findLast((d) => d.first >= phrase.first && d.last <= phrase.last);
  if (own) return own;
  const head = tokens[phrase.head]!;
  if (PRONOUNS.has(head.lower)) return subjectBefore(told, sentence);
  return head.tag === "name" ? (seen.findLast((d) => d.human && bears(told, d, head.lower)) ?? null) : null;
}

/** Who was the first subject of the sentence before. */
function subjectBefore({tokens, phraseAt, subjects, seen}: Told, sentence: number): ActorMention | null {
  const isSubject = ({first, last}: ActorMention) => subjects.has(phraseAt[first]) || subjects.has(phraseAt[last]);
  let found: ActorMention | null = null;
  for (let k = seen.length - 1; k >= 0 && sentence - tokens[seen[k]!.first]!.sentence <= REACH; --k)
    if (tokens[seen[k]!.first]!.sentence < sentence && isSubject(seen[k]!)) found = seen[k]!;
  return found;
}

/** "Foreign Minister Jane Doe" of a surname, "doe". */
function bears({tokens, phraseAt}: Told, {last}: ActorMention, surname: string): boolean {
  const end = nameBehind(tokens, last, phraseAt[last]?.last ?? last);
  for (let i = last + 1; i <= end; ++i) if (tokens[i]!.lower === surname) return true;
  return false;
}
