import type {Lexicon} from "../../lexicon/language.js";
import {isBody, sectorOf, sideOf} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {changed, mentionOf} from "./mention.js";

/** How many sentences back a noun takes up a body. */
const REACH = 5;

/** The bodies named up to a noun, by whatever it may take them up by. */
interface Named {
  /** By code; armed groups and parties together by `GROUP`. */
  byCode: Map<string, ActorMention>;
  /** By the last word of a name: "council" of the Security Council. */
  byWord: Map<string, ActorMention>;
}

const GROUP = "group";

/**
 * The actors, with those that a noun takes up: "the council" after the Security Council, "the bloc's ministers" after the European Union,
 * "the movement" after Hamas. The noun is the last word of a name, or listed for bodies of its kind.
 */
export function withTakenUp(
  document: Document,
  actors: readonly ActorMention[],
  {bodyNouns}: Pick<Lexicon, "bodyNouns">
): readonly ActorMention[] {
  const {tokens} = document;
  const named: Named = {byCode: new Map(), byWord: new Map()};
  const found: ActorMention[] = [];
  let next = 0; // of the actors
  for (const phrase of document.phrases) {
    for (; next < actors.length && actors[next]!.first < phrase.first; ++next) {
      remember(named, tokens, actors[next]!);
      found.push(actors[next]!);
    }
    const noun = nounOf(tokens, phrase);
    const own = noun && actors[next] && actors[next]!.first <= noun.i ? actors[next]! : null;
    if (!noun || (own && !isOpen(own, noun))) continue;
    const pair = noun.i > phrase.first + 1 ? bodyNouns.get(`${tokens[noun.i - 1]!.lower} ${noun.lower}`) : undefined; // "world body"
    const keys = pair ?? bodyNouns.get(noun.lower);
    if (!keys && !named.byWord.has(noun.lower)) continue;
    const listed = (keys ?? []).map((key) => named.byCode.get(key)).filter((d) => d !== undefined);
    const same = own || phrase.prep >= 0 ? undefined : named.byWord.get(noun.lower);
    const body = lastOf(same ? [...listed, same] : listed, tokens, noun);
    if (!body) continue;
    found.push(own ? changed(own, {code: codeUnder(body, own), told: true, rule: "role, body taken up"}) : takenUp(document, noun, body));
    if (own) ++next;
  }
  return [...found, ...actors.slice(next)];
}

/** "the council", "the council's chief", "the world body": the noun that may take up a body, or null. */
function nounOf(tokens: readonly Token[], {first, last, head}: Phrase): Token | null {
  if (tokens[first]!.lower !== "the") return null;
  for (let i = first + 1; i <= last && i <= first + 2; ++i) {
    const token = tokens[i]!;
    if ((i === head || token.possessive) && token.kind === "word") return isAnother(tokens, i) ? null : token;
  }
  return null;
}

/** "the bloc's ministers", "the body": whose side is not told; not "the terrorist organisation". */
const isOpen = ({told, code, first, type}: ActorMention, {i}: Token): boolean =>
  code === "UNK" || (!told && (type === "organ" || first === i));

/** "the councils", "the movement of troops" */
const isAnother = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.singular !== tokens[i]!.lower && !tokens[i]!.capital) || tokens[i + 1]?.lower === "of";

/** A body of states, a group or an agency with a name of its own. */
function remember({byCode, byWord}: Named, tokens: readonly Token[], actor: ActorMention): void {
  if (!actor.told || actor.type === "person" || actor.type === "thing") return;
  byCode.set(sideOf(actor.code), actor);
  if (actor.type === "group" && actor.code.includes(" ")) byCode.set(GROUP, actor);
  const last = tokens[actor.last]!;
  if (last.capital && actor.last > actor.first && actor.type !== "role" && actor.rule !== "role") byWord.set(last.lower, actor);
}

/** The body named last, where it is near enough. */
function lastOf(bodies: readonly ActorMention[], tokens: readonly Token[], noun: Token): ActorMention | null {
  const last = bodies.reduce<ActorMention | null>((best, d) => (best && best.first > d.first ? best : d), null);
  return last && noun.sentence - tokens[last.first]!.sentence <= REACH ? last : null;
}

/** "the bloc's foreign ministers": of the body where it has no sectors, else its people. */
const codeUnder = ({code, type}: ActorMention, own: ActorMention): string =>
  isBody(code) || type === "group" ? code : `${sideOf(code)} ${sectorOf(own.code)}`;

/** The mention of a body at the noun that takes it up: "the committee". */
function takenUp(document: Document, {i}: Token, body: ActorMention): ActorMention {
  const actor = mentionOf(document, i, i, body);
  actor.rule = `taken up: ${body.quote}`;
  return actor;
}
