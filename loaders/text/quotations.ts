import type {Document} from "../model/document.js";
import type {Quotation} from "../model/quotation.js";

/** Quotations of this many words or fewer only mark a term: the 'radical' forces. */
const TERM_WORDS = 2;

/** The outermost quotations of a text, in order. */
export function findQuotations({tokens}: Document): Quotation[] {
  const quotations: Quotation[] = [];
  let current: Quotation | null = null;
  for (const token of tokens) {
    if (!current && token.tag === "open" && !token.quoted) current = {open: token.i, close: token.i, words: 0};
    else if (!current && token.quoted) current = {open: token.i, close: token.i, words: 1};
    else if (current) {
      if (!token.quoted && token.tag !== "close") {
        quotations.push(current);
        current = token.tag === "open" ? {open: token.i, close: token.i, words: 0} : null;
        continue;
      }
      current.close = token.i;
      if (token.kind !== "punct" && !token.glued) ++current.words;
      if (token.tag === "close" && !token.quoted) {
        quotations.push(current);
        current = null;
      }
    }
  }
  if (current) quotations.push(current);
  return quotations;
}

/** Somebody's words, not a term in quotation marks. */
export const isSpeech = ({words}: Quotation): boolean => words > TERM_WORDS;
