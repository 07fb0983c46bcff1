import type {ForceWords} from "../../../lexicon/force.js";
import {longestMatch} from "../../../lexicon/gazetteer.js";
import {isArmy, isInsurgent} from "../../../model/camp.js";
import type {ForceMention} from "../../../model/mention.js";
import {type EventMode, GENERIC_MODES} from "../../../model/report.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {fighterCode, membersOf} from "../../../scene/actors.js";
import {forcesIn} from "../../../scene/incident.js";
import {parentOf} from "../../../text/clause-at.js";

/** The mode: the word's own; a general word takes that of the weapon or carrier told in the clause. */
export function modeOf(scene: Scene, clause: Clause, main: ForceMention | null, hit: Phrase | null, words: ForceWords): EventMode {
  const {weapons} = words;
  const carrier = main?.mode === "shelling" ? (carrierOf(scene, clause, weapons) ?? armOf(scene, main!, weapons, FROM_THE_AIR)) : null;
  if (carrier) return carrier;
  if (main?.mode === "airstrike" && !main.noun && armOf(scene, main, weapons, FROM_THE_GROUND)) return "shelling";
  const mode = main?.mode ?? (/^neutrali[sz]e$/.test(clause.verb.lemma) ? "strike" : "attack");
  if (!GENERIC_MODES.has(mode) && !(mode === "bombing" && main && /^bomb(?:s|ings?)?$/i.test(main.quote))) return mode;
  const told =
    weaponIn(scene, clause, main, hit, words) ??
    weaponUsed(scene, clause, words) ??
    meansWith(scene, clause, mode) ??
    firedElsewhere(scene, main, hit, words);
  if (told) return told;
  if (main && isFlown(scene, main, words)) return "airstrike";
  return mode === "bombing" && /^bomb/i.test(main!.quote) && main?.agents.some((d) => isArmy(fighterCode(d))) ? "airstrike" : mode;
}

/** The mode of the weapon or carrier that a clause tells. */
function weaponIn(
  scene: Scene,
  clause: Clause,
  main: ForceMention | null,
  hit: Phrase | null,
  {weapons, grammar}: ForceWords
): EventMode | null {
  const {tokens} = scene.document;
  const isTarget = main?.noun ? isHit : isOfHit; // "destroyed missile sites": of a verb's object no word tells its means
  for (let i = clause.first; i <= clause.last; ++i) {
    if (supports(scene, clause, i) || (hit && hit.first <= i && i <= hit.last)) continue; // "an attack on a tank"
    if (main?.noun && main.first <= i && i <= main.last) continue; // "explosive rounds"
    const match = tokens[i]!.kind === "word" ? longestMatch(weapons, tokens, i) : null;
    if (match && !answersTo(scene, i, grammar) && !isTarget(scene, clause, i)) return match.value;
  }
  return null;
}

/** "used artillery to hit the post" */
function weaponUsed({document}: Scene, clause: Clause, {weapons}: ForceWords): EventMode | null {
  const user = clause.kind === "infinitive" ? parentOf(document, clause) : null;
  if (user?.verb.lemma !== "use" || !user.object) return null;
  return longestMatch(weapons, document.tokens, user.object.head)?.value ?? null;
}

/** "struck the post in response to a rocket attack", "in retaliation for": with what the other side had struck. */
function answersTo({document: {tokens, phraseAt}}: Scene, i: number, {answer}: ForceWords["grammar"]): boolean {
  const prep = phraseAt[i]?.prep ?? -1;
  return prep > 0 && answer.has(tokens[prep - 1]!.lemma) && (tokens[prep]!.lower === "to" || tokens[prep]!.lower === "for");
}

/** "attacked the army with heavy shelling": the means that an attack was made with. */
function meansWith({document: {tokens, phraseAt}, forces, index}: Scene, clause: Clause, mode: EventMode): EventMode | null {
  if (mode !== "attack") return null;
  const means = forcesIn({forces, index}, clause.sentence).find(
    (d) => d.noun && d.clause === clause.i && FIRED.has(d.mode) && tokens[phraseAt[d.last]?.prep ?? -1]?.lower === "with"
  );
  return means?.mode ?? null;
}

