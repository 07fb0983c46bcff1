/** Sectors that are no part of their side's state: 'SYR REB' is not 'SYR'. */
const APART = new Set(["REB", "KUR", "CVL", "NGO", "MED", "JUD"]);

/** The actor codes of a cell: "SYR MIL; RUS MIL" → ["SYR MIL", "RUS MIL"]; null → []. */
export function codesOf(cell: string | null): string[] {
  if (!cell) return [];
  const codes: string[] = [];
  for (const part of cell.includes(";") ? cell.split(";") : [cell]) {
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

/** A state, or somebody of its side; aid groups, media, experts and whoever is not told have three letters too. */
const OF_LAND = /^(?!NGO|MED|EXP|UNK)[A-Z]{3}(?: |$)/;

/** Whether a code is of a state or of somebody of its side: 'TUR', 'TUR MIL', 'SYR REB'. */
export const isOfLand = (code: string): boolean => OF_LAND.test(code);

/** Whether a code is a state's alone: 'TUR'. */
export const isState = (code: string): boolean => code.length === 3 && isOfLand(code);

/** Whether a code is a state's government or army: 'TUR GOV', 'TUR MIL'. */
export const isStatePower = (code: string): boolean => isOfLand(code) && /^.{3} (?:GOV|MIL)$/.test(code);

/** Armed groups that fight in several countries and have a code of their own, beside no land's. */
export const LANDLESS = ["ISIS"] as const;

/** Whether a code is of an armed group of no one country: the Islamic State. */
export const isLandless = (code: string): boolean => LANDLESS.some((landless) => landless === code);

/** Whether a code is of a body of states: 'UN', 'EU', 'NATO'. */
export const isBody = (code: string): boolean => code.length !== 3 && !code.includes(" ") && !isLandless(code);

/** Whether a code is of rebels, of a country or of none; Kurdish-led forces are told apart. */
export const isRebel = (code: string): boolean => code.endsWith(" REB") || isLandless(code);

/** Whether a code is of fighters who are no state's army: rebels, Kurdish-led forces, the Islamic State. */
export const isInsurgent = (code: string): boolean => isRebel(code) || code.endsWith(" KUR");

/** Whether a code is of who bears arms: an army, or insurgents. */
export const isArmed = (code: string): boolean => code.endsWith(" MIL") || isInsurgent(code);

/** The camps of a cell of actor codes, each once, in the order of their letters. */
export const campsOf = (cell: string | null): string[] => [...new Set(codesOf(cell).map(campOf))].sort();

/** Whether two cells of actor codes have a camp in common: 'TUR GOV' and 'TUR MIL', not 'SYR GOV' and 'SYR REB'. */
export const sharesCamp = (a: string | null, b: string | null): boolean => {
  const camps = codesOf(b).map(campOf);
  return codesOf(a).some((d) => camps.includes(campOf(d)));
};
