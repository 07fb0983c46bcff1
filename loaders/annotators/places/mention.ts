import type {PlaceWords} from "../../lexicon/places.js";
import type {Place} from "../../lexicon/schemas/language.js";
import type {Document} from "../../model/document.js";
import type {PlaceMention} from "../../model/mention.js";
import type {Tag} from "../../model/token.js";
import {isDateline} from "../../text/datelines.js";
import {isDirection} from "./compass.js";

/** A mention of a place over a range of tokens, `last` inclusive. */
export function placeAt(
  document: Pick<Document, "tokens" | "text">,
  first: number,
  last: number,
  {place, kind, admin, country}: Pick<Place, "place" | "kind" | "admin" | "country">,
  words: PlaceWords,
  rule: string
): PlaceMention {
  const {tokens, text} = document;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const extent = isDateline(tokens, first, last) ? "away" : extentOf(document, first, words);
  const quote = text.slice(start, end);
  return {
    kind: "place",
    first,
    last,
    start,
    end,
    quote,
    place,
    type: kind,
    admin,
    country,
    extent,
    prize: isPrize(document, first, words),
    rule
  };
}

/** Words between a distance and the place it is measured from: "miles) north of the Syrian capital". */
const WITHIN = 7;

/** What of a place is meant: the whole, a part ("the north of X"), what is beside it ("near X"), or what is only told to be so far away. */
function extentOf({tokens}: Pick<Document, "tokens">, first: number, {parts, lengths}: PlaceWords): PlaceMention["extent"] {
  let at = first - 1;
  for (const limit = Math.max(0, first - WITHIN); at >= limit && !BEFORE.has(tokens[at]!.lower); --at)
    if (tokens[at]!.tag !== "det" && tokens[at]!.tag !== "adj" && tokens[at]!.tag !== "noun" && tokens[at]!.tag !== "name") return "whole";
  if (isBeside(tokens, first) && !isFar()) return "beside";
  if (tokens[first - 1]?.lower === "of" && parts.has(tokens[first - 2]?.lower ?? "") && !isFar()) return "part";
  return isFar() ? "away" : "whole";

  /** A length right before the direction: "30 km north of", "20 kilometres from". */
  function isFar(): boolean {
    for (let i = at - 1; i >= 0 && i >= at - 5; --i) {
      const {lower, tag, kind} = tokens[i]!;
      if (lengths.has(lower)) return true;
      if (kind === "word" && !parts.has(lower) && tag !== "prep" && tag !== "det") return false;
    }
    return false;
  }
}

/** "the battle for X", "control of X", "the fight for the Libyan capital, X". */
function isPrize({tokens}: Pick<Document, "tokens">, first: number, {prizes}: PlaceWords): boolean {
  let prep = first - 1;
  for (const limit = Math.max(0, first - WITHIN); prep > limit && IN_PHRASE.has(tokens[prep]!.tag); --prep);
  return prizes.get(tokens[prep]?.lower ?? "")?.has(tokens[prep - 1]?.lower ?? "") ?? false;
}

/** "X, northwest of Y", "towns just west of Y": a direction without an article behind something else. */
function isBeside(tokens: Document["tokens"], first: number): boolean {
  let of = first - 1;
  while (of > 0 && (tokens[of]!.tag === "det" || tokens[of]!.tag === "adj")) --of;
  if (of < 2 || tokens[of]!.lower !== "of" || !isDirection(tokens[of - 1]!.lower)) return false;
  const before = tokens[of - 2]!;
  return before.text === "," || BESIDES.has(before.tag);
}

const BESIDES = new Set<Tag>(["name", "noun", "adv"]);

const BEFORE = new Set(["of", "from"]);

/** What may stand between a preposition and the name that it leads to, an apposition's comma included. */
const IN_PHRASE = new Set<Tag>(["det", "adj", "noun", "name", "punct"]);
