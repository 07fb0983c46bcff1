import type {ActorMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import {fighterCode} from "./actors.js";

const sectorOf = (code: string): string => code.split(" ")[1] ?? code;
const INSURGENT = new Set(["REB", "ISIS", "KUR"]);

/**
 * Against whom a fighter stands where the text names no one: of the armed actors told closest to token `at`, the first that
 * is insurgent where it is an army, or an army or another armed group where it is insurgent. Where the article
 * knows none, in a war at home (`theatre`) the army stands against the rebels; else null.
 */
export function opponentOf(scene: Pick<Scene, "actors">, code: string, at: number, theatre: string | null = null): string | null {
  const insurgent = INSURGENT.has(sectorOf(code));
  let best: {distance: number; code: string} | null = null;
  for (const actor of scene.actors) {
    const other = armed(actor);
    if (!other || other === code || sideAs(other) === sideAs(code)) continue;
    if (INSURGENT.has(sectorOf(other)) === insurgent && !(insurgent && (other === "ISIS" || code === "ISIS"))) continue;
    const distance = Math.abs(actor.first - at);
    if (!best || distance < best.distance) best = {distance, code: other};
  }
  return (
    best?.code ?? (theatre && code === `${theatre} MIL` ? `${theatre} REB` : theatre && code === `${theatre} REB` ? `${theatre} MIL` : null)
  );
}

/** Its code where it fights; null for who does not. */
function armed(actor: ActorMention): string | null {
  if (actor.type === "pronoun" || actor.type === "adjective" || actor.type === "state") return null;
  const code = fighterCode(actor);
  return sectorOf(code) === "MIL" || INSURGENT.has(sectorOf(code)) ? code : null;
}

const sideAs = (code: string): string => (INSURGENT.has(sectorOf(code)) ? code : code.split(" ")[0]!);
