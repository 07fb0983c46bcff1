import {isArmed, isInsurgent, sectorOf, sideOf} from "../model/camp.js";
import type {ActorMention, ForceMention} from "../model/mention.js";
import type {EventMode} from "../model/report.js";
import type {Scene} from "../model/scene.js";
import type {Clause, Sentence} from "../model/syntax.js";
import {TAKES_UP} from "../text/determiners.js";
import {fighterCode, joinCodes} from "./actors.js";

/** How many sentences back "the attack" is sought. */
const REACH = 3;

/** The United Nations, monitors, media, experts and civilians harm none. */
export const canHarm = ({code}: ActorMention): boolean => sideOf(code) !== "UN" && code !== "UNK" && !UNARMED.has(sectorOf(code));

const UNARMED = new Set(["CVL", "MED", "NGO", "EXP"]);

/** Force from the air: whom it hits does not harm whoever uses it. */
const FROM_THE_AIR = new Set(["airstrike", "drone-strike", "shoot-down"]);

/**
 * Who a force harms its victims by: its agents; where the victims are its agents, or it is a clash, the other side.
 * @param victim the victims' code where it is told
 */
export function opponentIn(force: ForceMention, victim: string | null): string | null {
  const agents = force.agents.filter(canHarm).map(fighterCode);
  const targets = force.targets.filter(canHarm).map(fighterCode);
  if (force.mode === "clash") {
    const others = [...agents, ...targets].filter((d) => d !== victim);
    const foes = victim !== null && isArmed(victim) && !agents.length; // "militants killed in clashes with the army"
    return victim && (foes || agents.length + targets.length > others.length) ? joinCodes(others) : null;
  }
  if (victim && agents.includes(victim))
    return isArmed(victim) && !FROM_THE_AIR.has(force.mode) ? joinCodes(targets.filter((d) => d !== victim)) : null;
  return joinCodes(agents);
}

/** "the attack", "this strike", "the same shelling": a force told before. */
export const isDefinite = ({document: {tokens, phraseAt}}: Scene, {first, noun}: ForceMention): boolean =>
  noun && phraseAt[first] !== undefined && TAKES_UP.has(tokens[phraseAt[first]!.first]!.lower);

/** A force told for the first time; a verb that tells neither who nor how ("were destroyed") may be what another came to. */
const isNew = (scene: Scene, force: ForceMention): boolean =>
  !isDefinite(scene, force) && (force.noun || force.agents.length > 0 || force.mode !== "attack");

/** How many words in a turn stands: "In another development", "At the same time". */
const OPENING = 4;

/** Whether a sentence opens with a word that turns to something else: "Meanwhile", "In a separate incident". */
export function turnsAway({document: {tokens}}: Pick<Scene, "document">, {first, last}: Sentence, turn: ReadonlySet<string>): boolean {
  for (let i = first; i <= Math.min(last, first + OPENING - 1); ++i) if (turn.has(tokens[i]!.lower)) return true;
  return false;
}

/** Which forces a question is about. */
type Admits = (force: ForceMention) => boolean;
const ALL: Admits = () => true;

/** Who used the force that the sentences right before tell, where this one only says "the attack", or nothing. */
export function agentBefore(scene: Scene, sentence: number, victim: string | null, admits = ALL): string | null {
  const {document} = scene;
  if (forcesIn(scene, sentence).some((d) => isNew(scene, d))) return null;
  for (let back = 1; back <= REACH; ++back) {
    const before = document.sentences[sentence - back];
    if (!before || before.paragraph < document.sentences[sentence]!.paragraph - 1) return null;
    for (const force of forcesIn(scene, before.i)) {
      const code = force.mode === "shoot-down" ? null : opponentIn(force, victim); // "the attack" is not what was shot down
      if (code && admits(force)) return code;
    }
  }
  return null;
}

/** The two armed actors told closest to fighting whose sides its own clause does not tell: in its sentence, else in those right before. */
export function fightersAround(scene: Scene, {sentence}: Pick<Clause, "sentence">): string[] {
  const {actors, index, document} = scene;
  const found = new Set<string>();
  for (let s = sentence; s >= 0 && s >= sentence - REACH && found.size < 2; --s) {
    if (document.sentences[s]!.paragraph < document.sentences[sentence]!.paragraph - 1) break;
    for (const actor of actors.slice(index.actorStart[s], index.actorStart[s + 1])) {
      const code = fighterCode(actor);
      if (actor.human && isArmed(code)) found.add(code);
    }
  }
  return [...found].slice(0, 2);
}

/** An army and insurgents, where an article knows no other armed actors: whoever clashes in it. */
export function onlyRivals({index: {armed}}: Pick<Scene, "index">): string[] {
  const codes = [...armed.keys()];
  const opposed = codes.length === 2 && isInsurgent(codes[0]!) !== isInsurgent(codes[1]!);
  return opposed ? codes : [];
}

/** An air raid may be told again as one by drones. */
const RAIDS: readonly EventMode[] = ["airstrike", "drone-strike"];
const fromAir = (mode: EventMode): boolean => RAIDS.includes(mode);

/** The one agent that the article tells for the means of some forces; null where it tells none or several. */
export function agentOfMeans(scene: Scene, forces: readonly ForceMention[], victim: string | null, admits = ALL): string | null {
  const modes = new Set(forces.flatMap(({mode}) => (fromAir(mode) ? RAIDS : [mode])));
  const agents = new Set<string>();
  for (const mode of modes)
    for (const force of scene.index.means.get(mode) ?? []) {
      const code = opponentIn(force, victim);
      if (code && !agents.has(code) && admits(force)) agents.add(code);
      if (agents.size > 1) return null; // the rest of a long article can change nothing
    }
  return [...agents][0] ?? null;
}

/** Whether a sentence has a word of force. */
export const hasForces = ({index: {forceStart}}: Scene, sentence: number): boolean => forceStart[sentence]! < forceStart[sentence + 1]!;

/** The words of force of a sentence. */
export const forcesIn = ({forces, index: {forceStart}}: Pick<Scene, "forces" | "index">, sentence: number): ForceMention[] =>
  forces.slice(forceStart[sentence], forceStart[sentence + 1]);
