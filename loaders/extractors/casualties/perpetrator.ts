import type {ForceMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {actorOf, fighterCode, joinCodes, membersOf, ownerOf, sideOf} from "../../scene/actors.js";
import {doerOf} from "../../scene/doers.js";
import {agentBefore, agentOfMeans, canHarm, forcesIn, isArmed, opponentIn} from "../../scene/incident.js";
import {sourceAt} from "../../scene/sources.js";
import {byBlame, byClaim} from "./blame.js";
import type {Draft} from "./draft.js";

/** What the rules ask with: the toll, its clause, its victims' code, and the other tolls of the same verb. */
interface Question {
  scene: Scene;
  draft: Draft;
  clause: Clause | undefined;
  victim: string | null;
  siblings: readonly Draft[];
  sentence: number;
}

/** The rules in their order: the closer to the verb, the surer. */
const RULES: readonly ((question: Question) => string | null)[] = [
  bySum,
  byVerb,
  byForceHere,
  bySibling,
  byClaimant,
  byClaim,
  byForceBefore,
  bySameForce,
  byBlame,
  byOnlyAgent
];

/**
 * Who harmed the victims of a toll, as an actor code, or null: the verb's subject or agent; who uses the force that the sentence
 * tells; the other side of a fight; who claims to have "neutralised" them; the attack told before; whoever is blamed after.
 * @param together the tolls of the same word of harm
 */
export function perpetratorOf(scene: Scene, draft: Draft, together: readonly Draft[]): string | null {
  const {document} = scene;
  const {actor} = draft.victims;
  const question: Question = {
    scene,
    draft,
    clause: document.clauses[draft.clause],
    victim: actor ? fighterCode(actor) : null,
    siblings: together.filter((d) => d !== draft && !d.partOf),
    sentence: document.tokens[draft.trigger]!.sentence
  };
  for (const rule of draft.outcome === "displaced" || draft.outcome === "missing" ? RULES.slice(0, 2) : RULES) {
    const code = without(rule(question), question.victim);
    if (code) return code;
  }
  return null;
}

/** Two sides counted together are not harmed by themselves. */
function without(code: string | null, victim: string | null): string | null {
  const [codes, victims] = [code?.split("; ") ?? [], victim?.split("; ") ?? []];
  return victims.length > 1 ? joinCodes(codes.filter((d) => !victims.includes(d))) : code;
}

/** "the number of soldiers killed by Turkey": who did it, told inside the sum. */
function bySum({scene, draft, clause, victim}: Question): string | null {
  if (!draft.total) return null;
  const {clauses, clauseStart, tokens} = scene.document;
  const {sentence} = tokens[draft.trigger]!;
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c) {
    const {verb, agent} = clauses[c]!;
    if (clauses[c] !== clause && agent && verb.first > draft.trigger && verb.first < draft.victims.first)
      return doerCode(scene, agent, victim);
  }
  return null;
}

/** "the army killed", "killed by the army", "shelling by the army killed". */
function byVerb({scene, draft, clause, victim}: Question): string | null {
  if (!clause || clause.verb.main !== draft.trigger || !tellsHarm(draft)) return null;
  // "militias were bombed, killing 12": who was bombed did not kill
  const parent = clause.kind === "gerund" ? scene.document.clauses[clause.parent] : undefined;
  const doer = clause.verb.passive
    ? clause.agent
    : parent?.verb.passive && parent.subject === clause.subject
      ? parent.agent
      : doerOf(scene, clause);
  if (!doer) return null;
  const force = clause.kind === "relative" && doer.prep >= 0 ? forceBehind(scene, doer) : null;
  if (force) return opponentIn(force, victim);
  const retaliation = scene.document.tokens.slice(doer.first, doer.last + 1).some((d) => d.lower.startsWith("retaliat"));
  return doerCode(scene, doer, victim) ?? (retaliation ? stateSource(scene, draft, victim) : null);
}

