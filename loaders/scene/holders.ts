import type {ActorEntry} from "../lexicon/actors.js";
import {type Gazetteer, longestMatch} from "../lexicon/gazetteer.js";
import type {Scene} from "../model/scene.js";
import type {Phrase} from "../model/syntax.js";

/** Participles that tell who has a place: "rebel-held", "Houthi controlled". */
const HOLDING = new Set(["held", "controlled", "occupied"]);

/** How many words the holder's name may have: "Islamic State-held". */
const REACH = 2;

/**
 * The fighters who hold a place, as a compound before it tells; null where none does.
 * @param land the state whose army or rebels are meant where the compound names none
 * @example "the rebel-held town" → SYR REB; "ISIS-controlled areas" → ISIS; "government-held districts" → SYR MIL
 */
export function holderOf(
  {document: {tokens}}: Pick<Scene, "document">,
  {first, head}: Phrase,
  actors: Gazetteer<ActorEntry>,
  land: string | null
): string | null {
  for (let i = head - 1; i > first; --i) {
    if (tokens[i]!.tag !== "adj" || !HOLDING.has(tokens[i]!.lower)) continue;
    for (let from = Math.max(first, i - REACH); from < i; ++from) {
      const match = longestMatch(actors, tokens, from);
      if (match?.last === i - 1) return fightersIn(match.value, land);
    }
  }
  return null;
}

/** Whose fighters a name in such a compound tells of. */
function fightersIn(entry: ActorEntry, land: string | null): string | null {
  if (entry.kind === "group") return entry.code;
  if (entry.kind === "story") return entry.fighting;
  if (entry.kind === "state" || entry.kind === "adjective") return `${entry.code} MIL`;
  if (entry.kind !== "role" || land === null) return null;
  return entry.noun.sector === "REB" ? `${land} REB` : entry.noun.sector === "GOV" || entry.noun.sector === "MIL" ? `${land} MIL` : null;
}
