import type {Clause, VerbGroup} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isDaytime} from "../phrases/times.js";
import {openingOf} from "./inner.js";
import type {Scope} from "./scope.js";

/**
 * Names the clause's kind by what stands before its first word, `start`: a subordinator, a relative pronoun, an auxiliary that does for
 * "if", or nothing but the clause that it is told in or tells of. Sets where the clause begins, and its marker.
 */
export function mark({tokens, sentence, groups}: Scope, clause: Clause, start: number, previous: Clause | null): void {
  clause.first = start;
  let at = start - 1;
  while (at >= sentence.first && (tokens[at]!.tag === "adv" || tokens[at]!.tag === "open")) --at;
  const word = at >= sentence.first ? tokens[at]! : null;
  if (previous?.object && previous.verb.takesClause && previous.object === clause.subject) previous.object = null;
  if (word?.tag === "sub") {
    opens(clause, word, word.lower === "that" || word.lower === "whether" ? "complement" : "subordinate");
  } else if (word?.i === sentence.first && CONDITIONAL.has(word.lower) && start === at + 1) {
    opens(clause, word, "subordinate");
    clause.marker = "if"; // "Had Russia attended, the talks would have succeeded"
  } else if (word?.tag === "rel" || tokens[start]!.lower === "whose") {
    opens(clause, word?.tag === "rel" ? word : tokens[start]!, "relative");
    if (clause.object && clause.object.first > clause.verb.last + 2) clause.object = null; // "which rebels cut on Friday the agency said"
  } else if (previous && word && introduces(tokens, previous, groups, start)) {
    clause.kind = "complement";
    clause.parent = previous.i;
  } else if (previous && isDescribed(previous, groups) && openingOf(tokens, clause) >= 0) {
    clause.kind = "relative"; // "every promise they had made"
    clause.parent = previous.i;
  }
}

/** Begins a clause with the word that marks it. */
function opens(clause: Clause, {i, lower}: Token, kind: Clause["kind"]): void {
  clause.first = i;
  clause.marker = lower;
  clause.kind = kind;
}

/** How many tokens behind a verb the clause that it introduces without a marker may begin. */
const INTRODUCED = 6;

/** "said the raid had failed", "adding the raid had failed"; not "Reuters quoting officials said". */
function introduces(tokens: readonly Token[], previous: Clause, groups: Scope["groups"], start: number): boolean {
  const {verb, kind, object} = previous;
  if (!verb.finite && !(kind === "gerund" && verb.takesClause && verb !== groups[0])) return false;
  const led = isTold(tokens, previous) ? object!.last : verb.last; // "told reporters the jet fell"
  return start > led && start - led <= INTRODUCED && between(tokens, verb, led + 1, start);
}

/** Whether a clause may hold a noun that the next one, without a marker, describes. */
const isDescribed = ({verb, kind}: Clause, groups: Scope["groups"]): boolean =>
  (verb.finite || verb !== groups[0]) && kind !== "subordinate";

/** Whether a verb has whom something is told as its object, before what is told: not "said the jet fell". */
const isTold = (tokens: readonly Token[], {verb, object}: Clause): boolean =>
  object !== null && verb.takesClause && tokens[verb.main]!.word?.complements.includes("two") === true;

/** Verbs that do for "if" where they open a sentence. */
const CONDITIONAL = new Set(["had", "should", "were"]);

/** Only adverbs, days, their prepositions and after a verb of speech places ("said in Ankara") stand between a verb and what it introduces. */
function between(tokens: readonly Token[], {takesClause}: VerbGroup, from: number, to: number): boolean {
  for (let i = from; i < to; ++i) {
    const {tag, kind} = tokens[i]!;
    const places = takesClause && tag === "name" && (tokens[i - 1]!.tag === "prep" || tokens[i - 1]!.tag === "name");
    const early = tag === "adj" && tokens[i + 1]!.tag === "adv"; // "late Friday"
    if (tag !== "adv" && tag !== "prep" && kind !== "number" && tag !== "open" && !places && !early && !isDaytime(tokens, i)) return false;
  }
  return true;
}
