/** Dashes that stand for nothing else: what they part from a sentence is the outlet's remark. */
export const LONG_DASHES: ReadonlySet<string> = new Set(["—", "–", "--"]);

/** Dashes that part an aside or a credit from the text. A hyphen inside a compound is no token. */
export const DASHES: ReadonlySet<string> = new Set([...LONG_DASHES, "-"]);

/** Marks that part a credit from what it credits: "(AP) -", "Monitor:". */
export const CREDIT_MARKS: ReadonlySet<string> = new Set([...DASHES, ":"]);
