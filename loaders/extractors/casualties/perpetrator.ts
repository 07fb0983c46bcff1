import type {ActorMention, ForceMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {actorOf, fighterCode, joinCodes, membersOf, ownerOf, sideOf} from "../../scene/actors.js";
import type {Draft} from "./draft.js";

/** How many sentences back an attack still explains the victims that are told now. */
const REACH = 2;

/**
 * Who harmed the victims of a toll, as an actor code, or null: the verb's subject or agent, else who uses the force that the
 * sentence tells, else the attack told right before. In a clash it is the side that the victims do not belong to.
 */
export function perpetratorOf(scene: Scene, draft: Draft): string | null {
  const {document, forces} = scene;
  const clause = document.clauses[draft.clause];
  const victim = draft.victims.actor;
  if (clause) {
    const doer = clause.verb.passive ? clause.agent : clause.verb.main === draft.trigger ? clause.subject : null;
    if (doer && draft.rule.startsWith("casualty verb")) {
      const code = doerCode(scene, doer, victim);
      if (code) return code;
    }
  }
  const sentence = document.tokens[draft.trigger]!.sentence;
  const here = forces.filter((d) => document.tokens[d.first]!.sentence === sentence);
  const near = here.sort((a, b) => Math.abs(a.first - draft.trigger) - Math.abs(b.first - draft.trigger));
  for (const force of near) {
    const code = agentCode(force, victim);
    if (code) return code;
  }
  if (clause && isOwnAccount(scene, clause, draft)) return null;
  for (let back = 1; back <= REACH; ++back) {
    const before = document.sentences[sentence - back];
    if (!before || before.paragraph !== document.sentences[sentence]!.paragraph) return null;
    const force = forces.findLast((d) => document.tokens[d.first]!.sentence === before.i && agentCode(d, victim));
    if (force) return agentCode(force, victim);
  }
  return null;
}

/** The code of whoever a phrase says did it: an actor, the owner of a weapon, or the agent of a noun of force. */
function doerCode(scene: Scene, phrase: Phrase, victim: ActorMention | null): string | null {
  const force = scene.forces.find((d) => d.noun && d.first >= phrase.first && d.last <= phrase.last);
  if (force) return agentCode(force, victim);
  const codes = membersOf(scene, phrase).map((member) => {
    const actor = actorOf(scene, member) ?? ownerOf(scene, member);
    return actor && !isSource(actor) ? fighterCode(actor) : null;
  });
  return joinCodes(codes);
}

/** Monitors, media and experts count victims; they harm none. */
const isSource = ({code}: ActorMention) => code === "NGO" || code === "MED" || code === "EXP" || code === "UNK";

function agentCode(force: ForceMention, victim: ActorMention | null): string | null {
  if (force.mode === "clash") {
    const sides = [...force.agents, ...force.targets];
    if (!victim || sides.length < 2) return null;
    const others = sides.filter(
      (d) => fighterCode(d) !== fighterCode(victim) && (sideOf(d.code) !== sideOf(victim.code) || d.code !== victim.code)
    );
    return others.length < sides.length ? joinCodes(others.map(fighterCode)) : null;
  }
  const agents = force.agents.filter((d) => !isSource(d) && !/ CVL$/.test(d.code));
  return agents.length ? joinCodes(agents.map(fighterCode)) : null;
}

/** Deaths that no attack told before explains: a sum over the war, an accident. */
const isOwnAccount = ({document: {tokens}}: Scene, clause: Clause, draft: Draft) =>
  draft.total ||
  tokens.slice(clause.first, clause.last + 1).some((d) => d.lower === "since" || d.lower === "war" || d.lower === "conflict");
