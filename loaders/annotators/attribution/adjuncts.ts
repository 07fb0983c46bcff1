import type {Page} from "./page.js";

/** The token after ", in a statement on Friday," or -1 where the comma opens no such adjunct. */
export function afterAdjunct({scene: {document}, lexicon}: Page, comma: number, limit: number): number {
  const {tokens, phraseAt} = document;
  const first = tokens[comma + 1];
  const beside = phraseAt[comma + 1];
  const behind = beside ? tokens[beside.last + 2] : undefined;
  if (beside?.first === comma + 1 && tokens[beside.last + 1]?.text === "," && (behind?.tag === "sub" || behind?.tag === "open"))
    return behind.i; // "told the BBC, a public broadcaster, that"
  if (first?.form === "gerund" && lexicon.cues.has(first.lemma)) return -1; // ", adding that"
  if (first?.tag === "name" && first.sentence === tokens[comma]!.sentence) {
    let i = comma + 1; // "in Golden, Colorado, that"
    while (i < limit && tokens[i]!.tag === "name") ++i;
    return tokens[i]!.text === "," ? i + 1 : -1;
  }
  if (!first || (first.tag !== "prep" && first.form !== "gerund" && first.tag !== "adv")) return -1;
  for (let i = comma + 2; i <= limit; ++i) {
    if (tokens[i]!.text === ",") return i + 1;
    if (tokens[i]!.tag === "open" || tokens[i]!.tag === "sub") return first.tag === "prep" ? i : -1;
  }
  return -1;
}
