import {isArmed, isArmy, isInsurgent, isKurdish, isLandless, sideOf} from "../model/camp.js";
import type {ActorMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import {fighterCode} from "./actors.js";

/**
 * Against whom a fighter stands where the text names no one: of the armed actors told closest to token `at`, the first that
 * is insurgent where it is an army, or an army or another armed group where it is insurgent; those of its own country
 * before others, but to Kurdish-led forces the army there last. Where the article knows none, in a war at home (`theatre`) army and rebels stand against each other; else null.
 */
export function opponentOf({index}: Pick<Scene, "index">, code: string, at: number, theatre: string | null = null): string | null {
  const insurgent = isInsurgent(code);
  const country = sideOf(code);
  const kurdish = isKurdish(code);
  let best: {first: number; code: string; home: boolean} | null = null;
  for (const [other, told] of index.armed) {
    if (other === code || sideAs(other) === sideAs(code)) continue;
    const landless = isLandless(other) || isLandless(code);
    if (isInsurgent(other) === insurgent && !(insurgent && landless)) continue;
    const first = nearest(told, at);
    const home = landless || (other.startsWith(`${country} `) && !(kurdish && isArmy(other)));
    if (!best || (home && !best.home) || (home === best.home && isNearer(first, best.first, at))) best = {first, code: other, home};
  }
  const atHome = theatre && code === `${theatre} MIL` ? `${theatre} REB` : theatre && code === `${theatre} REB` ? `${theatre} MIL` : null;
  return best?.home || !atHome ? (best?.code ?? null) : atHome;
}

/** Of two tokens the one closer to a third; of two as close the earlier. */
const isNearer = (a: number, b: number, at: number): boolean =>
  Math.abs(a - at) < Math.abs(b - at) || (Math.abs(a - at) === Math.abs(b - at) && a < b);

/** The closest to token `at` among tokens in order. */
function nearest(tokens: readonly number[], at: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && !isNearer(tokens[low]!, tokens[low - 1]!, at) ? tokens[low - 1]! : tokens[low]!;
}

/** An actor's code where it fights; null for who does not. */
export function armedCode(actor: ActorMention): string | null {
  if (actor.type === "pronoun" || actor.type === "adjective" || actor.type === "state") return null;
  const code = fighterCode(actor);
  return isArmed(code) ? code : null;
}

const sideAs = (code: string): string => (isInsurgent(code) ? code : sideOf(code));
