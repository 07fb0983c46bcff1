/**
 * Lower case with letters folded to their base letter, one for one, apostrophes and hyphens left out:
 * "Ma'arrat" is "maarrat", "Erdoğan" is "erdogan". Offsets of the original are never taken from it.
 */
export const fold = (word: string): string => foldLetters(word.toLowerCase());

const SPECIAL: Record<string, string> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  "'": "",
  "’": "",
  "‘": "",
  ʿ: "",
  ʾ: "",
  "`": "",
  "-": "",
  "\u2010": "",
  "\u2011": "",
  "\u2013": ""
};

/** Letters without their marks, in ASCII where there is one: "erdoğan" → "erdogan". */
function foldLetters(lower: string): string {
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  let out = "";
  for (const char of lower.normalize("NFC")) {
    const special = SPECIAL[char];
    if (special !== undefined) out += special;
    else if (char <= "\x7f") out += char;
    else out += char.normalize("NFD").replace(/[\u0300-\u036f]+/g, "") || char;
  }
  return out;
}
