/** Classes of UTF-16 units below 0x2100, looked up by code; all above count as letters, surrogates too. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
const classes = new Uint8Array(0x2100);
for (let code = 0; code < classes.length; ++code) {
  const char = String.fromCharCode(code);
  if (/\p{L}|\p{M}/u.test(char)) classes[code] = LETTER;
  else if (/\d/.test(char)) classes[code] = DIGIT;
  else if (/\s/.test(char)) classes[code] = SPACE;
}
classes[0x200b] = SPACE;

/** The class of a unit. */
export const classOf = (code: number) =>
  code < 0x2100 ? classes[code]! : code === 0x3000 || code === 0xfeff ? SPACE : code === 0xfffd ? OTHER : LETTER;

export const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bf || code === 0x2018;
export const isDash = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013;

/** The UTF-16 units of a text as numbers: read one by one they cost less than `charCodeAt`, which asks each time how the string is held. */
export function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}
