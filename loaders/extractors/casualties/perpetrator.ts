import type {Scene} from "../../model/scene.js";
import {fighterCode, joinCodes} from "../../scene/actors.js";
import type {Draft, TollsByTrigger} from "./draft.js";
import {ownLossOf} from "./groups.js";
import {incidentAround} from "./perpetrator/around.js";
import {byBlame, deniedBy} from "./perpetrator/blames.js";
import {byClaim} from "./perpetrator/claims.js";
import {byFoe, byForceAfter, byForceBefore, byForceHere, byOnlyAgent, bySameForce, bySibling} from "./perpetrator/forces.js";
import {byClaimant} from "./perpetrator/own-deed.js";
import type {Around, PerpetratorRule, Question} from "./perpetrator/question.js";
import {byKillerBefore} from "./perpetrator/tellings.js";
import {byHands, bySum, byVerb} from "./perpetrator/verb.js";

/** Who harmed the victims of a toll, and how it is told. */
export interface Perpetrator {
  code: string;
  told: "by the act" | "by a claim" | "by blame" | "denied";
}

/** What tells the harm itself; the only rules for those who fled or are missing. */
const OF_HARM: readonly PerpetratorRule[] = [bySum, byVerb, byHands];

/** The rules in their order: the closer to the verb, the surer. */
const RULES: readonly PerpetratorRule[] = [
  ...OF_HARM,
  byForceHere,
  bySibling,
  byFoe,
  byClaimant,
  byClaim,
  byForceBefore,
  byKillerBefore,
  byForceAfter,
  bySameForce,
  byBlame,
  byOnlyAgent
];

const TOLD = new Map<PerpetratorRule, Perpetrator["told"]>([
  [byClaimant, "by a claim"],
  [byClaim, "by a claim"],
  [byBlame, "by blame"]
]);

/** Rules that do not read it from the toll's own words: neither whoever denies it nor the victims' own side is theirs. */
const INFERRED = new Set<PerpetratorRule>([byClaim, byForceBefore, byKillerBefore, byForceAfter, bySameForce, byBlame, byOnlyAgent]);

/**
 * Who harmed the victims of a toll, or null: the verb's subject or agent; who uses the force that the sentence tells; the other
 * side of a fight; who claims to have "neutralised" them; the attack told before; whoever is blamed after.
 * @param tolls the article's tolls by their word of harm
 * @param context when it was, and what the rules read with
 */
export function perpetratorOf(
  scene: Scene,
  draft: Draft,
  tolls: TollsByTrigger,
  context: Pick<Question, "date" | "isDated" | "isPeriod" | "source" | "words" | "turn" | "tools">
): Perpetrator | null {
  const {document} = scene;
  const {actor} = draft.victims;
  const {sentence} = document.tokens[draft.trigger]!;
  let around: Around | undefined;
  const question: Question = {
    scene,
    draft,
    clause: document.clauses[draft.clause],
    victim: actor ? (ownLossOf(actor, context.source) ?? fighterCode(actor)) : null,
    siblings: tolls.get(draft.trigger)!.filter((d) => d !== draft && !d.partOf),
    tolls,
    sentence,
    around: () => (around ??= incidentAround(scene, sentence, context.turn)),
    ...context
  };
  for (const rule of draft.outcome === "displaced" || draft.outcome === "missing" ? OF_HARM : RULES) {
    const code = without(rule(question), question.victim);
    if (!code || (INFERRED.has(rule) && code === question.victim)) continue;
    const told = TOLD.get(rule) ?? "by the act";
    const denied = INFERRED.has(rule) && deniedBy(question) === code;
    if (!denied) return {code, told};
    if (told === "by blame") return {code, told: "denied"};
  }
  return null;
}

/** Two sides counted together are not harmed by themselves. */
function without(code: string | null, victim: string | null): string | null {
  if (!code || !victim?.includes("; ")) return code;
  const victims = victim.split("; ");
  return joinCodes(code.split("; ").filter((d) => !victims.includes(d)));
}
