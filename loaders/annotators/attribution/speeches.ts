import type {Quotation} from "../../model/quotation.js";
import type {Page} from "./page.js";

/**
 * The quotations of a text, those together that are one speech: a quotation of several paragraphs opens in each of them and
 * closes only in the last.
 */
export function speechesOf({quotations, scene: {document}}: Page): Quotation[][] {
  const {tokens, sentences} = document;
  const speeches: Quotation[][] = [];
  for (const quotation of quotations) {
    const before = speeches.at(-1)?.at(-1);
    if (before && goesOn(before, quotation)) speeches.at(-1)!.push(quotation);
    else speeches.push([quotation]);
  }
  return speeches;

  function goesOn(a: Quotation, b: Quotation): boolean {
    const first = sentences[tokens[b.open]!.sentence]!;
    const last = sentences[tokens[a.close]!.sentence]!;
    const unclosed = tokens[a.close]!.tag !== "close" && a.close === last.last;
    return unclosed && b.open === first.first && first.paragraph === last.paragraph + 1;
  }
}
