import type {Document} from "../model/document.js";
import type {Clause} from "../model/syntax.js";

/** How far back a comma is looked for, and how many clauses for a main one: no sentence of a writer is longer. */
const REACH = 60;

/** The clause that a clause hangs on; null of a main one. */
export const parentOf = ({clauses}: Pick<Document, "clauses">, {parent}: Pick<Clause, "parent">): Clause | null =>
  parent >= 0 ? clauses[parent]! : null;

/**
 * The clause that tells what stands at a token, told by verbs rather than ranges, so that a clause inside another keeps its own
 * words: in "The town, which fell in 2016, was shelled" the year is the relative clause's. Null where the sentence has no verb.
 */
export function clauseAround({clauses, clauseStart, tokens}: Document, token: number): Clause | null {
  const {sentence} = tokens[token]!;
  const [from, to] = [clauseStart[sentence]!, clauseStart[sentence + 1]!];
  const k = lastBegun(clauses, from, to, token);
  if (k < from) return beforeVerbs(clauses, from, to, token);
  const clause = clauses[k]!;
  const next = k + 1 < to ? clauses[k + 1]! : null;
  if (!next) return clause;
  if (next.first > clause.verb.last) return token >= next.first ? next : clause;
  for (let i = Math.max(clause.verb.last + 1, token - REACH); i < token; ++i) {
    if (tokens[i]!.text === ",") return next; // the next clause goes on around this one
  }
  return clause;
}

/** The last clause whose verb begins at a token or before, by halving; `from - 1` where there is none. */
function lastBegun(clauses: readonly Clause[], from: number, to: number, token: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.verb.first <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Before any verb: the first clause, if it has begun and no other begins around it; else the main one. */
function beforeVerbs(clauses: readonly Clause[], from: number, to: number, token: number): Clause | null {
  const first = clauses[from];
  if (from === to || !first) return null;
  const second = from + 1 < to ? clauses[from + 1]! : null;
  if (first.first <= token && (!second || second.first > first.first)) return first;
  for (let k = from; k < Math.min(to, from + REACH); ++k) if (clauses[k]!.kind === "main") return clauses[k]!;
  return first;
}

/** The clauses of the same sentence up to `reach` before and after one. */
export function clausesNear({clauses, clauseStart}: Document, {i, sentence}: Clause, reach: number): Clause[] {
  return clauses.slice(Math.max(clauseStart[sentence]!, i - reach), Math.min(clauseStart[sentence + 1]!, i + reach + 1));
}
