import {type EventMode, GENERIC_MODES, HITS} from "../model/report.js";
import {type Mark, near, out, same} from "./verdict.js";

/** Modes that a less exact telling may stand for. */
const COVERS: Partial<Record<EventMode, readonly EventMode[]>> = {
  attack: ["strike", "airstrike", "drone-strike", "shelling", "bombing"],
  strike: ["airstrike", "drone-strike", "shelling", "attack"],
  airstrike: ["drone-strike"]
};

/** Whether two modes may tell one hit by different weapons, where something else shows that it is one. */
export const oneHit = (a: EventMode | null, b: EventMode | null): boolean => HITS.has(a) && HITS.has(b);

/** Compares modes: "attack" and "strike" may be any weapon; a clash, an offensive and a shoot-down are only themselves. */
export function compareModes(a: EventMode | null, b: EventMode | null): Mark {
  if (a === b) return same(a ? 2 : 0, a ? `the same mode, ${a}` : "");
  if (!a || !b) return near(0);
  if (GENERIC_MODES.has(a) && GENERIC_MODES.has(b)) return same(1, `${a} and ${b}, neither tells how`);
  return COVERS[a]?.includes(b) || COVERS[b]?.includes(a) ? near(1, `${a} and ${b} may be one`) : out(`another mode: ${a} and ${b}`);
}
