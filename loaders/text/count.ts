const WORD = /[\p{L}\p{N}]/u;

/** Words of a stretch of text: runs without white space that hold a letter or digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const run of text.split(/\s+/)) if (WORD.test(run)) ++words;
  return words;
}
