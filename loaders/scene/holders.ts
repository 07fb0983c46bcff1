import type {ActorEntry} from "../lexicon/actors.js";
import {type Gazetteer, longestMatch} from "../lexicon/gazetteer.js";
import {isArmed} from "../model/camp.js";
import type {Scene} from "../model/scene.js";
import type {Phrase} from "../model/syntax.js";
import {fighterCode, ownerOf} from "./actors.js";
import {fightersOf} from "./doers.js";
import {attached, OF} from "./phrases.js";

/** Participles that tell who has a place: "rebel-held", "Houthi controlled". */
const HOLDING = new Set(["held", "controlled", "occupied"]);

/** How many words the holder's name may have: "Islamic State-held". */
const REACH = 2;

/**
 * The fighters who hold a place, as a compound before it or a participle behind it tells; null where none does.
 * @param land the state whose army or rebels are meant where the compound names none
 * @example "the rebel-held town" → SYR REB; "ISIS-controlled areas" → ISIS; "government-held districts" → SYR MIL
 * @example "an area held by the rebels", "a quarter under army control", "villages under the control of the group"
 */
export function holderOf(
  scene: Pick<Scene, "document" | "actorAt">,
  phrase: Phrase,
  actors: Gazetteer<ActorEntry>,
  land: string | null
): string | null {
  return holderBefore(scene, phrase, actors, land) ?? holderBehind(scene, phrase);
}

/** "the rebel-held town": who holds the place, by the words before its name. */
function holderBefore(
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

const UNDER = new Set(["under"]);

/** "held by the rebels", "under army control", behind the noun or the name that "of" joins to it. */
function holderBehind(scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase): string | null {
  const {clauses, clauseStart, tokens} = scene.document;
  const place = attached(scene, phrase, OF) ?? phrase; // "parts of the city held by"
  for (let c = clauseStart[phrase.sentence]!; c < clauseStart[phrase.sentence + 1]!; ++c) {
    const {kind, verb, agent} = clauses[c]!;
    if (kind === "reduced" && agent && verb.first === place.last + 1 && HOLDING.has(tokens[verb.main]!.lower))
      return armed(fightersOf(scene, agent));
  }
  const control = attached(scene, place, UNDER);
  if (!control || tokens[control.head]!.lemma !== "control") return null;
  const holder = ownerOf(scene, control);
  return armed(holder ? fighterCode(holder) : fightersOf(scene, attached(scene, control, OF)));
}

const armed = (code: string | null): string | null => (code !== null && isArmed(code) ? code : null);
