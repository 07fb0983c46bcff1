import type {Acts} from "../../lexicon/acts.js";
import {isArmed, isCivilian, isGovernment, isSideless} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {speakerCode} from "../../scene/actors.js";
import {childrenOf, type Match, matchAct, mayTell} from "../../scene/acts.js";
import {speakersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventDraft, EventRule} from "../../scene/event-drafts.js";
import {armedCode} from "../../scene/opponents.js";
import {attached, governedBy} from "../../scene/phrases.js";
import {asSpeaker} from "../../scene/speech.js";
import {statusOf} from "../../scene/status.js";

const WITH = new Set(["with"]);
const BETWEEN = new Set(["between"]);

/**
 * An accord, memorandum, ceasefire or declaration concluded.
 * @example "Moscow and Ankara signed a memorandum", "The two sides agreed to establish a demilitarised zone"
 * @example "Egypt brokered a truce between the army and the rebels": between those two
 * @example not "agreed to meet", "agreed on the need for talks", "refused to sign the deal", "agreed that it was late"
 */
export const agree: EventRule = (scene, clause, {lexicon: {acts}}) => {
  const brokered = matchAct(scene, clause, acts, "AGREE", "broker");
  if (brokered) {
    const between = struckBetween(scene, clause, brokered, acts, "agree: broker");
    if (between || clause.verb.passive) return between ?? [];
  }
  const signed = matchAct(scene, clause, acts, "AGREE", "sign");
  if (signed && clause.verb.passive && !clause.agent) {
    const between = struckBetween(scene, clause, signed, acts, "agree: sign");
    if (between) return between;
  }
  const match = signed ?? matchAct(scene, clause, acts, "AGREE", "agree");
  if (!match) return [];
  const rule = signed ? "agree: sign" : "agree: to do";
  if (clause.kind === "relative") return [draftOf(scene, clause, {type: "AGREE", rule, actor: null, drop: "an accord only recalled"})]; // "who brokered the truce"
  if (!signed && !bindsItself(scene, clause, acts)) return [];
  const status = clause.kind === "reduced" ? "occurred" : statusOf(scene.document, clause, acts); // "a deal struck by both"
  if (!status) return [];
  const parties = partiesOf(scene, match.doer, clause);
  const partner = speakersOf(scene, governedBy(scene, clause, WITH));
  const [actor = null, ...others] = [...new Set([...parties, ...(partner?.split("; ") ?? [])])];
  if (!actor && !match.doer) return [draftOf(scene, clause, {type: "AGREE", rule, actor, drop: "the parties are not told"})];
  return [draftOf(scene, clause, {type: "AGREE", rule, actor, target: others.join("; ") || null, status})];
};

/** "brokered a truce between A and B", "a deal was reached between A and B": whoever brokers it is no party where others are told. */
function struckBetween(scene: Scene, clause: Clause, {object}: Match, acts: Acts, rule: string): EventDraft[] | null {
  const parties = speakersOf(scene, (object && attached(scene, object, BETWEEN)) ?? governedBy(scene, clause, BETWEEN))?.split("; ") ?? [];
  const status = parties.length > 1 ? statusOf(scene.document, clause, acts) : null;
  if (!status) return null;
  return [draftOf(scene, clause, {type: "AGREE", rule, actor: parties[0]!, target: parties.slice(1).join("; "), status})];
}

/** Every side named in the subject: "representatives of A and B", "A and its rival B". */
function partiesOf(scene: Scene, subject: Phrase | null, {verb}: Clause): string[] {
  if (!subject) return [];
  const {tokens, phraseAt} = scene.document;
  const parties = speakersOf(scene, subject)?.split("; ") ?? bothBefore(scene, subject);
  const {actorStart} = scene.index;
  for (const actor of scene.actors.slice(actorStart[subject.sentence], actorStart[subject.sentence + 1])) {
    if (actor.first <= subject.last || actor.type === "thing" || verb.passive) continue;
    if (actor.first >= verb.first) break;
    const {prep} = phraseAt[actor.last] ?? {prep: -1};
    if (prep < 0 || tokens[prep]!.lower === "of" || tokens[prep]!.lower === "between") parties.push(asSpeaker(speakerCode(actor)));
  }
  return parties.filter((code) => !(isSideless(code) || isCivilian(code)));
}

const BOTH = new Set(["both", "two", "warring", "rival", "opposing"]);
const SIDES = new Set(["side", "party", "force", "faction", "group", "camp"]);
const SENTENCES_BACK = 8;

const DECIDING = new Set<ActorMention["type"]>(["state", "person"]);

/** "both sides", "the two countries": the two states told last before it; where "sides" agree, else the two who bear arms. */
function bothBefore(scene: Scene, phrase: Phrase): string[] {
  const {tokens} = scene.document;
  let pair = false;
  for (let i = phrase.first; i < phrase.head; ++i) if (BOTH.has(tokens[i]!.lower)) pair = true;
  if (!pair) return [];
  const states = lastTwo(scene, phrase, (d) => (DECIDING.has(d.type) ? asSpeaker(speakerCode(d)) : null), isGovernment);
  return states.length || !SIDES.has(tokens[phrase.head]!.singular) ? states : lastTwo(scene, phrase, armedCode, isArmed);
}

/** The two camps of a kind told last before a phrase, none where it is one alone. */
function lastTwo(
  scene: Scene,
  {first, sentence}: Phrase,
  codeIn: (actor: ActorMention) => string | null,
  fits: (code: string) => boolean
): string[] {
  const {tokens} = scene.document;
  const told: string[] = [];
  for (let a = scene.index.actorStart[sentence + 1]! - 1; a >= 0 && told.length < 2; --a) {
    const actor = scene.actors[a]!;
    if (actor.last >= first) continue;
    if (sentence - tokens[actor.first]!.sentence > SENTENCES_BACK) break;
    const code = codeIn(actor);
    if (code !== null && fits(code) && !told.includes(code)) told.unshift(code);
  }
  return told.length === 2 ? told : [];
}

/** "agreed to withdraw": an infinitive of something done, not of talking on. */
function bindsItself(scene: Scene, clause: Clause, acts: Acts): boolean {
  const [child] = childrenOf(scene, clause);
  return child?.kind === "infinitive" && child.verb.first - clause.verb.last <= 5 && !mayTell(acts, child.verb.lemma, "AGREE", "parley");
}
