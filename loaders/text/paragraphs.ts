/** A paragraph's range, without the white space around it. */
export interface Paragraph {
  start: number;
  end: number;
}

/** The paragraphs of a text: lines that are not blank. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    let [from, to] = [at, end];
    while (from < to && text.charCodeAt(from) <= 32) ++from;
    while (to > from && text.charCodeAt(to - 1) <= 32) --to;
    if (to > from) paragraphs.push({start: from, end: to});
    at = end + 1;
  }
  return paragraphs;
}
