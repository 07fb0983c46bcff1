import type {ForceWords} from "../../../lexicon/force.js";
import {isArmed, isGovernment, isOfMedia, sideOf} from "../../../model/camp.js";
import type {ActorMention, ForceMention} from "../../../model/mention.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import type {Token} from "../../../model/token.js";
import {fighterCode, membersOf} from "../../../scene/actors.js";
import {actorsOf} from "../../../scene/doers.js";
import {canHarm, forcesIn} from "../../../scene/incident.js";
import {UNITS_OF_TIME} from "../../../text/tags/times.js";
import {isTown} from "./targets.js";
import {isUse} from "./use.js";

/** The words of force in a clause that it tells as news: by its verb, or by a noun that is no mere mention. */
export const forcesTold = (scene: Scene, clause: Clause, words: ForceWords): ForceMention[] =>
  forcesIn(scene, clause.sentence).filter(
    (d) =>
      (d.clause === clause.i || isFronted(scene, clause, d) || isSubject(scene, clause, d, words)) &&
      isArmedForce(scene, clause, d, words) &&
      (d.noun ? isNews(scene, clause, d, words) : isUse(scene, clause, d, words))
  );

/** "activists say a bomb targeting a post killed two": a subject that stands within another clause. */
function isSubject(
  {document: {phraseAt, tokens}}: Scene,
  {subject, kind, verb}: Clause,
  {noun, last}: ForceMention,
  {casualties}: ForceWords
): boolean {
  if (!noun || subject === null || phraseAt[last] !== subject) return false;
  return kind !== "relative" || (casualties.has(verb.lemma) && tokens[subject.first]!.lower !== "the"); // "an attack that killed ten"
}

/** "As a result of fire during an attempt to cross, two were killed": told before the first verb, which hangs on another noun. */
function isFronted({document: {clauses, clauseStart}}: Scene, clause: Clause, {clause: i, noun, last}: ForceMention): boolean {
  const first = clauses[i];
  return (
    noun &&
    clause.kind === "main" &&
    first !== undefined &&
    i === clauseStart[clause.sentence] &&
    !first.verb.finite &&
    last < first.verb.first &&
    clauses.findIndex((d) => d.i > i && d.sentence === clause.sentence && d.kind === "main") === clause.i
  );
}

/** Who strikes, attacks or launches an operation bears arms: workers strike, relief bodies have operations; a fire has no doer, but a town comes under it. */
function isArmedForce(scene: Scene, {subject}: Clause, force: ForceMention, {needDoers}: ForceWords): boolean {
  const {mode, first, last, noun, agents, frame} = force;
  if (!agents.length && noun && first === last && needDoers.has(scene.document.tokens[last]!.lemma))
    return frame === "withstands" && isTown(scene, subject);
  if (!agents.length) return true;
  if (mode === "strike" || mode === "offensive") return agents.some((d) => (canHarm(d) && sideOf(d.code) !== "UN") || isNobodys(d));
  return true;
}

/** "A drone hit a market": a weapon that the text gives to nobody. */
const isNobodys = ({type, code}: ActorMention): boolean => type === "thing" && code === "UNK";

/** A noun of force is news where it is the subject of what happens, the object of what is done, or what victims fell to. */
function isNews(scene: Scene, clause: Clause, force: ForceMention, words: ForceWords): boolean {
  const {tokens, phraseAt} = scene.document;
  const phrase = phraseAt[force.last];
  if (!phrase || words.grammar.none.has(tokens[phrase.first]!.lower)) return false;
  if (isFigurative(scene, clause, force, phrase)) return false;
  if (phrase.head !== force.last && scene.actorAt[phrase.head]?.human) return false; // "a special operations force"
  const {verb} = clause;
  if (force.frame === "harms" && !verb.passive && phrase === clause.object && scene.actorAt[force.last]?.human) return false; // "killed two suicide bombers"
  if (force.frame === "withstands" && phrase.prep > verb.last) return true; // "came under fire", "were subjected to shelling"
  if (force.mode === "clash" && phrase === clause.subject && isWho(scene, clause, force, phrase)) return false;
  const harms = isHarm(scene, clause, words) || words.lightVerbs.get(verb.lemma) === "harms";
  if (inChain(scene, clause.subject, phrase))
    return verb.passive
      ? words.lightVerbs.get(verb.lemma) === "does" || harms || words.occurrence.has(verb.lemma)
      : (words.occurrence.has(verb.lemma) && !(words.grammar.recalls.has(verb.lemma) && isAnaphor(scene, phrase, words))) ||
          harms ||
          words.verbs.has(verb.lemma) ||
          isUnderWay(scene, clause, words);
  if ((force.frame === "does" || force.frame === "withstands") && inChain(scene, clause.object, phrase))
    return verb.lemma !== "use" || !isAnaphor(scene, phrase, words); // "used the attack to"
  if (force.frame === "tells" && inChain(scene, clause.object, phrase)) return !isAnaphor(scene, phrase, words);
  const aimed = force.targets.length > 0 || force.mode === "shelling"; // "foiled an attack by them on the post", "intercepted their missiles"
  if (force.frame === "meets" && inChain(scene, clause.object, phrase) && force.agents.length && aimed) return true;
  if (force.frame === "does" && phrase.prep > verb.last && !clause.object) return true;
  if (phrase.head !== force.last) return false; // "an air strike victim"
  if (isTollOf(scene, clause, phrase)) return true;
  const prep = governorOf(scene, phrase, words);
  if (prep && (harms || tellsDeaths(scene, clause, words)) && (words.grammar.cause.has(prep) || isResult(scene, phrase)))
    return !isAnaphor(scene, phrase, words) || force.agents.length > 0;
  if (verb.lemma !== "be" || !inChain(scene, clause.object, phrase)) return false;
  return tokens[clause.subject?.head ?? 0]?.lower === "there" || tokens[clause.object!.head]!.lemma === "scene"; // "the scene of clashes"
}

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

