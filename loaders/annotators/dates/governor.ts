import type {DateKind} from "../../lexicon/dates.js";
import type {Scan} from "./scan.js";

/** The preposition that governs an expression, past "the end of" and "at least": the "by" of "by the end of February"; "" where there is none. */
export function governorOf({tokens, words, floor}: Scan, first: number): string {
  for (let k = first - 1; k >= Math.max(floor, first - 6); --k) {
    if (tokens[k]!.sentence !== tokens[first]!.sentence) return "";
    const word = words[k];
    if (word?.kind === "role") return word.value;
    const {lower, tag} = tokens[k]!;
    if (lower === "least" && tokens[k - 1]?.lower === "at") --k;
    else if (!LOOSE.has(lower) && tag !== "adv" && !(word && INSIDE.has(word.kind))) return "";
  }
  return "";
}

/** What may stand between a preposition and its day: "until sometime Wednesday". */
const LOOSE = new Set(["the", "of", "sometime"]);
const INSIDE = new Set<DateKind>(["part", "part-of", "turn", "ordinal", "shift"]);
