import {tokenize} from "../../text/tokens.js";
import type {DataProblem} from "../problem.js";

/** A spelling, what it stands for, and where it is written. */
export interface Claim {
  spelling: string;
  owner: string;
  line: number;
}

/** The spellings of one row, each claimed for it. */
export const claims = (owner: string, line: number, spellings: readonly string[]): Claim[] =>
  spellings.map((spelling) => ({spelling, owner, line}));

/** Problems of a list in which two rows claim one spelling. Spellings are compared as a text is read: folded, by words. */
export function checkSpellings(file: string, claimed: Iterable<Claim>): DataProblem[] {
  const first = new Map<string, Claim>();
  const again = new Set<number>();
  const problems: DataProblem[] = [];
  for (const claim of claimed) {
    const {spelling, owner, line} = claim;
    const key = keyOf(spelling);
    const holder = first.get(key);
    if (!holder) first.set(key, claim);
    else if (holder.owner !== owner)
      problems.push({
        file,
        line,
        value: `spelling '${spelling}' of '${owner}'`,
        allowed: `a spelling of its own; '${holder.owner}' on line ${holder.line} has this one`
      });
    else if (holder.line !== line && !again.has(line)) {
      again.add(line); // a row that stands twice claims all its spellings twice
      problems.push({file, line, value: `'${owner}' again`, allowed: `one row each; line ${holder.line} has it`});
    }
  }
  return problems;
}

/** "US" and "us" differ by capitals alone, and are told apart by them. */
const keyOf = (spelling: string): string =>
  tokenize(spelling)
    .map(({text, lower}) => (text.length <= 3 && text === text.toUpperCase() ? text : lower))
    .join(" ");
