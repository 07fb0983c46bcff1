import {fighterCode, joinCodes} from "../../../scene/actors.js";
import {agentBefore, agentOfMeans, forcesIn, isArmed, opponentIn} from "../../../scene/incident.js";
import {isOverall, type Question} from "./question.js";
import {forceIn, tellsHarm} from "./verb.js";

/** The nearest force of the same sentence that has an agent. */
export function byForceHere(question: Question): string | null {
  const {scene, draft, clause, sentence, victim} = question;
  if (tellsHarm(question) && clause?.subject && !clause.verb.passive && forceIn(scene, clause.subject)) return null;
  // a sum over the war is explained by what it says itself: "the number of militants killed in clashes with the army has risen to 9"
  const here = forcesIn(scene, sentence).filter((d) => !draft.total || (d.first > draft.trigger && d.last < draft.victims.first));
  here.sort((a, b) => Math.abs(a.first - draft.trigger) - Math.abs(b.first - draft.trigger));
  for (const force of here) {
    const code = opponentIn(force, victim);
    if (code) return code;
  }
  return null;
}

/** "30 soldiers and 39 rebels were killed": of two sides that fell together each fought the other. */
export function bySibling({scene, sentence, siblings, victim}: Question): string | null {
  if (!victim || !isArmed(victim) || !forcesIn(scene, sentence).some((d) => d.noun)) return null;
  return joinCodes(siblings.map((d) => d.victims.actor && fighterCode(d.victims.actor)).filter((d) => d && d !== victim && isArmed(d)));
}

/** "The attack killed five": the one told in the sentences before. */
export const byForceBefore = (question: Question): string | null =>
  isOverall(question) ? null : agentBefore(question.scene, question.sentence, question.victim);

/** A strike without an agent here that is told with one elsewhere in the article. */
export const bySameForce = ({scene, draft, sentence, victim}: Question): string | null =>
  draft.total ? null : agentOfMeans(scene, sentence, victim);

/** Where the article has told one agent of force alone so far, a toll of force without an agent is that one's; not one of a bomb. */
export function byOnlyAgent(question: Question): string | null {
  const {scene, sentence, victim} = question;
  const here = forcesIn(scene, sentence);
  if (isOverall(question) || here.some((d) => d.agents.length > 0 || d.mode === "bombing")) return null;
  const before = scene.forces.slice(0, scene.index.forceStart[sentence + 1]);
  const agents = new Set(before.map((d) => opponentIn(d, victim)).filter((d) => d !== null));
  const [only] = agents;
  return agents.size === 1 && only !== victim ? only! : null;
}
