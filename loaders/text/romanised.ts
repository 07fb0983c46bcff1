/** Letters that romanisations of Arabic write differently: "Qastal" and "Kastal", "Ghouta" and "Gouta". */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ee/g, "i"],
  [/oo|ou/g, "u"],
  [/dj/g, "j"],
  [/kh/g, "x"],
  [/sh|ch/g, "$"],
  [/gh/g, "g"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/q/g, "k"],
  [/ph/g, "f"]
];
/** The Arabic article as it is written before a name: "al-Bab", "ash-Shaykh", "Deir ez-Zor". */
const ARTICLE = /^(?:al|el|as|ash|at|an|ar|ad|az|ed|es|ez|er|en)$/;
/** Names with fewer consonants are told apart by their vowels as well. */
const ENOUGH = 4;

/**
 * What romanised spellings of one Arabic name have in common: its consonants in order without articles and doubling, whether it ends
 * in "-iya", and for short names its vowels in three classes. "Taseel" and "Tasil" have one key, "Kafr Nabl" and "Kfar Nabil" too.
 * @param name as a text spells it
 * @returns null where nothing is left of it
 */
export function romanKey(name: string): string | null {
  const words = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘`ʿʾ]/g, "")
    .split(/[^a-z]+/)
    .filter((d) => d && !ARTICLE.test(d))
    .map((d) =>
      LETTERS.reduce((word, [from, to]) => word.replace(from, to), d)
        .replace(/(.)\1+/g, "$1")
        .replace(/h$/, "")
    );
  const consonants = words.map((d) => d.replace(/[aeiouyw]/g, "")).join("");
  const ending = /iy?[ae]$/.test(words.at(-1) ?? "") ? "+" : "";
  if (consonants.length >= ENOUGH) return consonants + ending;
  const classed = words
    .map((d) =>
      d
        .replace(/[ae]+/g, "a")
        .replace(/[iy]+/g, "i")
        .replace(/[ouw]+/g, "u")
    )
    .join("");
  return classed ? classed + ending : null;
}
