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
    while (from < to && isBlank(text.charCodeAt(from))) ++from;
    while (to > from && isBlank(text.charCodeAt(to - 1))) --to;
    if (to > from) paragraphs.push({start: from, end: to});
    at = end + 1;
  }
  return paragraphs;
}

/** White space, no-break space and byte order mark. */
const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0xfeff || code === 0x200b;
