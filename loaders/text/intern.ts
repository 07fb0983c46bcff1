/**
 * One string for all that are spelled alike. Names of properties are kept once by the machine, and two such strings are compared
 * by where they lie, not letter by letter: words that are looked up and compared a thousand times an article are made so.
 */
export function intern(text: string): string {
  const names: Record<string, true> = Object.create(null); // without a prototype: no shape of objects is kept for each word
  names[text] = true;
  for (const name in names) return name;
  return text;
}
