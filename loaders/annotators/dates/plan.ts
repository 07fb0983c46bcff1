import type {Clause} from "../../model/syntax.js";
import type {Day} from "../../text/calendar.js";
import {parentOf} from "../../text/clause-at.js";
import {clauseOf} from "./clause.js";
import type {Scan} from "./scan.js";

/** Whether the clause around token `i` tells of a plan that was not kept. */
export function wasUndone(scan: Scan, i: number): boolean {
  const clause = clauseOf(scan, i);
  return clause !== null && cameToNothing(scan, clause);
}

/** "was originally set for Thursday", "was initially set to open on Thursday": a plan that was not kept tells neither way. */
export function cameToNothing({document, lexicon}: Scan, {verb, parent}: Clause): boolean {
  const undone = ({first, main, lemma, passive, perfect}: Clause["verb"]) => {
    const group = document.tokens.slice(first, main);
    const before = perfect && passive && lexicon.plans.has(lemma) && group.some((d) => d.lemma === "have" && d.form === "past"); // "had been expected to"
    return before || group.some((d) => lexicon.undone.has(d.lower));
  };
  return undone(verb) || (parent >= 0 && undone(document.clauses[parent]!.verb));
}

/** Whether the last mention stands in the same sentence as token `i`. */
const toldInSentence = ({floor, tokens}: Scan, i: number): boolean => floor > 0 && tokens[floor - 1]!.sentence === tokens[i]!.sentence;

/** The day that a reported plan was told on, in the same sentence and before publication: "said on Monday that he would leave on Wednesday". */
export function dayOfPlan(scan: Scan, i: number, lean: "past" | "ahead" | "none"): Day | null {
  const {published, runningMonth: told} = scan;
  const past = lean === "ahead" && told !== null && published !== null && told < published;
  return past && toldInSentence(scan, i) && isReportedPlan(scan, i) ? told : null;
}

/** Whether what lies ahead was told as such at an earlier time: "said on Monday that he would leave on Wednesday". */
export function isReportedPlan(scan: Scan, i: number): boolean {
  let clause = clauseOf(scan, i);
  for (let depth = 0; clause && depth < 3; ++depth) {
    if (clause.verb.modal) return clause.verb.modal === "would";
    clause = parentOf(scan.document, clause);
  }
  return false;
}
