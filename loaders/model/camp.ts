/** Sectors that are no part of their side's state: 'SYR REB' is not 'SYR'. */
const APART = new Set(["REB", "KUR", "CVL", "NGO", "MED", "JUD"]);

/** The actor codes of a cell: "SYR MIL; RUS MIL" → ["SYR MIL", "RUS MIL"]; null → []. */
export function codesOf(cell: string | null): string[] {
  const codes: string[] = [];
  for (const part of cell ? cell.split(";") : []) {
    const code = part.trim();
    if (code) codes.push(code);
  }
  return codes;
}

/** Who an actor code fights or speaks for: its side, with the sector where that stands apart from the state. TUR MIL → TUR, SYR REB → SYR REB. */
export function campOf(code: string): string {
  const space = code.indexOf(" ");
  return space < 0 || APART.has(code.slice(space + 1)) ? code : code.slice(0, space);
}

/** The camps of a cell of actor codes, each once, in the order of their letters. */
export const campsOf = (cell: string | null): string[] => [...new Set(codesOf(cell).map(campOf))].sort();
