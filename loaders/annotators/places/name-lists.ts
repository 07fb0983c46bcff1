import type {PlaceWords} from "../../lexicon/places.js";
import type {Place} from "../../lexicon/schemas/language.js";
import type {Token} from "../../model/token.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import {type Free, isArticle, nameEnd, nameStart} from "./name-range.js";

/** A name that the text calls a place: its tokens, `last` inclusive, and the kind. */
export interface Named {
  first: number;
  last: number;
  kind: Place["kind"];
}

/** "A", "A, B and C": the names from a token on; listed ones between them are passed over. */
export function listFrom(tokens: readonly Token[], from: number, kind: Place["kind"], words: PlaceWords, free: Free): Named[] {
  const found: Named[] = [];
  for (let at = from; at < tokens.length; ) {
    const last = free(at) ? nameEnd(tokens, at, free) : listedEnd(tokens, at, free);
    if (last < at) break;
    if (free(at)) found.push(...namesIn(tokens, {first: at, last, kind}, from, words));
    at = last + 1;
    while (tokens[at]?.text === "," || tokens[at]?.lower === "and") ++at;
    if (at === last + 1 || tokens[at]?.sentence !== tokens[from]!.sentence) break;
  }
  return found;
}

/** The last token of what is named already at a token. */
function listedEnd(tokens: readonly Token[], at: number, free: Free): number {
  let last = at;
  while (last + 1 < tokens.length && !free(last + 1) && tokens[last + 1]!.capital) ++last;
  return tokens[at]!.capital ? last : at - 1;
}

/** "A and B districts": the names before the last one of an enumeration. */
export function listBefore(tokens: readonly Token[], to: number, kind: Place["kind"], free: Free): Named[] {
  const found: Named[] = [];
  for (let at = to; at >= 0; ) {
    let last = at;
    while (last >= 0 && (tokens[last]!.text === "," || tokens[last]!.lower === "and")) --last;
    const first = last < at && last >= 0 ? nameStart(tokens, last, free) : last + 1;
    if (first > last) break;
    found.unshift({first, last, kind});
    at = first - 1;
  }
  return found;
}

/** "the villages of A B and C" in a text that has lost its commas is three names: each word one, with its article or opening. */
function namesIn(tokens: readonly Token[], named: Named, from: number, {openings}: PlaceWords): Named[] {
  const {first, last, kind} = named;
  if (first === last || !isPlural(tokens[from - 2]!) || hasComma(tokens, from)) return [named];
  const names: Named[] = [];
  for (let i = first, start = first; i <= last; ++i) {
    const leads = openings.has(tokens[i]!.lower) || isArticle(tokens[i]!, tokens[i + 1]) || tokens[i + 1]?.glued;
    if (leads && i < last) continue;
    names.push({first: start, last: i, kind});
    start = i + 1;
  }
  const goesOn = tokens[last + 1]?.tag === "name"; // a listed one
  return names.length > 2 || (names.length > 1 && goesOn) ? names : [named];
}

/** Whether the sentence of token `from` has a comma on either side of it. */
function hasComma(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.sentence === tokens[from]!.sentence; ++i) if (tokens[i]!.text === ",") return true;
  for (let i = from; i >= 0 && tokens[i]!.sentence === tokens[from]!.sentence; --i) if (tokens[i]!.text === ",") return true;
  return false;
}
