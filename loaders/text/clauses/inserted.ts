import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {DASHES} from "../marks.js";
import {isNounOrName} from "../tags/classes.js";
import {commaBefore, endsWithComma} from "./scope.js";

/**
 * The token that begins a clause put in before a verb, which goes on with the noun before it: "ties, strained since the army attacked,
 * may improve", "Iraq, he said, must leave"; -1 for another clause.
 */
export function startOfInserted(tokens: readonly Token[], clause: Clause, opening: number, verb: number): number {
  if (isPutIn(tokens, clause, opening, verb)) return clause.first;
  return isTag(tokens, clause, verb) ? clause.subject!.first - 1 : -1;
}

/**
 * The clause that a verb goes on with: the last one, or where that only tells who says so, set apart by commas, the one before, as in
 * "The sides agreed, officials said, to meet" and "The rebels fought, officials said, and left".
 * @param next the token that begins what goes on
 */
export function carrier({tokens}: {tokens: readonly Token[]}, before: readonly Clause[], next: number): Clause | null {
  const [earlier, last] = [before.at(-2), before.at(-1)];
  return earlier && last && isTag(tokens, last, next) && earlier.verb.last < last.first ? earlier : (last ?? null);
}

/** "Three men – two with bombs – entered": what dashes right before the verb set apart is stepped over. */
export function beforeDashes(tokens: readonly Token[], i: number, first: number): number {
  if (i < first || !DASHES.has(tokens[i]!.text)) return i;
  for (let k = i - 1; k >= first; --k) if (DASHES.has(tokens[k]!.text)) return k - 1;
  return i;
}

/** A clause with its subordinator that the verb goes on behind: behind a comma, or "the post where troops stood was hit". */
const isPutIn = (tokens: readonly Token[], {kind, marker, first}: Clause, opening: number, verb: number): boolean =>
  kind === "subordinate" && first > opening && (endsWithComma(tokens, verb) || (marker === "where" && isNounOrName(tokens[first - 1]!)));

/** "he said" between two commas, right before a verb. */
const isTag = (tokens: readonly Token[], {verb, subject, object, kind}: Clause, next: number): boolean =>
  kind === "main" &&
  verb.finite &&
  verb.takesClause &&
  object === null &&
  subject !== null &&
  subject.last < verb.first &&
  tokens[subject.first - 1]?.text === "," &&
  onlyTimes(tokens, verb.last + 1, commaBefore(tokens, next));

/** Whether nothing but adverbs and days stands in a range, `to` exclusive. */
function onlyTimes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; ++i) if (tokens[i]!.tag !== "adv" && tokens[i]!.tag !== "prep") return false;
  return from <= to;
}
