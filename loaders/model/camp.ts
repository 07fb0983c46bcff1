/** Sectors that are no part of their side's state: 'SYR REB' is not 'SYR'. */
const APART = new Set(["REB", "KUR", "CVL", "NGO", "MED", "JUD"]);

/** The actor codes of a cell: "SYR MIL; RUS MIL" → ["SYR MIL", "RUS MIL"]; null → []. */
export const codesOf = (cell: string | null): string[] => (cell ? cell.split(";").flatMap((code) => code.trim() || []) : []);

/** Who an actor code fights or speaks for: its side, with the sector where that stands apart from the state. TUR MIL → TUR, SYR REB → SYR REB. */
export function campOf(code: string): string {
  const [side = "", sector] = code.split(" ");
  return sector && APART.has(sector) ? code : side;
}

/** The camps of a cell of actor codes, each once, in the order of their letters. */
export const campsOf = (cell: string | null): string[] => [...new Set(codesOf(cell).map(campOf))].sort();
