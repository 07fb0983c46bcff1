import {longestMatch} from "../lexicon/gazetteer.js";
import type {Places} from "../lexicon/places.js";
import type {Document} from "../model/document.js";
import type {PlaceMention} from "../model/mention.js";

/** The places that a text names, longest name first at each word: "Ma'arrat al-Nu'man", "Idlib", "the M5". */
export function findPlaces({tokens, text}: Document, {gazetteer}: Places): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    if (tokens[i]!.kind !== "word" && tokens[i]!.kind !== "number") continue;
    const match = longestMatch(gazetteer, tokens, i);
    if (!match) continue;
    const [start, end] = [tokens[i]!.start, tokens[match.last]!.end];
    const {place, kind, country} = match.value;
    found.push({
      kind: "place",
      first: i,
      last: match.last,
      start,
      end,
      quote: text.slice(start, end),
      place,
      type: kind,
      country,
      rule: "gazetteer"
    });
    i = match.last;
  }
  return found;
}
