import {LONG_DASHES} from "../../text/marks.js";
import type {Page} from "./page.js";
import {startsClause} from "./what-follows.js";

/** Where what only the outlet adds begins, at its mark or preposition: behind what is only named ("denied it in a speech"), ", without saying why", ", ahead of the vote", "— seeking support", "— a move that surprised many". */
export function asideIn(page: Page, first: number, last: number): number {
  const {
    scene: {document},
    lexicon,
    quotationAt
  } = page;
  const {tokens} = document;
  const nominal = tokens[first]!.tag !== "sub" && document.phraseAt[first]?.first === first && !startsClause(page, first);
  for (let i = first + 1; i < last - 1; ++i) {
    if (quotationAt[i]) continue;
    const {text} = tokens[i]!;
    if (nominal && text === "in" && isSpeech(i + 1)) return i;
    const [next, then] = [tokens[i + 1]!, tokens[i + 2]!];
    if (text === "," && next.lower === "without" && then.form === "gerund" && lexicon.cues.has(then.lemma)) return i;
    if (text === "," && next.lower === "ahead" && then.lower === "of") return i;
    if (LONG_DASHES.has(text) && !dashAfter(i + 1) && (next.form === "gerund" || isRemark(i + 1))) return i;
  }
  return -1;

  /** "denied the charge in a speech", "in remarks to the press"; not "in the report". */
  function isSpeech(i: number): boolean {
    const phrase = document.phraseAt[i];
    const {lower} = tokens[i]!;
    if (phrase?.first !== i || lexicon.sources.get(tokens[phrase.head]!.lower)?.kind !== "document") return false;
    return lower === "a" || lower === "an" || (phrase.head === i && tokens[i]!.lemma !== lower);
  }

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
