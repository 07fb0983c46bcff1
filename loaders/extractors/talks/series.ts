import type {Clause} from "../../model/syntax.js";
import type {Reading} from "./reading.js";

/** "have repeatedly met", "often meets", "met several times": the clause tells more than one talk. */
export function isSeries({scene, lexicon}: Reading, {verb, last}: Clause): boolean {
  const {tokens} = scene.document;
  for (let i = Math.max(0, verb.first - 1); i <= Math.min(last, verb.last + 6); ++i) {
    const {lower} = tokens[i]!;
    if (lexicon.modifiers.get(lower) === "series" && lower !== "many" && lower !== "several" && lower !== "various") return true;
  }
  return false;
}
