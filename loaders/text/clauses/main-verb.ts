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

const isMain = ({verb, kind}: Clause): boolean => verb.finite && (kind === "main" || kind === "complement");

/** A past form whose verb is not done to its subject: nobody is named "by". */
const isPast = ({tokens}: Scope, {verb}: Clause): boolean =>
  verb.first === verb.main && tokens[verb.main]!.word?.forms.includes("past") === true && tokens[verb.last + 1]?.lower !== "by";

/**
 * Makes the past form that opens a sentence a participle where the main verb with its subject follows: "Asked whether he would go,
 * he said no", "Invited to attend were two ministers".
 */
export function subordinateOpening({tokens, sentence}: Scope, clauses: readonly Clause[]): void {
  const [opening, ...rest] = clauses;
  if (opening?.kind !== "main" || opening.subject || opening.verb.first !== sentence.first || sentence.zone === "headline") return;
  if (!tokens[opening.verb.main]!.word?.forms.includes("participle") || opening.verb.form !== "past") return;
  if (!rest.some((d) => isMain(d) && (d.subject || d.verb.lemma === "be"))) return;
  opening.kind = "reduced";
  Object.assign(opening.verb, {finite: false, passive: true, form: "participle", tense: "none"});
}
