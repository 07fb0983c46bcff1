/** The side of an actor code: 'TUR' of 'TUR MIL'; of a code without a sector the code itself. */
export function sideOf(code: string): string {
  const space = code.indexOf(" ");
  return space < 0 ? code : code.slice(0, space);
}

/** The sector of an actor code: 'MIL' of 'TUR MIL'; of a code without a side the code itself. */
export const sectorOf = (code: string): string => code.slice(code.indexOf(" ") + 1);

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
  return APART.has(sectorOf(code)) ? code : sideOf(code);
}

/** Who watches and tells, and takes no side: aid groups and monitors, media, experts. */
const ONLOOKERS: readonly string[] = ["NGO", "MED", "EXP"];

/** Whether a code is of an onlooker of no country: 'NGO', not 'TUR MED'. */
export const isOnlooker = (code: string): boolean => ONLOOKERS.includes(code);

/** Whether a code is of no side: an onlooker, or whoever is not told. */
export const isSideless = (code: string): boolean => code === "UNK" || isOnlooker(code);

/** Bodies of states whose code is as long as a state's: the African Union, the Arab League, the Organization of American States. */
const SHORT_BODIES: readonly string[] = ["AFU", "CIS", "GCC", "LAS", "OAS", "OIC", "SCO"];

/** Whether a code is of a state or of somebody of its side: 'TUR', 'TUR MIL', 'SYR REB'. */
export const isOfLand = (code: string): boolean =>
  /^[A-Z]{3}(?: |$)/.test(code) && !isSideless(sideOf(code)) && !SHORT_BODIES.includes(sideOf(code));

/** Whether a code is a state's alone: 'TUR'. */
export const isState = (code: string): boolean => code.length === 3 && isOfLand(code);

/** Whether a code is of a country's government: 'TUR GOV'. */
export const isGovernment = (code: string): boolean => code.endsWith(" GOV");

/** Whether a code is of a country's army: 'TUR MIL'. */
export const isArmy = (code: string): boolean => code.endsWith(" MIL");

/** Whether a code is of civilians, of a country or of none. */
export const isCivilian = (code: string): boolean => code.endsWith("CVL");

/** Whether a code is of news media, of a country or of none. */
export const isOfMedia = (code: string): boolean => code.endsWith("MED");

/** Sectors whose members nobody speaks for: people, news media, experts. */
const UNLED: readonly string[] = ["CVL", "MED", "EXP"];

/** Whether a code is of people who have no spokesmen: 'TUR CVL', 'MED'. */
export const isUnled = (code: string): boolean => UNLED.includes(sectorOf(code));

/** Whether a code is of Kurdish-led forces. */
export const isKurdish = (code: string): boolean => code.endsWith(" KUR");

/** Whether a code is a state's government or army: 'TUR GOV', 'TUR MIL'. */
export const isStatePower = (code: string): boolean => isOfLand(code) && (isGovernment(code) || isArmy(code));

/** Armed groups that fight in several countries and have a code of their own, beside no land's. */
export const LANDLESS = ["ISIS"] as const;

/** Whether a code is of an armed group of no one country: the Islamic State. */
export const isLandless = (code: string): boolean => LANDLESS.some((landless) => landless === code);

/** Whether a code is of a body of states: 'UN', 'NATO', 'LAS'. */
export const isBody = (code: string): boolean =>
  SHORT_BODIES.includes(code) || (code.length !== 3 && !code.includes(" ") && !isLandless(code));

/** The code of somebody of a sector on a side: 'TUR GOV'; the officials of a body are the body itself. */
export const codeOn = (side: string, sector: string): string => (isBody(side) && sector === "GOV" ? side : `${side} ${sector}`);

/** Whether a code is of a country's armed opposition: 'SYR REB'. */
export const isOpposition = (code: string): boolean => code.endsWith(" REB");

/** Whether a code is of rebels, of a country or of none; Kurdish-led forces are told apart. */
export const isRebel = (code: string): boolean => isOpposition(code) || isLandless(code);

/** Whether a code is of fighters who are no state's army: rebels, Kurdish-led forces, the Islamic State. */
export const isInsurgent = (code: string): boolean => isRebel(code) || isKurdish(code);

/** Whether a code is of who bears arms: an army, or insurgents. */
export const isArmed = (code: string): boolean => isArmy(code) || isInsurgent(code);

/** The camps of a cell of actor codes, each once, in the order of their letters. */
export const campsOf = (cell: string | null): string[] => [...new Set(codesOf(cell).map(campOf))].sort();

/** Whether two cells of actor codes have a camp in common: 'TUR GOV' and 'TUR MIL', not 'SYR GOV' and 'SYR REB'. */
export const sharesCamp = (a: string | null, b: string | null): boolean => {
  const camps = codesOf(b).map(campOf);
  return codesOf(a).some((d) => camps.includes(campOf(d)));
};
