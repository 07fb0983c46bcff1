import type {Clause} from "../../model/syntax.js";
import type {Scope} from "./scope.js";
import {subjectOf} from "./subjects.js";

/** Makes a participle the finite verb of a main clause. */
export function makeMain(clause: Clause): void {
  clause.kind = "main";
  Object.assign(clause.verb, {finite: true, passive: false, form: "past", tense: "past"});
}

/**
 * Gives a sentence that only subordinate verbs were found in its main verb: the first past form behind them that has a subject, as
 * in "Despite having signed, Russia attacked". Headlines do without.
 */
export function findMainVerb(scope: Scope, clauses: readonly Clause[]): void {
  if (scope.sentence.zone === "headline" || clauses.length < 2 || clauses.some(isMain)) return;
  for (const [k, clause] of clauses.entries()) {
    if (k === 0 || clause.kind !== "reduced" || clause.agent || !isPast(scope, clause)) continue;
    const subject = subjectOf(scope, k, clauses.slice(0, k));
    if (!subject || scope.tokens[subject.first]!.tag === "num") continue; // "two men killed in the raid"
    makeMain(clause);
    clause.subject = subject;
    return;
  }
}

/** "In the end, that meeting failed": a "that" which no verb leads in, nor is the subject of another, points at its noun. */
export function findPointing(clauses: readonly Clause[]): void {
  const [first, ...rest] = clauses;
  if (first?.kind !== "complement" || first.marker !== "that" || rest.some((d) => d.verb.finite && !d.subject)) return;
  first.kind = "main";
  first.marker = null;
}

/** Whether a clause has a finite verb that hangs on none but who says so. */
export const isMain = ({verb, kind}: Clause): boolean => verb.finite && (kind === "main" || kind === "complement");

/** A past form whose verb is not done to its subject: nobody is named "by". */
const isPast = ({tokens}: Scope, {verb}: Clause): boolean =>
  verb.first === verb.main && tokens[verb.main]!.word?.forms.includes("past") === true && tokens[verb.last + 1]?.lower !== "by";
