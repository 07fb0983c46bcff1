/** What begins a clause that is only supposed. */
export const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether", "lest", "until"]);