const FIRED = new Set<EventMode>(["shelling", "airstrike", "drone-strike"]);

/** "Rebels targeted the town", where the article tells of their shells: they have nothing else that reaches it. */
function firedElsewhere(scene: Scene, main: ForceMention | null, hit: Phrase | null, {objects}: ForceWords): EventMode | null {
  if (!main || main.noun || main.mode !== "strike" || !hit || objects.get(scene.document.tokens[hit.head]!.lemma) !== "settled")
    return null;
  const rebels = main.agents.length > 0 && main.agents.every((d) => isInsurgent(fighterCode(d)));
  const shelled = rebels && scene.index.means.get("shelling")?.some((d) => d.agents.some((e) => isInsurgent(fighterCode(e))));
  return shelled ? "shelling" : null;
}

/** "Israeli raids", where the article tells of air strikes: they may be on the ground elsewhere. */
const isFlown = ({index, document: {tokens}}: Scene, {noun, mode, last}: ForceMention, {grammar}: ForceWords): boolean =>
  noun && mode === "attack" && grammar.aerial.has(tokens[last]!.lemma) && index.means.has("airstrike");

/** "troops backed by tanks": what the agent has by it. */
function supports({document: {clauses, clauseStart}}: Scene, clause: Clause, token: number): boolean {
  for (let c = clauseStart[clause.sentence]!; c < clauseStart[clause.sentence + 1]!; ++c) {
    const {kind, agent} = clauses[c]!;
    if (c !== clause.i && kind === "reduced" && agent && agent.first <= token && token <= agent.last) return true;
  }
  return false;
}

/** "Warplanes fired missiles", "pounded the town with barrel bombs", "with 30 airstrikes": what comes from the air is an airstrike. */
function carrierOf(scene: Scene, clause: Clause, weapons: ForceWords["weapons"]): EventMode | null {
  const {tokens, phraseAt} = scene.document;
  const means = forcesIn(scene, clause.sentence).find(
    (d) => d.noun && d.clause === clause.i && d.mode === "airstrike" && tokens[phraseAt[d.last]?.prep ?? -1]?.lower === "with"
  );
  if (means) return means.mode;
  for (let i = clause.first; i <= clause.last; ++i) {
    const mode = tokens[i]!.kind === "word" ? longestMatch(weapons, tokens, i)?.value : null;
    if (mode && FROM_THE_AIR.has(mode) && !isHit(scene, clause, i) && !supports(scene, clause, i)) return mode;
  }
  return null;
}

const FROM_THE_AIR = new Set<EventMode>(["airstrike", "drone-strike"]);
const FROM_THE_GROUND = new Set<EventMode>(["shelling"]);

/** "missiles fired by Israeli warplanes", "regime artillery bombed the town": with what arm whoever fires does it. */
function armOf(
  {document: {tokens}}: Scene,
  {agents}: ForceMention,
  weapons: ForceWords["weapons"],
  modes: ReadonlySet<EventMode>
): EventMode | null {
  for (const {type, first, last} of agents)
    for (let i = first; type === "thing" && i <= last; ++i) {
      const mode = longestMatch(weapons, tokens, i)?.value;
      if (mode !== undefined && modes.has(mode)) return mode;
    }
  return null;
}

/** The weapon is what is hit, not what hits: "destroyed a car bomb and three mortars"; in "missile sites" it only tells of what. */
const isHit = (scene: Scene, clause: Clause, i: number): boolean => isOfHit(scene, clause, i) && scene.document.phraseAt[i]!.head <= i;

/** Whether a token stands in the phrase of what is hit. */
function isOfHit(scene: Scene, {verb, subject, object}: Clause, i: number): boolean {
  const phrase = scene.document.phraseAt[i];
  const hit = verb.passive ? subject : object;
  return !!phrase && hit !== null && membersOf(scene, hit).includes(phrase);
}
