import {isSideless, sectorOf, sideOf} from "../model/camp.js";
import type {Document} from "../model/document.js";
import type {ActorMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import type {Phrase} from "../model/syntax.js";
import {isPlural} from "../text/tags/grammatical-number.js";

/** The members of the enumeration that a phrase begins: "A, B and C" is three phrases, any other just itself. */
export function membersOf({document}: Pick<Scene, "document">, phrase: Phrase): Phrase[] {
  const members = [phrase];
  for (let p = phrase; p.next >= 0; members.push(p)) p = document.phrases[p.next]!;
  return members;
}

/**
 * The actor that a phrase is: the mention that covers its head ("Turkish soldiers"), or where the head is no actor, null.
 * For whose the head is ("Turkish" in "Turkish airstrikes") see `ownerOf`.
 */
export function actorOf({actorAt}: Pick<Scene, "actorAt">, phrase: Phrase | null): ActorMention | null {
  return (phrase && actorAt[phrase.head]) || null;
}

/** The actor that stands before the head of a phrase, as adjective, possessive or name: "Turkey's strikes", "regime shelling". */
export function ownerOf({actorAt}: Pick<Scene, "actorAt">, phrase: Phrase, head = phrase.head): ActorMention | null {
  for (let i = head - 1; i >= phrase.first; --i) if (actorAt[i]) return actorAt[i]!;
  return null;
}

/** Whether an actor is told by a plural: "officials", "ministers of defence", "Turkish" in "Turkish and Russian officials". */
export function isOfMany({document: {tokens}}: {document: Pick<Document, "tokens">}, {first, last, rule, code}: ActorMention): boolean {
  if (rule === "adjective" && sideOf(code) !== code) return true;
  let head = first;
  while (head < last && tokens[head + 1]!.lower !== "of") ++head;
  return isPlural(tokens[head]!);
}

/** Codes of several actors as one cell: the first named first, each once. Null where there is none. */
export function joinCodes(codes: readonly (string | null | undefined)[]): string | null {
  const told: string[] = [];
  for (const code of codes) if (code && !told.includes(code)) told.push(code);
  return told.length > 1 ? told.join("; ") : (told[0] ?? null);
}

/** The code of an actor where it fights: a state without a sector, or a government that is told to shell, is its army. */
export function fighterCode(actor: ActorMention): string {
  const {code, fighting} = actor;
  if (fighting) return fighting;
  const side = sideOf(code);
  return side.length === 3 && (code === side || sectorOf(code) === "GOV") && !isSideless(side) ? `${side} MIL` : code;
}

/** The code of an actor where force is used on it: "six Palestinians", a people told by its name, are no army. */
export const victimCode = (actor: ActorMention): string => (actor.rule === "people" && !actor.fighting ? actor.code : fighterCode(actor));

/** The code of an actor where it speaks, decides or talks: a state without a sector is its government. */
export function speakerCode(actor: ActorMention): string {
  const {code} = actor;
  return code.length === 3 && !isSideless(code) && (actor.type === "state" || actor.type === "adjective" || actor.type === "pronoun")
    ? `${code} GOV`
    : code;
}
