import {isArmed, isStatePower} from "../../../model/camp.js";
import type {ForceMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import {fighterCode, joinCodes} from "../../../scene/actors.js";
import {agentBefore, agentOfMeans, fightersAround, forcesIn, isDefinite, opponentIn} from "../../../scene/incident.js";
import {parentOf} from "../../../text/clause-at.js";
import {hasHappened} from "../happened.js";
import {forcesHere, isOpen} from "./here.js";
import {isDoer, isOverall, isSameAttack, isWarToll, type Question} from "./question.js";
import {forceIn, tellsHarm} from "./verb.js";

/** The nearest force of the same sentence that has an agent. */
export function byForceHere(question: Question): string | null {
  const {scene, draft, clause, victim} = question;
  const subject = clause?.subject && !clause.verb.passive ? forceIn(scene, clause.subject) : undefined;
  if (subject && tellsHarm(question)) return null;
  // a sum over the war is explained by what it says itself: "the number of militants killed in clashes with the army has risen to 9"
  const leaves = subject !== undefined && clause?.verb.lemma === "leave"; // "the blast left 12 dead as troops stormed the town"
  const told = forcesHere(question).filter((d) => (!leaves || d === subject) && (!draft.total || isInSum(question, d)));
  const own = told.find((d) => d.noun && d.first > draft.trigger && scene.document.clauseAt[d.first] === clause);
  const here = own && isDefinite(scene, own) ? told.filter((d) => d.first <= own.first) : told; // "in the bombardment, as rebels pushed on"
  here.sort((a, b) => Math.abs(a.first - draft.trigger) - Math.abs(b.first - draft.trigger));
  for (const force of here) {
    const code = opponentIn(force, victim);
    if (code && (!force.agents.length || force.agents.some((d) => isDoer(question, d)))) return code;
  }
  return null;
}

/** "the number of those killed in raids has risen to 40", "brought to 40 the number of those killed in raids". */
function isInSum({scene: {document}, draft: {trigger, victims}}: Question, {first, last}: ForceMention): boolean {
  if (first < trigger) return false;
  return victims.first > trigger ? last < victims.first : document.tokens[first]!.sentence === document.tokens[trigger]!.sentence;
}

/** "30 soldiers and 39 rebels were killed in the fighting": of two sides that fell together each fought the other; not "in strikes". */
export function bySibling({scene, sentence, siblings, victim}: Question): string | null {
  if (!victim || !isArmed(victim) || !forcesIn(scene, sentence).some((d) => d.noun && !FROM_AFAR.has(d.mode))) return null;
  return joinCodes(siblings.map((d) => d.victims.actor && fighterCode(d.victims.actor)).filter((d) => d && d !== victim && isArmed(d)));
}

/** What both sides may have been hit by. */
const FROM_AFAR: ReadonlySet<ForceMention["mode"]> = new Set(["airstrike", "drone-strike", "strike", "shelling", "bombing"]);

/** "The army stormed the town ... 12 rebels died in the clashes": of two sides told around a fight the other. */
export function byFoe({scene, sentence, victim}: Question): string | null {
  if (!victim || !isArmed(victim) || !forcesIn(scene, sentence).some((d) => d.noun && d.mode === "clash")) return null;
  const sides = fightersAround(scene, {sentence});
  return sides.length === 2 && sides.includes(victim) ? sides.find((d) => d !== victim)! : null;
}

/** "The attack killed five": the one told in the sentences before. */
export const byForceBefore = (question: Question): string | null =>
  isOpen(question) && !isOverall(question) && !forcesIn(question.scene, question.sentence).some(isNewDeed)
    ? agentBefore(question.scene, question.sentence, question.victim, (d) => isSameAttack(question, d))
    : null;

/** "Three more were shot dead at a funeral": a deed of its own, whoever did it. */
const isNewDeed = ({noun, agents}: ForceMention): boolean => !noun && agents.length === 0;

/** "Five soldiers were killed. The shelling was carried out by the rebels." */
export function byForceAfter(question: Question): string | null {
  const {scene, sentence, victim} = question;
  const {sentences, clauses} = scene.document;
  const next = sentences[sentence + 1];
  if (!isOpen(question) || isOverall(question) || !next || next.paragraph > sentences[sentence]!.paragraph + 1) return null;
  const force = forcesIn(scene, next.i).find((d) => isDefinite(scene, d));
  const clause = force && clauses[force.clause];
  if (!clause || (force.frame !== "does" && !ownsAgent(scene, force))) return null;
  const told = clause.kind === "complement" && parentOf(scene.document, clause)?.verb.takesClause; // "Islamic State said its men carried out the attack"
  if ((clause.kind !== "main" && !told) || !hasHappened(scene.document, clause, question.words)) return null;
  return force.agents.some((d) => isDoer(question, d)) ? opponentIn(force, victim) : null;
}

/** "Four cars were destroyed in the attack by militants": who did it stands right behind the noun. */
const ownsAgent = ({document: {tokens}}: Scene, {last, agents}: ForceMention): boolean =>
  agents.length > 0 && tokens[last + 1]?.lower === "by";

/** A strike without an agent here that is told with one elsewhere in the article, by the same means. */
export function bySameForce(question: Question): string | null {
  const {scene, draft, victim} = question;
  if (!isOpen(question) || draft.total || isWarToll(question)) return null;
  // "an explosion hit a suburb": by what means, the verb does not tell; "in an attack a bomb exploded" is a bombing
  // and "were shot dead on Saturday" is a deed of its own day
  const here = forcesHere(question).filter((d) => (d.noun || d.mode !== "strike") && !(question.isDated && isNewDeed(d)));
  const bombings = here.filter((d) => d.mode === "bombing");
  const told = bombings.length ? bombings : here;
  return agentOfMeans(scene, told, victim, (d) => isSameAttack(question, d));
}

/** Where the article has told one agent of force alone so far, a toll of force without an agent is that one's; not one of a bomb. */
export function byOnlyAgent(question: Question): string | null {
  const {scene, sentence, victim} = question;
  const here = forcesIn(scene, sentence);
  if (!isOpen(question) || isOverall(question) || here.some((d) => d.agents.length > 0 || d.mode === "bombing")) return null;
  if (!here.length && isOfDayBefore(question)) return null;
  const before = scene.forces.slice(0, scene.index.forceStart[sentence + 1]);
  const only = onlyAgent(question, before);
  if (only === null || only === victim) return null;
  // who has only fired shells so far has not bombed from the air
  return here.some(fromAir) && !isStatePower(only) && !before.some((d) => fromAir(d) && opponentIn(d, victim) === only) ? null : only;
}

/** The one agent that some forces have; null where they have none, or as soon as there are two. */
function onlyAgent(question: Question, forces: readonly ForceMention[]): string | null {
  let only: string | null = null;
  for (const force of forces) {
    const code = opponentIn(force, question.victim);
    if (code === null || code === only || !isSameAttack(question, force)) continue;
    if (only !== null) return null;
    only = code;
  }
  return only;
}

/** "225 people died on Tuesday", in the news of Wednesday: the toll of a day, not of the deed told so far. */
const isOfDayBefore = ({scene, isDated, date}: Question): boolean => isDated && date.date_start !== scene.article.published;

const fromAir = ({mode}: ForceMention): boolean => mode === "airstrike";
