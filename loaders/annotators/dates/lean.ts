import type {DateKind} from "../../lexicon/dates.js";
import type {Clause} from "../../model/syntax.js";
import type {Day} from "../../text/calendar.js";
import {clauseAround, clausesNear} from "../../text/clause-at.js";
import type {Scan} from "./scan.js";

/** Which way a day without a year or week lies: told as past, told as ahead, or not told. */
export type Lean = "past" | "ahead" | "none";

/** How far left of a date a word of plan may stand: "the meeting planned for next Monday". */
const REACH = 6;

/** Which way the clause around token `i` leans. `first` is where the expression begins. */
export function leanOf(scan: Scan, i: number, first = i): Lean {
  const {document, tokens, lexicon} = scan;
  const sentence = tokens[i]!.sentence;
  for (let k = first - 1; k >= Math.max(first - REACH, document.sentences[sentence]!.first); --k) {
    const {lower, lemma, tag} = tokens[k]!;
    if (tag === "verb" || tag === "aux" || lower === ",") break;
    if (tag === "adj" && lexicon.plans.has(lemma) && tokens[k - 1]?.lower !== "than") return "ahead"; // not "better than expected"
  }
  if (tokens[first - 1]?.lower === "as" && tokens[first - 3]?.lower === "as") return asSoonAs(scan, first - 2);
  const clause = clauseOf(scan, i);
  if (!clause) return "none";
  const governor = governorOf(scan, first);
  if (governor === "since") return "past";
  if (cameToNothing(scan, clause)) return "none";
  const isSet = governor === "for" && (scan.words[i]?.kind ?? "unit") !== "unit" && first > clause.verb.last;
  if (isSet && (clause.verb.tense === "past" || clause.verb.perfect)) return "ahead"; // "has set a date for May 12", not "sales for May rose"
  if (LIMITS.has(governor) && lexicon.grants.has(clause.verb.lemma)) return "ahead";
  const lean = leanOfClause(scan, clause, 0);
  const told = clause.verb.finite && clause.verb.tense === "past" && !lastsUntilNow(scan, i);
  return governor === "until" && !told ? "ahead" : lean; // "have closed it until Thursday"
}

/** "as soon as Monday", "as early as next week" lie ahead; "as late as Monday", "as recently as Monday" are over. */
const asSoonAs = ({words}: Scan, k: number): Lean => (words[k]?.value === "late" || words[k]?.kind === "vague" ? "past" : "ahead");

/** Whether no clause holds token `i`. */
export const isVerbless = (scan: Scan, i: number): boolean => clauseOf(scan, i) === null;

/** Whether the clause around token `i` tells of a plan that was not kept. */
export function wasUndone(scan: Scan, i: number): boolean {
  const clause = clauseOf(scan, i);
  return clause !== null && cameToNothing(scan, clause);
}

/** "was originally set for Thursday", "was initially set to open on Thursday": a plan that was not kept tells neither way. */
function cameToNothing({document, lexicon}: Scan, {verb, parent}: Clause): boolean {
  const undone = ({first, main, lemma, passive, perfect}: Clause["verb"]) => {
    const group = document.tokens.slice(first, main);
    const before = perfect && passive && lexicon.plans.has(lemma) && group.some((d) => d.lemma === "have" && d.form === "past"); // "had been expected to"
    return before || group.some((d) => lexicon.undone.has(d.lower));
  };
  return undone(verb) || (parent >= 0 && undone(document.clauses[parent]!.verb));
}

/** Before the day that something is given until, or moved to. */
const LIMITS = new Set(["by", "until", "to"]);

/** Which way a month or date lies that names something: "an August ruling" may be awaited or over, whatever the clause tells. */
export function leanOfName(scan: Scan, i: number, first: number, last: number): Lean {
  const {tokens} = scan;
  const [before, after] = [tokens[first]!.tag === "det" ? tokens[first] : tokens[first - 1], tokens[last + 1]];
  const names = (before?.tag === "det" || before?.tag === "poss") && (after?.tag === "noun" || after?.form === "gerund");
  return names && before.sentence === after.sentence ? "none" : leanOf(scan, i, first);
}

/** The preposition that governs an expression, past "the end of": the "by" of "by the end of February"; "" where there is none. */
export function governorOf({tokens, words, floor}: Scan, first: number): string {
  for (let k = first - 1; k >= Math.max(floor, first - 6); --k) {
    if (tokens[k]!.sentence !== tokens[first]!.sentence) return "";
    const word = words[k];
    if (word?.kind === "role") return word.value;
    const {lower, tag} = tokens[k]!;
    if (lower !== "the" && lower !== "of" && tag !== "adv" && !(word && INSIDE.has(word.kind))) return "";
  }
  return "";
}

const INSIDE = new Set<DateKind>(["part", "part-of", "turn", "ordinal", "shift"]);

/** Whether the clause around token `i` tells what goes on up to publication: "have been fighting". */
export function lastsUntilNow(scan: Scan, i: number): boolean {
  const verb = clauseOf(scan, i)?.verb;
  return verb?.perfect === true && !scan.tokens.slice(verb.first, verb.main).some((d) => d.lemma === "have" && d.form === "past");
}

