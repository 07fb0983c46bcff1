import type {ViolenceLexicon} from "../../lexicon/violence.js";
import {isArmy} from "../../model/camp.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {fighterCode, joinCodes, ownerOf} from "../../scene/actors.js";
import {actorsOf, fightersOf} from "../../scene/doers.js";
import {possessorOf} from "../../scene/possessors.js";
import {chainEnd, governedAfter} from "./draft.js";
import {rolesOf} from "./harmed.js";

/** "clashes with rebels": they, and the owner of the clash or who engages in it; null where it is with nobody. */
export function fighting(scene: Scene, phrase: Phrase, {verbs}: ViolenceLexicon): string | null {
  const others = governedAfter(scene, phrase, "with");
  const told = others && fightersOf(scene, others);
  if (!told) return null;
  const owner = ownerOf(scene, phrase) ?? possessorOf(scene, phrase);
  const clause = scene.document.clauseAt[phrase.head];
  const doers = clause && verbs.get(clause.verb.lemma)?.has("joins") ? fightersOf(scene, clause.subject) : null;
  return joinCodes([owner ? fighterCode(owner) : doers, told]);
}

/** How far behind the noun the subject of its relative clause begins: "the raid (that) the army". */
const GAP = 2;

/** "the onslaught (that) the army has launched on the town": who a relative clause behind the noun says does it, and where it ends. */
export function launched(scene: Scene, phrase: Phrase, lexicon: ViolenceLexicon): {agent: string; last: number} | null {
  const {clauses, clauseStart, phrases, phraseStart} = scene.document;
  const own = clauses.slice(clauseStart[phrase.sentence], clauseStart[phrase.sentence + 1]);
  const clause = own.find((d) => d.verb.first > phrase.last);
  const subject = clause?.subject;
  if (!clause || !subject || clause.object || subject.first <= phrase.last || subject.first > phrase.last + GAP) return null;
  const agent = rolesOf(scene, clause, lexicon)?.has("does") ? fightersOf(scene, subject) : null;
  if (!agent) return null;
  const {last} = clause.verb;
  const aimed = phrases.slice(phraseStart[phrase.sentence], phraseStart[phrase.sentence + 1]).find((d) => d.first > last);
  const near = aimed && aimed.prep > last && aimed.prep <= last + GAP; // "carried out on the town"
  return {agent, last: near ? chainEnd(scene, aimed, lexicon) : last};
}

/** Before the noun ("Syrian", "its", "Turkey's"), after "by", or after "of" who can fight. */
export function agentOf(scene: Scene, phrase: Phrase, of: Phrase | null): string | null {
  const owner = ownerOf(scene, phrase) ?? possessorOf(scene, phrase);
  if (owner) return fighterCode(owner);
  const by = governedAfter(scene, phrase, "by") ?? of ?? governedAfter(scene, phrase, "from");
  const actor = actorsOf(scene, by).find(
    // "Syrian warplanes": a thing of an army acts
    (d) => d.human || d.type === "group" || d.type === "organ" || d.type === "state" || isArmy(d.code)
  );
  return by && actor ? fightersOf(scene, by) : null;
}
