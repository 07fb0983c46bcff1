import {WIDTHS as widths} from "./advance-widths.js";

/** Advance widths of Arimo, which has Arial's metrics, in thousandths of the font size. */
const [REGULAR, BOLD] = [widths.regular, widths.bold].map(
  (list) => new Map([...widths.chars].map((char, i) => [char, list[i]!] as const))
) as [Map<string, number>, Map<string, number>];
const UNKNOWN = 600;

/** Weight of a font. */
export type Weight = "regular" | "bold";

/** Width of `text` in pixels, alike in Node and in every browser. */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  const table = weight === "bold" ? BOLD : REGULAR;
  let sum = 0;
  for (const char of text) sum += table.get(char) ?? UNKNOWN;
  return (sum * size) / 1000;
}

/** Lines of `text` no wider than `width` pixels, broken at spaces. */
export function wrap(text: string, width: number, size: number, weight: Weight = "regular"): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const next = line ? `${line} ${word}` : word;
    if (line && textWidth(next, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = next;
  }
  return line ? [...lines, line] : lines;
}

/** `text` cut at a character with an ellipsis where it is wider than `width`. */
export function cutTo(text: string, width: number, size: number, weight: Weight = "regular"): string {
  if (textWidth(text, size, weight) <= width) return text;
  let cut = text;
  while (cut && textWidth(`${cut}…`, size, weight) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}
