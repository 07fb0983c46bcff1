import type {Clause, Phrase, VerbGroup} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isNounOrName} from "../tags/classes.js";
import {antecedent} from "./antecedents.js";
import type {Scope} from "./scope.js";

/**
 * Reads a relative clause whose verb goes with its pronoun: "the raid that killed two". Writes into `clause`; false for another clause.
 * @param left the token that stands before the clause's verb, times passed over
 */
export function asRelative(scope: Scope, clause: Clause, left: number): boolean {
  const {tokens, sentence} = scope;
  const word = left >= sentence.first ? tokens[left]! : null;
  if (!word || (word.tag !== "rel" && !isRelativeThat(tokens, word, sentence.first))) return false;
  clause.kind = "relative";
  clause.marker = word.lower;
  clause.subject = antecedent(scope, left, tokens[clause.verb.first]!);
  clause.first = left;
  return true;
}

const isRelativeThat = (tokens: readonly Token[], {lower, i}: Token, first: number): boolean =>
  lower === "that" && i > first && isNounOrName(tokens[i - 1]!);

/**
 * Reads what a relative clause of saying tells of its noun: "an attack that residents say killed ten". Writes into `clause`; false for
 * another clause.
 */
export function asTold(scope: Scope, clause: Clause, previous: Clause): boolean {
  const subject = asked(scope, clause.verb, previous);
  if (!subject) return false;
  Object.assign(clause, {kind: "relative", marker: previous.marker, subject, parent: previous.i});
  return true;
}

/** What a relative clause of saying asks after, right behind its verb. */
const asked = (scope: Scope, {first}: VerbGroup, {verb, marker, first: from}: Clause): Phrase | null =>
  verb.takesClause && verb.finite && first === verb.last + 1 && marker !== null && ASKING.has(marker) ? antecedent(scope, from) : null;

const ASKING = new Set(["that", "which", "who"]);
