import type {Act, Acts} from "../../lexicon/acts.js";
import type {Lexicon} from "../../lexicon/language.js";
import {isInsurgent, isStatePower} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {childrenOf, hasAlternative, type Match, matchAct, reachOf} from "../../scene/acts.js";
import {doerOf, fightersOf, speakersOf} from "../../scene/doers.js";
import {deadlineIn, draftOf} from "../../scene/drafting.js";
import type {EventDraft, EventRule} from "../../scene/event-drafts.js";
import {forcesIn} from "../../scene/incident.js";
import {governedBy} from "../../scene/phrases.js";
import {isOwnSide, reporterOf, type Speaker, sameCamp, sayerOf, speakerAt} from "../../scene/speech.js";
import {parentOf} from "../../text/clause-at.js";

const AGAINST = new Set(["against", "on", "with"]);
const AHEAD = new Set(["will", "would", "shall", "may", "might", "could", "can"]);

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
  const spoken = matchAct(scene, clause, acts, "THREATEN", "threaten", "vow", "warn", "noun");
  if (spoken && !clause.verb.negated && !clause.verb.passive) {
    const actor = reporterOf(scene, clause, lexicon) ?? sayerOf(scene, clause, lexicon);
    const deed = childrenOf(scene, clause).find((d) => d.kind === "infinitive" || d.kind === "complement") ?? null;
    if (actor && isThreat(scene, clause, deed, spoken.act.frame, lexicon))
      return [
        draftThreat(scene, clause, acts, {
          actor,
          deed: deed ?? clause,
          rule: `threaten: ${spoken.act.frame}`,
          to: speakersOf(scene, spoken.to)
        })
      ];
    return [];
  }
  if (spoken && clause.verb.passive && clause.agent && !clause.verb.negated) return received(scene, clause, spoken);
  const told = matchAct(scene, clause, acts, "DEMAND", "order");
  if (told && !clause.verb.negated) {
    const child = childrenOf(scene, clause)[0] ?? null;
    const actor = hasAlternative(scene, child) ? sayerOf(scene, clause, lexicon) : null;
    return actor ? [draftThreat(scene, clause, acts, {actor, deed: clause, rule: "threaten: or else", to: null})] : [];
  }
  const announced = announcedDeed(scene, clause, lexicon);
  if (!announced) return [];
  const {code, saying} = announced;
  return [{...draftThreat(scene, clause, acts, {actor: code, deed: clause, rule: "threaten: announced", to: null}), saying}];
};

/** "Aid workers were threatened by the militia": who is told behind "by"; not "the town is threatened by floods". */
function received(scene: Scene, clause: Clause, {act}: Match): EventDraft[] {
  const [actor, target] = [speakersOf(scene, clause.agent), speakersOf(scene, clause.subject)];
  if (!actor || actor === "UNK" || !target || sameCamp(target, actor)) return [];
  return [
    draftOf(scene, clause, {type: "THREATEN", rule: `threaten: ${act.frame}`, actor, target, status: "threatened"}, reachOf(scene, clause))
  ];
}

function isThreat(scene: Scene, clause: Clause, deed: Clause | null, frame: string, {acts}: Lexicon): boolean {
  if (frame === "noun") return !isForce(scene, clause);
  if (frame === "threaten") return deed !== null || clause.object !== null || governedBy(scene, clause, new Set(["with"])) !== null;
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

/** In what a side says: its own force to come, or an operation that may begin. */
function announcedDeed(scene: Scene, clause: Clause, lexicon: Lexicon): Speaker | null {
  const {acts} = lexicon;
  const {verb} = clause;
  if (clause.marker === "if") return null;
  if (verb.negated) {
    const speaker = isAhead(clause) && matchAct(scene, clause, acts, "THREATEN", "impunity") ? speakerAt(scene, clause, lexicon) : null;
    return speaker && canUseForce(speaker.code) ? speaker : null;
  }
  const looms = matchAct(scene, clause, acts, "THREATEN", "loom");
  if (looms) {
    if (!isAhead(clause)) return null;
    const speaker = speakerAt(scene, clause, lexicon);
    return speaker && canUseForce(speaker.code) ? speaker : null;
  }
  if (!isAhead(clause) && !isReady(scene, clause, acts)) return null;
  const deed =
    matchAct(scene, clause, acts, "THREATEN", "deed", "pay") ??
    (hasCondition(scene, clause) ? matchAct(scene, clause, acts, "THREATEN", "answer") : null);
  if (!deed) return null;
  const speaker = speakerAt(scene, clause, lexicon);
  if (!speaker || !canUseForce(speaker.code)) return null;
  if (deed.act.frame === "pay") return isOther(scene, clause.subject, speaker.code) ? speaker : null;
  return isOwnSide(scene, doerOf(scene, clause), speaker.code) && !aims(scene, clause, speaker.code, deed.act) ? speaker : null;
}

const isAhead = ({verb: {modal}}: Clause): boolean => modal !== null && AHEAD.has(modal);

/** Who can make good a threat: a state or insurgents. */
const canUseForce = (code: string): boolean => isStatePower(code) || isInsurgent(code);

/** "was ready to use force", "will continue to strike": the infinitive of being ready, or of what is to go on. */
function isReady(scene: Scene, clause: Clause, acts: Lexicon["acts"]): boolean {
  const parent = parentOf(scene.document, clause);
  if (clause.kind !== "infinitive" || !parent || parent.verb.negated) return false;
  return matchAct(scene, parent, acts, "THREATEN", ...(isAhead(parent) ? ["ready", "goes on"] : ["ready"])) !== null;
}

/** "if its troops were hit", before it or behind it, "to any attack". */
const hasCondition = (scene: Scene, clause: Clause): boolean =>
  childrenOf(scene, clause).some(isCondition) || conditionBefore(scene, clause) !== null || isAny(scene, governedBy(scene, clause, TO));

const isCondition = ({marker}: Clause): boolean => marker === "if" || marker === "unless";

/** "If they attack again, we will respond". */
function conditionBefore({document: {clauses, clauseStart}}: Scene, {i, sentence}: Clause): Clause | null {
  return clauses.slice(clauseStart[sentence], i).find((d) => d.parent === i && isCondition(d)) ?? null;
}

const TO = new Set(["to"]);

const isAny = ({document: {tokens}}: Scene, phrase: Phrase | null): boolean => phrase !== null && tokens[phrase.first]!.lower === "any";

/** "Damascus would pay", "they will regret it": not "its economy would face the consequences". */
const isOther = (scene: Scene, phrase: Phrase | null, speaker: string): boolean =>
  speakersOf(scene, phrase) !== null && !isOwnSide(scene, phrase, speaker);

/** Its own people are no target; "use force", "launch an operation" name none. */
const aims = (scene: Scene, clause: Clause, speaker: string, deed: Act): boolean => {
  const object = deed.object.length ? null : speakersOf(scene, clause.object);
  return object !== null && sameCamp(object, speaker);
};

/** Who threatens with what, and whom he tells so. */
interface Threat {
  actor: string;
  /** The clause of the deed: that of the threat itself where it has none of its own. */
  deed: Clause;
  rule: string;
  to: string | null;
}

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
