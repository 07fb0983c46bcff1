import type {Clause, VerbGroup} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {asGerund} from "./gerunds.js";
import {asInfinitive} from "./infinitives.js";
import {carrier} from "./inserted.js";
import {asParticiple} from "./participles.js";
import type {Scope} from "./scope.js";

/** "without being seen", "after being held", "feared being hit": a preposition or verb leads in a gerund. */
const isLed = ({tokens, sentence}: Scope, {first}: VerbGroup): boolean =>
  tokens[first]!.lower === "being" && first > sentence.first && LEADING.has(tokens[first - 1]!.tag);

const LEADING = new Set<Token["tag"]>(["prep", "sub", "verb"]);

/** Reads a clause without a finite verb: an infinitive, a gerund, a participle. Writes into `clause` and gives it back. */
export function nonFinite(scope: Scope, clause: Clause, previous: Clause | null, before: readonly Clause[]): Clause {
  const {verb} = clause;
  if (verb.form === "base" || scope.tokens[verb.first]!.tag === "to") {
    const above = carrier(scope, before, verb.first);
    if (above && above !== previous) clause.parent = above.i;
    asInfinitive(scope, clause, above);
  } else if (verb.passive && !isLed(scope, verb)) asParticiple(scope, clause, previous);
  else asGerund(scope, clause, previous, before);
  return clause;
}
