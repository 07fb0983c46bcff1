import type {PlaceWords} from "../../lexicon/places.js";
import type {Document} from "../../model/document.js";
import type {Token} from "../../model/token.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import {inTitleCase} from "../../text/tags/names.js";
import {isDirection} from "./compass.js";
import {listBefore, listFrom, type Named} from "./name-lists.js";
import {type Free, nameEnd, nameStart} from "./name-range.js";

/** The names that a word of a text calls places: "village", "in", or the first word of a name like "Tal". */
export function namedAt(document: Document, i: number, words: PlaceWords, free: Free): Named[] {
  const {tokens} = document;
  const {nouns, openings, landmarks, purposes} = words;
  const token = tokens[i]!;
  const opening = token.capital && free(i) ? openings.get(token.lower) : undefined;
  if (opening) {
    const last = nameEnd(tokens, i + 1, free);
    return last > i ? [{first: i, last, kind: opening}] : [];
  }
  if (token.tag === "prep" && leadsIn(tokens, i, words)) return inHolder(document, i + 1, words, free);
  const landmark = token.capital && landmarks.has(token.lower) && free(i) && !inTitleCase(tokens, i, document.sentences[token.sentence]!);
  const kind = landmark || (token.tag === "noun" && !token.capital) || words.classes.has(token.lower) ? nouns.get(token.lower) : undefined;
  if (!kind) return NONE;
  const behind = tokens[i + 1]?.lower === "of" ? listFrom(tokens, i + 2, kind, words, free) : NONE;
  if (behind.length) return behind;
  const end = i - 1 - (!landmark && purposes.has(tokens[i - 1]?.lower ?? "") ? 1 : 0);
  const first = nameStart(tokens, end, free);
  if (first > end) return NONE;
  return [...(isPlural(token) && !landmark ? listBefore(tokens, first - 1, kind, free) : []), {first, last: landmark ? i : end, kind}];
}

/** What most words call a place. */
const NONE: Named[] = [];

const IN = new Set(["in", "at", "near"]);

/** "in X", and "on X" of what is aimed at it: "an attack on X". */
const leadsIn = (tokens: Document["tokens"], i: number, {aimed}: PlaceWords): boolean =>
  IN.has(tokens[i]!.lower) || (tokens[i]!.lower === "on" && aimed.has(tokens[i - 1]?.lower ?? ""));

/** Words between a name and the place that it lies in: "in X in the western Y province". */
const WITHIN = 4;

/** "in X in Y district", "at X in the southern outskirts": a name between "in" and a place that it lies in. */
function inHolder(document: Document, first: number, words: PlaceWords, free: Free): Named[] {
  const {tokens} = document;
  const side = tokens[first]?.capital && isDirection(tokens[first]!.lower) && free(first) ? 1 : 0; // "South Kordofan"
  const last = nameEnd(tokens, first + side, free);
  const next = last + 1;
  if (last < first + side) return [];
  if (tokens[next]?.lower !== "in" || tokens[next]!.sentence !== tokens[first]!.sentence)
    return isBare(document, first, last, words) ? [{first, last, kind: "town"}] : [];
  for (let i = next + 1; i <= next + WITHIN && i < tokens.length; ++i) {
    const token = tokens[i]!;
    if (!free(i) || words.nouns.has(token.lower)) return [{first, last, kind: "town"}];
    if (token.tag !== "det" && token.tag !== "adj" && token.tag !== "name") return [];
  }
  return [];
}

const ENDS = new Set(["punct", "prep", "conj", "verb", "aux", "adv"]);

/** A name that is an English word as well, but for what an article goes before: "al-Bared". */
const isWord = ({word, glued}: Token): boolean => !!word && !glued;

/** "a hospital in Hajja": a name of no list that nothing goes on with. */
function isBare({tokens, sentences}: Document, first: number, last: number, {openings, others}: PlaceWords): boolean {
  const before = tokens[first - 1]!;
  const next = tokens[last + 1];
  if (openings.has(tokens[first]!.lower) || others.has(tokens[first]!.lower)) return false;
  if (before.lower === "at" || isWord(tokens[last]!) || (isWord(tokens[first]!) && !isDirection(tokens[first]!.lower))) return false;
  for (let i = first; i <= last; ++i) if (tokens[i]!.text === tokens[i]!.text.toUpperCase()) return false; // "in FIFA"
  return (!next || ENDS.has(next.tag)) && !inTitleCase(tokens, first, sentences[before.sentence]!);
}
