/** How files begin that hold an article in another form than plain text, and what each is. */
const FORMS: readonly [start: RegExp, form: string][] = [
  [/^\{\\rtf/, "RTF"],
  [/^%PDF-/, "PDF"],
  [/^PK\p{Cc}{2}/u, "a Word or ZIP file"],
  [/^<(?:!doctype html|html|\?xml)\b/i, "a web page"]
];

/** How much of a text is looked at, in characters. */
const SAMPLE = 4096;
/** The share of characters from which on a file is no text. */
const SCRAP = 1 / 50;

/** Why nothing can be read from a text: it is empty, of another form than plain text, or no text at all. Null where it can be read. */
export function unreadable(text: string): string | null {
  const head = text.slice(0, SAMPLE);
  const form = FORMS.find(([start]) => start.test(head.trimStart()));
  if (form) return `not a plain text but ${form[1]}: save its words as .txt`;
  if (!/[\p{L}\p{N}]/u.test(text)) return "no text";
  const scraps = Array.from(head).filter((sign) => sign === "\uFFFD" || (sign < " " && !"\n\t\f".includes(sign))).length;
  return scraps > head.length * SCRAP ? "not a text: control characters" : null;
}

/** Whether most letters of a text are of another script than the Latin one, in which nothing is read. */
export function isOtherScript(text: string): boolean {
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length > letters.length / 2;
}
