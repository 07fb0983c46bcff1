import type {Acts} from "../../lexicon/acts.js";
import {isArmy, isCivilian} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {joinCodes, ownerOf, speakerCode} from "../../scene/actors.js";
import {type Match, matchAct} from "../../scene/acts.js";
import {carriesAid} from "../../scene/cargo.js";
import {actorsOf, speakersOf, towards} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventDraft, EventRule} from "../../scene/event-drafts.js";
import {governedBy, isA} from "../../scene/phrases.js";
import {sameCamp, speakerAt} from "../../scene/speech.js";
import {statusOf} from "../../scene/status.js";
import {ROADS} from "./mobilize.js";

const TO = new Set(["to", "for"]);
const FROM = new Set(["from"]);

/** The frames of acts.csv that tell a gift; "arrive" and "bear" tell where it goes and what bears it. */
const GIVING = ["give", "package", "pledge", "receive"];

/**
 * Arms, money or humanitarian aid given.
 * @example "The UN delivered food to the town", "The group received missiles from its backers", "An aid convoy reached the town"
 * @example not "called for aid", "aid workers", "aid has been blocked", "sent troops", "sent vehicles to its posts"
 */
export const aid: EventRule = (scene, clause, {lexicon}) => {
  const {acts} = lexicon;
  const arrived = matchAct(scene, clause, acts, "AID", "arrive");
  if (arrived) return arrives(scene, clause, arrived, acts);
  const match = matchAct(scene, clause, acts, "AID", ...GIVING);
  if (!match) return [];
  const status = statusOf(scene.document, clause, acts);
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
  if (!target && (frame === "package" || (isA(scene, match.object, ["arms"], acts) && isArmy(giver)))) return []; // "sent tanks to the border"
  const ahead = frame === "pledge" || frame === "package";
  return [draftOf(scene, clause, {type: "AID", rule, actor: giver, target, status: ahead ? "planned" : status})];
};

/** "An aid convoy reached the town": given by whom its noun tells. */
function arrives(scene: Scene, clause: Clause, {doer}: Match, acts: Acts): EventDraft[] {
  const none = doer !== null && scene.document.tokens[doer.first]!.lower === "no";
  const goes = !none && (clause.object !== null || governedBy(scene, clause, ROADS) !== null);
  const status = goes && !clause.verb.passive && carriesAid(scene, doer, acts) ? statusOf(scene.document, clause, acts) : null;
  if (!status) return [];
  const sender = joinCodes(actorsOf(scene, doer).map((d) => (d.told && !isCivilian(d.code) && d.code !== "UNK" ? speakerCode(d) : null)));
  return [draftOf(scene, clause, {type: "AID", rule: "aid: arrive", actor: sender, status})];
}

/** "gave the rebels missiles": the taker stands before the thing in one phrase. */
function inside(scene: Scene, object: Phrase | null, giver: string | null): string | null {
  const owner = object && ownerOf(scene, object);
  const code = owner && owner.type !== "adjective" ? owner.code : null;
  return code && giver && !sameCamp(code, giver) ? code : null;
}
