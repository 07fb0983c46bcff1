import type {Clause} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {lastFinite, leftPhrase, type Scope} from "./scope.js";

/** Reads a clause without a finite verb: an infinitive, a gerund, a participle. Writes into `clause` and gives it back. */
export function nonFinite(scope: Scope, clause: Clause, previous: Clause | null, before: readonly Clause[]): Clause {
  const {tokens, sentence, phrases} = scope;
  const {verb} = clause;
  if (verb.first < verb.main && tokens[verb.first]!.tag === "to") {
    clause.kind = "infinitive";
    clause.marker = "to";
    clause.subject = previous
      ? previous.object && previous.object.last < verb.first && verb.first - previous.object.last < 6 && !previous.verb.passive
        ? previous.object
        : previous.subject
      : null;
    return clause;
  }
  if (
    verb.passive &&
    previous?.verb.passive &&
    previous.verb.finite &&
    tokens[verb.first - 1]?.tag === "conj" &&
    verb.first > sentence.first
  ) {
    // "were rounded up and executed"
    verb.finite = true;
    verb.tense = previous.verb.tense;
    clause.kind = previous.kind;
    clause.marker = previous.marker;
    clause.parent = previous.parent;
    clause.subject = previous.subject;
    clause.first = verb.first - 1;
    return clause;
  }
  if (verb.passive) {
    clause.subject = leftPhrase(phrases, verb.first, tokens, sentence);
    if (previous && clause.subject && sharesAuxiliary(scope, clause, previous)) {
      verb.finite = true;
      verb.tense = previous.verb.tense;
      clause.kind = previous.kind;
      clause.marker = previous.marker;
      clause.parent = previous.parent;
      clause.first = clause.subject.first - 1;
    } else clause.kind = "reduced";
    return clause;
  }
  clause.kind = "gerund";
  let at = verb.first - 1;
  while (at > sentence.first && tokens[at]!.tag === "adv") --at; // "while also vowing"
  const left = tokens[at];
  if (left && at >= sentence.first && (left.tag === "sub" || left.tag === "prep")) {
    clause.marker = left.lower;
    clause.first = left.i;
    clause.subject = previous?.subject ?? null;
  } else if (left?.tag === "conj" && previous?.kind === "gerund") {
    clause.subject = previous.subject; // "killing two and wounding five"
  } else if (left?.text === "," && previous && !previous.verb.finite) {
    // "opened fire on men trying to cross, killing two": what a comma sets off goes with the main verb
    const main = lastFinite(before) ?? previous;
    clause.subject = main.subject;
    clause.parent = main.i;
  } else if (left?.text === "," || previous?.verb.last === verb.first - 1)
    clause.subject = previous?.subject ?? null; // "began advancing"
  else {
    const left = leftPhrase(phrases, verb.first, tokens, sentence);
    const result = left !== null && previous?.verb.finite && previous.object === left && isCounted(tokens[verb.last + 1]);
    clause.subject = result ? previous.subject : left; // "attacked a base killing 17"
  }
  return clause;
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
