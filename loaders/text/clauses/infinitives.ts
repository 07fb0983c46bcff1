import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {PERIODS, UNITS_OF_TIME} from "../tags/times.js";
import {leftPhrase, type Scope} from "./scope.js";

/** How far behind an object an infinitive is what that does: "asked the army to leave". */
const OBJECT_REACH = 6;

/** Reads an infinitive: "to retake the town". Writes into `clause`. */
export function asInfinitive({tokens, phrases, sentence}: Scope, clause: Clause, previous: Clause | null) {
  const {first} = clause.verb;
  clause.kind = "infinitive";
  clause.marker = "to";
  const beside = leftPhrase(phrases, first, tokens, sentence);
  if (beside?.last === first - 1 && (isItsSubject(tokens, beside, clause) || isCalledOn(tokens, beside, previous))) {
    clause.subject = beside;
    return;
  }
  const directed = previous && !previous.verb.passive && tokens[previous.verb.main]!.word?.directs ? previous.object : null;
  const near = directed !== null && directed.last < first && first - directed.last < OBJECT_REACH;
  clause.subject = near ? directed : (previous?.subject ?? null);
}

/** "time for the sides to meet", "Iran's offer to attend", "the jet to be downed", "the first group to arrive". */
function isItsSubject(tokens: readonly Token[], {first, last, prep}: Phrase, {verb}: Clause): boolean {
  if (verb.passive) return true;
  if (prep >= 0 && tokens[prep]!.lower === "for") return !PERIODS.has(tokens[last]!.lower) && !UNITS_OF_TIME.has(tokens[last]!.singular); // not "met for days to"
  for (let i = first; i < last; ++i)
    if (tokens[i]!.possessive || tokens[i]!.tag === "poss" || SINGLING.has(tokens[i]!.lower)) return prep < 0;
  return false;
}

/** "called on both sides to stop": whom the verb's preposition leads in; nobody is told to act by "headed to Cairo to meet him". */
function isCalledOn(tokens: readonly Token[], {prep}: Phrase, previous: Clause | null): boolean {
  if (!previous || prep !== previous.verb.last + 1) return false;
  const word = tokens[previous.verb.main]!.word;
  return word?.directs === true && word.complements.includes(tokens[prep]!.lower);
}

const SINGLING = new Set(["first", "second", "third", "last", "latest", "only"]);
