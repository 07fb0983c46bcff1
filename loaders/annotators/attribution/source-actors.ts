import {isOfMedia} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {joinCodes, membersOf, speakerCode} from "../../scene/actors.js";
import {isPersonal, type Speaker} from "./memory.js";
import type {Page, Range} from "./page.js";

/** Of the actors in a source phrase: a person, else who the head is, else whose it is; not whom a relative clause only tells of. */
export function chooseActor({scene: {actorAt, document}}: Page, source: Range, phrase: Phrase | null): ActorMention | null {
  const actors: ActorMention[] = [];
  for (let i = source.first; i <= source.last && !(actors.length && document.tokens[i]!.tag === "rel"); ++i) {
    const actor = actorAt[i];
    if (actor && actors.at(-1) !== actor && actor.type !== "thing") actors.push(actor);
  }
  if (!actors.length) return null;
  const inPhrase = actors.filter((d) => phrase && d.last <= phrase.last);
  const person =
    inPhrase.find((d) => d.type === "person") ?? inPhrase.find((d) => (d.type === "group" || d.type === "organ") && d.rule !== "role");
  if (person) return person;
  const head = (phrase && actorAt[phrase.head]) ?? null;
  const onto = (d: ActorMention): boolean => document.tokens[document.phraseAt[d.last]?.prep ?? -1]?.lower === "on"; // "rebels on social media"
  const beside = phrase ? membersOf({document}, phrase).slice(1) : []; // "residents and the media": no owner of the residents
  const isBeside = (d: ActorMention): boolean => beside.some((p) => d.last >= p.first && d.first <= p.last);
  const owner = actors.find(
    (d) => d !== head && !onto(d) && !isBeside(d) && (d.type === "organ" || d.type === "group") && (d.told || head?.code === "UNK")
  );
  if (owner && (!head?.told || head.code === "UNK" || head.type === "role")) return owner;
  return head ?? actors.find((d) => d.type === "person") ?? actors[0] ?? null;
}

/** Several sources joined by "and" speak for several sides. */
export function sideOfActor(
  {scene: {document, actorAt}}: Page,
  source: Range,
  actor: ActorMention,
  near: readonly Speaker[]
): string | null {
  const code = plainCode(actor);
  if (actor.type === "pronoun" && near.length === 0) return code;
  const {phrases, phraseAt} = document;
  const first = phraseAt[source.first];
  if (!first || first.next < 0 || actor.last > first.last) return code;
  const codes = [code];
  for (let p = first; p.next >= 0; ) {
    p = phrases[p.next]!;
    const other = actorAt[p.head] ?? actorAt[p.last];
    if (other && p.last <= source.last && other.type !== "thing") codes.push(plainCode(other));
  }
  return joinCodes(codes);
}

/** What kind of speaker an actor is, where its own noun is no document. */
export function kindOf(actor: ActorMention, noun: Speaker["kind"] | undefined): Speaker["kind"] {
  if (noun === "document") return noun;
  if (isOfMedia(actor.code)) return "medium";
  return actor.type === "person" || (actor.human && actor.type !== "group" && actor.type !== "organ") ? "person" : "body";
}

/** "UN GOV" is the UN: bodies of states have no sectors where they speak. */
export const plainCode = (actor: ActorMention): string => speakerCode(actor).replace(/^(UN|EU|NATO) .*/, "$1");

/** The person, or state or body, named last in this sentence or the two before. */
export function ownerBefore({scene: {actors, document}}: Page, at: number): ActorMention | null {
  const {tokens} = document;
  const personal = isPersonal(tokens[at]!.lower);
  return (
    actors.findLast(
      (d) =>
        d.last < at &&
        tokens[at]!.sentence - tokens[d.first]!.sentence <= 2 &&
        (personal ? d.type === "person" : d.type === "state" || d.type === "organ" || d.type === "group")
    ) ?? null
  );
}
