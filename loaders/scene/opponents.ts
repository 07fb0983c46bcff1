import type {ActorMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import {fighterCode} from "./actors.js";

const sectorOf = (code: string): string => code.split(" ")[1] ?? code;
const INSURGENT = new Set(["REB", "ISIS", "KUR"]);

/**
 * Against whom a fighter stands where the text names no one: of the armed actors told closest to token `at`, the first that
 * is insurgent where it is an army, or an army or another armed group where it is insurgent; those of its own country
 * before others. Where the article knows none, in a war at home (`theatre`) army and rebels stand against each other; else null.
 */
export function opponentOf(scene: Pick<Scene, "actors">, code: string, at: number, theatre: string | null = null): string | null {
  const insurgent = INSURGENT.has(sectorOf(code));
  const country = code.split(" ")[0]!;
  let best: {distance: number; code: string; home: boolean} | null = null;
  for (const actor of scene.actors) {
    const other = armed(actor);
    if (!other || other === code || sideAs(other) === sideAs(code)) continue;
    if (INSURGENT.has(sectorOf(other)) === insurgent && !(insurgent && (other === "ISIS" || code === "ISIS"))) continue;
    const distance = Math.abs(actor.first - at);
    const home = other.startsWith(`${country} `) || other === "ISIS" || code === "ISIS";
    if (!best || (home && !best.home) || (home === best.home && distance < best.distance)) best = {distance, code: other, home};
  }
  const atHome = theatre && code === `${theatre} MIL` ? `${theatre} REB` : theatre && code === `${theatre} REB` ? `${theatre} MIL` : null;
  return best?.home || !atHome ? (best?.code ?? null) : atHome;
}

/** Its code where it fights; null for who does not. */
function armed(actor: ActorMention): string | null {
  if (actor.type === "pronoun" || actor.type === "adjective" || actor.type === "state") return null;
  const code = fighterCode(actor);
  return sectorOf(code) === "MIL" || INSURGENT.has(sectorOf(code)) ? code : null;
}

const sideAs = (code: string): string => (INSURGENT.has(sectorOf(code)) ? code : code.split(" ")[0]!);
