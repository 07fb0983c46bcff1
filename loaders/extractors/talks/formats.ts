import {longestMatch, type Match} from "../../lexicon/gazetteer.js";
import type {Reading} from "./reading.js";

/** The sides that a format at token `i` brings together: "six-party"; null before a name: "the six-nation Contact Group" has others. */
export function formatAt({scene, lexicon}: Reading, i: number): Match<readonly string[]> | null {
  const {tokens} = scene.document;
  const format = longestMatch(lexicon.formats, tokens, i);
  const ofName = format !== null && !tokens[i]!.capital && tokens[format.last]!.glued && tokens[format.last + 1]?.tag === "name";
  return ofName ? null : format;
}
