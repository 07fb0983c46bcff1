import type {Cue} from "../../lexicon/cues.js";
import type {Phrase} from "../../model/syntax.js";
import {begins, goOn, type Step, type Walk} from "./content-walk.js";
import type {Page} from "./page.js";
import {clauseFollows, infinitiveFollows, pastFollows, startsClause, VERBAL} from "./what-follows.js";

/** The subject of a clause, what the cue takes as its object, or who is spoken to. */
export function atPhrase(walk: Walk, i: number, phrase: Phrase): Step {
  const {page, cue, from, limit, addressed} = walk;
  const {tokens, phrases} = page.scene.document;
  const clause = cue.takes.has("clause");
  const after = tokens[phrase.last + 1];
  const next = after?.tag === "adv" && tokens[after.i + 1]?.tag === "num" ? tokens[after.i + 1] : after; // "told AFP about 200 men had left"
  const addressee = addressed && !VERBAL.has(next?.tag ?? "punct");
  const asked = cue.takes.has("infinitive") && infinitiveFollows(page, phrase.last + 1, limit);
  if (clause && cue.takes.has("noun") && after?.lower === "that" && after.tag === "sub")
    return begins(page.lexicon.nouns.has(tokens[phrase.head]!.lemma) ? i : after.i);
  const follows = (): boolean => clauseFollows(page, phrase.last, limit) || (onlyClauses(cue) && pastFollows(page, phrase.last, limit));
  if (clause && !(asked && cue.class === "directive") && ((!addressee && startsClause(page, i)) || (!addressed && follows())))
    return begins(hedged(page, i, from));
  if (cue.takes.has("noun") && !asked) return begins(i);
  if (cue.takes.has("claim") && isClaim(page, phrase)) return begins(i);
  if (cue.takes.has("as") && asFollows(page, phrase.last + 1, limit)) return begins(i); // "described the plan as dead"
  walk.addressed = false;
  return goOn(lastOf(phrases, phrase).last + 1); // "told the BBC and Reuters that"
}

/** "rejected claims that", "dismissed the allegations": what somebody else said is denied; not "rejected an offer", "rejected calls to go". */
function isClaim({scene: {document}, lexicon}: Page, {head}: Phrase): boolean {
  const stand = lexicon.nouns.get(document.tokens[head]!.lemma)?.class;
  return stand !== undefined && stand !== "directive";
}

/** Neither a noun alone nor a source behind it goes with such a cue: "insisted", "argued". */
const onlyClauses = ({takes, class: stand}: Cue): boolean =>
  takes.size === 1 && takes.has("clause") && (stand === "distancing" || stand === "emphatic");

/** "as" stands behind an object and what hangs on it, before any mark or finite verb. */
function asFollows({scene: {document}}: Page, from: number, limit: number): boolean {
  for (let i = from; i < limit; ++i) {
    const {lower, kind, tag, form} = document.tokens[i]!;
    if (lower === "as") return true;
    if (kind === "punct" || tag === "aux" || tag === "modal" || form === "past" || form === "third") return false;
  }
  return false;
}

/** The last member of the enumeration that a phrase begins. */
function lastOf(phrases: readonly Phrase[], phrase: Phrase): Phrase {
  let last = phrase;
  while (last.next >= 0) last = phrases[last.next]!;
  return last;
}

/** "at least 20 people", "nearly 20 people", "more than 20 people", "as many as 20": the hedge belongs to the clause. */
function hedged({scene, lexicon}: Page, i: number, from: number): number {
  const {tokens} = scene.document;
  if (i - 3 >= from && tokens[i - 1]!.lower === "as" && tokens[i - 3]!.lower === "as") return i - 3;
  if (i - 1 >= from && (tokens[i]!.tag === "num" ? lexicon.words.nearly : lexicon.words.focus).has(tokens[i - 1]!.lower)) return i - 1;
  return i - 2 >= from && lexicon.words.hedge.has(tokens[i - 1]!.lower) ? i - 2 : i;
}
