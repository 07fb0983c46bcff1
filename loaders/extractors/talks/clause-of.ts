import type {Document} from "../../model/document.js";
import type {Clause} from "../../model/syntax.js";

/** The clause whose verb group holds token `i`, or null. */
export function clauseWithVerb({clauses, clauseStart, tokens}: Document, i: number): Clause | null {
  const sentence = tokens[i]?.sentence;
  if (sentence === undefined) return null;
  for (let k = clauseStart[sentence]!; k < clauseStart[sentence + 1]!; ++k) {
    const {verb} = clauses[k]!;
    if (verb.first <= i && verb.last >= i) return clauses[k]!;
  }
  return null;
}
