import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {PLACING} from "../locative.js";
import {beforeTime, PERIODS} from "../tags/times.js";
import {carrier} from "./inserted.js";
import {lastFinite, leftPhrase, type Scope} from "./scope.js";

/** Reads a gerund: "killing two", "after leaving", "said the talks failed, adding". Writes into `clause`. */
export function asGerund(scope: Scope, clause: Clause, previous: Clause | null, before: readonly Clause[]) {
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
    if (isOf(tokens, left, above)) clause.subject = above!.object;
  } else if (left?.tag === "conj" && previous?.kind === "gerund") {
    clause.subject = previous.subject; // "killing two and wounding five"
  } else if (left?.text === ",") {
    clause.first = at + 1; // "also wearing vests"
    goWith(clause, aboveApart(scope, clause, previous, before), previous);
  } else if (previous?.verb.last === verb.first - 1) {
    clause.subject = previous.subject; // "began advancing"
  } else {
    const noun = leftPhrase(phrases, verb.first, tokens, sentence);
    const result = noun !== null && previous?.verb.finite && endsThere(scope, noun, previous) && isCounted(tokens[verb.last + 1]);
    const time = noun !== null && PERIODS.has(tokens[noun.head]!.lower); // "a statement over the weekend saying"
    const stood = noun !== null && previous?.kind === "reduced" && isPlaceOf(tokens, noun, previous);
    clause.subject = previous && (result || time || stood) ? previous.subject : noun; // "attacked a base killing 17"
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
  if (lower === "while" && tokens[i - 1]?.text === "," && previous?.kind === "complement") return lastTeller(before) ?? previous; // "said troops had left, while warning"
  // "violated a truce brokered by Russia by shelling the town"
  if (lower === "by") return before.findLast((d) => d.kind !== "reduced" && d.kind !== "relative") ?? previous;
  return TIMES.has(lower) && tokens[i - 1]?.text === "," ? carrierOf(tokens, previous, before) : previous;
}

/** "accused the army of breaking", "stopped them from leaving": who is told to do it stands right before. */
const isOf = (tokens: readonly Token[], {lower, i}: Token, above: Clause | null): boolean =>
  (lower === "of" || lower === "for" || lower === "from") &&
  !!above?.object &&
  (above.object.last === i - 1 || above.object.last === beforeTime(tokens, i)); // "accused them on Monday of breaking"

const TIMES = new Set(["after", "before"]);

/** "met the envoy, who had come from Oslo, before seeing others", "a base, built in May, after": what is only put into a clause. */
function carrierOf(tokens: readonly Token[], previous: Clause | null, before: readonly Clause[]): Clause | null {
  const aside = previous?.kind === "relative" || (previous?.kind === "reduced" && tokens[previous.verb.first - 1]?.text === ",");
  if (!previous || !aside) return previous;
  return before.findLast((d) => d.kind !== "relative" && d.kind !== "reduced" && d.verb.last < previous.first) ?? previous;
}

/** The clause that a gerund behind a comma goes with: "opened fire on men trying to cross, killing two", "said the talks failed, adding". */
function aboveApart({tokens}: Scope, {verb}: Clause, previous: Clause | null, before: readonly Clause[]): Clause | null {
  const speaks = verb.takesClause || verb.lemma === "speak" || (tokens[verb.main]!.word?.tells && !isOfPronoun(tokens, lastFinite(before)));
  const teller = speaks ? lastTeller(before) : null;
  if (teller) return teller;
  if (previous && !previous.verb.finite) return lastFinite(before) ?? previous;
  const apart = carrier({tokens}, before, verb.first) !== previous; // "shelled the town, the army said, killing ten"
  return (apart && lastFinite(before.slice(0, -1))) || previous;
}

/** "said it would stay away, rejecting the plan": who speaks is told of anyway. */
const isOfPronoun = (tokens: readonly Token[], clause: Clause | null): boolean =>
  !!clause?.subject && tokens[clause.subject.head]!.tag === "pron";

/** Who is told to speak: "said that troops had left, warning that". */
const lastTeller = (before: readonly Clause[]): Clause | null => before.findLast((d) => d.verb.takesClause && d.verb.finite) ?? null;

/** A noun that the clause before ends with: its object, or where it took place, "in the north of the country". */
function endsThere({tokens, phrases}: Scope, noun: Phrase, {object, verb}: Clause): boolean {
  let p = phrases.indexOf(noun);
  while (p > 0 && phrases[p]!.prep > verb.last && tokens[phrases[p]!.prep]!.lower === "of") --p;
  const {prep} = phrases[p]!;
  return noun === object || (prep > verb.last && PLACING.has(tokens[prep]!.lower));
}

/** "a deal signed in Oslo requiring": where a participle's noun was, by name. */
const isPlaceOf = (tokens: readonly Token[], {head, prep}: Phrase, {verb}: Clause): boolean =>
  prep > verb.last && PLACING.has(tokens[prep]!.lower) && tokens[head]!.tag === "name";

/** A number, or what hedges one. */
const isCounted = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "num" || token.lower === "at" || token.lower === "more");
