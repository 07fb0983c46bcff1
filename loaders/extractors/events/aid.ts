import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {ownerOf} from "../../scene/actors.js";
import {matchAct} from "../../scene/acts.js";
import {speakersOf, towards} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventRule} from "../../scene/event-drafts.js";
import {sameCamp, speakerAt} from "../../scene/speech.js";
import {statusOf} from "../../scene/status.js";

const TO = new Set(["to", "for"]);
const FROM = new Set(["from"]);

/**
 * Arms, money or humanitarian aid given.
 * @example "The UN delivered food to the town", "The group received missiles from its backers"
 * @example not "called for aid", "aid workers", "aid has been blocked", "sent troops", "sent vehicles to its posts"
 */
export const aid: EventRule = (scene, clause, {lexicon}) => {
  const match = matchAct(scene, clause, lexicon.acts, "AID");
  if (!match) return [];
  const status = statusOf(scene.document, clause, lexicon.acts);
  if (!status) return [];
  const {frame} = match.act;
  const received = frame === "receive";
  const giver = received
    ? towards(scene, clause, FROM)
    : (speakersOf(scene, match.doer) ?? (clause.verb.passive ? (speakerAt(scene, clause, lexicon)?.code ?? null) : null));
  const target = received
    ? speakersOf(scene, match.doer)
    : (speakersOf(scene, match.to) ?? towards(scene, clause, TO) ?? inside(scene, match.object, giver));
  const rule = `aid: ${frame}`;
  if (!giver) return [draftOf(scene, clause, {type: "AID", rule, actor: null, drop: "who gives it is not told"})];
  if (target && sameCamp(target, giver)) return []; // its own posts are supplied, not aided
  return [draftOf(scene, clause, {type: "AID", rule, actor: giver, target, status: frame === "pledge" ? "planned" : status})];
};

/** "gave the rebels missiles": the taker stands before the thing in one phrase. */
function inside(scene: Scene, object: Phrase | null, giver: string | null): string | null {
  const owner = object && ownerOf(scene, object);
  const code = owner && owner.type !== "adjective" ? owner.code : null;
  return code && giver && !sameCamp(code, giver) ? code : null;
}
