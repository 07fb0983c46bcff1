import type {Act, Acts} from "../../../lexicon/acts.js";
import type {Lexicon} from "../../../lexicon/language.js";
import {isInsurgent, isStatePower} from "../../../model/camp.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {childrenOf, matchAct} from "../../../scene/acts.js";
import {doerOf, speakersOf} from "../../../scene/doers.js";
import {governedBy} from "../../../scene/phrases.js";
import {isOwnSide, type Speaker, sameCamp, speakerAt} from "../../../scene/speech.js";
import {parentOf} from "../../../text/clause-at.js";

const AHEAD = new Set(["will", "would", "shall", "may", "might", "could", "can"]);

/** Who announces it, where a side says that its own force is to come, that an operation may begin, or that another will pay. */
export function announcerOf(scene: Scene, clause: Clause, lexicon: Lexicon): Speaker | null {
  if (clause.marker === "if") return null;
  const doer = announcedDeed(scene, clause, lexicon.acts);
  const speaker = doer && speakerAt(scene, clause, lexicon);
  return speaker && canUseForce(speaker.code) && doer(speaker.code) ? speaker : null;
}

/** Whether a deed may be that of the speaker whose code it is asked with. */
type IsOf = (code: string) => boolean;

/** What a clause tells to come, as the question whose it may be; null where it tells no deed. */
function announcedDeed(scene: Scene, clause: Clause, acts: Acts): IsOf | null {
  const ahead = isAhead(clause);
  if (clause.verb.negated) return ahead && matchAct(scene, clause, acts, "THREATEN", "impunity") ? () => true : null; // "will not go unanswered"
  if (matchAct(scene, clause, acts, "THREATEN", "loom")) return ahead ? () => true : null; // "an operation could begin"
  if (!ahead && !isReady(scene, clause, acts)) return null;
  const deed =
    matchAct(scene, clause, acts, "THREATEN", "deed", "pay") ??
    (hasCondition(scene, clause) ? matchAct(scene, clause, acts, "THREATEN", "answer") : null);
  if (!deed) return null;
  if (deed.act.frame === "pay") return (code) => isOther(scene, clause.subject, code);
  return (code) => isOwnSide(scene, doerOf(scene, clause), code) && !aims(scene, clause, code, deed.act);
}

const isAhead = ({verb: {modal}}: Clause): boolean => modal !== null && AHEAD.has(modal);

/** Who can make good a threat: a state or insurgents. */
const canUseForce = (code: string): boolean => isStatePower(code) || isInsurgent(code);

/** "was ready to use force", "will continue to strike": the infinitive of being ready, or of what is to go on. */
function isReady(scene: Scene, clause: Clause, acts: Acts): boolean {
  const parent = parentOf(scene.document, clause);
  if (clause.kind !== "infinitive" || !parent || parent.verb.negated) return false;
  return matchAct(scene, parent, acts, "THREATEN", ...(isAhead(parent) ? ["ready", "goes on"] : ["ready"])) !== null;
}

/** "if its troops were hit", before it or behind it, "to any attack". */
const hasCondition = (scene: Scene, clause: Clause): boolean =>
  childrenOf(scene, clause).some(isCondition) || conditionBefore(scene, clause) !== null || isAny(scene, governedBy(scene, clause, TO));

export const isCondition = ({marker}: Clause): boolean => marker === "if" || marker === "unless";

/** "If they attack again, we will respond". */
export function conditionBefore({document: {clauses, clauseStart}}: Scene, {i, sentence}: Clause): Clause | null {
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
