import type {Acts} from "../../lexicon/acts.js";
import {isCivilian, isSideless} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {speakerCode} from "../../scene/actors.js";
import {childrenOf, type Match, matchAct, mayTell} from "../../scene/acts.js";
import {bothBefore} from "../../scene/both-sides.js";
import {speakersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventDraft, EventRule} from "../../scene/event-drafts.js";
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

/** "agreed to withdraw": an infinitive of something done, not of talking on. */
function bindsItself(scene: Scene, clause: Clause, acts: Acts): boolean {
  const [child] = childrenOf(scene, clause);
  return child?.kind === "infinitive" && child.verb.first - clause.verb.last <= 5 && !mayTell(acts, child.verb.lemma, "AGREE", "parley");
}