/** Whether the last mention stands in the same sentence as token `i`. */
const toldInSentence = ({floor, tokens}: Scan, i: number): boolean => floor > 0 && tokens[floor - 1]!.sentence === tokens[i]!.sentence;

/** The day that a reported plan was told on, in the same sentence and before publication: "said on Monday that he would leave on Wednesday". */
export function dayOfPlan(scan: Scan, i: number, lean: Lean): Day | null {
  const {published, runningMonth: told} = scan;
  const past = lean === "ahead" && told !== null && published !== null && told < published;
  return past && toldInSentence(scan, i) && isReportedPlan(scan, i) ? told : null;
}

/** Whether what lies ahead was told as such at an earlier time: "said on Monday that he would leave on Wednesday". */
export function isReportedPlan(scan: Scan, i: number): boolean {
  let clause = clauseOf(scan, i);
  for (let depth = 0; clause && depth < 3; ++depth) {
    if (clause.verb.modal) return clause.verb.modal === "would";
    clause = clause.parent >= 0 ? scan.document.clauses[clause.parent]! : null;
  }
  return false;
}

/** Whether the clause around token `i` narrates the past: "spent the next two years there". */
export function narrates(scan: Scan, i: number): boolean {
  const verb = clauseOf(scan, i)?.verb;
  return verb?.finite === true && verb.tense === "past" && !verb.perfect;
}

/** Whether the clause around token `i` tells of one time, not of what is usual: no plain present tense. */
export function clauseTells(scan: Scan, i: number): boolean {
  const verb = clauseOf(scan, i)?.verb;
  return !verb?.finite || verb.tense !== "present" || verb.progressive || verb.perfect || verb.modal !== null;
}

/** The clause of a token; of a month taken for a verb ("May"), the sentence's main one. */
function clauseOf({document}: Scan, i: number): Clause | null {
  const own = clauseAround(document, i);
  if (!own || i < own.verb.first || i > own.verb.last) return own;
  const others = clausesNear(document, own, 3).filter((d) => d !== own);
  return others.find((d) => d.kind === "main") ?? others[0] ?? null;
}

function leanOfClause(scan: Scan, clause: Clause, depth: number): Lean {
  const {verb} = clause;
  const parent = clause.parent >= 0 && depth < 4 ? scan.document.clauses[clause.parent]! : null;
  if (verb.finite) {
    const own = leanOfFinite(scan, clause);
    return own === "none" && clause.kind === "subordinate" && parent && leanOfClause(scan, parent, depth + 1) === "ahead" ? "ahead" : own;
  }
  const plan = scan.lexicon.plans.has(verb.lemma);
  if (clause.kind === "infinitive") {
    if (!parent) return "ahead"; // a headline: "Putin, Erdogan to meet Friday"
    if (isPlan(scan, parent) || planBefore(scan, clause)) return "ahead";
    if (parent.verb.lemma === "be" && parent.verb.last === verb.first - 1) return "ahead"; // "is to meet", "was to appear"
    if (isPresent(parent) && !parent.verb.passive && !verb.perfect) return "ahead"; // "the deal allows them to vote on Monday"
  }
  if (plan && clause.kind === "reduced" && scan.tokens[verb.first - 1]?.lower !== "than") return "ahead";
  if (clause.kind === "gerund" && clause.marker === "for") return "none"; // "a call for holding talks on Monday"
  const above = parent ? leanOfClause(scan, parent, depth + 1) : "past";
  return above === "past" && (clause.kind === "infinitive" || clause.kind === "gerund") ? "none" : above; // "asked to rule on a launch in May"
}

function leanOfFinite(scan: Scan, clause: Clause): Lean {
  const {verb, sentence} = clause;
  const {lexicon, document} = scan;
  if (isPresent(clause) && CONDITIONS.has(clause.marker ?? "")) return "ahead"; // "unless a deal is cut on Friday"
  if (verb.tense === "future") return "ahead";
  if (verb.modal) return verb.perfect || (verb.modal === "could" && verb.negated) ? "past" : "ahead";
  if (verb.tense === "past") {
    const due = document.tokens[verb.last + 1];
    return (verb.passive && lexicon.schedules.has(verb.lemma)) || due?.lower === "due" ? "ahead" : "past";
  }
  if (verb.passive) return lexicon.plans.has(verb.lemma) ? "ahead" : "past";
  if (document.sentences[sentence]!.zone === "headline") return verb.progressive ? "ahead" : "past";
  return verb.progressive || lexicon.timetables.has(verb.lemma) ? "ahead" : "none";
}

const isPresent = ({verb}: Clause): boolean => verb.finite && verb.tense === "present" && !verb.perfect && verb.modal === null;

/** Before what has not come about yet, where it is told in the present. */
const CONDITIONS = new Set(["if", "unless", "once", "until"]);

const isPlan = ({lexicon, document}: Scan, {verb}: Clause): boolean =>
  lexicon.plans.has(verb.lemma) || lexicon.plans.has(document.tokens[verb.last + 1]?.lower ?? "");

/** "a plan to withdraw": a noun of plan right before the infinitive. */
const planBefore = ({lexicon, tokens}: Scan, {verb}: Clause): boolean => lexicon.plans.has(tokens[verb.first - 1]?.lemma ?? "");
