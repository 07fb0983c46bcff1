import type {ForceWords} from "../../lexicon/force.js";
import type {ForceMention} from "../../model/mention.js";
import {type EventStatus, MODES_BY_DETAIL} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventContext, EventDraft, EventRule} from "../../scene/event-drafts.js";
import {forcesIn, hasForces} from "../../scene/incident.js";
import {placeOf} from "../../scene/places.js";
import {statusOf} from "../../scene/status.js";
import {hitOf} from "./assault/aim.js";
import {type Harm, harmOf, NOBODY} from "./assault/harm.js";
import {isAircraft, isLoneMissile} from "./assault/hit.js";
import {modeOf} from "./assault/mode.js";
import {isUnderWay} from "./assault/news.js";
import {isAttribute, isEffect, isOutcome, meetsTold, tellsAgain} from "./assault/retold.js";
import {sidesOf} from "./assault/sides.js";
import {standing} from "./assault/standing.js";
import {forcesTold} from "./assault/told.js";

/**
 * Force used, told by a verb, by a noun of force that the clause tells as news, or by its victims.
 * @example "Russian warplanes bombed the town" → airstrike, RUS MIL
 * @example "Clashes between the army and rebels continued" → clash, SYR MIL against SYR REB, ongoing
 * @example "Five soldiers were killed in an airstrike" → airstrike on them
 * @example not "condemned the attack", "after the strike", "threatened to attack"
 */
export const assault: EventRule = (scene, clause, context) => {
  const {force: words, acts} = context.lexicon;
  if (!hasForces(scene, clause.sentence) && !words.casualties.has(clause.verb.lemma)) return NOTHING;
  const told = forcesTold(scene, clause, words);
  const harm = harmOf(scene, clause, words);
  if (!told.length && !(harm.killers && harm.victims && !isOutcome(scene, clause, acts, words))) return unread(scene, clause);
  if (isAttribute(scene, clause)) return unread(scene, clause);
  if (tellsAgain(scene, clause, words)) return dropped(scene, clause, "the force that another clause tells");
  if (told.length && isEffect(scene, clause, told, words)) return dropped(scene, clause, "how the force hit that it hangs on");
  return tell(scene, clause, byNoun(scene, clause, attackMet(told)), harm, context);
};

/** "intercepted missiles fired by the rebels" tells their attack. */
const attackMet = (told: ForceMention[]): ForceMention[] =>
  told.some((d) => d.frame === "meets" && d.agents.length > 0) ? told.filter((d) => d.mode !== "shoot-down") : told;

/** "The attack hit a base", "battles rocked the suburb": the noun tells what it was, not the verb. */
function byNoun({document: {phraseAt}}: Scene, {subject, agent}: Clause, told: ForceMention[]): ForceMention[] {
  const doer = agent ?? subject;
  const noun = doer !== null && told.some((d) => d.noun && phraseAt[d.last] === doer && (d.mode === "attack" || d.mode === "clash"));
  return noun ? told.filter((d) => d.noun || (d.mode !== "strike" && d.mode !== "bombing")) : told;
}

/** One act of force out of the words that tell it in a clause. */
function tell(scene: Scene, clause: Clause, told: ForceMention[], harm: Harm, {lexicon, dateOf}: EventContext): EventDraft[] {
  const {force: words, acts} = lexicon;
  const status = statusOf(scene.document, clause, acts);
  const main = [...told].sort((a, b) => MODES_BY_DETAIL.indexOf(a.mode) - MODES_BY_DETAIL.indexOf(b.mode))[0] ?? null;
  if (!status) return dropped(scene, clause, "has not happened, or only may", main);
  const rule = standing(scene, clause, main, words, dateOf(scene, clause).value);
  if (rule !== null) return dropped(scene, clause, rule, main);
  if (clause.marker === "since" && clause.kind === "subordinate") return dropped(scene, clause, "tells only since when", main);
  const hit =
    hitOf(scene, clause, main, words) ??
    firstHit(scene, clause, told, words) ??
    firstHit(scene, clause, meansOf(scene, clause, told), words);
  if (main?.mode === "shoot-down" && hit && !isAircraft(scene, hit, words) && !isLoneMissile(scene, clause, hit, words)) return [];
  if (main?.mode === "shoot-down" && meetsTold(scene, clause, hit)) return dropped(scene, clause, "the force that it met is told", main);
  const mode = modeOf(scene, clause, main, hit, words);
  const {actor, target} = sidesOf(scene, clause, {told, main, hit, mode, harm}, lexicon);
  if (!actor && !target && !hit && !placeOf(scene, clause)) return [];
  if (mode === "offensive" && !actor && !target) return dropped(scene, clause, "whose operation it is, is not told", main);
  return [
    draftOf(scene, clause, {
      type: "ASSAULT",
      mode,
      actor: actor === NOBODY ? null : actor,
      target: target === NOBODY ? null : target,
      status: statusFor(scene, status, clause, main, words),
      rule: ruleOf(clause, main)
    })
  ];
}

/** What the first of some forces hits. */
function firstHit(scene: Scene, clause: Clause, forces: readonly ForceMention[], words: ForceWords): Phrase | null {
  for (const force of forces) {
    const hit = hitOf(scene, clause, force, words);
    if (hit) return hit;
  }
  return null;
}

/** "struck back with rocket fire on the posts": the nouns of force that a verb is done with. */
const meansOf = (scene: Scene, clause: Clause, told: readonly ForceMention[]): ForceMention[] =>
  told.some((d) => !d.noun) ? forcesIn(scene, clause.sentence).filter((d) => d.noun && d.clause === clause.i && !told.includes(d)) : [];

const NOTHING: EventDraft[] = [];

/** A word of force that is only named: seen, and not coded. */
const unread = (scene: Scene, clause: Clause): EventDraft[] => {
  const named = forcesIn(scene, clause.sentence).find((d) => d.clause === clause.i);
  return named ? dropped(scene, clause, "force named, not told as news", named) : [];
};

const dropped = (scene: Scene, clause: Clause, drop: string, main: ForceMention | null = null): EventDraft[] => [
  draftOf(scene, clause, {type: "ASSAULT", rule: ruleOf(clause, main), actor: null, drop})
];

const ruleOf = (clause: Clause, main: ForceMention | null): string => `assault: ${main?.quote.toLowerCase() ?? clause.verb.lemma}`;

/** "Clashes continue", "is launching an offensive" go on; an offensive in the present tense does too. */
function statusFor(scene: Scene, status: EventStatus, clause: Clause, main: ForceMention | null, words: ForceWords): EventStatus {
  if (status !== "occurred") return status;
  return main?.noun && (words.occurrence.get(clause.verb.lemma) === "ongoing" || isUnderWay(scene, clause, words)) ? "ongoing" : status;
}
