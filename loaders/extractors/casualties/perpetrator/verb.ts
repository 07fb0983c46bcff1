import type {ForceMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import type {Phrase} from "../../../model/syntax.js";
import {fighterCode, joinCodes} from "../../../scene/actors.js";
import {actorsOf, doerOf} from "../../../scene/doers.js";
import {fightersAround, forcesIn, opponentIn} from "../../../scene/incident.js";
import {possessorOf} from "../../../scene/possessors.js";
import {parentOf} from "../../../text/clause-at.js";
import {stateSource} from "./own-deed.js";
import {isDoer, type Question} from "./question.js";

/** "the army killed", "killed by the army", "shelling by the army killed". */
export function byVerb(question: Question): string | null {
  const {scene, draft, clause, victim, words} = question;
  if (!clause || clause.verb.main !== draft.trigger || !tellsHarm(question)) return null;
  // "militias were bombed, killing 12": who was bombed did not kill
  const parent = clause.kind === "gerund" ? parentOf(scene.document, clause) : null;
  const doer = clause.verb.passive
    ? clause.agent
    : parent?.verb.passive && parent.subject === clause.subject
      ? parent.agent
      : doerOf(scene, clause);
  if (!doer || isReported(question)) return null;
  const force = clause.kind === "relative" && doer.prep >= 0 ? forceBehind(scene, doer) : null;
  if (force) return opponentIn(force, victim);
  const retaliation = scene.document.tokens.slice(doer.first, doer.last + 1).some((d) => words.retaliation.has(d.lower));
  return doerCode(question, doer) ?? (retaliation ? stateSource(question) : null);
}

/** "were killed at the hands of the army", "the beheading of 17 civilians by ISIS". */
export function byHands(question: Question): string | null {
  const {scene, draft, sentence, words} = question;
  const {tokens, phraseAt, sentences} = scene.document;
  for (let i = draft.trigger + 2; i < sentences[sentence]!.last; ++i)
    if (words.hands.has(tokens[i]!.lower) && tokens[i + 1]!.lower === "of") {
      const phrase = phraseAt[i + 2];
      return phrase ? doerCode(question, phrase) : null;
    }
  const by = draft.rule.endsWith(", of") ? draft.victims.last + 1 : -1;
  const doer = tokens[by]?.lower === "by" ? (phraseAt[by + 1] ?? phraseAt[by + 2]) : undefined;
  return doer ? doerCode(question, doer) : null;
}

/** "the number of soldiers killed by Turkey": who did it, told inside the sum. */
export function bySum(question: Question): string | null {
  const {scene, draft, clause} = question;
  if (!draft.total) return null;
  const {clauses, clauseStart, tokens} = scene.document;
  const {sentence} = tokens[draft.trigger]!;
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c) {
    const {verb, agent} = clauses[c]!;
    if (clauses[c] !== clause && agent && verb.first > draft.trigger && verb.first < draft.victims.first) return doerCode(question, agent);
  }
  return null;
}

/** The verb itself tells the harm: who does it did the harm. */
export const tellsHarm = ({draft: {rule}}: Question): boolean => /^casualty (?:(?:verb(?:-p)?|idiom):|gap$)/.test(rule);

/** The noun of force that a phrase holds, if any. */
export const forceIn = (scene: Scene, {sentence, first, last}: Phrase): ForceMention | undefined =>
  forcesIn(scene, sentence).find((d) => d.noun && d.first >= first && d.last <= last);

/** "355 were reported killed by the ministries", "the agency reported 13 dead": who reports it did not do it. */
function isReported({scene: {document}, clause, words}: Question): boolean {
  const before = document.tokens[clause!.verb.first - 1];
  return words.teller.has(clause!.verb.lemma) || (clause!.verb.passive && before?.tag === "verb" && before.word?.frame === "s");
}

/** The code of whoever a phrase says did it: an actor, the owner of a weapon, or the agent of a noun of force. */
function doerCode(question: Question, phrase: Phrase): string | null {
  const {scene, victim} = question;
  const force = forceIn(scene, phrase);
  if (force) return force.agents.length && !force.agents.some((d) => isDoer(question, d)) ? null : opponentIn(force, victim);
  const named = actorsOf(scene, phrase);
  const owner = named.length ? null : possessorOf(scene, phrase); // "the coalition said its campaign had killed"
  const doers = (owner ? [owner] : named).filter((d) => isDoer(question, d));
  const code = joinCodes(doers.map(fighterCode));
  // "the group executed 30 rebels": not the group that they are of, if another is told
  if (code !== victim || !doers.every((d) => d.rule === GROUP_BEFORE)) return code;
  return fightersAround(scene, {sentence: phrase.sentence}).find((d) => d !== victim) ?? code;
}

const GROUP_BEFORE = "role, group named before";

/** "attacks in strongholds of the regime that killed 122": the noun of force that a phrase before a relative clause hangs on. */
function forceBehind(scene: Scene, phrase: Phrase): ForceMention | null {
  if (forceIn(scene, phrase)) return null;
  return forcesIn(scene, phrase.sentence).findLast((d) => d.noun && d.last < phrase.first) ?? null;
}
