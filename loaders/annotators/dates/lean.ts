import type {Clause} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";
import {parentOf} from "../../text/clause-at.js";
import {AHEAD} from "../../text/conditions.js";
import {MOMENTS, TIMES_OF_DAY} from "../../text/tags/times.js";
import {clauseOf, lastsUntilNow} from "./clause.js";
import {governorOf} from "./governor.js";
import {cameToNothing} from "./plan.js";
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
    if (tag === "adj" && lexicon.plans.has(lemma) && tokens[k - 1]?.lower !== "than" && !isCause(scan, k)) return "ahead"; // not "better than expected"
  }
  const clause = clauseOf(scan, i);
  if (tokens[first - 1]?.lower === "as" && tokens[first - 3]?.lower === "as") return asSoonAs(scan, first - 2, clause);
  if (!clause) return "none";
  const governor = governorOf(scan, first);
  if (governor === "since") return "past";
  if (cameToNothing(scan, clause)) return "none";
  const isSet = governor === "for" && (scan.words[i]?.kind ?? "unit") !== "unit" && first > clause.verb.last;
  if (isSet && (clause.verb.tense === "past" || clause.verb.perfect)) return "ahead"; // "has set a date for May 12", not "sales for May rose"
  if (clause.kind === "reduced" && !FOR_WHEN.has(governor) && isWordGiven(scan, clause)) return "past";
  if (LIMITS.has(governor) && lexicon.grants.has(clause.verb.lemma)) return "ahead";
  const lean = leanOfClause(scan, clause, 0);
  if (governor === "by" && lean === "none" && !clause.verb.finite && !clause.verb.perfect) return "ahead"; // "was sure of reaching a deal by Easter"
  const told = clause.verb.finite && clause.verb.tense === "past" && !lastsUntilNow(scan, i);
  if (!told && (governor === "until" || tokens[first - 1]?.lower === "through")) return "ahead"; // "have closed it until Thursday"
  return lean === "none" && isOnDay(scan, clause, first) ? "ahead" : lean;
}

/** Words between "is" and its day: "is in Moscow on Thursday". */
const BETWEEN = new Set<Tag>(["prep", "det", "name", "num"]);

const isTime = ({lower}: Token): boolean => TIMES_OF_DAY.has(lower) || MOMENTS.has(lower);

/** "the summit is on Friday", "the deadline is midnight Saturday": a day that nothing else than a place or time parts from "is". */
function isOnDay({tokens}: Scan, clause: Clause, first: number): boolean {
  if (clause.verb.lemma !== "be" || !isPresent(clause) || first <= clause.verb.last) return false;
  for (let k = clause.verb.last + 1; k < first; ++k)
    if (tokens[k]!.lower === "of" || !(BETWEEN.has(tokens[k]!.tag) || isTime(tokens[k]!))) return false; // not "is at 33 as of Friday"
  return true;
}

/** "as soon as Monday" lies ahead; "as late as Monday", "as recently as Monday" are over, but not in "could be held as late as Monday". */
function asSoonAs(scan: Scan, k: number, clause: Clause | null): Lean {
  const word = scan.words[k];
  if (word?.kind === "vague") return "past";
  return word?.value !== "late" || (clause && leanOfClause(scan, clause, 0) === "ahead") ? "ahead" : "past";
}

/** Before the day that something is given until, or moved to. */
const LIMITS = new Set(["by", "until", "to"]);

/**
 * Which way a month or date lies that names something: "an August ruling" may be awaited or over, whatever the clause tells; "the
 * May 4 attack" is over.
 */
export function leanOfName(scan: Scan, i: number, first: number, last: number): Lean {
  const named = namedBy(scan, first, last);
  if (named === null) return leanOf(scan, i, first);
  return scan.lexicon.befallen.has(named.lemma) ? "past" : "none";
}

/** Whether a date names what befell on it: "the May 4 attack". */
export const namesBefallen = (scan: Scan, first: number, last: number): boolean =>
  scan.lexicon.befallen.has(namedBy(scan, first, last)?.lemma ?? "");

/** The noun that a date with its article names: the ruling of "an August ruling". */
function namedBy({document, tokens}: Scan, first: number, last: number): Token | null {
  const [before, after] = [tokens[first]!.tag === "det" ? tokens[first] : tokens[first - 1], tokens[last + 1]];
  const names =
    (before?.tag === "det" || before?.tag === "poss") && (after?.tag === "noun" || after?.tag === "adj" || after?.form === "gerund");
  if (!names || before.sentence !== after.sentence) return null;
  return tokens[document.phraseAt[after.i]?.head ?? after.i]!;
}

