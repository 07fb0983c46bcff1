import type {Token} from "../../model/token.js";

const NONE: ReadonlySet<string> = new Set();

/**
 * The last token of the name that begins behind token `at`, or `at` where none does: "Jane Doe" behind "Foreign Minister", over the
 * particles of "Omar al-Bashir". A full stop inside a phrase is that of a title or an initial: "Gen. Jane A. Doe".
 * @param limit the last token that may be of the name
 * @param particles words between the names of one person: "bin", "von"
 */
export function nameBehind(tokens: readonly Token[], at: number, limit: number, particles: ReadonlySet<string> = NONE): number {
  let last = at;
  for (let i = at + 1; i <= limit; ++i) {
    const {tag, capital, lower, text} = tokens[i]!;
    if (tag === "name" && capital) last = i;
    else if (!(particles.has(lower) && tokens[i + 1]?.capital) && text !== ".") break;
  }
  return last;
}
