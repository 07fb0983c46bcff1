import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {PLACING} from "../locative.js";
import {chainHead, lastFinite, leftPhrase, type Scope} from "./scope.js";

/** Reads a clause without a finite verb: an infinitive, a gerund, a participle. Writes into `clause` and gives it back. */
export function nonFinite(scope: Scope, clause: Clause, previous: Clause | null, before: readonly Clause[]): Clause {
  const {verb} = clause;
  if (verb.first < verb.main && scope.tokens[verb.first]!.tag === "to") asInfinitive(scope, clause, previous);
  else if (verb.passive) asParticiple(scope, clause, previous);
  else asGerund(scope, clause, previous, before);
  return clause;
}

/** How far behind an object an infinitive is what that does: "asked the army to leave". */
const OBJECT_REACH = 6;

function asInfinitive({tokens, phrases, sentence}: Scope, clause: Clause, previous: Clause | null) {
  const {first} = clause.verb;
  clause.kind = "infinitive";
  clause.marker = "to";
  const beside = leftPhrase(phrases, first, tokens, sentence);
  if (beside?.last === first - 1 && isItsSubject(tokens, beside, clause)) {
    clause.subject = beside;
    return;
  }
  const directed = previous && !previous.verb.passive && tokens[previous.verb.main]!.word?.directs ? previous.object : null;
  const near = directed !== null && directed.last < first && first - directed.last < OBJECT_REACH;
  clause.subject = near ? directed : (previous?.subject ?? null);
}

/** "time for the sides to meet", "Iran's offer to attend", "the jet to be downed", "the first group to arrive". */
function isItsSubject(tokens: readonly Token[], {first, last, prep}: Phrase, {verb}: Clause): boolean {
  if (verb.passive || (prep >= 0 && tokens[prep]!.lower === "for")) return true;
  for (let i = first; i < last; ++i)
    if (tokens[i]!.possessive || tokens[i]!.tag === "poss" || SINGLING.has(tokens[i]!.lower)) return prep < 0;
  return false;
}

const SINGLING = new Set(["first", "second", "third", "last", "latest", "only"]);

function asParticiple(scope: Scope, clause: Clause, previous: Clause | null) {
  const {tokens, sentence, phrases} = scope;
  const {first} = clause.verb;
  if (previous?.verb.passive && previous.verb.finite && first > sentence.first && tokens[first - 1]!.tag === "conj") {
    takeFinite(clause, previous, first - 1); // "were rounded up and executed"
    clause.subject = previous.subject;
    return;
  }
  clause.kind = "reduced";
  if (previous?.kind === "reduced" && first > sentence.first && tokens[first - 1]!.tag === "conj") {
    clause.subject = previous.subject; // "men shot in the raid and left there"
    return;
  }
  clause.subject = besideAside(scope, leftPhrase(phrases, first, tokens, sentence));
  if (previous && clause.subject && sharesAuxiliary(scope, clause, previous)) takeFinite(clause, previous, clause.subject.first - 1);
}

/** "ten men, three of them guards, killed in": the phrase that an aside "of them" stands beside. */
function besideAside({tokens, phrases}: Scope, phrase: Phrase | null): Phrase | null {
  if (!phrase || tokens[phrase.first - 1]?.lower !== "them") return phrase;
  let p = phrases.indexOf(phrase) - 1;
  while (p >= 0 && tokens[phrases[p]!.last + 1]!.text !== ",") --p;
  return p >= 0 ? chainHead(phrases, p) : phrase;
}

/** Makes a participle a finite clause beside the one whose auxiliary it shares. */
function takeFinite(clause: Clause, {verb: {tense}, kind, marker, parent}: Clause, first: number) {
  clause.verb.finite = true;
  clause.verb.tense = tense;
  clause.kind = kind;
  clause.marker = marker;
  clause.parent = parent;
  clause.first = first;
}

