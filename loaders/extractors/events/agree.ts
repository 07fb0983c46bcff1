import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {childrenOf, matchAct} from "../../scene/acts.js";
import {speakersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventRule} from "../../scene/event-drafts.js";
import {governedBy} from "../../scene/phrases.js";
import {statusOf} from "../../scene/status.js";

const WITH = new Set(["with"]);

/**
 * An accord, memorandum, ceasefire or declaration concluded.
 * @example "Moscow and Ankara signed a memorandum", "The two sides agreed to establish a demilitarised zone"
 * @example not "agreed to meet", "agreed on the need for talks", "refused to sign the deal", "agreed that it was late"
 */
export const agree: EventRule = (scene, clause, {lexicon: {acts}}) => {
  const signed = matchAct(scene, clause, acts, "AGREE", "sign");
  const match = signed ?? matchAct(scene, clause, acts, "AGREE", "agree");
  if (!match) return [];
  if (!signed && !bindsItself(scene, clause, (lemma) => acts.verbs.get(lemma)?.some((d) => d.frame === "parley") ?? false)) return [];
  const status = statusOf(scene.document, clause, acts);
  if (!status) return [];
  const parties = speakersOf(scene, match.doer)?.split("; ") ?? [];
  const partner = speakersOf(scene, governedBy(scene, clause, WITH));
  const [actor = null, ...others] = [...new Set([...parties, ...(partner?.split("; ") ?? [])])];
  if (clause.kind === "reduced") return []; // "a deal brokered by Moscow": the deal is known
  const rule = signed ? "agree: sign" : "agree: to do";
  if (!actor) return [draftOf(scene, clause, {type: "AGREE", rule, actor, drop: "the parties are not told"})];
  return [draftOf(scene, clause, {type: "AGREE", rule, actor, target: others.join("; ") || null, status})];
};

/** "agreed to withdraw": an infinitive of something done, not of talking on. */
function bindsItself(scene: Scene, clause: Clause, isParley: (lemma: string) => boolean): boolean {
  const [child] = childrenOf(scene, clause);
  return child?.kind === "infinitive" && child.verb.first - clause.verb.last <= 5 && !isParley(child.verb.lemma);
}