/** The verb itself tells the harm: who does it did the harm. */
const tellsHarm = ({rule}: Draft): boolean => /^casualty (?:verb(?:-p)?|idiom):/.test(rule);

/** The nearest force of the same sentence that has an agent. */
function byForceHere({scene, draft, clause, sentence, victim}: Question): string | null {
  if (tellsHarm(draft) && clause?.subject && !clause.verb.passive && forceIn(scene, clause.subject)) return null;
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
function bySibling({scene, sentence, siblings, victim}: Question): string | null {
  if (!victim || !isArmed(victim) || !forcesIn(scene, sentence).some((d) => d.noun)) return null;
  return joinCodes(siblings.map((d) => d.victims.actor && fighterCode(d.victims.actor)).filter((d) => d && d !== victim && isArmed(d)));
}

/** "Turkey says 114 troops were neutralised": the word is used by those who did it. */
function byClaimant({scene, draft, clause, victim}: Question): string | null {
  if (!clause || !/^neutrali[sz]e$/.test(clause.verb.lemma)) return null;
  return stateSource(scene, draft, victim);
}

/** The army of the state that tells it, where the victims are another's. */
function stateSource(scene: Scene, draft: Draft, victim: string | null): string | null {
  const source = sourceAt(scene, draft.trigger)?.side;
  return source && isState(source) && victim && sideOf(source) !== sideOf(victim) ? `${sideOf(source)} MIL` : null;
}

/** "The attack killed five": the one told in the sentences before. A sum over the war is explained by no single attack. */
function byForceBefore({scene, draft, clause, sentence, victim}: Question): string | null {
  return draft.total || (clause && isOverall(scene, clause)) ? null : agentBefore(scene, sentence, victim);
}

/** A strike without an agent here that is told with one elsewhere in the article. */
function bySameForce({scene, draft, sentence, victim}: Question): string | null {
  return draft.total ? null : agentOfMeans(scene, sentence, victim);
}

/** Where the article has told one agent of force alone so far, a toll of force without an agent is that one's; not one of a bomb. */
function byOnlyAgent({scene, draft, clause, sentence, victim}: Question): string | null {
  const here = forcesIn(scene, sentence);
  if (draft.total || (clause && isOverall(scene, clause)) || here.some((d) => d.agents.length > 0 || d.mode === "bombing")) return null;
  const before = scene.forces.slice(0, scene.index.forceStart[sentence + 1]);
  const agents = new Set(before.map((d) => opponentIn(d, victim)).filter((d) => d !== null));
  const [only] = agents;
  return agents.size === 1 && only !== victim ? only! : null;
}

/** The code of whoever a phrase says did it: an actor, the owner of a weapon, or the agent of a noun of force. */
function doerCode(scene: Scene, phrase: Phrase, victim: string | null): string | null {
  const force = forceIn(scene, phrase);
  if (force) return opponentIn(force, victim);
  return joinCodes(
    membersOf(scene, phrase).map((member) => {
      const actor = actorOf(scene, member) ?? ownerOf(scene, member);
      return actor && canHarm(actor) ? fighterCode(actor) : null;
    })
  );
}

/** "attacks in strongholds of the regime that killed 122": the noun of force that a phrase before a relative clause hangs on. */
function forceBehind(scene: Scene, phrase: Phrase): ForceMention | null {
  if (forceIn(scene, phrase)) return null;
  return forcesIn(scene, phrase.sentence).findLast((d) => d.noun && d.last < phrase.first) ?? null;
}

const forceIn = (scene: Scene, {sentence, first, last}: Phrase) =>
  forcesIn(scene, sentence).find((d) => d.noun && d.first >= first && d.last <= last);

const isState = (code: string) => /^[A-Z]{3}(?: (?:GOV|MIL))?$/.test(code) && !/^(?:NGO|MED|EXP|UNK)/.test(code);

const isOverall = ({document: {tokens}}: Scene, clause: Clause) =>
  tokens.slice(clause.first, clause.last + 1).some((d) => d.lower === "since" || d.lower === "war" || d.lower === "conflict");
