import type {Document} from "../model/document.js";
import type {Clause} from "../model/syntax.js";

/**
 * The clause that tells what stands at a token, told by verbs rather than ranges, so that a clause inside another keeps its own
 * words: in "The town, which fell in 2016, was shelled" the year is the relative clause's. Null where the sentence has no verb.
 */
export function clauseAround({clauses, clauseStart, tokens}: Document, token: number): Clause | null {
  const {sentence} = tokens[token]!;
  const [from, to] = [clauseStart[sentence]!, clauseStart[sentence + 1]!];
  let k = to - 1;
  while (k >= from && clauses[k]!.verb.first > token) --k;
  if (k < from) return firstClause(clauses, from, to, token);
  const clause = clauses[k]!;
  const next = k + 1 < to ? clauses[k + 1]! : null;
  if (!next) return clause;
  if (next.first > clause.verb.last) return token >= next.first ? next : clause;
  for (let i = clause.verb.last + 1; i < token; ++i) if (tokens[i]!.text === ",") return next; // the next clause goes on around it
  return clause;
}

/** Before any verb: the first clause that has begun, else the main one. */
function firstClause(clauses: readonly Clause[], from: number, to: number, token: number): Clause | null {
  let main: Clause | null = null;
  for (let k = from; k < to; ++k) {
    const clause = clauses[k]!;
    if (k === from && clause.first <= token && (k + 1 === to || clauses[k + 1]!.first > clause.first)) return clause;
    if (!main && clause.kind === "main") main = clause;
  }
  return main ?? clauses[from] ?? null;
}
