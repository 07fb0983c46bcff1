import type {Acts} from "../../lexicon/acts.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {type Match, matchAct} from "../../scene/acts.js";
import {fightersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventRule} from "../../scene/event-drafts.js";
import {opponentOf} from "../../scene/opponents.js";
import {governedBy, isA} from "../../scene/phrases.js";
import {statusOf} from "../../scene/status.js";

/**
 * Withdrawals, ceasefires put in force, sieges lifted, captives released.
 * @example "The rebels withdrew from the town", "pulled its troops out", "A ceasefire came into force at midnight"
 * @example not "withdrew from the talks", "civilians fled", "demanded that the army withdraw", "a ceasefire that collapsed", "declared the ceasefire over", "the truce has held", "the first raid since the truce began"
 */
export const retreat: EventRule = (scene, clause, {lexicon: {acts}}) => {
  const match = matchAct(scene, clause, acts, "RETREAT", "pull") ?? matchAct(scene, clause, acts, "RETREAT"); // "the rebels withdrew their fighters"
  if (!match || !fits(scene, clause, match, acts)) return [];
  const status = statusOf(scene.document, clause, acts);
  if (!status) return [];
  const {frame} = match.act;
  if (frame === "truce" && clause.marker === "since" && clause.kind === "subordinate")
    return [draftOf(scene, clause, {type: "RETREAT", rule: "retreat: truce", actor: null, drop: "tells only since when"})];
  const actor = frame === "truce" ? null : fightersOf(scene, match.doer ?? (frame === "pull" ? match.object : null));
  if (!actor && frame !== "truce")
    return [draftOf(scene, clause, {type: "RETREAT", rule: `retreat: ${frame}`, actor, drop: "who it is is not told"})];
  const target = frame === "leave" || frame === "pull" || frame === "flee" ? null : actor && opponentOf(scene, actor, clause.verb.main);
  const kind = frame === "lift" && isA(scene, match.object, ["truce"], acts) ? "truce" : frame;
  return [draftOf(scene, clause, {type: "RETREAT", rule: `retreat: ${kind}`, actor, target, status})];
};

const ENDED = new Set(["over", "dead", "finished", "ended", "void"]);

/** "left the road open", "leaving the area cut off", "without power": what became of a place, behind it. */
const isMade = (next: Token | undefined): boolean =>
  next?.tag === "adj" || (next?.tag === "verb" && (next.form === "participle" || next.form === "past")) || next?.lower === "without";

/** Forces leave places: who withdraws from talks or treaties goes nowhere, and whoever flies has held none. */
function fits(scene: Scene, clause: Clause, {act, object, doer}: Match, acts: Acts): boolean {
  const {tokens} = scene.document;
  if (act.frame === "lift" && object && ENDED.has(tokens[object.last + 1]?.lower ?? "")) return false; // "declared the truce over"
  if (act.frame === "flee") return object === null && clause.verb.finite && !clause.verb.perfect; // not "forced to flee", "have fled to Italy"
  if (act.frame !== "leave") return true;
  if (object && ((!act.object.length && !act.particle) || isMade(tokens[object.last + 1]))) return false;
  if (doer && isA(scene, doer, ["aircrew"], acts)) return false; // "the jets left the area"
  const from = governedBy(scene, clause, new Set(["from"]));
  return !from || !acts.nouns.get(tokens[from.head]!.lemma)?.has("negotiation");
}
