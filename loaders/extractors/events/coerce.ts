import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {joinCodes} from "../../scene/actors.js";
import {type Match, matchAct} from "../../scene/acts.js";
import {actorsOf, fightersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventRule} from "../../scene/event-drafts.js";
import {sameCamp} from "../../scene/speech.js";
import {statusOf} from "../../scene/status.js";

/**
 * Arrests, abductions, blockades, sanctions, borders opened or closed as pressure.
 * @example "Turkish police arrested 191 people" → TUR GOV against TUR CVL; "ISIS kidnapped the civilians"
 * @example "Turkey opens its border with Greece", "will no longer stop refugees", "imposed a blockade on the port"
 * @example not "arrested development", "the rebels captured the town", "closed the meeting"
 */
export const coerce: EventRule = (scene, clause, {lexicon: {acts}}) => {
  const passing = matchAct(scene, clause, acts, "COERCE", "letthrough");
  if (passing) return isNot(scene, clause) ? letThrough(scene, clause, passing) : [];
  const match = matchAct(scene, clause, acts, "COERCE");
  if (!match) return [];
  const status = statusOf(scene.document, clause, acts);
  if (!status) return [];
  const {frame} = match.act;
  const actor = coercer(scene, match.doer);
  if (!actor && !clause.verb.passive) return [];
  if (actor?.endsWith("CVL") && frame !== "block") return [];
  if (frame === "open" || frame === "keep") {
    if (!actor || !/GOV|MIL/.test(actor)) return [];
    return [
      draftOf(scene, clause, {
        type: "COERCE",
        rule: `coerce: ${frame}`,
        actor,
        status: frame === "keep" ? "ongoing" : status,
        saying: frame === "keep" ? (scene.document.clauses[clause.parent] ?? null) : null
      })
    ];
  }
  if (!actor) return [draftOf(scene, clause, {type: "COERCE", rule: `coerce: ${frame}`, actor, drop: "who does it is not told"})];
  return [draftOf(scene, clause, {type: "COERCE", rule: `coerce: ${frame}`, actor, target: coerced(scene, clause, match, actor), status})];
};

/** States act by their government unless their army is told. */
const coercer = (scene: Scene, phrase: Phrase | null): string | null =>
  joinCodes(actorsOf(scene, phrase).map(({code, fighting}) => fighting ?? (/^[A-Z]{3}$/.test(code) ? `${code} GOV` : code)));

/** Whom: the actor of the object; people of no told side belong to the country that arrests them. */
function coerced(scene: Scene, clause: Clause, {object, act}: Match, actor: string): string | null {
  const told = fightersOf(scene, object);
  if (told && told !== "UNK" && !sameCamp(told, actor)) return told;
  const side = actor.split(" ")[0]!;
  const phrases = scene.document.phrases.slice(object ? object.i + 1 : 0, object ? object.i + 4 : 0);
  const nearby = phrases.find((d) => d.sentence === clause.sentence && d.first <= clause.last && scene.actorAt[d.head]);
  const other = nearby ? scene.actorAt[nearby.head]!.code : null;
  if (other && other !== "UNK" && !sameCamp(other, actor)) return other;
  if (told?.endsWith("CVL")) return told;
  return act.frame === "detain" && /GOV|JUD|MIL/.test(actor) ? `${side} CVL` : null;
}

/** "does not stop", "will no longer stop", "will not intervene to stop". */
function isNot({document: {tokens, clauses}}: Scene, {verb, kind, parent}: Clause): boolean {
  for (let i = verb.first; i < verb.main; ++i) if (tokens[i]!.lower === "longer") return true;
  return verb.negated || (kind === "infinitive" && parent >= 0 && clauses[parent]!.verb.negated);
}

/** "will no longer stop refugees", "will not intervene to prevent the crossing". */
function letThrough(scene: Scene, clause: Clause, {doer}: Match) {
  const actor = coercer(scene, doer);
  return actor
    ? [
        draftOf(scene, clause, {
          type: "COERCE",
          rule: "coerce: letthrough",
          actor,
          status: "planned",
          saying: scene.document.clauses[clause.parent] ?? null
        })
      ]
    : [];
}
