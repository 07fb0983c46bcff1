import type {TalkGroup} from "../../lexicon/talks.js";
import {isBody, isGovernment, isState, sideOf} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import {DEFINITE} from "../../text/determiners.js";
import {mentionOf} from "./mention.js";
import {isPlace} from "./whose.js";

/** The rule of such an actor. */
const COUPLE = "couple";

/** How many sentences back the two are named at most. */
const REACH = 2;

/**
 * The actors, with those that a couple stands for: "the two leaders", "both sides", "the two countries" are the two governments named last,
 * where the text names just two. More than two are left as they are, and so are those who fight: whoever watches them is named as well.
 * @param actors in reading order, with their sides
 * @param groups nouns for those who stand for sides, by their plural
 */
export function withCouples(document: Document, actors: readonly ActorMention[], groups: ReadonlyMap<string, TalkGroup>): ActorMention[] {
  const found: ActorMention[] = [];
  let next = 0; // of the actors
  for (const phrase of document.phrases) {
    while (next < actors.length && actors[next]!.first < phrase.first) found.push(actors[next++]!);
    if (!isCouple(document, phrase, groups)) continue;
    const own = actors[next] && actors[next]!.first <= phrase.head ? actors[next]! : null;
    if (own && (own.first < phrase.head || sideOf(own.code) === own.code ? own.code !== "UNK" : own.person !== null)) continue;
    const code = pairBefore(document, found, phrase, groups.get(document.tokens[phrase.head]!.lower)!);
    if (!code) continue;
    found.push(coupleAt(document, phrase, code));
    if (own) ++next;
  }
  return [...found, ...actors.slice(next)];
}

/** "the two leaders", "both sides", "the two": no "two soldiers". */
function isCouple({tokens}: Document, {first, head, last}: Phrase, groups: ReadonlyMap<string, TalkGroup>): boolean {
  if (head !== last || !groups.get(tokens[head]!.lower)?.plural || tokens[head]!.possessive) return false;
  const {lower} = tokens[first]!;
  return head - first <= 3 && (lower === "both" || (DEFINITE.has(lower) && tokens[first + 1]!.lower === "two"));
}

/** The codes of the two governments named last before a phrase, as one cell, or null where they are not two. */
function pairBefore(document: Document, before: readonly ActorMention[], phrase: Phrase, {standsFor}: TalkGroup): string | null {
  const {tokens, phraseAt} = document;
  const {first} = phrase;
  const {sentence} = tokens[first]!;
  const host = standsFor === "side" ? null : hostOf(document, phrase);
  const codes: string[] = [];
  let at = sentence;
  let behind = -1; // where the one told behind begins
  for (let k = before.length - 1; k >= 0; --k) {
    const actor = before[k]!;
    const own = tokens[actor.first]!.sentence;
    if (sentence - own > REACH || (own < at && codes.length > 1)) break;
    at = own;
    if (actor.rule === COUPLE && !codes.length) return actor.code;
    const none = isPlace(document, actor) || (standsFor !== "side" && !actor.human) || phraseAt[actor.last] === host;
    const code = none ? null : governmentOf(actor);
    if (!code) continue;
    if (!codes.includes(code)) codes.unshift(code);
    const together = actor.last + 2 === behind && tokens[actor.last + 1]!.lower === "and" && tokens[actor.first - 1]?.text !== ","; // "Kerry urged Kiir and Machar to meet"
    if (together && codes.length <= 2) return codes.join("; ");
    behind = actor.first;
  }
  return codes.length === 2 ? codes.join("; ") : null;
}

/** "The UN envoy met both delegations": the subject of the clause in which a couple stands behind the verb is none of them. */
function hostOf({clauseAt}: Document, {first}: Phrase): Phrase | null {
  const {subject, verb} = clauseAt[first] ?? {subject: null, verb: null};
  return subject && subject.next < 0 && verb && verb.main < first ? subject : null;
}

/** The government that an actor is or speaks for, or null. */
function governmentOf({type, code, told, person}: ActorMention): string | null {
  if ((!told && person === null) || type === "adjective" || type === "thing") return null;
  return isState(code) ? `${code} GOV` : isGovernment(code) || isBody(code) ? code : null;
}

/** The mention of several sides at the word that stands for them: "both". */
function coupleAt(document: Document, {head}: Phrase, code: string): ActorMention {
  return mentionOf(document, head, head, {code, fighting: null, type: "pronoun", human: true, told: false, rule: COUPLE});
}
