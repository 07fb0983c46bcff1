import type {ForceWords} from "../../../lexicon/force.js";
import {isArmed, isGovernment, isOfMedia} from "../../../model/camp.js";
import type {ForceMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {fighterCode, membersOf} from "../../../scene/actors.js";
import {actorsOf} from "../../../scene/doers.js";
import {harms, isCause, isTollOf} from "./cause.js";

/**
 * Whether a clause tells a noun of force as news: as the subject of what happens, the object of what is done, what victims fell to,
 * or what there is; else it is only mentioned ("after the attack", "an air strike victim").
 */
export function isNews(scene: Scene, clause: Clause, force: ForceMention, words: ForceWords): boolean {
  const phrase = scene.document.phraseAt[force.last];
  if (!phrase || isNoForce(scene, clause, force, phrase, words)) return false;
  const {frame, mode} = force;
  const {verb, subject, object} = clause;
  if (frame === "withstands" && phrase.prep > verb.last) return true; // "came under fire", "were subjected to shelling"
  if (mode === "clash" && phrase === subject && isWho(scene, clause, force, phrase)) return false;
  if (inChain(scene, subject, phrase)) return happens(scene, clause, phrase, words);
  const isObject = inChain(scene, object, phrase);
  if (isObject && isDone(scene, clause, force, phrase, words)) return true;
  if (isObject && (frame === "does" || frame === "withstands" || frame === "tells")) return false; // "used the attack to"
  if (frame === "does" && phrase.prep > verb.last && !object) return true;
  if (phrase.head !== force.last) return false; // "an air strike victim"
  if (isTollOf(scene, clause, phrase)) return true;
  if (isCause(scene, clause, phrase, words)) return !isAnaphor(scene, phrase, words) || force.agents.length > 0;
  return isThere(scene, clause, isObject ? phrase : null, words);
}

/** "no clashes", "the battle against the virus", "a special operations force", "killed two suicide bombers": told of no force that was used. */
function isNoForce(scene: Scene, clause: Clause, force: ForceMention, phrase: Phrase, {grammar}: ForceWords): boolean {
  const {document, actorAt} = scene;
  if (grammar.none.has(document.tokens[phrase.first]!.lower) || isFigurative(scene, clause, force, phrase)) return true;
  if (phrase.head !== force.last && actorAt[phrase.head]?.human) return true;
  return force.frame === "harms" && !clause.verb.passive && phrase === clause.object && actorAt[force.last]?.human === true;
}

/** "clashes continue", "the raid killed ten", "an attack was carried out": what the clause tells of its subject. */
function happens(scene: Scene, clause: Clause, phrase: Phrase, words: ForceWords): boolean {
  const {verb} = clause;
  const {lightVerbs, occurrence, grammar} = words;
  if (harms(scene, clause, words)) return true;
  if (verb.passive) return lightVerbs.get(verb.lemma) === "does" || occurrence.has(verb.lemma);
  const recalled = grammar.recalls.has(verb.lemma) && isAnaphor(scene, phrase, words);
  return (occurrence.has(verb.lemma) && !recalled) || words.verbs.has(verb.lemma) || isUnderWay(scene, clause, words);
}

/** "launched an attack", "reported an attack", "foiled an attack by them on the post": what the clause tells of its object. */
function isDone(scene: Scene, {verb}: Clause, {frame, mode, targets, agents}: ForceMention, phrase: Phrase, words: ForceWords): boolean {
  if (frame === "does" || frame === "withstands") return verb.lemma !== "use" || !isAnaphor(scene, phrase, words);
  if (frame === "tells") return !isAnaphor(scene, phrase, words);
  return frame === "meets" && agents.length > 0 && (targets.length > 0 || mode === "shelling"); // "intercepted their missiles"
}

/** "there were clashes", "was the scene of clashes", "became the target of shelling". */
const isThere = ({document: {tokens}}: Scene, {verb, subject, object}: Clause, phrase: Phrase | null, {grammar}: ForceWords): boolean =>
  phrase !== null &&
  ((verb.lemma === "be" && tokens[subject?.head ?? 0]?.lower === "there") || grammar.scene.has(tokens[object!.head]!.lemma)) &&
  (verb.lemma === "be" || verb.lemma === "become");

/** "The coalition fighting in Yemen intercepted a drone": who acts, and where they fight. */
const isWho = ({document: {tokens}, actorAt}: Scene, {verb, object}: Clause, {first, last}: ForceMention, phrase: Phrase): boolean =>
  first === last &&
  phrase.head === last &&
  tokens[last]!.lower.endsWith("ing") &&
  (actorAt[last - 1]?.told ?? false) &&
  actorAt[last - 1]!.type !== "adjective" &&
  !verb.passive &&
  object !== null &&
  FIGHTING.has(tokens[last + 1]?.lower ?? "");

/** What goes on with "fighting" as a participle: "fighting against", "fighting in". */
const FIGHTING = new Set(["in", "against", "alongside", "for", "with", "near"]);

/** "clashes are under way", "the attack was ongoing". */
export function isUnderWay({document: {tokens}}: Scene, {verb}: Clause, {grammar}: ForceWords): boolean {
  let at = verb.last + 1;
  while (tokens[at]?.tag === "adv" && tokens[at]!.lower !== "underway") ++at;
  const [next, way] = [tokens[at], tokens[at + 1]];
  return verb.lemma === "be" && (grammar["goes-on"].has(next?.lower ?? "") || (next?.lower === "under" && way?.lower === "way"));
}

/** "the battle against the virus", "renewed his attack on the media": against nobody who fights, or of words. */
function isFigurative(scene: Scene, clause: Clause, {mode, last, frame, agents, targets}: ForceMention, phrase: Phrase): boolean {
  const next = scene.document.phrases[phrase.i + 1];
  const against = next && next.prep === last + 1 && scene.document.tokens[next.prep]!.lower === "against" ? next : null;
  if (mode === "clash") return against !== null && !targets.length && !actorsOf(scene, against).length;
  const harmless = ![...agents, ...actorsOf(scene, clause.subject)].some((d) => isArmed(fighterCode(d)) && d.type !== "person");
  return (
    mode === "attack" &&
    frame === "does" &&
    harmless &&
    targets.length > 0 &&
    targets.every((d) => isGovernment(d.code) || isOfMedia(d.code))
  );
}

/** Whether a phrase is this one, a member of its enumeration, or what it is a number or round of: "a series of strikes". */
function inChain(scene: Scene, from: Phrase | null, phrase: Phrase): boolean {
  if (!from) return false;
  if (membersOf(scene, from).includes(phrase)) return true;
  return scene.document.tokens[from.last + 1]?.lower === "of" && scene.document.phrases[from.i + 1] === phrase && !scene.actorAt[from.head];
}

/** "the attack"; "the explosion of a bomb" says itself which. */
const isAnaphor = ({document: {tokens}}: Scene, {first, last}: Phrase, {grammar}: ForceWords) =>
  grammar.pointing.has(tokens[first]!.lower) && tokens[last + 1]?.lower !== "of";
