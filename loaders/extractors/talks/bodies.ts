import {longestMatch} from "../../lexicon/gazetteer.js";
import type {TalkBody, TalkGroup} from "../../lexicon/talks.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Party} from "./party.js";
import type {Reading, Trigger} from "./reading.js";

/** A council that meets, and itself as a party. */
export interface Council extends TalkBody {
  party: Party | null;
  /** Named beside the noun, not as the subject of its clause. */
  named: boolean;
}

/** The council whose sitting a noun names: "an emergency Security Council meeting", "a session of the UN General Assembly". */
export function bodyOf(reading: Reading, trigger: Trigger, phrase: Phrase, clause: Clause | null): Council | null {
  const {tokens, phraseAt} = reading.scene.document;
  const inName = bodyIn(reading, phrase.first, trigger.first - 1);
  if (inName) return {...inName, named: true};
  const next = tokens[phrase.last + 1];
  const of = next && (next.lower === "of" || next.lower === "at") ? (phraseAt[next.i + 1] ?? null) : null;
  const after = of ? bodyIn(reading, of.first, of.last) : null;
  const talks = tokens[trigger.last]!.lower === "talks";
  if (after && (next!.lower === "of" || (after.code && !talks))) return {...after, named: true}; // not "a meeting at the G20"
  return clause?.subject ? councilOf(reading, clause.subject) : null;
}

/** The council that a phrase names as a whole, or by those who sit on it: "the Security Council", "NATO", "leaders of the African Union". */
export const councilOf = (reading: Reading, phrase: Phrase): Council | null =>
  bodyIn(reading, phrase.first, phrase.last, {whole: true}) ?? memberCouncil(reading, phrase);

/** "Arab League foreign ministers", "leaders of the African Union": leaders meet in a summit, all others in a session. */
function memberCouncil(reading: Reading, phrase: Phrase): Council | null {
  const {tokens, phraseAt} = reading.scene.document;
  const members = reading.lexicon.groups.get(tokens[phrase.head]!.lower);
  if (!members?.plural || !OFFICERS.has(members.standsFor) || phrase.last !== phrase.head) return null;
  const of = tokens[phrase.last + 1]?.lower === "of" ? phraseAt[phrase.last + 2] : undefined;
  const council = of ? bodyIn(reading, of.first, of.last, {whole: true}) : bodyIn(reading, phrase.first, phrase.head - 1);
  return council && {...council, type: members.standsFor === "leader" ? "summit" : council.type};
}

/** Who sits on a council for its members. */
const OFFICERS: ReadonlySet<TalkGroup["standsFor"]> = new Set(["leader", "minister"]);

/** A council among tokens, of a `whole` phrase one that ends it; "Russia's Security Council" sits inside one side and is none. */
function bodyIn({scene, lexicon}: Reading, first: number, last: number, {whole = false} = {}): Council | null {
  const {tokens} = scene.document;
  const from = tokens[first - 1]?.tag === "conj" && tokens[first - 2]?.capital ? first - 3 : first; // "AU Peace and Security Council"
  for (let i = Math.max(0, from); i <= last; ++i) {
    const match = longestMatch(lexicon.bodies, tokens, i);
    if (!match || match.last > last || match.last < first) continue;
    if (whole && match.last < last) continue;
    if (tokens[match.last + 1]?.glued) continue; // "EU-brokered talks"
    const {code} = match.value;
    const owner = longestMatch(lexicon.sides, tokens, i - 1);
    const own = owner?.last === i - 1 && owner.value === code; // "NATO's North Atlantic Council"
    if (!own && (tokens[i - 1]?.possessive || tokens[i - 1]?.tag === "poss" || isNational(i))) return null;
    return {...match.value, named: false, party: code ? {camp: code, person: null, level: "unknown", individual: false, body: true} : null};
  }
  return null;

  /** "the Russian Security Council" */
  function isNational(i: number): boolean {
    const before = longestMatch(lexicon.sides, tokens, i - 1);
    return before !== null && before.last === i - 1 && before.value.length === 3 && i > first;
  }
}
