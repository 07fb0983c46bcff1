import type {Token} from "../../model/token.js";
import type {Page} from "./page.js";

/** The last token of a content that begins at `start`: the end of its quotation, else of its sentence, without the full stop. */
export function contentEnd({scene: {document}, quotationAt}: Page, start: number): number {
  const {tokens, sentences} = document;
  const quotation = quotationAt[start];
  let last = sentences[tokens[start]!.sentence]!.last;
  if (quotation && quotation.open === start) {
    const after = tokens[quotation.close + 1];
    if (quotation.close >= last || !after || after.kind === "punct") return quotation.close;
    if (ENDS.has(tokens[quotation.close - 1]!.text) && (after.tag === "sub" || after.tag === "prep" || after.tag === "adv"))
      return quotation.close; // “It is over,” as if
    last = sentences[after.sentence]!.last;
  }
  const open = quotationAt[last];
  if (open && open.open >= start && open.close > last) return open.close;
  return trimEnd(tokens, start, last);
}

const ENDS = new Set([",", ".", "?", "!"]);

/** Takes punctuation off the end; a closing quotation mark stays. */
export function trimEnd(tokens: readonly Token[], first: number, last: number): number {
  let i = last;
  while (i > first && tokens[i]!.kind === "punct" && tokens[i]!.tag !== "close" && tokens[i]!.text !== ")" && tokens[i]!.text !== "]") --i;
  return i;
}