function asGerund(scope: Scope, clause: Clause, previous: Clause | null, before: readonly Clause[]) {
  const {tokens, sentence, phrases} = scope;
  const {verb} = clause;
  clause.kind = "gerund";
  let at = verb.first - 1;
  while (at > sentence.first && tokens[at]!.tag === "adv") --at; // "while also vowing"
  if (at > sentence.first && tokens[at]!.tag === "close" && tokens[at - 1]!.text === ",") --at; // "“no talks,” adding"
  const left = at >= sentence.first ? tokens[at] : undefined;
  if (left && LEADING.has(left.tag)) {
    clause.marker = left.lower;
    clause.first = left.i;
    const above = aboveLed(tokens, left, previous, before);
    goWith(clause, above, previous);
    if (isOf(left, above)) clause.subject = above!.object;
  } else if (left?.tag === "conj" && previous?.kind === "gerund") {
    clause.subject = previous.subject; // "killing two and wounding five"
  } else if (left?.text === ",") {
    goWith(clause, aboveApart(clause, previous, before), previous);
  } else if (previous?.verb.last === verb.first - 1) {
    clause.subject = previous.subject; // "began advancing"
  } else {
    const noun = leftPhrase(phrases, verb.first, tokens, sentence);
    const result = noun !== null && previous?.verb.finite && endsThere(scope, noun, previous) && isCounted(tokens[verb.last + 1]);
    clause.subject = result ? previous.subject : noun; // "attacked a base killing 17"
  }
}

const LEADING = new Set<Token["tag"]>(["sub", "prep", "to"]);

/** Takes the subject of the clause that a gerund goes with, and hangs it there where that is not the one right before. */
function goWith(clause: Clause, above: Clause | null, previous: Clause | null): void {
  clause.subject = above?.subject ?? null;
  if (above && above !== previous) clause.parent = above.i;
}

/** The clause that "after", "while" or the like hangs a gerund on. */
function aboveLed(tokens: readonly Token[], {lower, i}: Token, previous: Clause | null, before: readonly Clause[]): Clause | null {
  if (lower === "while" && previous?.kind === "complement") return lastTeller(before) ?? previous; // "said troops had left, while warning"
  // "violated a truce brokered by Russia by shelling the town"
  if (lower === "by") return before.findLast((d) => d.kind !== "reduced" && d.kind !== "relative") ?? previous;
  return TIMES.has(lower) && tokens[i - 1]?.text === "," ? carrierOf(previous, before) : previous;
}

/** "accused the army of breaking", "stopped them from leaving": who is told to do it stands right before. */
const isOf = ({lower, i}: Token, above: Clause | null): boolean =>
  (lower === "of" || lower === "for" || lower === "from") && above?.object?.last === i - 1;

const TIMES = new Set(["after", "before"]);

/** "met the envoy, who had come from Oslo, before seeing others": what a relative clause is only put into. */
const carrierOf = (previous: Clause | null, before: readonly Clause[]): Clause | null =>
  previous?.kind === "relative" ? (before.findLast((d) => d.kind !== "relative" && d.verb.last < previous.first) ?? previous) : previous;

/** The clause that a gerund behind a comma goes with: "opened fire on men trying to cross, killing two", "said the talks failed, adding". */
function aboveApart({verb}: Clause, previous: Clause | null, before: readonly Clause[]): Clause | null {
  if (previous && !previous.verb.finite) return lastFinite(before) ?? previous;
  return (verb.takesClause && lastTeller(before)) || previous;
}

/** Who is told to speak: "said that troops had left, warning that". */
const lastTeller = (before: readonly Clause[]): Clause | null => before.findLast((d) => d.verb.takesClause && d.verb.finite) ?? null;

/** A noun that the clause before ends with: its object, or where it took place, "in the north of the country". */
function endsThere({tokens, phrases}: Scope, noun: Phrase, {object, verb}: Clause): boolean {
  let p = phrases.indexOf(noun);
  while (p > 0 && phrases[p]!.prep > verb.last && tokens[phrases[p]!.prep]!.lower === "of") --p;
  const {prep} = phrases[p]!;
  return noun === object || (prep > verb.last && PLACING.has(tokens[prep]!.lower));
}

/** "Two were killed and dozens wounded": a participle with a subject of its own that does without the second "were". */
function sharesAuxiliary({tokens, groups}: Scope, {verb, subject}: Clause, {verb: before, kind}: Clause): boolean {
  if (!before.passive || !before.finite || before.lemma === verb.lemma || kind === "relative" || kind === "reduced") return false;
  if (tokens[subject!.first - 1]?.tag !== "conj" || subject!.first <= before.last || subject!.prep >= 0) return false;
  const next = groups.find((d) => d.first > verb.last);
  if (!next?.finite) return true;
  for (let i = verb.last + 1; i < next.first; ++i) if (ENDING.has(tokens[i]!.tag) || tokens[i]!.text === ",") return true;
  return false; // "and houses destroyed by the fire were rebuilt"
}

const ENDING = new Set<Token["tag"]>(["conj", "sub", "rel"]);

/** A number, or what hedges one. */
const isCounted = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "num" || token.lower === "at" || token.lower === "more");
