/** A sentence as an agency may write it, and the acts other than force that it tells: "TYPE actor > target (status)"; the target only where it matters. */
export interface Phrasing {
  text: string;
  acts: string[];
}

export const told = (text: string, ...acts: string[]): Phrasing => ({text, acts});
