/** A file's text and the encoding it was read by. */
export interface Decoded {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1254";
}

/**
 * Reads bytes as text: by byte order mark, else as UTF-16 where every other byte is zero, else as UTF-8, and where they are
 * none of these as windows-1254, which holds the western letters and the Turkish ones. Line ends become "\n".
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return {text: text.replace(/\r\n?/g, "\n"), encoding};
}

/** The encoding by its mark, else by where zeros stand, else UTF-8 where that is valid, else what Turkish desks use. */
function encodingOf(bytes: Uint8Array): Decoded["encoding"] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = zeroBytes(bytes.subarray(0, 1024));
  if (zeros.odd > zeros.half * 0.6 && zeros.even === 0) return "utf-16le";
  if (zeros.even > zeros.half * 0.6 && zeros.odd === 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1254";
}

/** How many bytes are zero at even and at odd places: Latin letters in UTF-16 have one each. */
function zeroBytes(head: Uint8Array): {even: number; odd: number; half: number} {
  let [even, odd] = [0, 0];
  for (let i = 0; i < head.length; ++i) if (head[i] === 0) i % 2 ? ++odd : ++even;
  return {even, odd, half: head.length / 2};
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
