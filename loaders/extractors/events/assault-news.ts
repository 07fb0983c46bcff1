import type {ForceWords} from "../../lexicon/force.js";
import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ForceMention} from "../../model/mention.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {membersOf} from "../../scene/actors.js";
import {forcesIn} from "../../scene/incident.js";

/** The words of force in a clause that it tells as news: by its verb, or by a noun that is no mere mention. */
export const forcesTold = (scene: Scene, clause: Clause, words: ForceWords): ForceMention[] =>
  forcesIn(scene, clause.sentence).filter(
    (d) => d.clause === clause.i && (d.noun ? isNews(scene, clause, d, words) : isUse(scene, clause, d, words))
  );

/** A noun of force is news where it is the subject of what happens, the object of what is done, or what victims fell to. */
function isNews(scene: Scene, clause: Clause, force: ForceMention, words: ForceWords): boolean {
  const {tokens, phrases, phraseAt} = scene.document;
  const phrase = phrases[phraseAt[force.last]!];
  if (!phrase) return false;
  const {verb} = clause;
  const harms = words.casualties.has(verb.lemma) || words.lightVerbs.get(verb.lemma) === "harms";
  if (inChain(scene, clause.subject, phrase))
    return verb.passive
      ? words.lightVerbs.get(verb.lemma) === "does" || harms
      : words.occurrence.has(verb.lemma) || harms || words.verbs.has(verb.lemma);
  if (force.frame === "does" && inChain(scene, clause.object, phrase)) return true;
  if (force.frame === "does" && phrase.prep > verb.last && !clause.object) return true;
  if (phrase.head !== force.last) return false; // "an air strike victim"
  const prep = phrase.prep >= 0 ? tokens[phrase.prep]!.lower : null;
  if (prep && harms && FELL_TO.has(prep)) return !isAnaphor(scene, phrase) || force.agents.length > 0;
  if (verb.lemma === "suffer" || verb.lemma === "be")
    return inChain(scene, clause.object, phrase) && (verb.lemma === "suffer" || tokens[clause.subject?.head ?? 0]?.lower === "there");
  return false;
}

/** A verb of force is one where an actor, a weapon or a force does it: "fragments hit my balcony" is none. */
function isUse(scene: Scene, clause: Clause, force: ForceMention, {weapons}: ForceWords): boolean {
  if (force.agents.length) return true;
  if (clause.verb.passive) return clause.agent !== null || force.targets.some((d) => d.told && d.type !== "state");
  const {subject} = clause;
  if (!subject) return force.targets.length > 0;
  for (let i = subject.first; i <= subject.last; ++i) if (longestMatch(weapons, scene.document.tokens, i)) return true;
  return forcesIn(scene, subject.sentence).some((d) => d.noun && d.first >= subject.first && d.last <= subject.last);
}

const FELL_TO = new Set(["in", "by", "during", "from", "amid", "to"]);

function inChain(scene: Scene, from: Phrase | null, phrase: Phrase): boolean {
  if (!from) return false;
  if (membersOf(scene, from).includes(phrase)) return true;
  // "a series of strikes", "an uptick of clashes"
  return scene.document.tokens[from.last + 1]?.lower === "of" && scene.document.phrases[from.i + 1] === phrase && !scene.actorAt[from.head];
}

const isAnaphor = ({document: {tokens}}: Scene, phrase: Phrase) =>
  /^(?:the|this|that|these|those|its|their|such)$/.test(tokens[phrase.first]!.lower);
