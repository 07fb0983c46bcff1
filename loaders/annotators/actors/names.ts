import type {ActorEntry} from "../../lexicon/actors.js";
import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Lexicon} from "../../lexicon/language.js";
import type {Document} from "../../model/document.js";
import type {Token} from "../../model/token.js";

/** A name or role noun of the lexicon in the text. */
export interface Name {
  first: number;
  last: number;
  entry: ActorEntry;
}

/** Every name and role noun of the lexicon, longest first at each word. */
export function matchNames({tokens}: Document, {actors, places}: Lexicon): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const match = longestMatch(actors, tokens, i);
    if (match) {
      if (fits(tokens, i, match.last, match.value)) {
        const place =
          token.capital && match.value.kind !== "capital" && match.value.kind !== "state"
            ? longestMatch(places.gazetteer, tokens, i)
            : null;
        if (!place || place.last <= match.last) names.push({first: i, last: match.last, entry: match.value});
        else {
          i = place.last;
          continue;
        }
      }
      i = match.last;
    }
  }
  return names;
}

/** A role noun is none where the word is a verb: "state", "guard", "reports"; nor is one of a compound: "rebel-held". */
function fits(tokens: readonly Token[], first: number, last: number, entry: ActorEntry): boolean {
  const head = tokens[last]!;
  if (entry.kind === "role" && head.tag !== "noun" && head.tag !== "name" && head.tag !== "adj") return false;
  if (
    entry.kind === "role" &&
    entry.noun.sector === "CVL" &&
    head.capital &&
    first === last &&
    tokens[first - 1]?.tag === "name" &&
    tokens[first - 1]!.end + 1 === head.start
  )
    return false; // "James Baker"
  const next = tokens[last + 1];
  if (
    (entry.kind === "role" || entry.kind === "group" || entry.kind === "story") &&
    next?.glued &&
    /(?:ed|eld|en|ing|un|run)$/.test(next.lower)
  )
    return false;
  return !(entry.kind === "role" && head.glued && first === last && tokens[last - 1]?.kind === "number");
}
