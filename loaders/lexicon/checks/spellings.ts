import {tokenize} from "../../text/tokens.js";
import type {DataProblem} from "../problem.js";

/** A spelling, what it stands for, and where it is written. */
export interface Claim {
  spelling: string;
  owner: string;
  line: number;
}

/** Problems of a list in which two rows claim one spelling. Spellings are compared as a text is read: folded, by words. */
export function checkSpellings(file: string, claims: Iterable<Claim>): DataProblem[] {
  const first = new Map<string, Claim>();
  const problems: DataProblem[] = [];
  for (const claim of claims) {
    const words = tokenize(claim.spelling);
    // "US" and "us" differ by capitals alone, and are told apart by them
    const key = words.map((word) => (word.text.length <= 3 && word.text === word.text.toUpperCase() ? word.text : word.lower)).join(" ");
    const holder = first.get(key);
    if (!holder) first.set(key, claim);
    else if (holder.owner !== claim.owner)
      problems.push({
        file,
        line: claim.line,
        value: `spelling '${claim.spelling}' of '${claim.owner}'`,
        allowed: `a spelling of its own; '${holder.owner}' on line ${holder.line} has this one`
      });
  }
  return problems;
}
