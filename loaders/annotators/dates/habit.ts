import {lowerAt, type Scan, tokenAt} from "./scan.js";

/** "on Mondays", "closed Mondays and"; "Mondays attack" has lost its apostrophe. */
export function isHabit(scan: Scan, i: number, last: number): boolean {
  const next = tokenAt(scan, last + 1, i);
  const closes = !next || next.kind === "punct" || ["prep", "conj", "sub", "aux", "modal"].includes(next.tag);
  return closes || lowerAt(scan, i - 1, i) === "on";
}
