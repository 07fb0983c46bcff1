import type {Reading, Trigger} from "./reading.js";

/** "flew to Oslo after meeting him", "left for Rome after talks with him": whither somebody went from the talk is not where it was. */
export function isLeft({scene: {document}, lexicon}: Reading, {clause, first}: Trigger, i: number): boolean {
  const {lower} = document.tokens[i]!;
  if (lower !== "after" && lower !== "following") return false;
  const before = document.clauseAt[i - 1]?.verb;
  if (!before || before === clause?.verb) return false;
  return before.main < i && i < first && lexicon.words.motion.has(before.lemma);
}
