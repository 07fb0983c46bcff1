// What begins a clause that tells nothing that is so. The three lists differ by what they keep out.

/** A clause that is only supposed, whatever its tense: no act in it has happened. */
export const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether", "lest", "until"]);

/** A talk that is only supposed: also "once they have met", while an act told with "once" has happened: "once they took the town, ...". */
export const SUPPOSED: ReadonlySet<string> = new Set([...CONDITIONS, "once"]);

/** What lies ahead where it is told in the present: "unless they sign on Friday"; "whether they signed on Friday" leaves open which way. */
export const AHEAD: ReadonlySet<string> = new Set(["if", "unless", "once", "until"]);
