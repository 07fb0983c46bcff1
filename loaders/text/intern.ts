/**
 * One string for all that are spelled alike. Names of properties are kept once by the machine, and two such strings are compared
 * by where they lie, not letter by letter: words that are looked up and compared a thousand times an article are made so.
 * @param known one made so before, given back where the text is spelled like it: most words are their own singular
 */
export function intern(text: string, known = ""): string {
  if (text === known) return known;
  const names: Record<string, true> = Object.create(null); // without a prototype: no shape of objects is kept for each word
  names[text] = true;
  for (const name in names) return name;
  return text;
}