/** Which way a clause leans by its verb; one without a finite verb by what its form and the clause above it tell. */
function leanOfClause(scan: Scan, clause: Clause, depth: number): Lean {
  const {verb} = clause;
  const parent = depth < 4 ? parentOf(scan.document, clause) : null;
  if (verb.finite) {
    const own = leanOfFinite(scan, clause);
    return own === "none" && clause.kind === "subordinate" && parent && leanOfClause(scan, parent, depth + 1) === "ahead" ? "ahead" : own;
  }
  const plan = scan.lexicon.plans.has(verb.lemma);
  if (clause.kind === "infinitive") {
    if (!parent) return "ahead"; // a headline: "Putin, Erdogan to meet Friday"
    if ((isPlan(scan, parent) && !isPluperfect(scan, parent)) || planBefore(scan, clause)) return "ahead";
    if (parent.verb.lemma === "be" && parent.verb.last === verb.first - 1) return "ahead"; // "is to meet", "was to appear"
    if (isPresent(parent) && !parent.verb.passive && !verb.perfect) return "ahead"; // "the deal allows them to vote on Monday"
  }
  if (plan && clause.kind === "reduced" && scan.tokens[verb.first - 1]?.lower !== "than") return "ahead";
  if (clause.kind === "reduced" && clause.agent) return "none"; // "will build on the truce signed by both on 18 June"
  if (clause.kind === "gerund" && clause.marker === "for") return "none"; // "a call for holding talks on Monday"
  const above = parent ? leanOfClause(scan, parent, depth + 1) : "past";
  return above === "past" && (clause.kind === "infinitive" || clause.kind === "gerund") ? "none" : above; // "asked to rule on a launch in May"
}

/** Which way a finite verb leans: by tense and modal, and in the present by what is told to lie ahead. */
function leanOfFinite(scan: Scan, clause: Clause): Lean {
  const {verb, sentence} = clause;
  const {lexicon, document} = scan;
  if (isPresent(clause) && AHEAD.has(clause.marker ?? "")) return "ahead"; // "unless they sign on Friday"
  if (verb.tense === "future") return "ahead";
  if (verb.modal) return verb.perfect || (verb.modal === "could" && verb.negated) ? "past" : "ahead";
  if (verb.tense === "past") {
    return (verb.passive && lexicon.schedules.has(verb.lemma)) || isDue(scan, verb.last + 1) ? "ahead" : "past";
  }
  if (verb.passive) return lexicon.plans.has(verb.lemma) ? "ahead" : "past";
  if (document.sentences[sentence]!.zone === "headline") return verb.progressive ? "ahead" : "past";
  return verb.progressive || isOpen(scan, clause) || lexicon.timetables.has(verb.lemma) ? "ahead" : "none";
}

/** "were due on Friday", "was due to open"; not "were hurt due to the shelling". */
const isDue = (scan: Scan, i: number): boolean => scan.tokens[i]?.lower === "due" && !isCause(scan, i);

/** "due to the shelling": no verb follows. */
const isCause = ({tokens}: Scan, i: number): boolean =>
  tokens[i]!.lower === "due" && tokens[i + 1]?.lower === "to" && tokens[i + 2]?.tag !== "verb" && tokens[i + 2]?.tag !== "aux";

/** "rain is also possible on Friday". */
function isOpen({document, lexicon}: Scan, {verb}: Clause): boolean {
  const next = document.tokens[verb.last + 1];
  const adjective = next?.tag === "adv" ? document.tokens[verb.last + 2] : next;
  return verb.lemma === "be" && adjective?.tag === "adj" && lexicon.plans.has(adjective.lemma);
}

/** "a truce agreed in May": the day the word was given on, not one that it was given for. */
const isWordGiven = ({lexicon}: Scan, {verb}: Clause): boolean => lexicon.plans.has(verb.lemma) && !lexicon.schedules.has(verb.lemma);
const FOR_WHEN = new Set(["for", "by", "until", "from"]);

const isPresent = ({verb}: Clause): boolean => verb.finite && verb.tense === "present" && !verb.perfect && verb.modal === null;

const isPlan = ({lexicon, document}: Scan, {verb}: Clause): boolean =>
  lexicon.plans.has(verb.lemma) || lexicon.plans.has(document.tokens[verb.last + 1]?.lower ?? "");

/** "had asked him to speak on Monday": the day is as likely over. */
const isPluperfect = ({tokens}: Scan, {verb}: Clause): boolean => verb.perfect && tokens[verb.first]!.lower === "had";

/** "a plan to withdraw": a noun of plan right before the infinitive. */
const planBefore = ({lexicon, tokens}: Scan, {verb}: Clause): boolean => lexicon.plans.has(tokens[verb.first - 1]?.lemma ?? "");
