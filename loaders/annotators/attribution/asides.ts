import {LONG_DASHES} from "../../text/marks.js";
import type {Page} from "./page.js";

/** The mark before what only the outlet adds: ", without saying why", ", ahead of the vote", "— seeking support", "— a move that surprised many". */
export function asideIn({scene: {document}, lexicon, quotationAt}: Page, first: number, last: number): number {
  const {tokens} = document;
  for (let i = first + 1; i < last - 1; ++i) {
    if (quotationAt[i]) continue;
    const {text} = tokens[i]!;
    const [next, then] = [tokens[i + 1]!, tokens[i + 2]!];
    if (text === "," && next.lower === "without" && then.form === "gerund" && lexicon.cues.has(then.lemma)) return i;
    if (text === "," && next.lower === "ahead" && then.lower === "of") return i;
    if (LONG_DASHES.has(text) && !dashAfter(i + 1) && (next.form === "gerund" || isRemark(i + 1))) return i;
  }
  return -1;

  function dashAfter(from: number): boolean {
    for (let i = from; i <= last; ++i) if (LONG_DASHES.has(tokens[i]!.text)) return true;
    return false;
  }

  /** "a move that", "a point which", "a reference to groups that", "a term the government uses". */
  function isRemark(i: number): boolean {
    const {lower} = tokens[i]!;
    const phrase = lower === "a" || lower === "an" ? document.phraseAt[i] : undefined;
    const after = phrase && tokens[phrase.last + 1];
    if (!after) return false;
    const remark =
      lexicon.words.remark.has(tokens[phrase.head]!.lower) && (after.tag === "to" || after.tag === "det" || after.tag === "name");
    return remark || (lower === "a" && (after.tag === "rel" || after.lower === "that" || after.lower === "which"));
  }
}
