import type {Acts} from "../../lexicon/acts.js";
import type {Lexicon} from "../../lexicon/language.js";
import {isStatePower, sideOf} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {fighterCode, joinCodes} from "../../scene/actors.js";
import {type Match, matchAct} from "../../scene/acts.js";
import {carriesAid} from "../../scene/cargo.js";
import {actorsOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventRule} from "../../scene/event-drafts.js";
import {attached, governedBy, isA} from "../../scene/phrases.js";
import {speakerAt} from "../../scene/speech.js";
import {statusOf} from "../../scene/status.js";
import {parentOf} from "../../text/clause-at.js";

/**
 * Troops, convoys or weapons sent, reinforced or put on alert, posts built, drills held.
 * @example "Turkey sent reinforcements to Idlib", "A convoy of 200 vehicles crossed the border", "put its army on alert"
 * @example "Extra troops were sent to the border, the Kremlin said": whoever tells it
 * @example not "sent missiles into the town" (ASSAULT), "sent a delegation", "sent aid"
 */
export const mobilize: EventRule = (scene, clause, {lexicon}) => {
  const {acts} = lexicon;
  const match = matchAct(scene, clause, acts, "MOBILIZE");
  if (!match || isA(scene, match.doer, ["violence"], acts) || carriesAid(scene, match.doer, acts) || !fits(scene, clause, match, acts))
    return [];
  const status = statusOf(scene.document, clause, acts) ?? authorised(scene, clause, acts);
  if (!status) return [];
  const mover =
    match.act.frame === "move"
      ? match.doer
      : clause.verb.passive
        ? (match.doer ?? (match.act.frame === "build" ? null : match.object))
        : match.doer;
  const actor =
    (isUntold(scene, mover) ? senderOf(scene, clause, lexicon) : null) ??
    moverOf(scene, mover) ??
    (match.act.frame === "build" ? null : moverOf(scene, match.object));
  if (!actor)
    return [
      draftOf(scene, clause, {type: "MOBILIZE", rule: `mobilize: ${match.act.frame}`, actor, drop: "whose forces they are is not told"})
    ];
  return [draftOf(scene, clause, {type: "MOBILIZE", rule: `mobilize: ${match.act.frame}`, actor, status})];
};

/** A state moves its army; a leader or parliament that sends it acts itself. */
const moverOf = (scene: Scene, phrase: Phrase | null): string | null =>
  joinCodes(
    actorsOf(scene, phrase).map((d) =>
      d.type === "state" || d.type === "adjective" || d.type === "pronoun" ? fighterCode(d) : (d.fighting ?? d.code)
    )
  );

/** "troops", "reinforcements": of nobody that the text names with them. */
const isUntold = (scene: Scene, phrase: Phrase | null): boolean => actorsOf(scene, phrase).every((d) => !d.told);

/** "Reinforcements were sent to the area, the ministry said": a government or army that tells it without naming anybody has sent them. */
function senderOf(scene: Scene, clause: Clause, lexicon: Lexicon): string | null {
  const speaker = clause.verb.passive && !clause.agent ? speakerAt(scene, clause, lexicon) : null;
  return speaker && isStatePower(speaker.code) ? `${sideOf(speaker.code)} MIL` : null;
}

const ALERT = new Set(["on"]);
/** What leads in where troops or a convoy go. */
export const ROADS = new Set(["into", "to", "in", "at", "towards", "toward", "across", "through", "from"]);

/** Whether a clause that matches a frame tells that somebody moves or makes ready. */
function fits(scene: Scene, clause: Clause, {act: {frame}}: Match, acts: Acts): boolean {
  if (frame === "alert") {
    const state = governedBy(scene, clause, ALERT);
    return isReadiness(scene, state) || isReadiness(scene, state && attached(scene, state, OF));
  }
  if (frame === "place") return !clause.verb.passive && clause.kind !== "reduced"; // "forces are stationed": a state
  if (frame === "move" && clause.verb.passive && isA(scene, clause.subject, ["truce", "pact"], acts)) return false; // "a truce was reached by"
  if (frame === "move") return clause.object !== null || governedBy(scene, clause, ROADS) !== null;
  return true;
}

const OF = new Set(["of"]);

/** "on alert", "on the highest level of readiness". */
const isReadiness = ({document: {tokens}}: Scene, phrase: Phrase | null): boolean =>
  phrase !== null && READINESS.has(tokens[phrase.head]!.lemma);

const READINESS = new Set(["alert", "standby", "readiness", "footing"]);

/** "Parliament votes 325 to 184 to send troops": the infinitive stands far from its verb. */
function authorised({document}: Scene, clause: Clause, {governors}: Acts) {
  const parent = parentOf(document, clause);
  const sense = parent && !parent.verb.negated ? governors.get(parent.verb.lemma) : undefined;
  return clause.kind === "infinitive" && (sense === "plans" || sense === "vows") ? ("planned" as const) : null;
}
