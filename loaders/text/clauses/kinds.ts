import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isDaytime} from "../phrases/times.js";
import {openingOf} from "./inner.js";
import type {Scope} from "./scope.js";

/** Names the clause's kind by what stands before its first word. */
export function mark({tokens, sentence, groups}: Scope, clause: Clause, start: number, previous: Clause | null) {
  clause.first = start;
  let at = start - 1;
  while (at >= sentence.first && (tokens[at]!.tag === "adv" || tokens[at]!.tag === "open")) --at;
  const word = at >= sentence.first ? tokens[at]! : null;
  if (previous?.object && previous.verb.takesClause && previous.object === clause.subject) previous.object = null;
  if (word?.tag === "sub") {
    clause.first = at;
    clause.marker = word.lower;
    clause.kind = word.lower === "that" || word.lower === "whether" ? "complement" : "subordinate";
    return;
  }
  if (word?.i === sentence.first && CONDITIONAL.has(word.lower) && start === at + 1) {
    clause.first = at;
    clause.marker = "if"; // "Had Russia attended, the talks would have succeeded"
    clause.kind = "subordinate";
    return;
  }
  if (word?.tag === "rel" || tokens[start]!.lower === "whose") {
    const opening = word?.tag === "rel" ? word : tokens[start]!;
    clause.first = opening.i;
    clause.marker = opening.lower;
    clause.kind = "relative";
    if (clause.object && clause.object.first > clause.verb.last + 2) clause.object = null; // "which rebels cut on Friday the agency said"
    return;
  }
  const led = previous && isTold(tokens, previous) ? previous.object!.last : (previous?.verb.last ?? 0); // "told reporters the jet fell"
  if (
    previous &&
    (previous.verb.finite || (previous.kind === "gerund" && previous.verb.takesClause && previous.verb !== groups[0])) && // "adding the raid had failed"; not "Reuters quoting officials said"
    word &&
    start > led &&
    start - led <= 6 &&
    between(tokens, led + 1, start, previous.verb.takesClause)
  ) {
    clause.kind = "complement";
    clause.parent = previous.i;
  } else if (
    previous &&
    (previous.verb.finite || previous.verb !== groups[0]) &&
    previous.kind !== "subordinate" &&
    openingOf(tokens, clause) >= 0
  ) {
    clause.kind = "relative"; // "every promise they had made"
    clause.parent = previous.i;
  }
}

/** Whether a verb has whom something is told as its object, before what is told: not "said the jet fell". */
const isTold = (tokens: readonly Token[], {verb, object}: Clause): boolean =>
  object !== null && verb.takesClause && tokens[verb.main]!.word?.complements.includes("two") === true;

/** Verbs that do for "if" where they open a sentence. */
const CONDITIONAL = new Set(["had", "should", "were"]);

/** Only adverbs, days, their prepositions and after a verb of speech places ("said in Ankara") stand between a verb and what it introduces. */
function between(tokens: readonly Token[], from: number, to: number, speech: boolean): boolean {
  for (let i = from; i < to; ++i) {
    const {tag, kind} = tokens[i]!;
    const places = speech && tag === "name" && (tokens[i - 1]!.tag === "prep" || tokens[i - 1]!.tag === "name");
    const early = tag === "adj" && tokens[i + 1]!.tag === "adv"; // "late Friday"
    if (tag !== "adv" && tag !== "prep" && kind !== "number" && tag !== "open" && !places && !early && !isDaytime(tokens, i)) return false;
  }
  return true;
}
