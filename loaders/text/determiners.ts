/** "this", "those": what points at a thing in the text. */
const DEMONSTRATIVES = ["this", "that", "these", "those"];

/** What a phrase begins with that names a thing known or told before: "the attack", "these talks". */
export const DEFINITE: ReadonlySet<string> = new Set(["the", ...DEMONSTRATIVES]);

/** The same with whose it is: "their meeting", "its raid". */
export const DEFINITE_OR_OWNED: ReadonlySet<string> = new Set([...DEFINITE, "its", "their"]);

/** The same with what likens it to what was told: "such attacks", "same shelling". */
export const TAKES_UP: ReadonlySet<string> = new Set([...DEFINITE_OR_OWNED, "such", "same"]);

/** What stands for a noun, or before one of several, without an article: "this means", "these include". */
export const DEMONSTRATIVE: ReadonlySet<string> = new Set(DEMONSTRATIVES);