/** "killed ten", "captured two rebels": a verb of harm; not "captured the town after clashes", which tells how it was taken. */
function isHarm({actorAt}: Scene, {verb, object}: Clause, {casualties}: ForceWords): boolean {
  const terms = casualties.get(verb.lemma);
  if (!terms?.some((d) => d.outcome === "captured")) return terms !== undefined;
  return verb.passive || object === null || actorAt[object.head]?.human === true;
}

/** "documented the death of three in a raid": its object tells of victims. */
function tellsDeaths({document: {tokens}}: Scene, {object, verb}: Clause, {casualties}: ForceWords): boolean {
  const terms = object && !verb.passive ? casualties.get(tokens[object.head]!.lemma) : undefined;
  return terms?.some((d) => d.kind === "noun") ?? false;
}

/** "clashes are under way", "the attack was ongoing". */
export function isUnderWay({document: {tokens}}: Scene, {verb}: Clause, {grammar}: ForceWords): boolean {
  let at = verb.last + 1;
  while (tokens[at]?.tag === "adv" && tokens[at]!.lower !== "underway") ++at;
  const [next, way] = [tokens[at], tokens[at + 1]];
  return verb.lemma === "be" && (grammar["goes-on"].has(next?.lower ?? "") || (next?.lower === "under" && way?.lower === "way"));
}

/** "a series of raids", "two days of fighting": how many there were, or how long it took. */
const isMeasured = ({lower, singular}: Token, {amount}: ForceWords["grammar"]): boolean => amount.has(lower) || UNITS_OF_TIME.has(singular);

/** The preposition that governs a phrase; of "killed in a series of raids" the one before the amount. */
function governorOf({document: {tokens, phrases}}: Scene, {i, prep}: Phrase, {grammar}: ForceWords): string | null {
  if (prep < 0) return null;
  const amount = phrases[i - 1];
  const counted = amount !== undefined && amount.last === prep - 1 && amount.prep >= 0 && isMeasured(tokens[amount.head]!, grammar);
  return tokens[counted && tokens[prep]!.lower === "of" ? amount.prep : prep]!.lower;
}

/** "The toll from an attack on the rally rose to 22". */
const isTollOf = ({document: {tokens}}: Scene, {subject, verb}: Clause, {i, prep}: Phrase): boolean =>
  subject !== null && subject.i === i - 1 && prep === subject.last + 1 && prep < verb.first && tokens[subject.head]!.lemma === "toll";

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

/** "as a result of shelling", "because of a blast". */
const isResult = ({document: {tokens}}: Scene, {prep}: Phrase): boolean =>
  tokens[prep]!.lower === "of" && (tokens[prep - 1]?.lower === "result" || tokens[prep - 1]?.lower === "because");

function inChain(scene: Scene, from: Phrase | null, phrase: Phrase): boolean {
  if (!from) return false;
  if (membersOf(scene, from).includes(phrase)) return true;
  // "a series of strikes", "an uptick of clashes"
  return scene.document.tokens[from.last + 1]?.lower === "of" && scene.document.phrases[from.i + 1] === phrase && !scene.actorAt[from.head];
}

/** "the attack"; "the explosion of a bomb" says itself which. */
const isAnaphor = ({document: {tokens}}: Scene, {first, last}: Phrase, {grammar}: ForceWords) =>
  grammar.pointing.has(tokens[first]!.lower) && tokens[last + 1]?.lower !== "of";
