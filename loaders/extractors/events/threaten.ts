import type {Acts} from "../../lexicon/acts.js";
import type {Lexicon} from "../../lexicon/language.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {childrenOf, hasAlternative, type Match, matchAct, reachOf} from "../../scene/acts.js";
import {fightersOf, speakersOf} from "../../scene/doers.js";
import {deadlineIn, draftOf} from "../../scene/drafting.js";
import type {EventDraft, EventRule} from "../../scene/event-drafts.js";
import {forcesIn} from "../../scene/incident.js";
import {governedBy} from "../../scene/phrases.js";
import {reporterOf, sameCamp, sayerOf} from "../../scene/speech.js";
import {announcerOf, conditionBefore, isCondition} from "./threaten/announced.js";

const AGAINST = new Set(["against", "on", "with"]);
const WITH = new Set(["with"]);

/**
 * Force or another harm announced if, or as, something follows.
 * @example "Erdogan threatened to attack Syrian forces if any soldier was hurt"
 * @example "Ankara said it would use force if they did not withdraw by the end of February" → deadline
 * @example "The ministry warned that an operation could begin at any moment", "vowing to respond", "Aid workers were threatened by the militia"
 * @example "The raid will not go unanswered, the Guards said", "will continue to hit them", "will regret it"
 * @example not "the offensive threatens a million people", "said it would attend the talks", "vowed to help the families"
 */
export const threaten: EventRule = (scene, clause, {lexicon}) => {
  const {acts} = lexicon;
  const negated = clause.verb.negated;
  const spoken = negated ? null : matchAct(scene, clause, acts, "THREATEN", "threaten", "vow", "warn", "noun");
  if (spoken && !clause.verb.passive) return uttered(scene, clause, spoken, lexicon);
  if (spoken && clause.agent) return received(scene, clause, spoken);
  if (!negated && matchAct(scene, clause, acts, "DEMAND", "order")) return orElse(scene, clause, lexicon);
  return announced(scene, clause, lexicon);
};

/** "threatened to attack", "vowed to respond", "issued a threat": the deed is what hangs on the verb, else none is told. */
function uttered(scene: Scene, clause: Clause, {act, to}: Match, lexicon: Lexicon): EventDraft[] {
  const actor = reporterOf(scene, clause, lexicon) ?? sayerOf(scene, clause, lexicon);
  const deed = childrenOf(scene, clause).find((d) => d.kind === "infinitive" || d.kind === "complement") ?? null;
  if (!actor || !isThreat(scene, clause, deed, act.frame, lexicon)) return [];
  const threat = {actor, deed: deed ?? clause, rule: `threaten: ${act.frame}`, to: speakersOf(scene, to)};
  return [draftThreat(scene, clause, lexicon.acts, threat)];
}

/** "told them to leave or be attacked": what is ordered has an alternative. */
function orElse(scene: Scene, clause: Clause, lexicon: Lexicon): EventDraft[] {
  const child = childrenOf(scene, clause)[0] ?? null;
  const actor = hasAlternative(scene, child) ? sayerOf(scene, clause, lexicon) : null;
  return actor ? [draftThreat(scene, clause, lexicon.acts, {actor, deed: clause, rule: "threaten: or else", to: null})] : [];
}

/** "we will respond if they attack", "the raid will not go unanswered": a deed to come in what a side says. */
function announced(scene: Scene, clause: Clause, lexicon: Lexicon): EventDraft[] {
  const speaker = announcerOf(scene, clause, lexicon);
  if (!speaker) return [];
  const threat = {actor: speaker.code, deed: clause, rule: "threaten: announced", to: null};
  return [{...draftThreat(scene, clause, lexicon.acts, threat), saying: speaker.saying}];
}

/** "Aid workers were threatened by the militia": who is told behind "by"; not "the town is threatened by floods". */
function received(scene: Scene, clause: Clause, {act}: Match): EventDraft[] {
  const [actor, target] = [speakersOf(scene, clause.agent), speakersOf(scene, clause.subject)];
  if (!actor || actor === "UNK" || !target || sameCamp(target, actor)) return [];
  return [
    draftOf(scene, clause, {type: "THREATEN", rule: `threaten: ${act.frame}`, actor, target, status: "threatened"}, reachOf(scene, clause))
  ];
}

/** Whether what is uttered is a threat: a vow only where its deed does harm, a noun only where no force is meant. */
function isThreat(scene: Scene, clause: Clause, deed: Clause | null, frame: string, {acts}: Lexicon): boolean {
  if (frame === "noun") return !isForce(scene, clause);
  if (frame === "threaten") return deed !== null || clause.object !== null || governedBy(scene, clause, WITH) !== null;
  if (!deed) return false;
  if (frame === "vow") return deed.kind === "infinitive" && !deed.verb.negated && isHarm(scene, isGoingOn(scene, deed, acts) ?? deed, acts);
  return false;
}

const isHarm = (scene: Scene, deed: Clause, acts: Acts): boolean =>
  matchAct(scene, deed, acts, "THREATEN", "deed", "answer", "pay") !== null;

/** "continue to strike": what goes on. */
const isGoingOn = (scene: Scene, clause: Clause, acts: Acts): Clause | null =>
  matchAct(scene, clause, acts, "THREATEN", "goes on") && (childrenOf(scene, clause).find((d) => d.kind === "infinitive") ?? null);

/** "The rebels' offensive threatens the town": what is done, no word said. */
const isForce = (scene: Scene, {sentence, subject}: Clause): boolean =>
  forcesIn(scene, sentence).some((d) => d.noun && d.last === subject?.head);

/** Who threatens with what, and whom he tells so. */
interface Threat {
  actor: string;
  /** The clause of the deed: that of the threat itself where it has none of its own. */
  deed: Clause;
  rule: string;
  to: string | null;
}

/** The draft of a threat with its target and deadline. */
function draftThreat(scene: Scene, clause: Clause, acts: Acts, threat: Threat): EventDraft {
  const {actor, rule} = threat;
  const until = reachOf(scene, clause);
  return draftOf(
    scene,
    clause,
    {
      type: "THREATEN",
      rule,
      actor,
      target: targetOf(scene, clause, acts, threat),
      status: "threatened",
      deadline: deadlineIn(scene, clause, clause.verb.first)
    },
    until
  );
}

/** Whom it would hit: the object of the deed, whom it is "against", or who is to do otherwise: "if they do not withdraw". */
function targetOf(scene: Scene, clause: Clause, acts: Acts, {actor, deed, to}: Threat): string | null {
  const inside = scene.document.clauses.slice(clause.i, scene.document.clauseStart[clause.sentence + 1]);
  const candidates = [
    to,
    matchAct(scene, deed, acts, "THREATEN", "pay") ? speakersOf(scene, deed.subject) : null,
    fightersOf(scene, deed.object),
    fightersOf(scene, governedBy(scene, deed, AGAINST)),
    clause === deed ? null : fightersOf(scene, clause.object),
    ...inside.filter((d) => d.i > deed.i && d.kind === "infinitive").map((d) => fightersOf(scene, d.object)),
    ...[conditionBefore(scene, clause), ...inside.filter(isCondition)].map((d) =>
      !d || d.verb.passive ? null : fightersOf(scene, d.subject)
    )
  ];
  return candidates.find((code) => code !== null && code !== "UNK" && !sameCamp(code, actor)) ?? null;
}
