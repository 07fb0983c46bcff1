import type {Clause, VerbGroup} from "../model/syntax.js";
import type {Token} from "../model/token.js";
import {isInvertedTeller} from "./clauses/inverted-tellers.js";
import {joins} from "./clauses/joined.js";
import {mark} from "./clauses/kinds.js";
import {findMainVerb, findPointing} from "./clauses/main-verb.js";
import {nonFinite} from "./clauses/non-finite.js";
import {agentOf, objectOf} from "./clauses/objects.js";
import {giveSubject, subordinateOpening} from "./clauses/openings.js";
import {asRelative, asTold} from "./clauses/relatives.js";
import {leftOfTimes, type Scope} from "./clauses/scope.js";
import {subjectOf} from "./clauses/subjects.js";

/** The clauses of a sentence, one a verb group, in order, numbered from `from`. */
export function findClauses(scope: Scope, from: number): Clause[] {
  const clauses: Clause[] = [];
  for (const [k, group] of scope.groups.entries()) clauses.push(clauseOf(scope, k, group, clauses, from));
  findMainVerb(scope, clauses);
  findPointing(clauses);
  subordinateOpening(scope, clauses);
  for (const [k, clause] of clauses.entries()) clause.last = endOf(scope, clause, clauses[k + 1]);
  if (clauses[0] && clauses[0].kind !== "subordinate") clauses[0].first = scope.sentence.first;
  for (const clause of clauses) adoptParent(clause, clauses, from);
  giveSubject(scope, clauses);
  return clauses;
}

/** A clause goes up to the next one; where that goes on around it ("the town, which fell, was shelled") up to its own comma. */
function endOf({tokens, sentence}: Scope, {verb}: Clause, next: Clause | undefined): number {
  if (!next) return sentence.last;
  if (next.first > verb.last) return next.first - 1;
  for (let i = verb.last + 1; i < next.verb.first; ++i) if (tokens[i]!.text === ",") return i;
  return next.verb.first - 1;
}

/** The clause of a verb group, with its subject, kind and what it hangs on. */
function clauseOf(scope: Scope, k: number, verb: VerbGroup, before: readonly Clause[], from: number): Clause {
  const clause = blank(scope, k, verb, from);
  const previous = before.at(-1) ?? null;
  if (isBare(scope.tokens, verb)) Object.assign(verb, {finite: false, tense: "none"});
  if (!verb.finite) return nonFinite(scope, clause, previous, before);
  if (isInvertedTeller(scope, k, clause.object)) return clause;
  const left = leftOfTimes(scope, verb.first - 1);
  if (asRelative(scope, clause, left) || joins(scope, clause, left, before) || (previous && asTold(scope, clause, previous))) return clause;
  clause.subject = subjectOf(scope, k, before);
  const start = clause.subject?.first ?? verb.first;
  mark(scope, clause, start, before.findLast((d) => d.verb.last < start) ?? previous); // "said the town, which lies near, was hit"
  return clause;
}

/** A clause of which but the verb and what that governs is known. All have one shape. */
const blank = (scope: Scope, k: number, verb: VerbGroup, from: number): Clause => ({
  i: from + k,
  sentence: scope.sentence.i,
  verb,
  subject: null,
  object: objectOf(scope, k),
  agent: verb.passive ? agentOf(scope, k) : null,
  kind: "main",
  marker: null,
  parent: -1,
  first: verb.first,
  last: verb.last
});

/** "help revive the talks": an infinitive without "to" right behind its verb. */
const isBare = (tokens: readonly Token[], {first, form, modal}: VerbGroup): boolean =>
  form === "base" && modal === null && tokens[first - 1]?.tag === "verb" && tokens[first - 1]!.word?.complements.includes("base") === true;

/** Hangs a clause on the nearest one it can belong to. */
function adoptParent(clause: Clause, clauses: readonly Clause[], from: number) {
  if (clause.kind === "main" || clause.parent >= 0) return;
  const k = clause.i - from;
  if (clause.kind === "subordinate" && k === 0) clause.parent = clauses.find((d) => d.kind === "main")?.i ?? -1;
  else {
    let above = k - 1;
    while (above > 0 && clauses[above]!.verb.first > clause.first) --above; // "said that the town, which lies near, was hit"
    clause.parent = clauses[above]?.i ?? -1;
  }
}
